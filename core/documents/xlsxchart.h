#pragma once

#include "core/documents/chartsheet.h"
#include "core/documents/xlsxbook.h"

namespace lagesbild
{

/// Puts @p sheet's columns into the latest sheet of @p book, titles in row 0.
void writeChartSheet(XlsxBook &book, const ChartSheet &sheet, const Chart &chart);

/// Puts a chart of Excel's own beside them that draws from those cells.
/// @param name the sheet's name, as addSheet() gave it
void insertChart(XlsxBook &book, const QString &name, const ChartSheet &sheet, const Chart &chart,
                 const QString &title);

} // namespace lagesbild
