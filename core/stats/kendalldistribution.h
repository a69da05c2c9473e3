#pragma once

#include <span>

namespace lagesbild
{

/// Largest number of values whose distribution of S is counted out in full.
inline constexpr int kendallExactMost = 10;

/// P(|S*| ≥ |s|) over all distinct arrangements of values that tie in groups of @p ties.
///
/// The number of arrangements with a given number of inversions is the coefficient of the q-multinomial
/// [n]!/Π[t]! (MacMahon 1916, Combinatory Analysis; without ties the Mahonian numbers of Kendall 1938,
/// Biometrika 30:81–93).
/// @param ties sizes of the groups of equal values, summing to 2 … kendallExactMost; all 1 when none tie
double kendallExactP(int s, std::span<const int> ties);

} // namespace lagesbild
