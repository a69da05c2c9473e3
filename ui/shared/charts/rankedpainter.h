#pragma once

#include "ui/shared/charts/rankedscene.h"

#include <QPainter>

namespace lagesbild
{

/// Draws all municipalities as thin ranked bars, with heading and labels, into @p box.
void paintRanked(QPainter &painter, const RankedScene &scene, const QRectF &box, const Look &look);

} // namespace lagesbild
