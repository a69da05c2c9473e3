#include "ui/comparison/subgroups/pyramidexport.h"

#include "ui/comparison/subgroups/pyramidpainter.h"
#include "ui/comparison/subgroups/pyramidtext.h"
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
    Q_DECLARE_TR_FUNCTIONS(lagesbild::SubgroupPage)
};
struct PageText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::PyramidExport)
};

constexpr NumberForm persons{0, true};
constexpr NumberForm length{pyramidLengthDecimals, true};

NumberForm shareForm()
{
    return {decimalsOf(Unit::Percent), true};
}

TableCell lengthCell(const std::optional<double> &perYear)
{
    return perYear ? TableCell{pyramidLengthText(*perYear), *perYear, {}} : TableCell();
}

/// Office programs have no pyramids: the same lengths one below the other, women and men of each age together.
Chart chartOf(const PyramidScene &scene, const Look &look)
{
    Chart chart;
    chart.kind = ChartKind::Bars;
    chart.categoryTitle = FormText::tr("Age");
    chart.valueTitle = scene.axisName;
    chart.form = length;
    chart.showsLegend = true;
    ChartSeries focus{.name = scene.focusName, .colour = rgbOf(look.colours.accent), .labelled = true};
    ChartSeries reference{
        .name = scene.referenceName, .colour = rgbOf(look.colours.secondary), .labelled = true};
    QStringList spoken;
    for (const PyramidRow &row : scene.rows) {
        for (const PyramidSide side : pyramidSides) {
            const PyramidMark &mark = row.marks[placeOf(side)];
            chart.categories << PageText::tr("%1, %2", "age, women or men")
                                    .arg(row.name, scene.sideNames[placeOf(side)].toLower());
            focus.values.push_back(mark.length);
            reference.values.push_back(mark.reference);
            spoken << mark.spoken;
        }
    }
    chart.series.push_back(std::move(focus));
    if (!scene.referenceName.isEmpty())
        chart.series.push_back(std::move(reference));
    chart.altText = PageText::tr("Population pyramid. %1").arg(spoken.join(u". "_s));
    return chart;
}

std::vector<TableColumn> columnsOf(const Pyramid &shown)
{
    std::vector<TableColumn> columns{{.title = FormText::tr("Age"), .share = 1.4}};
    const auto add = [&](const QString &title, const NumberForm &form, bool dataOnly) {
        columns.push_back({.title = title, .isNumber = true, .form = form, .dataOnly = dataOnly});
    };
    const QString reference = pyramidReferenceName(shown);
    const bool hasReference = shown.hasReference();
    add(FormText::tr("Women"), persons, false);
    add(FormText::tr("Men"), persons, false);
    add(FormText::tr("Women, share of all"), shareForm(), false);
    add(FormText::tr("Men, share of all"), shareForm(), false);
    if (hasReference) {
        add(FormText::tr("%1, women", "whom it is held against").arg(reference), shareForm(), false);
        add(FormText::tr("%1, men", "whom it is held against").arg(reference), shareForm(), false);
    }
    columns.push_back({.title = FormText::tr("Remark"), .share = 1.4});
    add(PageText::tr("Women, per mille per year of age"), length, true);
    add(PageText::tr("Men, per mille per year of age"), length, true);
    if (hasReference) {
        add(PageText::tr("%1, women, per mille per year of age").arg(reference), length, true);
        add(PageText::tr("%1, men, per mille per year of age").arg(reference), length, true);
        if (!shown.focusIsCountry) {
            add(PageText::tr("%1, women, persons").arg(reference), persons, true);
            add(PageText::tr("%1, men, persons").arg(reference), persons, true);
        }
    }
    columns.push_back({.title = PageText::tr("Indicator"), .dataOnly = true});
    return columns;
}

TableRow rowOf(const PyramidClass &each, const Pyramid &shown)
{
    Indicator counted;
    counted.unit = Unit::Count;
    counted.decimals = decimalsOf(Unit::Count);
    Indicator shared;
    shared.unit = Unit::Percent;
    shared.decimals = decimalsOf(Unit::Percent);
    const bool hasReference = shown.hasReference();
    TableRow row;
    row.cells = {textCell(ageName(each)), valueCell(each.women.persons, counted),
                 valueCell(each.men.persons, counted), valueCell(each.women.share, shared),
                 valueCell(each.men.share, shared)};
    const std::initializer_list<const PyramidBar *> bars{&each.women, &each.men};
    if (hasReference) {
        for (const PyramidBar *bar : bars)
            row.cells.push_back(numberCell(bar->referenceShare, shared));
    }
    row.cells.push_back(textCell(pyramidRemark(each)));
    for (const PyramidBar *bar : bars)
        row.cells.push_back(lengthCell(bar->perYear));
    if (hasReference) {
        for (const PyramidBar *bar : bars)
            row.cells.push_back(lengthCell(bar->referencePerYear));
        if (!shown.focusIsCountry) {
            for (const PyramidBar *bar : bars)
                row.cells.push_back(numberCell(bar->referencePersons, counted));
        }
    }
    row.cells.push_back(textCell(QString::fromStdString(each.indicator.text())));
    return row;
}

Table tableOf(const Pyramid &shown)
{
    Table table;
    table.title = FormText::tr("Subgroups as a table");
    table.columns = columnsOf(shown);
    for (const PyramidClass &each : shown.classes)
        table.rows.push_back(rowOf(each, shown));
    return table;
}

QString sourceOf(const Pyramid &shown, const Dataset &dataset)
{
    std::vector<IndicatorId> ids;
    for (const PyramidClass &each : shown.classes) {
        if (!each.indicator.isEmpty())
            ids.push_back(each.indicator);
    }
    return sourceLineText(dataset, ids,
                          shown.focusIsCountry ? FormText::tr("Shares and mean") : FormText::tr("Shares"));
}

} // namespace

Result<RoomExport> pyramidExport(const Dataset &dataset, const Selection &selection, const Pyramid &pyramid)
{
    const Catalogue &catalogue = dataset.catalogue();
    const Indicator &indicator = *catalogue.indicator(pyramid.indicator);
    if (!pyramid.hasAny())
        return Error{.kind = ErrorKind::NotFound,
                     .detail = "no figures of the ages in the year",
                     .place = indicator.shortTitle.toStdString()};
    const Look look = makeLook(Theme::Light);
    const PyramidScene scene = pyramidScene(pyramid);
    RoomExport result;
    Page &page = result.page;
    page.title = indicator.shortTitle;
    page.subtitle = u"%1 · %2"_s.arg(pyramidMeasure()).arg(toInt(pyramid.year));
    page.finding = pyramidSentence(pyramid);
    page.chart = chartOf(scene, look);
    page.table = tableOf(pyramid);
    page.source = sourceOf(pyramid, dataset);
    page.notes = {definitionNote(dataset, indicator),
                  {PageText::tr("How to read this"), pyramidReading(pyramid)}};
    if (pyramid.focusIsCountry)
        page.notes.push_back(groupNote(catalogue, pyramid.group));
    page.facts = factsOf(dataset, selection, &indicator, pyramid.year);
    page.contentsTitle = PageText::tr("%1, population pyramid", "title of a page").arg(page.title);
    PictureSheet sheet = sheetOf(page, look);
    sheet.parts = {{comfortableHeight(scene), [scene, look](QPainter &painter, const QRectF &box) {
                        paintPyramid(painter, scene, box, look);
                    }}};
    setPictures(result, std::move(sheet));
    return result;
}

} // namespace lagesbild
