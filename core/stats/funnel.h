#pragma once

#include "core/stats/intervals.h"

#include <span>

namespace lagesbild
{

/// Where a rate must lie, in a place of n persons, if only chance parts it from the target: Wilson's limits
/// turned round (methods 4; Fingertips technical guide, Public Health England 2018).
/// @param target proportion θ₀, 0 … 1
/// @param n      persons, > 0
/// @return proportions 0 … 1
Interval funnelLimits(double target, double n, double z = z95);

/// How much more the places differ than chance would have it (Spiegelhalter 2005, Statistics in Medicine
/// 24:1185–1202; additive model as in FunnelPlotR).
struct Overdispersion {
    double phi = 1;        ///< mean squared winsorised score; 1 = chance alone
    double tau2 = 0;       ///< variance between places of asin√p; 0 when φ ≤ 1
    double winsorLow = 0;  ///< 10 % quantile to which lower scores are drawn in
    double winsorHigh = 0; ///< 90 % quantile
    int places = 0;
};

/// Score of one place on the scale where its spread is the same at every p: (asin√(x/n) − asin√θ₀)·2√n.
double arcsineScore(double x, double n, double target);

/// @param x      persons with the property, one per place; NaN = unknown, the place is left out
/// @param n      persons, same length; NaN or ≤ 0 = left out
/// @param target proportion θ₀, 0 … 1
/// @return φ = 1 and τ² = 0 with fewer than two places
Overdispersion overdispersionOf(std::span<const double> x, std::span<const double> n, double target);

/// Funnel limits widened by the variance between places: sin²(asin√θ₀ ± z√(1/(4n) + τ²)).
/// @return proportions 0 … 1
Interval adjustedFunnelLimits(double target, double n, double tau2, double z = z95);

enum class FunnelPosition { Below, Within, Above };

/// A rate on a limit is within.
FunnelPosition positionIn(const Interval &limits, double rate);

} // namespace lagesbild
