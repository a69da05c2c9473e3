#pragma once

#include "ui/map/mapshapes.h"
#include "ui/shared/longtable.h"
#include "ui/shared/roomexport.h"

#include <memory>
#include <optional>

namespace lagesbild
{

/// Whether what @p room shows can leave the program.
bool canExport(Room room);

/// What the room of @p selection shows, for files, clipboard, paper and reports; figures of example data are
/// marked. The one way out: window, lagesbild-cli and reports all come here. Errors as the room's analysis;
/// WrongUse for a room without exports.
Result<RoomExport> exportOf(const Dataset &dataset, const Selection &selection, MapShapes &shapes);

/// What the room of @p selection shows as a table of any length: the way out to workbooks and csv, in which too what
/// may not be told of few persons stays inside. Empty for a room whose exportOf() is all. Errors as the room's analysis.
Result<std::optional<LongTable>> longTableOf(const std::shared_ptr<const Dataset> &dataset,
                                             const Selection &selection);

} // namespace lagesbild
