#pragma once

#include "core/analysis/trend.h"
#include "ui/shared/roomexport.h"

namespace lagesbild
{

/// The development as it leaves the program, in the form that is chosen. Errors as development() and the forms' own exports.
Result<RoomExport> trendExport(const Dataset &dataset, const Selection &selection);

/// The line under the development as lines and its exports.
QString trendSourceLine(const Dataset &dataset, const IndicatorId &indicator);

} // namespace lagesbild
