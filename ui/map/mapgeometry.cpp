#include "ui/map/mapgeometry.h"

#include "core/geo/labelspot.h"
#include "core/geo/topology.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lagesbild
{

namespace
{

QPointF pointOf(Point point)
{
    return {point.e, point.n};
}

QRectF rectOf(const Bounds &bounds)
{
    return {bounds.west, bounds.south, bounds.width(), bounds.height()};
}

QPolygonF polygonOf(const std::vector<Point> &line)
{
    QPolygonF polygon;
    for (const Point &point : line)
        polygon << pointOf(point);
    return polygon;
}

RegionShape shapeOf(const Outline &outline)
{
    RegionShape shape;
    shape.code = outline.code;
    shape.path.setFillRule(Qt::OddEvenFill);
    for (const Ring &ring : outline.rings) {
        if (ring.empty())
            continue;
        shape.path.addPolygon(polygonOf(ring));
        shape.path.closeSubpath();
    }
    shape.box = rectOf(boundsOf(outline));
    const LabelSpot spot = labelSpot(outline);
    shape.labelPoint = pointOf(spot.point);
    shape.labelRadius = spot.radius;
    return shape;
}

} // namespace

MapGeometry::MapGeometry(std::vector<Outline> outlines, const GroupOf &groupOf)
    : m_box(rectOf(boundsOf(outlines)))
{
    std::vector<std::string> groups;
    for (const Outline &outline : outlines) {
        m_regions.push_back(shapeOf(outline));
        groups.push_back(groupOf ? groupOf(outline.code) : std::string());
    }
    const auto groupAt = [&](int region) { return groups[static_cast<std::size_t>(region)]; };
    const Topology topology = topologyOf(outlines);
    for (const Arc &arc : topology.arcs) {
        const int one = arc.sides.front();
        const int other = arc.sides.back();
        if (arc.isCoast())
            m_coasts.push_back(polygonOf(arc.line));
        else
            m_borders.push_back({polygonOf(arc.line), one, other, groupAt(one) != groupAt(other)});
    }
    m_locator = Locator(std::move(outlines));
}

std::optional<int> MapGeometry::regionAt(QPointF metres) const
{
    return m_locator.at({metres.x(), metres.y()});
}

std::optional<int> MapGeometry::indexOf(const std::string &code) const
{
    const auto found = std::ranges::find(m_regions, code, &RegionShape::code);
    if (found == m_regions.end())
        return std::nullopt;
    return static_cast<int>(found - m_regions.begin());
}

std::optional<int> MapGeometry::regionTowards(int region, QPointF direction) const
{
    const QPointF from = m_regions[static_cast<std::size_t>(region)].labelPoint;
    const QPointF across(-direction.y(), direction.x());
    std::optional<int> nearest;
    double nearestDistance = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < m_regions.size(); ++i) {
        const QPointF way = m_regions[i].labelPoint - from;
        const double ahead = QPointF::dotProduct(way, direction);
        const double aside = std::abs(QPointF::dotProduct(way, across));
        if (ahead <= 0 || aside > ahead)
            continue;
        const double distance = ahead + 2 * aside; // straight ahead before merely near
        if (distance < nearestDistance) {
            nearestDistance = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

} // namespace lagesbild
