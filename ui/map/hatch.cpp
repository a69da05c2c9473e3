#include "ui/map/hatch.h"

#include <QPolygonF>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

namespace
{

/// The stretches of the level line at height @p y that lie inside the polygons, by the even-odd rule.
std::vector<QLineF> stretchesAt(double y, const QList<QPolygonF> &polygons)
{
    std::vector<double> crossings;
    for (const QPolygonF &polygon : polygons) {
        for (int i = 1; i < polygon.size(); ++i) {
            const QPointF &a = polygon[i - 1];
            const QPointF &b = polygon[i];
            if ((a.y() > y) != (b.y() > y))
                crossings.push_back(a.x() + (y - a.y()) * (b.x() - a.x()) / (b.y() - a.y()));
        }
    }
    std::ranges::sort(crossings);
    std::vector<QLineF> stretches;
    for (std::size_t i = 1; i < crossings.size(); i += 2)
        stretches.emplace_back(crossings[i - 1], y, crossings[i], y);
    return stretches;
}

/// First multiple of @p step at or above @p from.
double firstMultiple(double from, double step)
{
    return std::ceil(from / step) * step;
}

} // namespace

std::vector<QLineF> hatchLines(const QPainterPath &region, const QRectF &visible, double spacing)
{
    // Turned by 45° the lines are level, and cutting them is a matter of one coordinate.
    const QTransform turn = QTransform().rotate(45);
    const QTransform back = turn.inverted();
    const QList<QPolygonF> polygons = region.toSubpathPolygons(turn);
    const QRectF seen = turn.mapRect(region.boundingRect() & visible);
    std::vector<QLineF> lines;
    for (double y = firstMultiple(seen.top(), spacing); y <= seen.bottom(); y += spacing) {
        for (const QLineF &stretch : stretchesAt(y, polygons)) {
            const double from = std::max(stretch.x1(), seen.left());
            const double to = std::min(stretch.x2(), seen.right());
            if (from < to)
                lines.push_back(back.map(QLineF(from, y, to, y)));
        }
    }
    return lines;
}

std::vector<QPointF> hatchDots(const QPainterPath &region, const QRectF &visible, double spacing)
{
    const QList<QPolygonF> polygons = region.toSubpathPolygons();
    const QRectF seen = region.boundingRect() & visible;
    const double rowHeight = spacing / 2;
    std::vector<QPointF> dots;
    for (double y = firstMultiple(seen.top(), rowHeight); y <= seen.bottom(); y += rowHeight) {
        const bool staggered = std::lround(y / rowHeight) % 2 != 0;
        const double shift = staggered ? spacing / 2 : 0;
        for (const QLineF &stretch : stretchesAt(y, polygons)) {
            const double from = std::max(stretch.x1(), seen.left());
            const double to = std::min(stretch.x2(), seen.right());
            for (double x = firstMultiple(from - shift, spacing) + shift; x < to; x += spacing)
                dots.emplace_back(x, y);
        }
    }
    return dots;
}

} // namespace lagesbild
