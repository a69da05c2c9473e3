#pragma once

#include <span>
#include <vector>

namespace lagesbild
{

/// Values on a scale of 0 (worst) to 100 (best) between the 2.5 and 97.5 percentiles (methods 8; RKA's texts
/// on its indices): clamp((v − P2.5)/(P97.5 − P2.5), 0, 1)·100, reversed when low is good.
///
/// @param values any unit; NaN = missing, stays NaN
/// @return same length; 50 for all when the percentiles coincide
std::vector<double> normalisedIndex(std::span<const double> values, bool highIsBest);

/// Index of several indicators: the unweighted mean of each municipality's normalised parts, normalised again.
///
/// @param parts one normalised index per indicator, all of the same length; NaN = missing
/// @param least parts a municipality must have; others get NaN. RKA asks for all: the number of parts
std::vector<double> compositeIndex(const std::vector<std::vector<double>> &parts, int least);

} // namespace lagesbild
