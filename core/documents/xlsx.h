#pragma once

#include "core/base/result.h"
#include "core/documents/page.h"

#include <QByteArray>
#include <QString>

namespace lagesbild
{

/// Writes @p document as an Excel workbook: per page its figures (numbers as numbers, header in sight, filters),
/// its chart as a chart of Excel's own, and what it is about. Written whole or not at all. Of large
/// tables, where there are no charts, one row at a time is kept.
Outcome writeXlsx(const Document &document, const QString &file);

/// The workbook behind a chart on a slide: one sheet, as chartSheet() lays it out.
Result<QByteArray> chartWorkbook(const Chart &chart, const DocumentWords &words);

} // namespace lagesbild
