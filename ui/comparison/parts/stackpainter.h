#pragma once

#include "ui/comparison/parts/stackscene.h"

#include <QPainter>

namespace lagesbild
{

/// Draws the wholes with their parts, numbers and names into @p box.
void paintStacks(QPainter &painter, const StackScene &scene, const QRectF &box, const Look &look);

} // namespace lagesbild
