#pragma once

#include "core/analysis/selection.h"
#include "ui/shared/longtable.h"
#include "ui/shared/roomexport.h"

#include <memory>

namespace lagesbild
{

/// Cells that a free search may have to be copied, painted or shown on slides.
inline constexpr int mostCellsAtOnce = 200000;

/// The table of a free search as it leaves the program in a document or on the clipboard: on slides and in pictures as
/// much as can be read. Errors as FreeSearch::of(); NotFound also for a table without figures, WrongUse for one of too
/// many cells.
Result<RoomExport> searchExport(const Dataset &dataset, const Selection &selection);

/// What the table of a free search is called and how large it is; without a way to its content. Errors as
/// searchExport(), but no table is too large.
Result<LongTable> searchTable(const Dataset &dataset, const Selection &selection);
/// That table for workbooks and csv: the rows as the room shows them, all of them. In any thread; errors as
/// searchTable().
Result<LongContent> searchRows(const std::shared_ptr<const Dataset> &dataset, const Selection &selection);

} // namespace lagesbild
