#pragma once

#include "core/analysis/selection.h"
#include "core/data/dataset.h"
#include "ui/shared/roomexport.h"

namespace lagesbild
{

/// Subgroups as they leave the program: grouped bars, or the pyramid of ages by gender. Errors as subgroups(); NotFound
/// also when nobody has a figure in the year.
Result<RoomExport> subgroupExport(const Dataset &dataset, const Selection &selection);

} // namespace lagesbild
