#pragma once

namespace lagesbild
{

/// Regularised incomplete beta function I_x(a, b), by its continued fraction (DLMF 8.17.22); a, b > 0.
/// @param x 0 … 1
double regularisedBeta(double a, double b, double x);

/// P(|T| ≥ |t|) of Student's t with @p degrees of freedom, > 0.
double studentTwoSidedP(double t, double degrees);

/// The t > 0 with P(|T| ≥ t) = @p p, 0 < p < 1: 0.05 gives the half-width of a 95 % interval in standard errors.
double studentTwoSidedPoint(double p, double degrees);

} // namespace lagesbild
