#pragma once

namespace lagesbild
{

/// What a difference in a variable is measured in.
enum class PeerScale {
    Unit,              ///< the variable's own unit: nothing is standardised
    StandardDeviation, ///< of the sample
    MedianDeviation,   ///< median |x − median|/0.6745, indifferent to a few extremes
    OuterDeciles,      ///< from the 10 to the 90 percentile
};

enum class PeerMetric {
    Manhattan, ///< Σ w·|Δz|
    Euclid,    ///< √(Σ w·Δz²/Σ w)
};

} // namespace lagesbild
