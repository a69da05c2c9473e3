#pragma once

#include "ui/trend/indicators/multiplesscene.h"

#include <QPainter>

namespace lagesbild
{

/// Draws the scene from the top left of @p box over its width; pictures outside @p visible are left out.
void paintMultiples(QPainter &painter, const MultiplesScene &scene, const QRectF &box, const QRectF &visible,
                    const Look &look);

} // namespace lagesbild
