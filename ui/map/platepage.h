#pragma once

#include "ui/map/platesheet.h"
#include "ui/shared/roomexport.h"

namespace lagesbild
{

/// Several maps as they leave the program; see mapExport(). Of years the slide has a chart of how many each class has
/// year by year, which can be edited; of two indicators both maps as shapes.
Result<RoomExport> plateExport(const Dataset &dataset, const Selection &selection, MapShapes &shapes);

/// The sheet as a picture.
Picture platePicture(PlateSheet sheet);

} // namespace lagesbild
