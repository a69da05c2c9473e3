#pragma once

#include "core/analysis/selection.h" // not core/base/id.h alone: moc 6.4 chokes on <compare> as the first header
#include "core/data/indicator.h"
#include "ui/shared/charts/chartaxis.h"
#include "ui/shared/look.h"

#include <QColor>
#include <QLineF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

/// One municipality with two measures.
struct ScatterPoint {
    AreaId area;
    QString name;
    double x = 0;
    double y = 0;
    double radius = 3; ///< pixels
    QColor fill;       ///< invalid: as all others'
    QColor edge;       ///< invalid: none
    bool focus = false;
    bool labelled = false; ///< its name stands beside it where there is room; the focus' always does
    QString spoken;        ///< the whole point in words, for tooltip and screen reader
};

/// A straight line in the units of the axes, drawn where it lies inside the plot.
struct ScatterLine {
    QLineF line;
    bool dashed = true;
    QString label; ///< along the top or right edge where the line leaves the plot; may be empty
};

/// Points in a plane of two measures; in their units, no pixels.
struct ScatterScene {
    std::vector<ScatterPoint> points; ///< drawn in this order, the focus last
    ChartAxis xAxis;
    ChartAxis yAxis;
    Unit xUnit = Unit::None;
    Unit yUnit = Unit::None;
    QString xTitle; ///< below the axis
    QString yTitle; ///< above the axis
    std::optional<ScatterLine> line;
    AreaId highlighted; ///< pointed at, here or in another room; empty: none

    std::optional<int> focusIndex() const;
};

/// A name beside a point.
struct ScatterLabel {
    int point = 0;
    QRectF box;
};

/// Where it all lies, in logical pixels.
struct ScatterGeometry {
    QRectF plot;
    QRectF xTitle;
    QRectF yTitle;
    double left = 0; ///< in the axes' units, at the plot's lower left corner
    double bottom = 0;
    double xScale = 1; ///< pixels per unit
    double yScale = 1;
    std::vector<ScatterLabel> labels; ///< the focus' first; none overlap, none leave the plot
    QLineF line;                      ///< the part inside the plot; null: none
    QRectF lineLabel;

    QPointF at(double x, double y) const;
};

ScatterGeometry scatterGeometry(const ScatterScene &scene, const QRectF &box, const Look &look);

/// The point nearest to @p position, if it is near enough to be meant.
std::optional<int> scatterPointAt(const ScatterScene &scene, const ScatterGeometry &geometry,
                                  const QPointF &position);

/// An axis for two measures in the same unit, so that equal lengths are equal amounts.
ChartAxis commonAxis(const std::vector<double> &first, const std::vector<double> &second, Unit unit,
                     int decimals);

} // namespace lagesbild
