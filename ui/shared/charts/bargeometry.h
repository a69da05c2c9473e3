#pragma once

#include "ui/shared/charts/barscene.h"
#include "ui/shared/look.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace lagesbild
{

/// Where everything of a bar chart lies inside its box, in logical pixels. Painting and hit testing both ask
/// this one, so that what is pointed at is what is seen.
struct BarGeometry {
    QRectF header; ///< labels of the lines
    QRectF plot;   ///< where rows are seen; with more rows than fit it is a window onto them
    QRectF footer; ///< labels of the axis
    double namesRight = 0;
    double personsLeft = 0; ///< right end of the column is the plot's
    double zeroX = 0;
    double scale = 1; ///< pixels per unit
    double axisLow = 0;
    double pitch = 0; ///< height of a row
    double barHeight = 0;
    double scrolled = 0; ///< pixels of rows above the plot
    int rowCount = 0;
    std::vector<QRectF> lineLabels; ///< as BarScene::lines

    double x(double value) const { return zeroX + value * scale; }
    /// The whole row, from name to persons.
    QRectF row(int index) const;
    /// From zero to the value; a missing value has a box of fixed length.
    QRectF bar(int index, const Bar &bar) const;
    double contentHeight() const { return pitch * rowCount; }
    double greatestScroll() const;
};

/// @param box      all there is to draw in
/// @param scrolled pixels; kept inside what can be scrolled
BarGeometry barGeometry(const BarScene &scene, const QRectF &box, const Look &look, double scrolled = 0);

/// Height that shows every row of @p scene at its most comfortable, for exports.
double comfortableHeight(const BarScene &scene);

/// The row at @p position: anywhere on it counts.
std::optional<int> barAt(const BarGeometry &geometry, const QPointF &position);

} // namespace lagesbild
