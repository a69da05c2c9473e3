#include "core/analysis/collectiondevelopment.h"

#include <algorithm>
#include <cstddef>

namespace lagesbild
{

namespace
{

std::optional<double> entryOf(const std::vector<std::optional<double>> &series, Year start, Year year)
{
    const int place = toInt(year) - toInt(start);
    if (place < 0 || place >= static_cast<int>(series.size()))
        return std::nullopt;
    return series[static_cast<std::size_t>(place)];
}

std::vector<std::optional<double>> nationalOf(const Dataset &dataset, const Selection &selection,
                                              const OverviewRow &row)
{
    const AreaIndex country = dataset.catalogue().country();
    const Indicator *indicator = dataset.catalogue().indicator(row.indicator);
    if (indicator == nullptr || country == noArea)
        return {};
    const Figures figures(dataset, *indicator, selection.gender, selection.ranking);
    std::vector<std::optional<double>> values;
    Year year = row.seriesStart;
    for (std::size_t i = 0; i < row.series.size(); ++i) {
        values.push_back(figures.counted(year, country));
        year = yearAfter(year);
    }
    return values;
}

std::optional<Year> lastYearOf(const OverviewRow &row)
{
    const auto last = std::find_if(row.series.rbegin(), row.series.rend(),
                                   [](const std::optional<double> &value) { return value.has_value(); });
    if (last == row.series.rend())
        return std::nullopt;
    return Year{toInt(row.seriesStart) + static_cast<int>(row.series.rend() - last) - 1};
}

/// The first year of @p from or later that has a value.
std::optional<Year> firstYearOf(const OverviewRow &row, Year from)
{
    const auto cut =
        std::clamp<std::ptrdiff_t>(toInt(from) - toInt(row.seriesStart), 0, std::ssize(row.series));
    const auto first = std::find_if(row.series.begin() + cut, row.series.end(),
                                    [](const std::optional<double> &value) { return value.has_value(); });
    if (first == row.series.end())
        return std::nullopt;
    return Year{toInt(row.seriesStart) + static_cast<int>(first - row.series.begin())};
}

/// To the last year that any of @p rows has, from the first of those drawn: series that ended before leave no room empty.
void chooseYears(CollectionDevelopment &result, const std::vector<OverviewRow> &rows)
{
    std::optional<Year> last;
    for (const OverviewRow &row : rows) {
        if (const auto own = lastYearOf(row))
            last = std::max(last.value_or(*own), *own);
    }
    if (!last)
        return;
    result.lastYear = *last;
    result.firstYear = *last;
    const Year earliest{toInt(*last) - mostYearsTogether + 1};
    for (const OverviewRow &row : rows) {
        if (const auto own = firstYearOf(row, earliest))
            result.firstYear = std::min(result.firstYear, *own);
    }
}

} // namespace

std::optional<double> IndicatorDevelopment::valueIn(Year year) const
{
    return entryOf(row.series, row.seriesStart, year);
}

std::optional<double> IndicatorDevelopment::nationalIn(Year year) const
{
    return entryOf(national, row.seriesStart, year);
}

Result<CollectionDevelopment> collectionDevelopment(const Dataset &dataset, const Selection &selection)
{
    Result<Overview> rows = overview(dataset, selection);
    if (!rows)
        return rows.error();
    CollectionDevelopment result;
    result.increasing = rows->increasing;
    result.decreasing = rows->decreasing;
    result.judged = rows->judged;
    chooseYears(result, rows->rows);
    const AreaIndex focus = dataset.catalogue().indexOf(selection.focus);
    const bool beside = selection.trend.national && focus != dataset.catalogue().country();
    for (OverviewRow &row : rows->rows) {
        const std::optional<Year> last = lastYearOf(row);
        if (!last || *last < result.firstYear) {
            result.without += row.variant ? 0 : 1;
            continue;
        }
        IndicatorDevelopment shown{.row = std::move(row)};
        if (beside)
            shown.national = nationalOf(dataset, selection, shown.row);
        result.indicators.push_back(std::move(shown));
    }
    return result;
}

} // namespace lagesbild
