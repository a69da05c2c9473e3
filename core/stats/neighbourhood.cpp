#include "core/stats/neighbourhood.h"

#include "core/stats/aggregate.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace lagesbild
{

double Neighbourhood::lagOf(std::size_t area, std::span<const double> values) const
{
    const std::vector<int> &own = links[area];
    if (own.empty())
        return 0;
    double sum = 0;
    for (const int other : own)
        sum += values[static_cast<std::size_t>(other)];
    return sum / static_cast<double>(own.size());
}

Neighbourhood neighbourhoodOf(std::span<const double> values, const Neighbours &neighbours, Islands islands)
{
    assert(values.size() == neighbours.size() && "neighbours of every area");
    const auto hasValue = [&](int area) { return !std::isnan(values[static_cast<std::size_t>(area)]); };
    std::vector<int> placeOf(values.size(), -1);
    Neighbourhood result;
    for (int area = 0; area < static_cast<int>(values.size()); ++area) {
        const std::vector<int> &own = neighbours[static_cast<std::size_t>(area)];
        if (!hasValue(area) || (islands == Islands::Drop && std::ranges::none_of(own, hasValue)))
            continue;
        placeOf[static_cast<std::size_t>(area)] = static_cast<int>(result.areas.size());
        result.areas.push_back(area);
        result.deviation.push_back(values[static_cast<std::size_t>(area)]);
    }
    const double mean = unweightedMean(result.deviation).mean.value_or(0);
    for (double &value : result.deviation)
        value -= mean;

    for (const int area : result.areas) {
        std::vector<int> links;
        for (const int other : neighbours[static_cast<std::size_t>(area)]) {
            if (hasValue(other)) // a neighbour that has one is never dropped as an island
                links.push_back(placeOf[static_cast<std::size_t>(other)]);
        }
        result.linkCount += static_cast<int>(links.size());
        result.islandCount += links.empty() ? 1 : 0;
        result.links.push_back(std::move(links));
    }
    return result;
}

} // namespace lagesbild
