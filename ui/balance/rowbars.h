#pragma once

#include "ui/shared/look.h"

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace lagesbild
{

/// One piece of a row's bar.
struct RowSegment {
    double value = 0; ///< ≥ 0
    QColor colour;
    bool hollow = false; ///< few persons
    QString text;        ///< inside, where there is room
};

enum class MarkKind { National, Mean };

/// A value that the bar is held against, drawn as a line across it.
struct RowMark {
    MarkKind kind = MarkKind::National;
    double value = 0;
};

/// One row: label, bar, numbers.
struct BarRow {
    QString label;
    QString remark;                   ///< quiet, after the label
    std::vector<RowSegment> segments; ///< from zero, one after the other; none: hatched
    std::vector<RowMark> marks;
    QStringList numbers; ///< as RowBars::columns
    bool strong = false; ///< the row of the chosen municipality
    QString spoken;
};

/// What a colour or line means.
struct RowLegend {
    QString text;
    std::optional<QColor> colour; ///< a field; none: a line
    MarkKind mark = MarkKind::National;
};

/// A few rows with bars, lines across them and columns of numbers: parts of a ratio, classes, sectors.
struct RowBars {
    QString heading;
    QString note; ///< quiet, below the heading
    std::vector<RowLegend> legend;
    QStringList columns; ///< headings of the numbers; empty: none
    std::vector<BarRow> rows;

    double greatest() const; ///< of all bars and marks; 1 when there are none
};

/// Where it lies inside a box as wide as asked, in logical pixels from its top left.
struct RowBarsGeometry {
    double width = 0;
    QRectF heading;
    QRectF note;
    std::vector<QRectF> legend; ///< swatch and text together; wraps
    double columnsTop = 0;
    double firstTop = 0;
    double pitch = 0;
    double labelRight = 0;
    double barLeft = 0;
    double barRight = 0;
    std::vector<double> numberRights; ///< as RowBars::columns
    double scale = 0;                 ///< pixels per unit

    QRectF row(int index) const { return {0, firstTop + pitch * index, width, pitch}; }
    std::vector<QRectF> segments(int index, const BarRow &row) const;
    double height(int rows) const { return firstTop + pitch * rows + 2; }
};

RowBarsGeometry rowBarsGeometry(const RowBars &bars, double width, const Look &look);
std::optional<int> rowAt(const RowBarsGeometry &geometry, int rows, const QPointF &position);

/// Draws from the painter's origin.
void paintRowBars(QPainter &painter, const RowBars &bars, const RowBarsGeometry &geometry, const Look &look);

} // namespace lagesbild
