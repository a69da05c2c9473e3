#pragma once

#include "core/base/result.h"
#include "core/base/tick.h"
#include "core/documents/page.h"
#include "core/documents/rowsource.h"

#include <QByteArray>
#include <QString>

#include <cstddef>

namespace lagesbild
{

/// Writes @p document as an Excel workbook: per page its figures (numbers as numbers, header in sight, filters),
/// its chart as a chart of Excel's own, and what it is about. Written whole or not at all. Of large
/// tables, where there are no charts, one row at a time is kept.
Outcome writeXlsx(const Document &document, const QString &file);

/// Rows that a sheet of Excel has room for below what may stand above them: example mark, title, subtitle, finding,
/// source, an empty row and the header.
inline constexpr std::size_t mostSheetRows = 1048576 - 7;

inline constexpr std::size_t mostSheetColumns = 16384;

/// Writes @p rows as they come, in a workbook like that of a document: @p document has one page, whose words stand
/// around them and whose table is not used. Numbers keep all their digits. WrongUse for more rows or columns than a
/// sheet has room for. Cancelled when @p tick, told of the rows, says so: the file is as it was.
Outcome writeXlsx(const Document &document, const RowSource &rows, const QString &file,
                  const Tick &tick = keepGoing);

/// The workbook behind a chart on a slide: one sheet, as chartSheet() lays it out.
Result<QByteArray> chartWorkbook(const Chart &chart, const DocumentWords &words);

} // namespace lagesbild
