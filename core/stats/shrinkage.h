#pragma once

#include <span>
#include <vector>

namespace lagesbild
{

/// Rates drawn towards the rate of all, the more the fewer persons stand behind them.
struct ShrunkenRates {
    double target = 0;           ///< θ = Σx/Σn, proportion
    double variance = 0;         ///< A, between places; 0 = no more spread than chance: every rate is θ
    std::vector<double> rates;   ///< proportions in the order given, NaN where x or n is unknown
    std::vector<double> weights; ///< share of its own rate that each keeps, 0 … 1; NaN likewise
};

/// Global empirical Bayes rates (methods 6; Marshall 1991, Applied Statistics 40:283–294):
/// A = max(0, Σn(r − θ)²/Σn − θ/n̄), w = A/(A + θ/n), r̃ = w·r + (1 − w)·θ.
/// @param x persons with the property, one per place; NaN = unknown
/// @param n persons, same length; NaN or ≤ 0 = unknown
ShrunkenRates shrunkenRates(std::span<const double> x, std::span<const double> n);

} // namespace lagesbild
