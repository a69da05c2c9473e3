#pragma once

#include "core/analysis/selection.h"
#include "core/data/dataset.h"
#include "ui/shared/roomexport.h"

namespace lagesbild
{

/// All indicators as they leave the program: the small pictures, and a table with a row each and in workbooks every year.
/// Errors as collectionDevelopment(); NotFound also when there is nothing to draw.
Result<RoomExport> multiplesExport(const Dataset &dataset, const Selection &selection);

/// The line under the pictures and their exports.
QString multiplesSourceLine(const Dataset &dataset, const CollectionId &collection);

} // namespace lagesbild
