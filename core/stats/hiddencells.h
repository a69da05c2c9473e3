#pragma once

#include "core/stats/suppression.h"

namespace lagesbild
{

/// What the cells that are shown give away of those that are not.
struct HiddenBounds {
    std::vector<Interval> bounds; ///< per cell, as Suppression::bounds
    bool addsUp = true;
};

/// Exact bounds of every primary and secondary cell, from the shown cells and the sums. Cells that share no sum
/// are worked out apart from each other.
HiddenBounds boundsOfHidden(std::span<const double> counts, std::span<const SumRule> sums,
                            std::span<const CellState> cells);

} // namespace lagesbild
