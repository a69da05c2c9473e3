#pragma once

#include "ui/comparison/subgroups/pyramidscene.h"

#include <QPainter>

namespace lagesbild
{

/// Draws the scene laid out in @p box.
void paintPyramid(QPainter &painter, const PyramidScene &scene, const QRectF &box, const Look &look);

} // namespace lagesbild
