#pragma once

#include "ui/trend/ranks/rankscene.h"

#include <QPainter>

namespace lagesbild
{

/// Draws the scene laid out in @p box.
void paintRanks(QPainter &painter, const RankScene &scene, const QRectF &box, const Look &look);

} // namespace lagesbild
