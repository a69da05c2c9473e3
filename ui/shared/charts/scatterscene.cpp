#include "ui/shared/charts/scatterscene.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace lagesbild
{

namespace
{

constexpr double plotGap = 8;
constexpr double titleHeight = 18;
constexpr double tickHeight = 16;
constexpr double reach = 9; ///< how far from a point a click may be, pixels
constexpr double labelGap = 3;

QFont labelFont(const ScatterPoint &point, const Look &look)
{
    return look.sized(12, point.focus ? QFont::DemiBold : QFont::Normal);
}

double widestTick(const ChartAxis &axis, Unit unit, const Look &look)
{
    const QFontMetricsF metrics(look.sized(11));
    double width = 0;
    for (const double tick : axis.ticks)
        width = std::max(width, metrics.horizontalAdvance(tickText(tick, axis, unit)));
    return width;
}

/// The part of @p line inside @p box (Liang & Barsky 1984, ACM Trans. Graph. 3:1–22); null when there is none.
QLineF clipped(const QLineF &line, const QRectF &box)
{
    double from = 0;
    double to = 1;
    const auto cut = [&](double direction, double distance) {
        if (direction == 0)
            return distance >= 0;
        const double at = distance / direction;
        if (direction < 0)
            from = std::max(from, at);
        else
            to = std::min(to, at);
        return from <= to;
    };
    const bool inside = cut(-line.dx(), line.x1() - box.left()) && cut(line.dx(), box.right() - line.x1()) &&
                        cut(-line.dy(), line.y1() - box.top()) && cut(line.dy(), box.bottom() - line.y1());
    return inside ? QLineF(line.pointAt(from), line.pointAt(to)) : QLineF();
}

/// The box of a label of @p size at one of eight places around @p point, the best-liked first.
QRectF placeAround(const QPointF &point, double radius, const QSizeF &size, std::size_t place)
{
    struct Way {
        double x;
        double y;
    };
    static constexpr std::array<Way, 8> ways{Way{1, 0}, Way{-1, 0}, Way{1, -1}, Way{-1, -1},
                                             Way{1, 1}, Way{-1, 1}, Way{0, -1}, Way{0, 1}};
    const Way way = ways[place];
    const double aside = way.y == 0 ? radius + labelGap : radius * 0.7 + 1;
    const double middleX = point.x() + way.x * (aside + size.width() / 2);
    const double middleY = point.y() + way.y * (aside + size.height() / 2 - 2);
    return {middleX - size.width() / 2, middleY - size.height() / 2, size.width(), size.height()};
}

constexpr std::size_t placesAround = 8;

class LabelPlacing
{
public:
    LabelPlacing(const ScatterScene &scene, ScatterGeometry &geometry, const Look &look)
        : m_scene(scene), m_geometry(geometry), m_look(look)
    {
    }

    void place(int index)
    {
        const ScatterPoint &point = m_scene.points[static_cast<std::size_t>(index)];
        const QFontMetricsF metrics(labelFont(point, m_look));
        const QSizeF size(std::ceil(metrics.horizontalAdvance(point.name)), std::ceil(metrics.height()));
        const QPointF middle = m_geometry.at(point.x, point.y);
        std::optional<QRectF> best;
        int fewestCovered = 0;
        for (std::size_t i = 0; i < placesAround; ++i) {
            const QRectF box = placeAround(middle, point.radius, size, i);
            if (!m_geometry.plot.contains(box) || isTaken(box))
                continue;
            const int covered = pointsUnder(box);
            if (!best || covered < fewestCovered) {
                best = box;
                fewestCovered = covered;
            }
        }
        // A name on top of a crowd can't be read; the focus' must be there all the same.
        constexpr int crowd = 3;
        if (best && (point.focus || fewestCovered <= crowd))
            m_geometry.labels.push_back({index, *best});
    }

private:
    bool isTaken(const QRectF &box) const
    {
        return std::ranges::any_of(m_geometry.labels,
                                   [&](const ScatterLabel &label) { return label.box.intersects(box); });
    }
    int pointsUnder(const QRectF &box) const
    {
        return static_cast<int>(std::ranges::count_if(m_scene.points, [&](const ScatterPoint &point) {
            const double r = point.radius;
            return box.adjusted(-r, -r, r, r).contains(m_geometry.at(point.x, point.y));
        }));
    }

    const ScatterScene &m_scene;
    ScatterGeometry &m_geometry;
    const Look &m_look;
};

void placeLine(ScatterGeometry &geometry, const ScatterLine &line, const Look &look)
{
    const QLineF pixels(geometry.at(line.line.x1(), line.line.y1()),
                        geometry.at(line.line.x2(), line.line.y2()));
    geometry.line = clipped(pixels, geometry.plot);
    if (geometry.line.isNull() || line.label.isEmpty())
        return;
    const QFontMetricsF metrics(look.sized(11));
    const QPointF end = geometry.line.x1() > geometry.line.x2() ? geometry.line.p1() : geometry.line.p2();
    const double width = std::ceil(metrics.horizontalAdvance(line.label));
    const double height = std::ceil(metrics.height());
    // Left of where the line leaves, on the side it comes from.
    const bool rises = end.y() < geometry.line.center().y();
    geometry.lineLabel =
        QRectF(end.x() - width - 12, rises ? end.y() + 1 : end.y() - height - 1, width, height);
    geometry.lineLabel.moveTop(std::clamp(geometry.lineLabel.top(), geometry.plot.top(),
                                          std::max(geometry.plot.top(), geometry.plot.bottom() - height)));
}

} // namespace

std::optional<int> ScatterScene::focusIndex() const
{
    const auto found = std::ranges::find(points, true, &ScatterPoint::focus);
    return found == points.end() ? std::nullopt : std::optional(static_cast<int>(found - points.begin()));
}

QPointF ScatterGeometry::at(double x, double y) const
{
    return {plot.left() + (x - left) * xScale, plot.bottom() - (y - bottom) * yScale};
}

ScatterGeometry scatterGeometry(const ScatterScene &scene, const QRectF &box, const Look &look)
{
    ScatterGeometry geometry;
    const double top = box.top() + (scene.yTitle.isEmpty() ? tickHeight / 2 : titleHeight + 6);
    const double bottom = box.bottom() - tickHeight - (scene.xTitle.isEmpty() ? 0 : titleHeight);
    const double left = box.left() + widestTick(scene.yAxis, scene.yUnit, look) + plotGap;
    // The last label of the x axis may stand half beyond its end.
    const double right = box.right() - std::ceil(widestTick(scene.xAxis, scene.xUnit, look) / 2);
    geometry.plot = QRectF(left, top, std::max(1.0, right - left), std::max(1.0, bottom - top));
    geometry.yTitle = QRectF(box.left(), box.top(), box.width(), titleHeight);
    geometry.xTitle = QRectF(left, geometry.plot.bottom() + tickHeight, geometry.plot.width(), titleHeight);
    geometry.left = scene.xAxis.low;
    geometry.bottom = scene.yAxis.low;
    geometry.xScale = geometry.plot.width() / (scene.xAxis.high - scene.xAxis.low);
    geometry.yScale = geometry.plot.height() / (scene.yAxis.high - scene.yAxis.low);
    if (scene.line)
        placeLine(geometry, *scene.line, look);
    LabelPlacing labels(scene, geometry, look);
    const std::optional<int> focus = scene.focusIndex();
    if (focus)
        labels.place(*focus);
    for (std::size_t i = 0; i < scene.points.size(); ++i) {
        if (scene.points[i].labelled && !scene.points[i].focus)
            labels.place(static_cast<int>(i));
    }
    return geometry;
}

std::optional<int> scatterPointAt(const ScatterScene &scene, const ScatterGeometry &geometry,
                                  const QPointF &position)
{
    std::optional<int> nearest;
    double best = reach;
    for (std::size_t i = 0; i < scene.points.size(); ++i) {
        const ScatterPoint &point = scene.points[i];
        const double distance = QLineF(geometry.at(point.x, point.y), position).length();
        if (distance <= best) {
            best = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

ChartAxis commonAxis(const std::vector<double> &first, const std::vector<double> &second, Unit unit,
                     int decimals)
{
    double least = 0;
    double greatest = 0;
    bool any = false;
    for (const std::vector<double> *values : {&first, &second}) {
        for (const double value : *values) {
            least = any ? std::min(least, value) : value;
            greatest = any ? std::max(greatest, value) : value;
            any = true;
        }
    }
    return lineAxis(least, greatest, unit, decimals);
}

} // namespace lagesbild
