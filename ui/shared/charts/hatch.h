#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace lagesbild
{

/// Diagonal lines over @p box, the sign of a missing value. Drawn as lines, not as a brush pattern, so that they
/// are as wide on a fine screen and in a vector file.
void paintHatch(QPainter &painter, const QRectF &box, const QColor &colour);

} // namespace lagesbild
