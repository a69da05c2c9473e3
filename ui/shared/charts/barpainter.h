#pragma once

#include "ui/shared/charts/bargeometry.h"

#include <QPainter>

namespace lagesbild
{

/// Draws the bar chart into @p box: the widget, pictures, PDF and exports all come here. Rows that do not fit
/// are cut off below unless @p scrolled brings them in.
void paintBars(QPainter &painter, const BarScene &scene, const QRectF &box, const Look &look,
               double scrolled = 0);

} // namespace lagesbild
