#include "ui/map/mapdrawing.h"

#include "ui/map/maptext.h"
#include "ui/shared/roomexport.h"

#include <QLocale>

#include <utility>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

ShapePattern patternOf(MapPattern pattern)
{
    switch (pattern) {
    case MapPattern::Missing:
        return ShapePattern::Missing;
    case MapPattern::Few:
        return ShapePattern::Few;
    case MapPattern::None:
        break;
    }
    return ShapePattern::None;
}

/// Metres north become down; the first point is not repeated.
std::vector<std::vector<QPointF>> ringsOf(const RegionShape &region, double right)
{
    std::vector<std::vector<QPointF>> rings;
    for (const QPolygonF &polygon : region.path.toSubpathPolygons()) {
        std::vector<QPointF> ring;
        for (const QPointF &point : polygon)
            ring.emplace_back(point.x() + right, -point.y());
        if (ring.size() > 1 && ring.front() == ring.back())
            ring.pop_back();
        rings.push_back(std::move(ring));
    }
    return rings;
}

} // namespace

QRectF drawingBox(const MapGeometry &geometry)
{
    const QRectF &box = geometry.box();
    return {box.left(), -box.bottom(), box.width(), box.height()};
}

std::vector<MapShape> drawingShapes(const MapScene &scene, const MapFigures &figures, double right)
{
    std::vector<MapShape> shapes;
    const std::vector<RegionShape> &regions = scene.geometry->regions();
    for (std::size_t i = 0; i < regions.size(); ++i) {
        const RegionLook &look = scene.looks[i];
        MapShape shape;
        shape.name = look.name;
        shape.altText = regionText(regions[i].code, figures).spoken;
        shape.rings = ringsOf(regions[i], right);
        shape.fill = rgbOf(look.fill);
        shape.pattern = patternOf(look.pattern);
        shape.isFocus = scene.focus == static_cast<int>(i);
        shapes.push_back(std::move(shape));
    }
    return shapes;
}

std::vector<LegendEntry> drawingLegend(const LegendContent &legend)
{
    std::vector<LegendEntry> entries;
    for (const LegendRow &row : legend.rows) {
        const QString text = row.meaning.isEmpty() ? row.label : u"%1 (%2)"_s.arg(row.label, row.meaning);
        entries.push_back(
            {text, QLocale().toString(row.count), rgbOf(row.look.fill), patternOf(row.look.pattern)});
    }
    return entries;
}

} // namespace lagesbild
