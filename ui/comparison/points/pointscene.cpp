#include "ui/comparison/points/pointscene.h"

#include "ui/comparison/points/pointlegend.h"
#include "ui/shared/charts/labelplacement.h"

#include <QFontMetricsF>
#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace lagesbild
{

namespace
{

constexpr double sceneAxisGap = 8;
constexpr double tickHeight = 18;
constexpr double titleHeight = 18;
constexpr double labelHeight = 17;
constexpr double labelGap = 3;
constexpr double reach = 10;
constexpr double ringWidth = 4;
/// More names than this make the picture harder to read, not easier.
constexpr int mostPeerLabels = 12;

double widestTick(const PointAxis &axis, const QFontMetricsF &metrics)
{
    double width = 0;
    for (const PointTick &tick : axis.ticks)
        width = std::max(width, metrics.horizontalAdvance(tick.text));
    return std::ceil(width);
}

double widestCurveLabel(const PointScene &scene, const QFontMetricsF &metrics)
{
    double width = 0;
    for (const SceneCurve &curve : scene.curves)
        width = std::max(width, metrics.horizontalAdvance(curve.label));
    return std::ceil(width);
}

/// At the right ends of their curves, one below the other.
void placeCurveLabels(PointGeometry &geometry, const PointScene &scene, double width)
{
    std::vector<LabelWish> wishes;
    for (const SceneCurve &curve : scene.curves) {
        if (!curve.label.isEmpty())
            wishes.push_back({geometry.toBox(curve.points.back()).y(), labelHeight});
    }
    const std::vector<double> middles = placedLabels(wishes, geometry.plot.top(), geometry.plot.bottom(), 0);
    auto middle = middles.begin();
    for (const SceneCurve &curve : scene.curves) {
        if (curve.label.isEmpty())
            geometry.curveLabels.emplace_back();
        else
            geometry.curveLabels.emplace_back(geometry.plot.right() + sceneAxisGap,
                                              *middle++ - labelHeight / 2, width, labelHeight);
    }
}

/// Places names beside their points, the focus first, where they cover neither each other nor a marked point.
class NamePlacement
{
public:
    NamePlacement(PointGeometry &geometry, const PointScene &scene, const Look &look)
        : m_geometry(geometry), m_scene(scene), m_look(look)
    {
    }

    void place()
    {
        std::vector<int> named = marked(ScenePoint::Kind::Focus);
        const std::vector<int> peers = marked(ScenePoint::Kind::Peer);
        if (peers.size() <= mostPeerLabels)
            named.insert(named.end(), peers.begin(), peers.end());
        for (const int point : named) {
            const ScenePoint &each = m_scene.points[static_cast<std::size_t>(point)];
            const double radius = outerRadius(each, m_scene);
            m_taken.push_back(
                QRectF(m_geometry.toBox(each.at), QSizeF()).adjusted(-radius, -radius, radius, radius));
        }
        for (const int point : named)
            placeName(point);
    }

private:
    std::vector<int> marked(ScenePoint::Kind kind) const
    {
        std::vector<int> found;
        for (std::size_t i = 0; i < m_scene.points.size(); ++i) {
            if (m_scene.points[i].kind == kind)
                found.push_back(static_cast<int>(i));
        }
        return found;
    }

    bool isFree(const QRectF &box) const
    {
        if (!m_geometry.plot.adjusted(0, -2, 0, 2).contains(box))
            return false;
        return std::ranges::none_of(m_taken, [&](const QRectF &other) { return other.intersects(box); });
    }

    std::ptrdiff_t pointsIn(const QRectF &box) const
    {
        return std::ranges::count_if(m_scene.points, [&](const ScenePoint &point) {
            const double radius = radiusOf(point);
            return box.adjusted(-radius, -radius, radius, radius).contains(m_geometry.toBox(point.at));
        });
    }

    void placeName(int index)
    {
        const ScenePoint &point = m_scene.points[static_cast<std::size_t>(index)];
        const bool focus = point.kind == ScenePoint::Kind::Focus;
        const QFont font = m_look.sized(focus ? 13 : 12, focus ? QFont::DemiBold : QFont::Normal);
        const QSizeF size(std::ceil(QFontMetricsF(font).horizontalAdvance(point.name)) + 2, labelHeight);
        const QPointF at = m_geometry.toBox(point.at);
        const double away = outerRadius(point, m_scene) + labelGap;
        const std::array places{
            QPointF(at.x() + away, at.y() - size.height() / 2),
            QPointF(at.x() - away - size.width(), at.y() - size.height() / 2),
            QPointF(at.x() - size.width() / 2, at.y() - away - size.height()),
            QPointF(at.x() - size.width() / 2, at.y() + away),
            QPointF(at.x() + away / 2, at.y() - away - size.height()),
            QPointF(at.x() + away / 2, at.y() + away),
            QPointF(at.x() - away / 2 - size.width(), at.y() - away - size.height()),
            QPointF(at.x() - away / 2 - size.width(), at.y() + away),
        };
        // Of the free places the first that covers the fewest points.
        std::optional<QRectF> best;
        auto fewest = std::numeric_limits<std::ptrdiff_t>::max();
        for (const QPointF &place : places) {
            const QRectF box(place, size);
            const std::ptrdiff_t covered = isFree(box) ? pointsIn(box) : fewest;
            if (covered >= fewest)
                continue;
            fewest = covered;
            best = box;
        }
        if (!best)
            return; // pointing at it still tells
        m_taken.push_back(*best);
        m_geometry.labels.push_back({index, *best});
    }

    PointGeometry &m_geometry;
    const PointScene &m_scene;
    const Look &m_look;
    std::vector<QRectF> m_taken;
};

} // namespace

std::optional<int> PointScene::focusIndex() const
{
    const auto found = std::ranges::find(points, ScenePoint::Kind::Focus, &ScenePoint::kind);
    return found == points.end() ? std::nullopt : std::optional(static_cast<int>(found - points.begin()));
}

QPointF PointGeometry::toBox(const QPointF &at) const
{
    return {origin.x() + at.x() * scale.x(), origin.y() + at.y() * scale.y()};
}

double radiusOf(const ScenePoint &point)
{
    if (point.radius > 0)
        return point.radius;
    switch (point.kind) {
    case ScenePoint::Kind::Focus:
        return 7;
    case ScenePoint::Kind::Peer:
        return 5;
    case ScenePoint::Kind::Other:
        break;
    }
    return 3.5;
}

double outerRadius(const ScenePoint &point, const PointScene &scene)
{
    const bool ringed = point.kind == ScenePoint::Kind::Focus && !scene.groups.empty();
    return radiusOf(point) + (ringed ? ringWidth : 0);
}

std::vector<int> paintOrder(const PointScene &scene)
{
    const auto point = [&scene](int index) -> const ScenePoint & {
        return scene.points[static_cast<std::size_t>(index)];
    };
    std::vector<int> order(scene.points.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int index) { return point(index).kind; });
    if (!scene.sizes.empty())
        std::ranges::stable_sort(order, std::ranges::greater(),
                                 [&](int index) { return radiusOf(point(index)); });
    return order;
}

PointGeometry pointGeometry(const PointScene &scene, const QRectF &box, const Look &look)
{
    PointGeometry geometry;
    const QFontMetricsF small(look.sized(11));
    const double labels = widestCurveLabel(scene, QFontMetricsF(look.sized(12)));
    const double left = box.left() + widestTick(scene.y, small) + sceneAxisGap;
    const double right = box.right() - (labels > 0 ? labels + sceneAxisGap : sceneAxisGap);
    const double top = box.top() + titleHeight + sceneAxisGap;
    const double legend = pointLegend(scene, box, look).height;
    const double bottom = box.bottom() - legend - tickHeight - titleHeight;
    geometry.plot = QRectF(left, top, std::max(1.0, right - left), std::max(1.0, bottom - top));
    geometry.yTitle = QRectF(box.left(), box.top(), box.width(), titleHeight);
    geometry.xTitle = QRectF(left, bottom + tickHeight, box.right() - left, titleHeight);
    geometry.scale = QPointF(geometry.plot.width() / (scene.x.high - scene.x.low),
                             -geometry.plot.height() / (scene.y.high - scene.y.low));
    geometry.origin = QPointF(geometry.plot.left() - scene.x.low * geometry.scale.x(),
                              geometry.plot.bottom() - scene.y.low * geometry.scale.y());
    placeCurveLabels(geometry, scene, labels);
    NamePlacement(geometry, scene, look).place();
    return geometry;
}

std::optional<int> pointAt(const PointScene &scene, const PointGeometry &geometry, const QPointF &position)
{
    std::optional<int> nearest;
    double least = reach;
    for (const int index : paintOrder(scene)) {
        const ScenePoint &point = scene.points[static_cast<std::size_t>(index)];
        const double away = QLineF(geometry.toBox(point.at), position).length();
        // A larger mark is hit anywhere on it, though a smaller one beside it be nearer.
        const double edge = std::max(0.0, away - radiusOf(point));
        if (edge < reach && edge <= least) {
            least = edge;
            nearest = index;
        }
    }
    return nearest;
}

} // namespace lagesbild
