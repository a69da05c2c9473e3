#pragma once

#include "ui/map/mapsheet.h"
#include "ui/shared/roomexport.h"

namespace lagesbild
{

/// The map as it leaves the program: shapes, figures and words. Errors as mapClasses().
Result<RoomExport> mapExport(const Dataset &dataset, const Selection &selection, MapShapes &shapes);

/// The sheet as a picture.
Picture mapPicture(MapSheet sheet);

} // namespace lagesbild
