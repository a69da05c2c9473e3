#pragma once

#include "ui/comparison/points/pointscene.h"

#include <QPainter>

namespace lagesbild
{

/// Draws points, lines, axes and names into @p box.
void paintPoints(QPainter &painter, const PointScene &scene, const QRectF &box, const Look &look);

} // namespace lagesbild
