#pragma once

#include "core/stats/intervals.h"

#include <span>
#include <vector>

namespace lagesbild
{

/// The places that one of several could have. Place 1 is the best.
struct RankRange {
    int best = 0;
    int worst = 0;

    bool operator==(const RankRange &) const = default;
};

/// Between which places each could stand, as far as its interval lies wholly on one side of the others': the best
/// place is 1 + the number that lie wholly on the better side, the worst all less the number that lie wholly on the
/// worse (Klein, Wright & Wieczorek 2020, J. R. Statist. Soc. A 183:893–919).
///
/// The statement about all places at once is as sure as the intervals are jointly. Ordinary 95 % intervals are each
/// right by themselves, so of many places a few lie outside: the ranges are rough, and are to be called so.
///
/// @param intervals one per place, any unit; low ≤ high, neither NaN. Intervals that only touch overlap.
/// @return one per interval; 1 ≤ best ≤ worst ≤ their number
std::vector<RankRange> rankRanges(std::span<const Interval> intervals, bool highIsBest);

} // namespace lagesbild
