#pragma once

#include <optional>
#include <span>

namespace lagesbild
{

/// Mann–Kendall test of a monotone trend with the Theil–Sen slope (methods 5c; Mann 1945, Econometrica
/// 13:245–259; Kendall 1975, Rank Correlation Methods; Sen 1968, JASA 63:1379–1389).
struct MannKendall {
    int n = 0;    ///< values used
    int s = 0;    ///< Σ_{i<j} sign(v_j − v_i)
    double p = 1; ///< two-sided
    bool exact = true;
    double slope = 0; ///< Theil–Sen, units per year; mean of the two middle slopes for an even count
};

/// @param years  ascending years of the values; gaps allowed
/// @param values same length, no NaN
/// @return empty with fewer than two values. p is exact for n ≤ 10: P(|S*| ≥ |S|) over all arrangements of
///         the observed values, ties included; above that normal with tie-corrected variance and continuity
///         correction. All values equal: s = 0, p = 1, slope = 0.
std::optional<MannKendall> mannKendall(std::span<const int> years, std::span<const double> values);

enum class Arrow { None, Up, Flat, Down };

/// Simple arrow between two values (methods 5a): flat within half a unit of the last of @p decimals shown.
Arrow arrowBetween(double previous, double latest, int decimals);

enum class Trend { Unknown, Increasing, None, Decreasing };

/// Smallest number of values, and level, at which a trend is judged (methods 5c, rulings "Trend").
inline constexpr int trendLeast = 6;
inline constexpr double trendLevel = 0.05;

/// Unknown without a test or with fewer than trendLeast values; None when p > trendLevel.
Trend trendOf(const std::optional<MannKendall> &test);

} // namespace lagesbild
