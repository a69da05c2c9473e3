#include "ui/comparison/scatter/associationexport.h"

#include "ui/comparison/points/pointexport.h"
#include "ui/comparison/points/pointpainter.h"
#include "ui/comparison/scatter/associationscene.h"
#include "ui/comparison/scatter/associationtext.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/paneltext.h"
#include "ui/shared/picturesheet.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/sourceline.h"
#include "ui/shared/statustext.h"

#include <QCoreApplication>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// The form's own words, where they are the same.
struct FormText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::AssociationPage)
};
struct PageText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::AssociationExport)
};

constexpr double chartHeight = 560;

/// «Invånare, 2015»; empty where nothing is known of them.
QString inhabitantsTitle(const Association &association)
{
    return association.inhabitantsYear
               ? FormText::tr("Inhabitants, %1").arg(toInt(*association.inhabitantsYear))
               : QString();
}

Chart chartOf(const Association &association, const PointScene &scene, const AssociationPair &pair,
              const Look &look, const QString &sentence)
{
    Chart chart = pointChart(scene,
                             {.points = PageText::tr("Municipalities"),
                              .curves = {PageText::tr("The line nearest to the points")},
                              .values = formOf(pair.value),
                              .positions = formOf(pair.along),
                              .sizes = inhabitantsTitle(association)},
                             look);
    QStringList known;
    for (const AssociationRow &row : association.rows) {
        if (row.isFocus || row.isPeer)
            known << associationRowText(row, association, pair);
    }
    chart.altText = PageText::tr("Municipalities by two indicators. %1 %2")
                        .arg(sentence, u"%1 %2"_s.arg(associationLegend(scene), known.join(u"; "_s)));
    return chart;
}

TableCell inhabitantsCell(const Figure &figure)
{
    return figure.value ? TableCell{numberText(*figure.value, 0), figure.value, {}}
                        : TableCell{statusSymbol(figure.status), {}, {}};
}

Table tableOf(const Association &association, const AssociationPair &pair)
{
    const NumberForm form = formOf(pair.value);
    Table table;
    table.title = FormText::tr("Two indicators as a table");
    table.columns = {{.title = FormText::tr("Municipality"), .share = 1.6},
                     {.title = pair.value.shortTitle, .isNumber = true, .form = form},
                     {.title = pair.along.shortTitle, .isNumber = true, .form = formOf(pair.along)}};
    if (association.line)
        table.columns.push_back({.title = FormText::tr("From the line"), .isNumber = true, .form = form});
    if (association.inhabitantsYear)
        table.columns.push_back(
            {.title = inhabitantsTitle(association), .isNumber = true, .form = {.decimals = 0}});
    table.columns.push_back({.title = FormText::tr("Municipality group"), .share = 1.6});
    table.columns.push_back({.title = PageText::tr("Code"), .dataOnly = true});
    for (const AssociationRow &row : association.rows) {
        TableRow line;
        line.isFocus = row.isFocus;
        line.cells = {textCell(row.name), valueCell(row.value, pair.value), valueCell(row.along, pair.along)};
        if (association.line) {
            const double deviation = *row.value.value - association.line->at(*row.along.value);
            line.cells.push_back({differenceText(deviation, pair.value), deviation, {}});
        }
        if (association.inhabitantsYear)
            line.cells.push_back(inhabitantsCell(row.inhabitants));
        line.cells.push_back(textCell(mainGroupName(row.mainGroup)));
        line.cells.push_back(textCell(QString::fromStdString(row.code.text())));
        table.rows.push_back(std::move(line));
    }
    return table;
}

} // namespace

Result<RoomExport> associationExport(const Dataset &dataset, const Selection &selection)
{
    const Result<Association> shown = association(dataset, selection);
    if (!shown)
        return shown.error();
    const Catalogue &catalogue = dataset.catalogue();
    const AssociationPair pair{*catalogue.indicator(shown->indicator), *catalogue.indicator(shown->other)};
    if (shown->rows.empty())
        return Error{.kind = ErrorKind::NotFound,
                     .detail = "no municipality has both figures that year",
                     .place = pair.value.shortTitle.toStdString()};
    const AreaIndex focus = catalogue.indexOf(selection.focus);
    const Look look = makeLook(Theme::Light);
    const PointScene scene = associationScene(*shown, pair, selection.scatter.line);
    RoomExport result;
    Page &page = result.page;
    page.title = pair.value.shortTitle;
    page.subtitle = u"%1 · %2 · %3 · %4"_s.arg(
        PageText::tr("against %1", "an indicator").arg(pair.along.shortTitle), measureText(pair.value),
        QString::number(toInt(shown->year)), genderName(shown->gender));
    page.finding = associationSentence(*shown, pair, catalogue.area(focus).name);
    page.chart = chartOf(*shown, scene, pair, look, page.finding);
    page.table = tableOf(*shown, pair);
    if (shown->inhabitantsYear)
        page.subtitle += u" · "_s + PageText::tr("area of the points: inhabitants");
    page.source = sourceLineText(dataset, {pair.value.id, pair.along.id}, FormText::tr("Line and r"));
    PageNote along = definitionNote(dataset, pair.along);
    along.heading = u"%1: %2"_s.arg(along.heading, pair.along.shortTitle);
    page.notes = {definitionNote(dataset, pair.value),
                  along,
                  {PageText::tr("How to read this"), associationReading(*shown)},
                  groupNote(catalogue, shown->group)};
    page.facts = factsOf(dataset, selection, &pair.value, shown->year);
    page.facts.push_back({PageText::tr("The other indicator"),
                          u"%1 (%2)"_s.arg(pair.along.title, QString::fromStdString(pair.along.id.text())),
                          {}});
    page.contentsTitle =
        PageText::tr("%1 and %2", "title of a page: two indicators").arg(page.title, pair.along.shortTitle);
    PictureSheet sheet = sheetOf(page, look);
    sheet.parts = {{chartHeight, [scene, look](QPainter &painter, const QRectF &box) {
                        paintPoints(painter, scene, box, look);
                    }}};
    setPictures(result, std::move(sheet));
    return result;
}

} // namespace lagesbild
