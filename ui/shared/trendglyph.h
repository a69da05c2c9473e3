#pragma once

#include "core/analysis/standingband.h"
#include "core/stats/trend.h"

#include <QPainterPath>
#include <QRectF>

namespace lagesbild
{

/// ↗ → ↘ as an outline inside @p box; empty for Arrow::None. The table, legends and exports draw this one.
QPainterPath arrowGlyph(Arrow arrow, const QRectF &box);

/// ▲ better, ■ middle, ▼ worse, inside @p box; empty without a rank or a good direction.
QPainterPath standingGlyph(Colour colour, const QRectF &box);

} // namespace lagesbild
