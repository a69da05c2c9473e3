#pragma once

#include <optional>
#include <span>
#include <vector>

namespace lagesbild
{

/// Mean over the members of a group that have a value, and how many that is ("av 7 har 6 värde").
struct GroupMean {
    std::optional<double> mean; ///< empty when no member has a value
    int members = 0;            ///< size of the group
    int used = 0;               ///< members that count in the mean
    double weightSum = 0;       ///< Σ n of the used; their number when unweighted
};

/// Unweighted mean, every member counting alike (methods 9).
/// @param values one per member, any unit; NaN = no value
GroupMean unweightedMean(std::span<const double> values);

/// Weighted mean Σ n·v / Σ n over members that have both a value and a weight above zero (methods 9).
/// @param values  one per member; NaN = no value
/// @param weights same length, the denominator of each value; NaN or ≤ 0 = unknown, the member is left out
GroupMean weightedMean(std::span<const double> values, std::span<const double> weights);

struct Extremes {
    double min = 0;
    double max = 0;
};

/// Smallest and greatest value; NaN is skipped, empty when nothing is left.
std::optional<Extremes> extremesOf(std::span<const double> values);

/// Mean of the two middle values for an even count; NaN is skipped, empty when nothing is left.
std::optional<double> medianOf(std::span<const double> values);

/// Quantile of type 7 (Hyndman & Fan 1996, Am. Stat. 50:361–365): linear between order statistics at (n − 1)·p.
/// @param share p, 0 … 1
std::optional<double> quantileOf(std::span<const double> values, double share);

/// The finite values, ascending.
std::vector<double> sortedValues(std::span<const double> values);

/// As quantileOf, on values that are sorted, finite and at least one.
double quantileOfSorted(std::span<const double> sorted, double share);

/// Sample standard deviation (n − 1) about the mean; NaN is skipped, empty with fewer than two values.
std::optional<double> standardDeviationOf(std::span<const double> values);

/// The median of the absolute deviations @p sizes, as large as the standard deviation where values are normal: divided
/// by that distribution's upper quartile. NaN is skipped, 0 when nothing is left.
double normalScaleOf(std::span<const double> sizes);

} // namespace lagesbild
