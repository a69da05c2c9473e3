#include "ui/comparison/subgroups/subgroupexport.h"

#include "core/analysis/subgroups.h"
#include "ui/comparison/subgroups/groupedpainter.h"
#include "ui/comparison/subgroups/pyramidexport.h"
#include "ui/comparison/subgroups/subgrouptext.h"
#include "ui/shared/paneltext.h"
#include "ui/shared/picturesheet.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/sourceline.h"

#include <QCoreApplication>

#include <algorithm>

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
    Q_DECLARE_TR_FUNCTIONS(lagesbild::SubgroupExport)
};

/// Colours that writers fill whole bars with, without the edge that the painter gives faint ones.
Rgb colourOf(GroupedSeries::Kind kind, const Look &look)
{
    return rgbOf(kind == GroupedSeries::Kind::Mean ? look.colours.bar : seriesColour(kind, look));
}

Chart chartOf(const Subgroups &shown, const GroupedScene &scene, const Look &look)
{
    Chart chart;
    chart.kind = ChartKind::Bars;
    chart.categoryTitle = FormText::tr("Subgroup");
    chart.valueTitle = unitHeading(shown.unit);
    chart.form = formOf(shownAs(shown));
    chart.showsLegend = true;
    for (const GroupedRow &row : scene.rows)
        chart.categories << row.name;
    for (std::size_t i = 0; i < scene.series.size(); ++i) {
        ChartSeries series;
        series.name = scene.series[i].name;
        series.colour = colourOf(scene.series[i].kind, look);
        series.labelled = true;
        for (const GroupedRow &row : scene.rows) {
            const GroupedBar &bar = row.bars[i];
            if (bar.hollow)
                series.looks.push_back({.index = static_cast<int>(series.values.size()),
                                        .colour = series.colour,
                                        .hollow = true});
            series.values.push_back(bar.value);
        }
        chart.series.push_back(std::move(series));
    }
    QStringList spoken;
    for (const GroupedRow &row : scene.rows)
        spoken << row.spoken;
    chart.altText = PageText::tr("Grouped bars. %1").arg(spoken.join(u"; "_s));
    return chart;
}

Table tableOf(const Subgroups &shown, const Catalogue &catalogue)
{
    const Indicator as = shownAs(shown);
    const NumberForm form = formOf(as);
    Table table;
    table.title = FormText::tr("Subgroups as a table");
    table.columns = {{.title = FormText::tr("Subgroup"), .share = 2},
                     {.title = shown.focusName, .isNumber = true, .form = form},
                     {.title = subgroupMeanName(shown), .isNumber = true, .form = form}};
    if (!shown.focusIsCountry)
        table.columns.push_back({.title = FormText::tr("The country"), .isNumber = true, .form = form});
    table.columns.push_back({.title = FormText::tr("Remark"), .share = 1.6});
    table.columns.push_back({.title = PageText::tr("Indicator"), .dataOnly = true});
    for (const SubgroupRow &row : shown.rows) {
        TableRow line;
        line.cells = {textCell(subgroupName(row, shown, catalogue)), valueCell(row.focus, as),
                      numberCell(row.groupMean.mean, as)};
        if (!shown.focusIsCountry)
            line.cells.push_back(numberCell(row.national, as));
        line.cells.push_back(textCell(subgroupRemark(row)));
        line.cells.push_back(textCell(QString::fromStdString(row.indicator.text())));
        table.rows.push_back(std::move(line));
    }
    return table;
}

QString sourceOf(const Subgroups &shown, const Dataset &dataset)
{
    std::vector<IndicatorId> ids;
    for (const SubgroupRow &row : shown.rows) {
        if (std::ranges::find(ids, row.indicator) == ids.end())
            ids.push_back(row.indicator);
    }
    return sourceLineText(dataset, ids,
                          shown.kind == SubgroupKind::Age ? FormText::tr("Shares and mean")
                                                          : FormText::tr("Mean"));
}

} // namespace

Result<RoomExport> subgroupExport(const Dataset &dataset, const Selection &selection)
{
    if (selection.trend.byGender) {
        if (const Result<Pyramid> shown = pyramid(dataset, selection))
            return pyramidExport(dataset, selection, *shown);
    }
    const Result<Subgroups> shown = subgroups(dataset, selection);
    if (!shown)
        return shown.error();
    const Catalogue &catalogue = dataset.catalogue();
    const Indicator &indicator = *catalogue.indicator(shown->indicator);
    if (std::ranges::none_of(shown->rows, &SubgroupRow::hasAny))
        return Error{.kind = ErrorKind::NotFound,
                     .detail = "no figures of the subgroups in the year",
                     .place = indicator.shortTitle.toStdString()};
    const Look look = makeLook(Theme::Light);
    const GroupedScene scene = subgroupScene(*shown, catalogue);
    const QString measure = subgroupMeasure(*shown);
    RoomExport result;
    Page &page = result.page;
    page.title = indicator.shortTitle;
    page.subtitle =
        u"%1 · %2"_s.arg(measure.isEmpty() ? measureText(indicator) : measure).arg(toInt(shown->year));
    if (shown->kind != SubgroupKind::Gender)
        page.subtitle += u" · "_s + genderName(shown->gender);
    page.finding = subgroupSentence(*shown, catalogue);
    page.chart = chartOf(*shown, scene, look);
    page.table = tableOf(*shown, catalogue);
    page.source = sourceOf(*shown, dataset);
    page.notes = {definitionNote(dataset, indicator),
                  {PageText::tr("How to read this"), subgroupReading(*shown)},
                  groupNote(catalogue, shown->group)};
    page.facts = factsOf(dataset, selection, &indicator, shown->year);
    page.contentsTitle = PageText::tr("%1, subgroups", "title of a page").arg(page.title);
    PictureSheet sheet = sheetOf(page, look);
    sheet.parts = {{comfortableHeight(scene), [scene, look](QPainter &painter, const QRectF &box) {
                        paintGroups(painter, scene, box, look);
                    }}};
    setPictures(result, std::move(sheet));
    return result;
}

} // namespace lagesbild
