#pragma once

#include "core/analysis/selection.h"

namespace lagesbild
{

/// @p selection with @p indicator chosen. A map of deviations is about the response of its model: whoever chooses
/// another indicator wants to see that one, by its values.
Selection withIndicator(Selection selection, const IndicatorId &indicator);

} // namespace lagesbild
