#pragma once

#include "core/data/indicator.h"
#include "ui/shared/charts/chartaxis.h"
#include "ui/shared/look.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

/// Whose bars they are, the same in every group.
struct GroupedSeries {
    enum class Kind { Focus, Mean, National };
    Kind kind = Kind::Focus;
    QString name;
};

/// One bar of a group.
struct GroupedBar {
    std::optional<double> value;
    QString text;        ///< at its end: the number, or why there is none
    bool hollow = false; ///< few persons, or a suspected placeholder
};

/// Bars that stand together.
struct GroupedRow {
    QString name;
    QString spoken; ///< the whole group in words
    bool strong = false;
    std::vector<GroupedBar> bars; ///< as GroupedScene::series
};

/// Groups of lying bars below each other, in the unit of the values; no pixels.
struct GroupedScene {
    std::vector<GroupedSeries> series;
    std::vector<GroupedRow> rows;
    ChartAxis axis;
    Unit unit = Unit::None;
    std::optional<int> highlighted; ///< group pointed at
};

/// One group laid out.
struct GroupedPlace {
    QRectF hit; ///< all of it
    QRectF name;
    std::vector<QRectF> bars; ///< from zero to the value; where a value is missing as long as its hatch
};

/// A scene laid out, in the coordinates of its box.
struct GroupedGeometry {
    std::vector<QRectF> legend; ///< swatch and name together; wraps
    QRectF plot;
    std::vector<GroupedPlace> rows;
    double low = 0; ///< value at the plot's left end
    double scale = 1;

    double x(double value) const { return plot.left() + (value - low) * scale; }
};

GroupedGeometry groupedGeometry(const GroupedScene &scene, const QRectF &box, const Look &look);
/// How high a picture should be to have room for all groups.
double comfortableHeight(const GroupedScene &scene);
/// How high it must be for the numbers at the bars' ends to be read; the legend takes as many lines as @p width asks for.
double tightHeight(const GroupedScene &scene, double width, const Look &look);
std::optional<int> groupAt(const GroupedGeometry &geometry, const QPointF &position);

QColor seriesColour(GroupedSeries::Kind kind, const Look &look);

} // namespace lagesbild
