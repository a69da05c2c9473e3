#include "core/stats/moran.h"

#include "core/stats/falsediscovery.h"
#include "core/stats/shuffle.h"

#include <algorithm>
#include <limits>

namespace lagesbild
{

namespace
{

/// How often neighbours drawn at random make the area's lag as low, and as high, as it is.
struct Tails {
    int asLow = 0;
    int asHigh = 0;
};

Tails tailsOf(const Neighbourhood &around, std::size_t area, double lag, Shuffler &shuffler, int rounds)
{
    std::vector<double> others = around.deviation;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(area));
    const std::size_t count = around.links[area].size();
    Tails tails;
    for (int round = 0; round < rounds; ++round) {
        shuffler.drawFirst(std::span(others), count);
        double sum = 0;
        for (std::size_t i = 0; i < count; ++i)
            sum += others[i];
        const double drawn = sum / static_cast<double>(count);
        tails.asLow += drawn <= lag ? 1 : 0;
        tails.asHigh += drawn >= lag ? 1 : 0;
    }
    return tails;
}

double twoSidedP(const Tails &tails, int rounds)
{
    return std::min(1.0, 2.0 * (std::min(tails.asLow, tails.asHigh) + 1) / (rounds + 1));
}

Cluster clusterOf(double own, double lag)
{
    if (own > 0)
        return lag > 0 ? Cluster::HighAmongHigh : Cluster::HighAmongLow;
    return lag > 0 ? Cluster::LowAmongHigh : Cluster::LowAmongLow;
}

} // namespace

std::vector<LocalMoran> localMoran(std::span<const double> values, const Neighbours &neighbours,
                                   Permutations permutations)
{
    if (!moransI(values, neighbours, Islands::Keep, {.count = 0}))
        return {};
    const Neighbourhood around = neighbourhoodOf(values, neighbours, Islands::Keep);
    double squares = 0;
    for (const double deviation : around.deviation)
        squares += deviation * deviation;

    Shuffler shuffler(permutations.seed);
    std::vector<LocalMoran> result(values.size());
    std::vector<double> p(values.size(), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t place = 0; place < around.areas.size(); ++place) {
        const auto area = static_cast<std::size_t>(around.areas[place]);
        LocalMoran &local = result[area];
        local.cluster = around.links[place].empty() ? Cluster::Island : Cluster::None;
        if (local.cluster == Cluster::Island)
            continue;
        local.lag = around.lagOf(place, around.deviation);
        local.i = static_cast<double>(around.areas.size()) * around.deviation[place] * local.lag / squares;
        const Tails tails = tailsOf(around, place, local.lag, shuffler, permutations.count);
        local.p = twoSidedP(tails, permutations.count);
        p[area] = local.p;
    }

    const std::vector<double> q = falseDiscoveryRates(p);
    for (std::size_t place = 0; place < around.areas.size(); ++place) {
        const auto area = static_cast<std::size_t>(around.areas[place]);
        if (result[area].cluster != Cluster::None)
            continue;
        result[area].q = q[area];
        if (q[area] <= clusterLevel)
            result[area].cluster = clusterOf(around.deviation[place], result[area].lag);
    }
    return result;
}

} // namespace lagesbild
