#pragma once

#include <span>
#include <vector>

namespace lagesbild
{

/// Where one value stands among others (methods 7).
struct Standing {
    double midrank = 0; ///< best = 1; ties share the mean of their places
    int place = 0;      ///< best = 1; 1 + the number strictly better
    int tied = 0;       ///< how many have this very value, itself included
    int n = 0;          ///< how many are ranked
};

/// Standing of each of @p values (any unit, any order; NaN is not ranked and gets n = 0).
std::vector<Standing> standings(std::span<const double> values, bool highIsBest);

/// Standing of @p value among @p values; n = 0 when it is not one of them. One pass, no sorting.
Standing standingOf(double value, std::span<const double> values, bool highIsBest);

/// 100 · (r − ½) / n with r the mid-rank counted from the smallest value.
double percentileOf(double midrankFromSmallest, int n);

enum class RankBand { Best, Middle, Worst };

/// Shares of the ranked that count as best and worst (methods 7: 25/50/25; presets 20/60/20).
struct RankShares {
    double best = 0.25;
    double worst = 0.25;
};

/// Best when (r − ½)/n ≤ best share, worst when ≥ 1 − worst share, with r the mid-rank: equal values always
/// share a band. Decided in whole numbers, with shares taken to the thousandth. Unranked: middle.
RankBand rankBandOf(const Standing &standing, RankShares shares = {});

/// Quarter 1 (best) … 4 of (r − ½)/n; its ends agree with rankBandOf, ½ belongs to 2. Unranked: 0.
int quartileOf(const Standing &standing);

} // namespace lagesbild
