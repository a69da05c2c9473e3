#pragma once

#include <span>
#include <vector>

namespace lagesbild
{

/// The false discovery rate at which each test would be called a discovery (Benjamini & Hochberg 1995, J. R.
/// Statist. Soc. B 57:289–300): p·m/rank, never less than that of a smaller p.
/// @param p one per test; NaN = no test, stays NaN and is not counted in m
std::vector<double> falseDiscoveryRates(std::span<const double> p);

} // namespace lagesbild
