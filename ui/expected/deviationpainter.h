#pragma once

#include "ui/expected/deviationscene.h"

#include <QPainter>

namespace lagesbild
{

/// Draws the ranked deviations into @p box: the widget, pictures, PDF and exports all come here.
void paintDeviations(QPainter &painter, const DeviationScene &scene, const QRectF &box, const Look &look);

} // namespace lagesbild
