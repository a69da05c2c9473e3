#include "core/stats/rankrange.h"

#include <algorithm>

namespace lagesbild
{

std::vector<RankRange> rankRanges(std::span<const Interval> intervals, bool highIsBest)
{
    std::vector<double> lows;
    std::vector<double> highs;
    for (const Interval &interval : intervals) {
        lows.push_back(interval.low);
        highs.push_back(interval.high);
    }
    std::ranges::sort(lows);
    std::ranges::sort(highs);

    const auto all = static_cast<int>(intervals.size());
    std::vector<RankRange> ranges;
    for (const Interval &interval : intervals) {
        const auto above = static_cast<int>(lows.end() - std::ranges::upper_bound(lows, interval.high));
        const auto below = static_cast<int>(std::ranges::lower_bound(highs, interval.low) - highs.begin());
        ranges.push_back(highIsBest ? RankRange{.best = 1 + above, .worst = all - below}
                                    : RankRange{.best = 1 + below, .worst = all - above});
    }
    return ranges;
}

} // namespace lagesbild
