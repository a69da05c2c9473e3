#pragma once

#include "ui/shared/roomexport.h"

namespace lagesbild
{

/// The overview as it leaves the program: a table under the collection's headings. Errors as overview().
Result<RoomExport> overviewExport(const Dataset &dataset, const Selection &selection);

/// The line under the overview and its exports: where the figures come from, and what the shapes mean.
QString overviewSourceLine(const Dataset &dataset, const CollectionId &collection);

} // namespace lagesbild
