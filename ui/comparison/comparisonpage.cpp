#include "ui/comparison/comparisonpage.h"

#include "ui/comparison/comparisonsentence.h"
#include "ui/comparison/funnel/funnelexport.h"
#include "ui/comparison/parts/compositionexport.h"
#include "ui/comparison/scatter/associationexport.h"
#include "ui/comparison/subgroups/subgroupexport.h"
#include "ui/shared/charts/barpainter.h"
#include "ui/shared/charts/rankedexport.h"
#include "ui/shared/charts/rankedpainter.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/paneltext.h"
#include "ui/shared/picturesheet.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/sourceline.h"
#include "ui/shared/uncertaintytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::ComparisonPage)
};

/// More bars than these are drawn upright and thin, as all municipalities are.
constexpr std::size_t mostBars = 40;
constexpr double rankedHeight = 300;

bool hasInterval(const std::vector<ComparisonRow> &rows)
{
    return std::ranges::any_of(rows,
                               [](const ComparisonRow &row) { return row.figure.interval.has_value(); });
}

bool hasPlaceRange(const std::vector<ComparisonRow> &rows)
{
    return std::ranges::any_of(rows, [](const ComparisonRow &row) { return row.placeRange.has_value(); });
}

bool isHollow(const Figure &figure)
{
    return figure.status == Status::Few || figure.status == Status::Placeholder;
}

/// «Jönköping 47,3 %; Örebro 31,1 %», for those who can't see the bars.
QString spokenBars(const std::vector<ComparisonRow> &rows, const Indicator &indicator)
{
    QStringList parts;
    for (const ComparisonRow &row : rows) {
        const QString value =
            row.figure.value ? valueText(*row.figure.value, indicator) : statusWord(row.figure.status);
        parts << u"%1 %2"_s.arg(row.name, value);
    }
    return parts.join(u"; "_s);
}

Chart emptyChart(const Indicator &indicator)
{
    Chart chart;
    chart.categoryTitle = PageText::tr("Municipality");
    chart.valueTitle = unitHeading(indicator.unit);
    chart.form = formOf(indicator);
    return chart;
}

/// What municipalities are held against, as bars of their own under theirs.
void addReferences(Chart &chart, ChartSeries &series, const Comparison &comparison,
                   const Indicator &indicator, const Look &look)
{
    const auto add = [&](const QString &name, double value, const QColor &colour) {
        series.looks.push_back({static_cast<int>(series.values.size()), rgbOf(colour)});
        series.values.emplace_back(value);
        chart.categories << name;
        if (!series.whiskers.empty())
            series.whiskers.emplace_back();
    };
    for (const BarLine &line : barScene(comparison, indicator).lines) {
        const bool national = line.kind == BarLine::Kind::National;
        add(national ? PageText::tr("The country") : PageText::tr("Unweighted mean"), line.value,
            national ? look.colours.text : look.colours.secondary);
    }
}

Chart barChart(const Comparison &comparison, const Indicator &indicator, const Look &look)
{
    Chart chart = emptyChart(indicator);
    ChartSeries series;
    series.name = indicator.shortTitle;
    const bool whiskers = hasInterval(comparison.bars);
    // Values stand inside bars that have whiskers, so those must be dark enough to read them on.
    series.colour = rgbOf(whiskers ? look.colours.middle : look.colours.bar);
    series.labelled = true;
    for (const ComparisonRow &row : comparison.bars) {
        if (row.isFocus || isHollow(row.figure))
            series.looks.push_back({static_cast<int>(series.values.size()),
                                    rgbOf(row.isFocus ? look.colours.accent : look.colours.bar),
                                    isHollow(row.figure)});
        series.values.push_back(row.figure.value);
        chart.categories << row.name;
        if (!whiskers)
            continue;
        const std::optional<Interval> &interval = row.figure.interval;
        series.whiskers.push_back(interval && row.figure.value
                                      ? std::optional(Whisker{*row.figure.value - interval->low,
                                                              interval->high - *row.figure.value})
                                      : std::nullopt);
    }
    addReferences(chart, series, comparison, indicator, look);
    chart.series.push_back(std::move(series));
    chart.altText =
        PageText::tr("Bar chart. %1")
            .arg(comparisonSentence(comparison, indicator) + u' ' + spokenBars(comparison.bars, indicator));
    return chart;
}

Table tableOf(const std::vector<ComparisonRow> &rows, const Indicator &indicator)
{
    const bool persons =
        std::ranges::any_of(rows, [](const ComparisonRow &row) { return row.figure.n.has_value(); });
    const bool intervals = hasInterval(rows);
    const bool placeRanges = hasPlaceRange(rows);
    Table table;
    table.title = PageText::tr("Comparison as a table");
    const NumberForm whole{0, false};
    const NumberForm form = formOf(indicator);
    table.columns = {{.title = PageText::tr("Place"), .isNumber = true, .form = whole, .share = 0.7},
                     {.title = PageText::tr("Municipality"), .share = 2.2},
                     {.title = PageText::tr("Value"), .isNumber = true, .form = form}};
    if (intervals) {
        table.columns.push_back({.title = PageText::tr("Uncertainty from"), .isNumber = true, .form = form});
        table.columns.push_back({.title = PageText::tr("Uncertainty to"), .isNumber = true, .form = form});
    }
    if (placeRanges)
        table.columns.push_back({.title = PageText::tr("Place may be")});
    if (persons)
        table.columns.push_back(
            {.title = indicator.unit == Unit::Per1000 ? PageText::tr("Inhabitants") : PageText::tr("Persons"),
             .isNumber = true,
             .form = {0, true}});
    table.columns.push_back({.title = PageText::tr("Remark"), .share = 1.6});
    table.columns.push_back({.title = PageText::tr("Code"), .dataOnly = true});
    for (const ComparisonRow &row : rows) {
        TableRow line;
        line.isFocus = row.isFocus;
        const int place = row.place.place;
        line.cells = {place > 0 ? TableCell{QString::number(place), place, {}} : TableCell(),
                      textCell(row.name), valueCell(row.figure, indicator)};
        if (intervals) {
            line.cells.push_back(boundCell(row.figure.interval, &Interval::low, indicator));
            line.cells.push_back(boundCell(row.figure.interval, &Interval::high, indicator));
        }
        if (placeRanges)
            line.cells.push_back(textCell(row.placeRange ? placeRangeText(*row.placeRange) : QString()));
        if (persons)
            line.cells.push_back(personsCell(row.figure));
        line.cells.push_back(textCell(statusWord(row.figure.status)));
        line.cells.push_back(textCell(QString::fromStdString(row.code.text())));
        table.rows.push_back(std::move(line));
    }
    return table;
}

/// All ranked ones from the first place on, then the others.
std::vector<ComparisonRow> byPlace(std::vector<ComparisonRow> rows)
{
    std::ranges::stable_sort(
        rows, {}, [](const ComparisonRow &row) { return std::pair(row.place.place == 0, row.place.place); });
    return rows;
}

PictureSheet paintedSheet(const Comparison &comparison, const Indicator &indicator, const Page &page,
                          bool everyone, const Look &look)
{
    PictureSheet sheet = sheetOf(page, look);
    const RankedScene ranked = rankedScene(comparison, indicator);
    if (!everyone) {
        const BarScene bars = barScene(comparison, indicator);
        sheet.parts.push_back({comfortableHeight(bars), [bars, look](QPainter &painter, const QRectF &box) {
                                   paintBars(painter, bars, box, look);
                               }});
    }
    if (ranked.bars.size() > 1)
        sheet.parts.push_back({rankedHeight, [ranked, look](QPainter &painter, const QRectF &box) {
                                   paintRanked(painter, ranked, box, look);
                               }});
    return sheet;
}

} // namespace

QString comparisonSourceLine(const Dataset &dataset, const Comparison &comparison)
{
    if (!hasInterval(comparison.bars))
        return sourceLineText(dataset, {comparison.indicator}, PageText::tr("Mean and place"));
    return sourceLineText(dataset, {comparison.indicator}, PageText::tr("Mean, interval and place")) + u' ' +
           PageText::tr("95 % interval (Wilson).");
}

namespace
{

Result<RoomExport> barsExport(const Dataset &dataset, const Selection &selection)
{
    const Result<Comparison> rows = comparison(dataset, selection);
    if (!rows)
        return rows.error();
    const Indicator &indicator = *dataset.catalogue().indicator(rows->indicator);
    const Look look = makeLook(Theme::Light);
    const bool everyone = selection.comparison == ComparisonForm::All || rows->bars.size() > mostBars;
    RoomExport result;
    Page &page = result.page;
    page.title = indicator.shortTitle;
    page.subtitle =
        u"%1 · %2 · %3"_s.arg(measureText(indicator)).arg(toInt(rows->year)).arg(genderName(rows->gender));
    page.finding = comparisonSentence(*rows, indicator);
    page.chart = everyone ? rankedChartOf(rankedScene(*rows, indicator), indicator, look)
                          : barChart(*rows, indicator, look);
    page.table = tableOf(everyone ? byPlace(rows->all) : rows->bars, indicator);
    page.source = comparisonSourceLine(dataset, *rows);
    page.notes = {definitionNote(dataset, indicator),
                  {PageText::tr("How to read this"),
                   readingText(*rows, indicator) + u'\n' + summaryText(*rows, indicator)},
                  groupNote(dataset.catalogue(), rows->group)};
    page.facts = factsOf(dataset, selection, &indicator, rows->year);
    page.contentsTitle = PageText::tr("%1, comparison", "title of a page").arg(page.title);
    setPictures(result, paintedSheet(*rows, indicator, page, everyone, look));
    return result;
}

} // namespace

Result<RoomExport> comparisonExport(const Dataset &dataset, const Selection &selection)
{
    switch (selection.comparison) {
    case ComparisonForm::Funnel:
        return funnelExport(dataset, selection);
    case ComparisonForm::Parts:
        return compositionExport(dataset, selection);
    case ComparisonForm::Scatter:
        return associationExport(dataset, selection);
    case ComparisonForm::Subgroups:
        return subgroupExport(dataset, selection);
    case ComparisonForm::Bars:
    case ComparisonForm::All:
    case ComparisonForm::Table:
        break;
    }
    return barsExport(dataset, selection);
}

} // namespace lagesbild
