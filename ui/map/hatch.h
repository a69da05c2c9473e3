#pragma once

#include <QLineF>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace lagesbild
{

/// Diagonal lines that fill @p region, cut to its outline: painted as plain lines they look the same on screen,
/// in SVG and in PDF, where neither clipping nor brush patterns can be relied on. Logical pixels. They follow
/// one raster for the whole picture, so lines of neighbouring regions meet.
///
/// @param visible what will be seen; nothing is made outside
std::vector<QLineF> hatchLines(const QPainterPath &region, const QRectF &visible, double spacing);

/// Dots of a staggered raster inside @p region; likewise.
std::vector<QPointF> hatchDots(const QPainterPath &region, const QRectF &visible, double spacing);

} // namespace lagesbild
