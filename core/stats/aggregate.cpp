#include "core/stats/aggregate.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <iterator>

namespace lagesbild
{

GroupMean unweightedMean(std::span<const double> values)
{
    GroupMean result;
    result.members = static_cast<int>(values.size());
    double sum = 0;
    for (const double value : values) {
        if (std::isnan(value))
            continue;
        sum += value;
        ++result.used;
    }
    result.weightSum = result.used;
    if (result.used > 0)
        result.mean = sum / result.used;
    return result;
}

GroupMean weightedMean(std::span<const double> values, std::span<const double> weights)
{
    assert(values.size() == weights.size() && "one weight per value");
    GroupMean result;
    result.members = static_cast<int>(values.size());
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool hasWeight = weights[i] > 0; // false for NaN
        if (std::isnan(values[i]) || !hasWeight)
            continue;
        sum += weights[i] * values[i];
        result.weightSum += weights[i];
        ++result.used;
    }
    if (result.used > 0)
        result.mean = sum / result.weightSum;
    return result;
}

std::optional<Extremes> extremesOf(std::span<const double> values)
{
    std::optional<Extremes> result;
    for (const double value : values) {
        if (std::isnan(value))
            continue;
        if (!result)
            result = Extremes{value, value};
        result->min = std::min(result->min, value);
        result->max = std::max(result->max, value);
    }
    return result;
}

std::vector<double> sortedValues(std::span<const double> values)
{
    std::vector<double> sorted;
    sorted.reserve(values.size());
    std::ranges::copy_if(values, std::back_inserter(sorted),
                         [](double value) { return std::isfinite(value); });
    std::ranges::sort(sorted);
    return sorted;
}

double quantileOfSorted(std::span<const double> sorted, double share)
{
    assert(!sorted.empty() && share >= 0 && share <= 1 && "a share of at least one value");
    const double position = static_cast<double>(sorted.size() - 1) * share;
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (position - static_cast<double>(below));
}

std::optional<double> quantileOf(std::span<const double> values, double share)
{
    const std::vector<double> sorted = sortedValues(values);
    if (sorted.empty())
        return std::nullopt;
    return quantileOfSorted(sorted, share);
}

std::optional<double> medianOf(std::span<const double> values)
{
    return quantileOf(values, 0.5);
}

std::optional<double> standardDeviationOf(std::span<const double> values)
{
    const GroupMean group = unweightedMean(values);
    if (group.used < 2)
        return std::nullopt;
    double squares = 0;
    for (const double value : values) {
        if (!std::isnan(value))
            squares += (value - *group.mean) * (value - *group.mean);
    }
    return std::sqrt(squares / (group.used - 1));
}

double normalScaleOf(std::span<const double> sizes)
{
    constexpr double upperQuartile = 0.6744897501960817;
    return medianOf(sizes).value_or(0) / upperQuartile;
}

} // namespace lagesbild
