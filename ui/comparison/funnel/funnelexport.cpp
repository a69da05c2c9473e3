#include "ui/comparison/funnel/funnelexport.h"

#include "ui/comparison/funnel/funnelscene.h"
#include "ui/comparison/funnel/funnelsentence.h"
#include "ui/comparison/points/pointexport.h"
#include "ui/comparison/points/pointpainter.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/paneltext.h"
#include "ui/shared/picturesheet.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/sourceline.h"

#include <QCoreApplication>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// The form's own words, where they are the same.
struct FormText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::FunnelPage)
};
struct PageText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::FunnelExport)
};

constexpr double chartHeight = 480;

/// In the order in which the scene has its curves.
QStringList curveNames(const Funnel &funnel)
{
    const QString inner = numberText(95, 0);
    const QString outer = numberText(99.8, 1);
    return {PageText::tr("%1 % by chance, upper limit").arg(outer),
            PageText::tr("%1 % by chance, upper limit").arg(inner),
            PageText::tr("%1 % by chance, lower limit").arg(inner),
            PageText::tr("%1 % by chance, lower limit").arg(outer),
            funnel.targetIsNational ? PageText::tr("The country") : PageText::tr("All together")};
}

Chart chartOf(const Funnel &funnel, const PointScene &scene, const Indicator &indicator, const Look &look,
              const QString &sentence)
{
    Chart chart = pointChart(scene,
                             {.points = PageText::tr("Municipalities"),
                              .curves = curveNames(funnel),
                              .values = formOf(indicator),
                              .positions = {0, true},
                              .logarithmic = true},
                             look);
    QStringList known;
    for (const FunnelRow &row : funnel.rows) {
        if (row.isFocus || row.isPeer)
            known << funnelRowText(row, funnel, indicator);
    }
    chart.altText = PageText::tr("Funnel of %1 municipalities by persons and value. %2 %3")
                        .arg(QString::number(funnel.rows.size()), sentence, known.join(u"; "_s));
    return chart;
}

Table tableOf(const Funnel &funnel, const Indicator &indicator)
{
    const NumberForm form = formOf(indicator);
    Table table;
    table.title = FormText::tr("Funnel as a table");
    table.columns = {{.title = FormText::tr("Municipality"), .share = 2},
                     {.title = FormText::tr("Value"), .isNumber = true, .form = form},
                     {.title = FormText::tr("Persons"), .isNumber = true, .form = {0, true}},
                     {.title = PageText::tr("Uncertainty from"), .isNumber = true, .form = form},
                     {.title = PageText::tr("Uncertainty to"), .isNumber = true, .form = form},
                     {.title = PageText::tr("By chance from"), .isNumber = true, .form = form},
                     {.title = PageText::tr("By chance to"), .isNumber = true, .form = form},
                     {.title = FormText::tr("Shrunken"), .isNumber = true, .form = form},
                     {.title = FormText::tr("Position"), .share = 1.6},
                     {.title = PageText::tr("Code"), .dataOnly = true}};
    for (const FunnelRow &row : funnel.rows) {
        const Interval &limits = (funnel.options.adjusted ? row.adjusted : row.limits).at95;
        TableRow line;
        line.isFocus = row.isFocus;
        line.cells = {textCell(row.name),
                      numberCell(row.value, indicator),
                      {numberText(row.n, 0), row.n, {}},
                      boundCell(row.interval, &Interval::low, indicator),
                      boundCell(row.interval, &Interval::high, indicator),
                      boundCell(limits, &Interval::low, indicator),
                      boundCell(limits, &Interval::high, indicator),
                      numberCell(row.shrunken, indicator),
                      textCell(positionText(row)),
                      textCell(QString::fromStdString(row.code.text()))};
        table.rows.push_back(std::move(line));
    }
    return table;
}

} // namespace

Result<RoomExport> funnelExport(const Dataset &dataset, const Selection &selection)
{
    const Result<Funnel> rows = funnel(dataset, selection);
    if (!rows)
        return rows.error();
    const Catalogue &catalogue = dataset.catalogue();
    const Indicator &indicator = *catalogue.indicator(rows->indicator);
    if (rows->rows.empty())
        return Error{.kind = ErrorKind::NotFound,
                     .detail = "no municipality has a value that year",
                     .place = indicator.shortTitle.toStdString()};
    const AreaIndex focus = catalogue.indexOf(selection.focus);
    const Look look = makeLook(Theme::Light);
    const PointScene scene = funnelScene(*rows, indicator);
    RoomExport result;
    Page &page = result.page;
    page.title = indicator.shortTitle;
    page.subtitle = u"%1 · %2 · %3"_s.arg(measureText(indicator), QString::number(toInt(rows->year)),
                                          genderName(rows->gender));
    page.finding = funnelSentence(*rows, indicator, catalogue.area(focus).name);
    page.chart = chartOf(*rows, scene, indicator, look, page.finding);
    page.table = tableOf(*rows, indicator);
    page.source = sourceLineText(dataset.provenance(), &indicator,
                                 FormText::tr("Limits, intervals and shrunken values")) +
                  u' ' + FormText::tr("Limits of chance at 95 and 99.8 %.");
    page.notes = {definitionNote(dataset, indicator),
                  {PageText::tr("How to read this"), funnelReading(*rows)},
                  groupNote(catalogue, rows->group)};
    page.facts = factsOf(dataset, selection, &indicator, rows->year);
    page.contentsTitle = PageText::tr("%1, funnel", "title of a page").arg(page.title);
    PictureSheet sheet = sheetOf(page, look);
    sheet.parts = {{chartHeight, [scene, look](QPainter &painter, const QRectF &box) {
                        paintPoints(painter, scene, box, look);
                    }}};
    setPictures(result, std::move(sheet));
    return result;
}

} // namespace lagesbild
