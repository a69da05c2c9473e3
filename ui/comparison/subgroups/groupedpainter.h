#pragma once

#include "ui/comparison/subgroups/groupedscene.h"

#include <QPainter>

namespace lagesbild
{

/// Draws the scene laid out in @p box.
void paintGroups(QPainter &painter, const GroupedScene &scene, const QRectF &box, const Look &look);

} // namespace lagesbild
