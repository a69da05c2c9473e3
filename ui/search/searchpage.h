#pragma once

#include "core/analysis/selection.h"
#include "ui/shared/roomexport.h"

namespace lagesbild
{

/// Cells that a free search may have to be exported at once.
inline constexpr int mostExportedCells = 200000;

/// The table of a free search as it leaves the program: all of it in workbooks and csv, as much as can be read on
/// slides and in pictures. Errors as FreeSearch::of(); NotFound also for a table without figures, WrongUse for one
/// of too many cells.
Result<RoomExport> searchExport(const Dataset &dataset, const Selection &selection);

} // namespace lagesbild
