#pragma once

#include "core/analysis/selection.h"

namespace lagesbild
{

/// @p selection with @p indicator chosen. A map of deviations is about the response of its model: whoever chooses
/// another indicator wants to see that one, by its values.
Selection withIndicator(Selection selection, const IndicatorId &indicator);

/// The same, in @p room, which shows the indicator and not all of the collection at once.
Selection leadingTo(const Selection &selection, Room room, const IndicatorId &indicator);

} // namespace lagesbild
