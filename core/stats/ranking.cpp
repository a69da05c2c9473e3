#include "core/stats/ranking.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lagesbild
{

namespace
{

Standing standingAfter(int better, int tied, int n)
{
    return {.midrank = better + (tied + 1) / 2.0, .place = better + 1, .tied = tied, .n = n};
}

/// 2r − 1 with r the mid-rank: a whole number, since mid-ranks are whole or half.
long long twiceRankLessOne(const Standing &standing)
{
    return std::llround(2 * standing.midrank) - 1;
}

/// Whether u = (r − ½)/n lies at or below a share given in thousandths, without rounding.
bool isWithin(const Standing &standing, long long thousandths)
{
    return 1000 * twiceRankLessOne(standing) <= 2 * thousandths * standing.n;
}

long long thousandthsOf(double share)
{
    return std::llround(1000 * share);
}

} // namespace

std::vector<Standing> standings(std::span<const double> values, bool highIsBest)
{
    std::vector<std::size_t> order;
    order.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isnan(values[i]))
            order.push_back(i);
    }
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        return highIsBest ? values[a] > values[b] : values[a] < values[b];
    });

    std::vector<Standing> result(values.size());
    const int n = static_cast<int>(order.size());
    for (auto first = order.begin(); first != order.end();) {
        const double value = values[*first];
        const auto last = std::find_if(first, order.end(), [&](std::size_t i) { return values[i] != value; });
        const Standing shared =
            standingAfter(static_cast<int>(first - order.begin()), static_cast<int>(last - first), n);
        std::for_each(first, last, [&](std::size_t i) { result[i] = shared; });
        first = last;
    }
    return result;
}

Standing standingOf(double value, std::span<const double> values, bool highIsBest)
{
    int higher = 0;
    int lower = 0;
    int tied = 0;
    for (const double other : values) { // a NaN is neither higher, lower nor equal
        higher += other > value ? 1 : 0;
        lower += other < value ? 1 : 0;
        tied += other == value ? 1 : 0;
    }
    if (tied == 0)
        return {};
    return standingAfter(highIsBest ? higher : lower, tied, higher + lower + tied);
}

double percentileOf(double midrankFromSmallest, int n)
{
    return 100 * (midrankFromSmallest - 0.5) / n;
}

RankBand rankBandOf(const Standing &standing, RankShares shares)
{
    if (standing.n == 0)
        return RankBand::Middle;
    if (isWithin(standing, thousandthsOf(shares.best)))
        return RankBand::Best;
    const long long notWorst = 1000 - thousandthsOf(shares.worst);
    const bool isWorst = 1000 * twiceRankLessOne(standing) >= 2 * notWorst * standing.n;
    return isWorst ? RankBand::Worst : RankBand::Middle;
}

int quartileOf(const Standing &standing)
{
    if (standing.n == 0)
        return 0;
    switch (rankBandOf(standing)) {
    case RankBand::Best:
        return 1;
    case RankBand::Worst:
        return 4;
    case RankBand::Middle:
        break;
    }
    return isWithin(standing, 500) ? 2 : 3;
}

} // namespace lagesbild
