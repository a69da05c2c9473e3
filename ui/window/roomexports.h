#pragma once

#include "ui/map/mapshapes.h"
#include "ui/shared/roomexport.h"

namespace lagesbild
{

/// Whether what @p room shows can leave the program.
bool canExport(Room room);

/// What the room of @p selection shows, for files, clipboard, paper and reports; figures of example data are
/// marked. The one way out: window, lagesbild-cli and reports all come here. Errors as the room's analysis;
/// WrongUse for a room without exports.
Result<RoomExport> exportOf(const Dataset &dataset, const Selection &selection, MapShapes &shapes);

} // namespace lagesbild
