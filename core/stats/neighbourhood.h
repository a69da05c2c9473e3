#pragma once

#include <span>
#include <vector>

namespace lagesbild
{

/// Who borders on whom, by position: neighbours[i] are those of area i. Both ways, nobody their own.
using Neighbours = std::vector<std::vector<int>>;

enum class Islands {
    Keep, ///< areas without neighbours count in n and in the mean
    Drop, ///< they are left out altogether
};

/// The areas that have a value, their values about the mean, and the links between them.
///
/// Each of an area's links weighs 1/(number of its links): row-standardised contiguity.
struct Neighbourhood {
    std::vector<int> areas;        ///< positions in the values given, ascending
    std::vector<double> deviation; ///< value − mean, one per area kept
    Neighbours links;              ///< positions among the areas kept
    int linkCount = 0;             ///< both directions counted
    int islandCount = 0;           ///< kept areas without a link

    /// Mean of the neighbours' @p values; 0 for an island.
    double lagOf(std::size_t area, std::span<const double> values) const;
};

/// @param values     one per area, NaN = missing: the area and the links to it are left out
/// @param neighbours same length
Neighbourhood neighbourhoodOf(std::span<const double> values, const Neighbours &neighbours, Islands islands);

} // namespace lagesbild
