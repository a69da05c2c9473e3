#pragma once

#include "core/stats/intervals.h"

#include <span>
#include <vector>

namespace lagesbild
{

/// One sum that everyone knows: cell[total] = Σ cell[parts].
struct SumRule {
    int total = 0;
    std::vector<int> parts;
};

/// Sums of a table with totals: (rows + 1) × (columns + 1) cells, row by row, the last column and the last row
/// holding the totals.
std::vector<SumRule> tableSums(int rows, int columns);

/// Totalt = Kvinnor + Män, for @p count triples in the order T, K, M, T, K, M, ….
std::vector<SumRule> genderSums(int count);

enum class CellState {
    Shown,
    Primary,   ///< too few persons
    Secondary, ///< hidden so that a primary one cannot be worked out
    Missing,   ///< there was no figure
};

struct Suppression {
    std::vector<CellState> cells; ///< as given
    /// What a reader can work out of each hidden cell from those shown: bounds, the high one possibly infinite.
    /// The value itself twice for a shown cell; 0 … ∞ for a missing one.
    std::vector<Interval> bounds;
    /// False when the figures contradict their sums somewhere: there the bounds are 0 … ∞ and were not audited.
    bool addsUp = true;
};

inline constexpr int suppressionThreshold = 4;

/// Hides counts below the threshold, and as many others as are needed that they stay hidden (methods 11).
///
/// Secondary: until no sum has exactly one hidden cell; a part with few persons is hidden before one with many,
/// and a total last. Then audited by the exact bounds that the shown cells leave (Willenborg & de Waal 2001,
/// Elements of Statistical Disclosure Control, ch. 6; Fischetti & Salazar 2001, Management Science
/// 47:1008–1027): a reader must not learn more of a primary cell than that it is below the threshold, so its
/// bounds must be threshold − 1 apart or more.
///
/// @param counts    persons per cell, ≥ 0, NaN = no figure; 0 is below the threshold too
/// @param sums      every sum the reader knows, also across tables
/// @param threshold least count shown, ≥ 1
Suppression suppressed(std::span<const double> counts, std::span<const SumRule> sums,
                       int threshold = suppressionThreshold);

/// The same where hundreds of cells share sums, too many for exact bounds: municipalities within regions within a
/// country, women and men. Hides until no sum has exactly one hidden cell, and until what is hidden under a shown total
/// adds up to threshold − 1 or more, so that each of it may be anything from nobody to that. Where every sum is of
/// parts that no other sum over areas has, the exact bounds agree.
///
/// @param sums those that come first are seen to first: what hides a cell for them may do for the later ones
std::vector<CellState> suppressedInHierarchy(std::span<const double> counts, std::span<const SumRule> sums,
                                             int threshold = suppressionThreshold);

} // namespace lagesbild
