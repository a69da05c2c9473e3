#include "core/stats/index.h"

#include "core/stats/aggregate.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace lagesbild
{

namespace
{

constexpr double lowShare = 0.025;
constexpr double highShare = 0.975;

} // namespace

std::vector<double> normalisedIndex(std::span<const double> values, bool highIsBest)
{
    std::vector<double> result(values.begin(), values.end());
    const std::vector<double> sorted = sortedValues(values);
    if (sorted.empty())
        return result;
    const double low = quantileOfSorted(sorted, lowShare);
    const double high = quantileOfSorted(sorted, highShare);
    for (double &value : result) {
        if (std::isnan(value))
            continue;
        const double part = high > low ? std::clamp((value - low) / (high - low), 0.0, 1.0) : 0.5;
        value = 100 * (highIsBest ? part : 1 - part);
    }
    return result;
}

std::vector<double> compositeIndex(const std::vector<std::vector<double>> &parts, int least)
{
    if (parts.empty())
        return {};
    std::vector<double> means(parts.front().size(), std::numeric_limits<double>::quiet_NaN());
    std::vector<double> own(parts.size());
    for (std::size_t row = 0; row < means.size(); ++row) {
        std::ranges::transform(parts, own.begin(),
                               [row](const std::vector<double> &part) { return part.at(row); });
        const GroupMean mean = unweightedMean(own);
        if (mean.used >= std::max(least, 1))
            means[row] = *mean.mean;
    }
    return normalisedIndex(means, true);
}

} // namespace lagesbild
