#pragma once

#include <QString>

namespace lagesbild
{

/// What one person more would have added to a share of @p n persons, in percentage points: «0,4». Two decimals
/// where one would say nothing.
QString pointsPerPersonText(double n);

} // namespace lagesbild
