#pragma once

#include "core/base/id.h"

#include <vector>

namespace lagesbild
{

/// The shares that together make a hundred per cent with @p indicator, itself included, in reading order;
/// empty for an indicator that is no such part. Sfi by result after two years and by study path.
std::vector<IndicatorId> partsOfWhole(const IndicatorId &indicator);

/// The parts that are shown for @p indicator: those of partsOfWhole(); for figures about what follows the
/// etableringsuppdrag work, study and neither (the guide's diagram 6); for those who left sfi work or study, and
/// neither (diagram 4). Empty where there is no whole to show.
std::vector<IndicatorId> partsShownFor(const IndicatorId &indicator);

/// One indicator of every whole that can be shown, in reading order.
std::vector<IndicatorId> indicatorsWithParts();

} // namespace lagesbild
