#pragma once

#include "core/analysis/comparison.h"
#include "ui/shared/roomexport.h"

namespace lagesbild
{

/// The comparison as it leaves the program. Errors as comparison().
Result<RoomExport> comparisonExport(const Dataset &dataset, const Selection &selection);

/// The line under what comparisonExport() gives.
QString comparisonSourceLine(const Dataset &dataset, const Comparison &comparison);

} // namespace lagesbild
