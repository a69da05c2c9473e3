#pragma once

#include "ui/shared/charts/scatterscene.h"

#include <QPainter>

namespace lagesbild
{

/// Draws the points into @p box: the widget, pictures, PDF and exports all come here.
void paintScatter(QPainter &painter, const ScatterScene &scene, const QRectF &box, const Look &look);

} // namespace lagesbild
