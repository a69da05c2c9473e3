#pragma once

#include "core/analysis/trend.h"
#include "ui/shared/roomexport.h"

namespace lagesbild
{

/// The development as it leaves the program. Errors as development().
Result<RoomExport> trendExport(const Dataset &dataset, const Selection &selection);

/// The line under the development and its exports.
QString trendSourceLine(const Dataset &dataset, const IndicatorId &indicator);

} // namespace lagesbild
