#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace lagesbild
{

/// How the range of a variable is cut into classes (methods 10).
enum class ClassMethod { Manual, Quantile, Equal, StandardDeviation, Jenks };

std::string_view keyOf(ClassMethod method); ///< manual, quantile, equal, sd, jenks
std::optional<ClassMethod> parseClassMethod(std::string_view text);

/// Ascending limits b0 < b1 < … < bk of k classes [b0, b1) … [b(k−1), bk]; the last one closed.
/// Ties may give fewer classes than asked for. Empty when no value is finite. The last class may consist of
/// its closed end alone, b(k−1) = bk: natural breaks that set the greatest value apart, or all values equal.
using ClassLimits = std::vector<double>;

/// @param values one value per area, any order, in the indicator's unit; NaN is skipped
/// @param count  number of classes wanted, 2 … 9
/// Quantile: type 7 at exact index (n − 1)·i/k, equal limits merged.
ClassLimits quantileLimits(std::span<const double> values, int count);
/// min + (max − min)·i/k, multiplied before divided: values that lie on a limit fall in the upper class.
ClassLimits equalLimits(std::span<const double> values, int count);
/// Odd counts: mean ± ½, 1½, … sample standard deviations; even: mean ± 0, 1, 2, …; the ends are open (∓∞).
/// A class that no value reaches stays, so that a class number always means the same distance from the mean.
ClassLimits standardDeviationLimits(std::span<const double> values, int count);
/// Fisher–Jenks natural breaks by exact dynamic programming on distinct values; limits are the smallest
/// member of each class, and the maximum (Fisher 1958, JASA 53:789–798; Jenks 1977, Optimal Data
/// Classification for Choropleth Maps, University of Kansas).
ClassLimits jenksLimits(std::span<const double> values, int count);

/// Class 0 … limits.size() − 2 of @p value; −1 for NaN or outside the limits.
int classOf(double value, std::span<const double> limits);

} // namespace lagesbild
