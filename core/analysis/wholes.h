#pragma once

#include "core/base/id.h"

#include <vector>

namespace lagesbild
{

/// The shares that together make a hundred per cent with @p indicator, itself included, in reading order;
/// empty for an indicator that is no such part. Sfi by result after two years and by study path.
std::vector<IndicatorId> partsOfWhole(const IndicatorId &indicator);

} // namespace lagesbild
