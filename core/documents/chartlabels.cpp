#include "core/documents/chartlabels.h"

#include "core/documents/numberformat.h"

#include <algorithm>
#include <numeric>

namespace lagesbild
{

namespace
{

bool hasEndLabel(const Chart &chart, const ChartSeries &series)
{
    return series.labelled && (chart.kind == ChartKind::Lines || series.isLine) && lastValue(series);
}

/// Ends of the value axis, given or as a program would choose them.
std::pair<double, double> axisOf(const Chart &chart)
{
    const std::vector<double> numbers = numbersOf(chart);
    const auto [least, greatest] = std::ranges::minmax_element(numbers);
    const double low = chart.low.value_or(numbers.empty() ? 0 : std::min(0.0, *least));
    const double high = chart.high.value_or(numbers.empty() ? 1 : *greatest);
    return {low, high > low ? high : low + 1};
}

} // namespace

std::optional<std::size_t> lastValue(const ChartSeries &series)
{
    for (std::size_t i = series.values.size(); i > 0; --i) {
        if (series.values[i - 1])
            return i - 1;
    }
    return std::nullopt;
}

std::vector<double> endLabelShifts(const Chart &chart, double least)
{
    const auto [low, high] = axisOf(chart);
    std::vector<double> wished(chart.series.size(), 0); // share from the top
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const ChartSeries &series = chart.series[i];
        if (!hasEndLabel(chart, series))
            continue;
        wished[i] = (high - *series.values[*lastValue(series)]) / (high - low);
        order.push_back(i);
    }
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return wished[i]; });
    // Groups of labels that touch share their middle; a group that reaches the next one swallows it.
    struct Group {
        double sum = 0;
        std::size_t first = 0;
        std::size_t count = 0;
        double top(double step) const
        {
            return sum / static_cast<double>(count) - step * static_cast<double>(count - 1) / 2;
        }
    };
    std::vector<Group> groups;
    for (std::size_t k = 0; k < order.size(); ++k) {
        groups.push_back({wished[order[k]], k, 1});
        while (groups.size() > 1) {
            Group &before = groups[groups.size() - 2];
            const Group &last = groups.back();
            if (before.top(least) + least * static_cast<double>(before.count) <= last.top(least))
                break;
            before.sum += last.sum;
            before.count += last.count;
            groups.pop_back();
        }
    }
    std::vector<double> shifts(chart.series.size(), 0);
    for (const Group &group : groups) {
        for (std::size_t k = 0; k < group.count; ++k) {
            const std::size_t series = order[group.first + k];
            shifts[series] = group.top(least) + least * static_cast<double>(k) - wished[series];
        }
    }
    return shifts;
}

} // namespace lagesbild
