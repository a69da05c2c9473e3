#pragma once

#include "core/stats/intervals.h"

#include <optional>
#include <span>

namespace lagesbild
{

/// The straight line nearest to points in the plane, and how closely they follow it.
struct StraightLine {
    int points = 0;
    double intercept = 0; ///< y where x is 0
    double slope = 0;     ///< y per unit of x
    double r = 0;         ///< Pearson's correlation, −1 … 1; r² is the share of y's variance on the line
    Interval interval;    ///< of r, 95 %: Fisher's z (Fisher 1921, Metron 1:3–32)

    double at(double x) const { return intercept + slope * x; }
};

/// Ordinary least squares of y on x.
/// @param x one per place; NaN = missing
/// @param y the same places in the same order; NaN = missing
/// @return empty with fewer than four places that have both, or when either is the same in all of them
std::optional<StraightLine> straightLine(std::span<const double> x, std::span<const double> y);

} // namespace lagesbild
