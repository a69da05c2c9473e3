#pragma once

#include "core/stats/neighbourhood.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace lagesbild
{

/// How the chance of a pattern is tried out: the same seed gives the same p on every machine.
struct Permutations {
    int count = 9999;
    std::uint32_t seed = 20151122;
};

/// Whether likes lie beside likes over the whole map.
struct Moran {
    int areas = 0;
    int islands = 0;
    int links = 0;       ///< both directions counted
    double i = 0;        ///< n/S₀ · z'Wz/z'z: about −1 unlike … 1 alike
    double expected = 0; ///< −1/(n − 1), when values lie at random
    double varianceNormal = 0;
    double zNormal = 0;
    double varianceRandom = 0; ///< under permutation of these very values
    double zRandom = 0;
    double pOneSided = 1; ///< by permutation, of the nearer tail
    double pTwoSided = 1; ///< by permutation: as far from the expected in either direction
};

/// Moran's I with row-standardised neighbours (methods 12; Moran 1950, Biometrika 37:17–23; moments by Cliff &
/// Ord 1981, Spatial Processes, ch. 2).
/// @param values one per area; NaN = missing
/// @return empty with fewer than four values, without a link, or when all values are equal
std::optional<Moran> moransI(std::span<const double> values, const Neighbours &neighbours,
                             Islands islands = Islands::Keep, Permutations permutations = {});

/// What kind of neighbourhood an area lies in.
enum class Cluster {
    Missing,       ///< no value
    Island,        ///< no neighbour with a value
    None,          ///< could be chance
    HighAmongHigh, ///< the hot spot
    LowAmongLow,
    HighAmongLow, ///< stands out above its neighbours
    LowAmongHigh,
};

/// Whether one area is like its neighbours.
struct LocalMoran {
    double i = 0;   ///< n·zᵢ·Σw zⱼ/z'z; summing over areas to S₀ times Moran's I
    double lag = 0; ///< mean of the neighbours' values minus the mean of all
    double p = 1;   ///< two-sided, by conditional permutation; PySAL and GeoDa print half of it
    double q = 1;   ///< p after the false discovery rate over all areas
    Cluster cluster = Cluster::Missing;
};

inline constexpr double clusterLevel = 0.05;

/// Local Moran of every area (methods 12; Anselin 1995, Geographical Analysis 27:93–115): the area's own value
/// is held, its neighbours' are drawn from all other areas. Areas are clusters where q ≤ clusterLevel
/// (Benjamini & Hochberg 1995, J. R. Statist. Soc. B 57:289–300), since one in twenty of hundreds of tests would
/// otherwise be chance.
/// @return one per value given; none when moransI has none
std::vector<LocalMoran> localMoran(std::span<const double> values, const Neighbours &neighbours,
                                   Permutations permutations = {});

} // namespace lagesbild
