#pragma once

#include "core/documents/page.h"

#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

/// Where a series of a chart lies on its sheet: columns from 0. Row 0 holds the titles, values follow from row 1.
struct SeriesPlace {
    int positions = -1; ///< Scatter only
    int values = -1;
    int down = -1; ///< whiskers; −1: none
    int up = -1;
};

/// A column of a chart's sheet.
struct SheetColumn {
    QString title;
    QStringList texts; ///< the categories; else empty
    std::vector<std::optional<double>> numbers;
};

/// The sheet behind a chart, the one way it is laid out: the embedded workbook, the references of the chart and
/// the sheet of an exported workbook all ask here.
struct ChartSheet {
    std::vector<SheetColumn>
        columns;                     ///< the first holds the categories; of a scatter the names of its points
    std::vector<SeriesPlace> places; ///< one per series; those along the same positions share their column
    int sizes = -1;                  ///< what the areas of a scatter's points tell; −1: nothing
    int rowCount = 0;                ///< without the titles
};

ChartSheet chartSheet(const Chart &chart, const DocumentWords &words);

/// «B»: what a sheet calls @p column, counted from 0.
QString lettersOf(int column);
/// «'Uppgifter'!$B$2:$B$9»: rows of @p column without the title.
QString rangeText(const QString &sheet, int column, int rowCount);
/// «'Uppgifter'!$B$1»
QString titleCellText(const QString &sheet, int column);

} // namespace lagesbild
