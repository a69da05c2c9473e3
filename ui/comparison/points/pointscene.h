#pragma once

#include "core/base/id.h"
#include "ui/shared/look.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

/// Where a light line stands, and what stands beside it.
struct PointTick {
    double at = 0;
    QString text;
};

/// One direction of the picture, in whatever the scene measures along it (a logarithm, too).
struct PointAxis {
    double low = 0;
    double high = 1;
    std::vector<PointTick> ticks;
    QString title; ///< what is measured, with the unit
};

/// One municipality.
struct ScenePoint {
    enum class Kind { Other, Peer, Focus };

    AreaId area;
    QString name;
    QPointF at;
    std::optional<double> from; ///< where along y it was before it was drawn towards the others
    Kind kind = Kind::Other;
    bool hollow = false;        ///< few persons
    QString spoken;             ///< the whole point in words, for tooltip and screen reader
    int group = -1;             ///< of PointScene::groups; −1 where there are none
    std::optional<double> size; ///< what the area of its mark tells; none: nothing is known
    double radius = 0;          ///< pixels; 0: as its kind has it
};

/// Points that share a colour: a line of the legend.
struct PointGroup {
    QString name;
    int count = 0;
    ScenePoint::Kind kind = ScenePoint::Kind::Other;
    std::optional<int> hue; ///< of three for things without order; none: grey
};

/// A circle of the legend, and what one of its size stands for.
struct SizeKey {
    double radius = 0;
    QString text;
};

/// A line through the picture, from left to right.
struct SceneCurve {
    enum class Kind {
        National, ///< dashed and dark
        Limit,    ///< thin
        OuterLimit,
        Fit, ///< the straight line nearest to the points
    };

    Kind kind = Kind::Limit;
    std::vector<QPointF> points; ///< ascending along x
    QString label;               ///< at its right end; empty: none
};

/// Points in the plane with lines among them; in the units of the axes, no pixels.
struct PointScene {
    std::vector<ScenePoint> points; ///< ascending along x
    std::vector<SceneCurve> curves;
    PointAxis x;
    PointAxis y;
    AreaId highlighted;             ///< pointed at, here or in another room; empty: none
    std::vector<PointGroup> groups; ///< every point is in one; empty: marks tell its kind alone
    std::vector<SizeKey> sizes;     ///< empty: areas tell nothing

    std::optional<int> focusIndex() const;
};

/// The name of a point, placed where it covers no other.
struct PointLabel {
    int point = 0;
    QRectF box;
};

/// A point scene laid out: where everything stands, in the coordinates of its box.
struct PointGeometry {
    QRectF plot;
    QRectF xTitle;
    QRectF yTitle;
    std::vector<PointLabel> labels;
    std::vector<QRectF> curveLabels; ///< one per curve; null for those without
    QPointF origin;                  ///< where the axes' low ends meet
    QPointF scale;                   ///< pixels per unit; y downwards is negative

    QPointF toBox(const QPointF &at) const;
};

/// How large the mark of @p point is.
double radiusOf(const ScenePoint &point);
/// The same with the ring that makes the chosen municipality stand out among groups.
double outerRadius(const ScenePoint &point, const PointScene &scene);

/// The points from the bottom to the top: where areas tell something, the large behind the small; else the chosen
/// municipality above its group above the others.
std::vector<int> paintOrder(const PointScene &scene);

PointGeometry pointGeometry(const PointScene &scene, const QRectF &box, const Look &look);

/// The point nearest to @p position, if any is within reach; of several there the one painted on top.
std::optional<int> pointAt(const PointScene &scene, const PointGeometry &geometry, const QPointF &position);

} // namespace lagesbild
