#pragma once

#include "core/documents/page.h"
#include "ui/map/mapfigures.h"

#include <QRectF>

#include <vector>

namespace lagesbild
{

// The parts of a MapDrawing: the map as shapes, with the legend's words.

/// Around the whole map, y down.
QRectF drawingBox(const MapGeometry &geometry);
/// @param right how far to the right of their places, in metres
std::vector<MapShape> drawingShapes(const MapScene &scene, const MapFigures &figures, double right = 0);
std::vector<LegendEntry> drawingLegend(const LegendContent &legend);

} // namespace lagesbild
