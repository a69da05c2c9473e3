#pragma once

#include "core/analysis/figure.h"
#include "core/stats/ranking.h"

#include <span>
#include <string_view>

namespace lagesbild
{

/// A rank as colour and shape say it; Neutral for indicators without a good direction, None without a rank.
enum class Colour { None, Best, Middle, Worst, Neutral };
std::string_view keyOf(Colour colour); ///< none, best, middle, worst, neutral

/// Where an area stands among all municipalities with a value that counts.
struct Place {
    int place = 0;         ///< 1 … of; 0 without a rank
    int of = 0;            ///< municipalities ranked
    double percentile = 0; ///< from the smallest value, 0 … 100; only with a place
    Colour colour = Colour::None;

    bool operator==(const Place &) const = default;
};

/// @param value  one of @p ranked
/// @param ranked counted values of all municipalities, NaN where there is none
/// Place 1 is the best; without a good direction the greatest value. Target: the nearest to 1.
Place placeOf(double value, std::span<const double> ranked, Direction direction);

} // namespace lagesbild
