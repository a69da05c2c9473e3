#pragma once

#include "ui/map/mapscene.h"
#include "ui/map/mapstyle.h"
#include "ui/map/mapview.h"

class QPainter;

namespace lagesbild
{

/// Paints @p scene as @p view shows it: regions, borders, county borders, members, the region pointed at, the
/// focus, names. The same function serves window, PNG, SVG and PDF; logical pixels, whatever the scale.
void paintMap(QPainter &painter, const MapScene &scene, const MapView &view, const MapStyle &style);

/// The two halves of paintMap, for a widget that keeps the first as a picture while the pointer moves:
/// regions and borders …
void paintMapGround(QPainter &painter, const MapScene &scene, const MapView &view, const MapStyle &style);
/// … and what marks single regions, and names.
void paintMapMarks(QPainter &painter, const MapScene &scene, const MapView &view, const MapStyle &style);

/// Fills @p area the way the map shows regions of @p look: for legends.
void paintMapSample(QPainter &painter, const QPainterPath &area, const RegionLook &look,
                    const MapStyle &style);

} // namespace lagesbild
