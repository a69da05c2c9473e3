#pragma once

#include "core/analysis/association.h"
#include "ui/shared/roomexport.h"

namespace lagesbild
{

/// Two indicators against each other as they leave the program: points and the nearest line. Errors as
/// association(); NotFound also when no municipality has both figures.
Result<RoomExport> associationExport(const Dataset &dataset, const Selection &selection);

} // namespace lagesbild
