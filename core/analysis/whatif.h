#pragma once

#include "core/analysis/expectedfit.h"
#include "core/data/catalogue.h"
#include "core/stats/intervals.h"

#include <optional>
#include <span>
#include <vector>

namespace lagesbild
{

/// Below this share of explained differences a moved input says nothing worth showing (rulings "Expected value").
inline constexpr double weakFit = 0.4;

enum class WhatIfObstacle {
    None,
    WeakFit,       ///< the model explains too little
    OfficialModel, ///< its coefficients are not published
};

/// One slider.
struct WhatIfInput {
    IndicatorId indicator;
    std::optional<double> own; ///< the focus' figure; empty: missing, the median stands in
    double value = 0;          ///< as moved; a share lies in 0 … 100
    double least = 0;          ///< among the municipalities of the model
    double greatest = 0;
    double most =
        0; ///< a share can't be moved further: those that exclude it fill up the rest of the hundred
    bool isShare = false;

    bool isMoved() const { return !own || value != *own; }
    /// Where no municipality lies, the line is drawn on into the unknown.
    bool isOutside() const { return value < least || value > greatest; }
};

/// What the model says of a municipality whose inputs were other. Association, not effect.
struct WhatIf {
    WhatIfObstacle obstacle = WhatIfObstacle::None;
    std::vector<WhatIfInput> inputs; ///< in the model's order; also there when the fit is weak
    std::optional<double> value;     ///< predicted at WhatIfInput::value; empty with an obstacle
    Interval interval;               ///< 95 %, of the mean of such municipalities
    Interval intervalOfOne;          ///< 95 %, of one such municipality
    bool isMoved = false;
};

/// @param own   the focus' inputs; empty = missing
/// @param moved one per input, or empty: as they are. Shares are taken within 0 … 100, and those of one whole,
///              such as two levels of education, to a sum of at most 100: the first keep what they ask for.
/// A response in per cent is kept within 0 … 100, its intervals too.
WhatIf whatIf(const Catalogue &catalogue, const ExpectedModel &model, const ModelFit &fit,
              std::span<const std::optional<double>> own, std::span<const double> moved,
              std::optional<double> focusWeight);

} // namespace lagesbild
