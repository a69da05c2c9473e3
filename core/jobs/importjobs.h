#pragma once

#include "core/data/catalogue.h"
#include "core/sources/owndata/figureimport.h"

#include <QFuture>

#include <memory>

namespace lagesbild
{

// A file of figures read and tried in a thread of its own, on copies of all that is needed: whoever lost interest need
// not wait for the end.

/// A file as it was read, and which of its tables most figures can be had from.
struct FiguresFile {
    std::shared_ptr<const TableFile> content;
    int best = 0; ///< position
};
/// Errors: those of readTableFile(); Malformed for a file of links only.
QFuture<Result<FiguresFile>> startReadingFigures(QString file, std::shared_ptr<const Catalogue> catalogue);

/// One table of a file as rows, what its columns are taken for, and what that gives.
struct TriedTable {
    std::shared_ptr<const TextTable> rows;
    ImportMapping mapping;
    Result<ImportResult> result;
};
/// @param said what holds for all rows; its columns are guessed
QFuture<TriedTable> startTryingTable(const FiguresFile &file, int table, ImportMapping said,
                                     std::shared_ptr<const Catalogue> catalogue);

/// importRows().
QFuture<Result<ImportResult>> startTryingRows(std::shared_ptr<const TextTable> rows, ImportMapping mapping,
                                              std::shared_ptr<const Catalogue> catalogue);

} // namespace lagesbild
