#pragma once

#include "core/stats/rankrange.h"

#include <QString>

namespace lagesbild
{

/// What one person more would have added to a share of @p n persons, in percentage points: «0,4». Two decimals
/// where one would say nothing.
QString pointsPerPersonText(double n);

/// Between which places one could stand: «12–80», or the one there is.
QString placeRangeText(const RankRange &range);

} // namespace lagesbild
