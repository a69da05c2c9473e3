#pragma once

#include "core/analysis/comparison.h"
#include "ui/shared/roomexport.h"

namespace lagesbild
{

/// The comparison as it leaves the program, in the selection's form. Errors as comparison(), or as what the form
/// shows: funnel(), composition(), association(); NotFound also where that has no rows.
Result<RoomExport> comparisonExport(const Dataset &dataset, const Selection &selection);

/// The line under what comparisonExport() gives of bars.
QString comparisonSourceLine(const Dataset &dataset, const Comparison &comparison);

} // namespace lagesbild
