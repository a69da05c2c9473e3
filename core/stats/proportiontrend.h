#pragma once

#include "core/stats/trend.h"

#include <optional>
#include <span>

namespace lagesbild
{

/// χ² test for a trend in shares whose n is known (methods 5b).
struct ProportionTrend {
    double chiSquare = 0;  ///< 1 degree of freedom
    double p = 1;          ///< two-sided
    double logitSlope = 0; ///< per year, of ln(x/(n − x)) on the year
    bool isSteady = false; ///< the slope keeps its sign whichever one point is left out
};

/// Points used, and the level 0.002 at which Fingertips draws an arrow.
inline constexpr int proportionTrendPoints = 5;
inline constexpr double proportionTrendChiSquare = 9.54953570608324;

/// Test of the last five points: Cochran–Armitage χ² on counts (Armitage 1955, Biometrics 11:375–386), guarded
/// against one odd point as Fingertips' recent trends are (Public Health England 2018, technical guide).
///
/// With a count of 0 or n among the points, half a person is added to both sides in the logit (not in χ²).
/// @param years ascending; gaps allowed
/// @param x     persons with the property, 0 … n, same length
/// @param n     persons, > 0, same length
/// @return empty with fewer than five points or where a count is impossible
std::optional<ProportionTrend> proportionTrend(std::span<const int> years, std::span<const double> x,
                                               std::span<const double> n);

/// Increasing or decreasing when χ² exceeds the level and the slope is steady; unknown without a test.
Trend trendOf(const std::optional<ProportionTrend> &test);

} // namespace lagesbild
