#pragma once

#include "core/analysis/composition.h"
#include "ui/shared/roomexport.h"

namespace lagesbild
{

/// Parts of a whole as they leave the program: stacked bars by year or by municipality. Errors as composition();
/// NotFound also when there are no figures in any year.
Result<RoomExport> compositionExport(const Dataset &dataset, const Selection &selection);

} // namespace lagesbild
