#pragma once

#include "core/analysis/overview.h"
#include "ui/shared/look.h"

#include <QPainter>
#include <QRectF>

namespace lagesbild
{

/// The small pictures of the overview's cells, for the table and for exports alike.

/// The focus' figures from @p first to @p last over the width of @p box, its own range over the height;
/// missing years are gaps, the last year with a figure is a dot.
void paintSparkline(QPainter &painter, const QRectF &box, const OverviewRow &row, Year first, Year last,
                    const Look &look);

/// All municipalities as a track (without the outermost 2.5 % at either end), the middle half darker, the group as ticks, the focus as a dot (hollow for
/// few persons).
void paintMiniBar(QPainter &painter, const QRectF &box, const OverviewRow &row, const Look &look);

void paintMapMark(QPainter &painter, const QRectF &box, const QColor &colour);
void paintInfoMark(QPainter &painter, const QRectF &box, const QColor &colour);

} // namespace lagesbild
