#pragma once

#include "core/analysis/funnel.h"
#include "ui/shared/roomexport.h"

namespace lagesbild
{

/// The funnel as it leaves the program: points, limits of chance as lines, every municipality's figures. Errors as
/// funnel(); NotFound also when no municipality has a value.
Result<RoomExport> funnelExport(const Dataset &dataset, const Selection &selection);

} // namespace lagesbild
