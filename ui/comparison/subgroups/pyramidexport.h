#pragma once

#include "core/analysis/pyramid.h"
#include "core/data/dataset.h"
#include "ui/shared/roomexport.h"

namespace lagesbild
{

/// A population pyramid as it leaves the program: the picture, its bars as a native chart of the same lengths, and the
/// persons. NotFound when nobody has a figure in the year.
Result<RoomExport> pyramidExport(const Dataset &dataset, const Selection &selection, const Pyramid &pyramid);

} // namespace lagesbild
