#pragma once

#include "core/base/id.h"
#include "ui/shared/charts/chartaxis.h"
#include "ui/shared/look.h"

#include <QRectF>
#include <QString>

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace lagesbild
{

/// Which half of the pyramid: women to the left, men to the right.
enum class PyramidSide { Left, Right };
inline constexpr std::array pyramidSides{PyramidSide::Left, PyramidSide::Right};
constexpr std::size_t placeOf(PyramidSide side)
{
    return static_cast<std::size_t>(side);
}

/// One bar and the piece of the outline that stands beside it.
struct PyramidMark {
    std::optional<double> length;
    std::optional<double> reference;
    QString text;   ///< at its end: the length, or why there is none
    QString spoken; ///< the whole bar in words
};

/// An age class: as high as it has years.
struct PyramidRow {
    IndicatorId indicator;
    QString name;
    int from = 0;
    int to = 0; ///< included
    bool strong = false;
    std::array<PyramidMark, 2> marks; ///< as pyramidSides
};

/// Ages above each other, bars to both sides; in years and in the axis' unit, no pixels.
struct PyramidScene {
    QString focusName;
    QString referenceName; ///< of the outline; empty: there is none
    std::array<QString, 2> sideNames;
    QString axisName;
    std::vector<PyramidRow> rows; ///< oldest first
    ChartAxis axis;               ///< of either side, from zero
    std::optional<int> highlighted;

    /// Bars are counted from the top, on each row the left one first.
    int markCount() const { return static_cast<int>(rows.size() * pyramidSides.size()); }
    const PyramidRow &rowOf(int mark) const
    {
        return rows[static_cast<std::size_t>(mark) / pyramidSides.size()];
    }
    const PyramidMark &mark(int mark) const
    {
        return rowOf(mark).marks[static_cast<std::size_t>(mark) % pyramidSides.size()];
    }
};

/// One age class laid out.
struct PyramidPlace {
    QRectF name;
    std::array<QRectF, 2> hits;
    std::array<QRectF, 2> bars; ///< from the middle outwards; where a value is missing as long as its hatch
};

/// A scene laid out, in the coordinates of its box.
struct PyramidGeometry {
    QRectF focusLegend; ///< swatch and name
    QRectF referenceLegend;
    std::array<QRectF, 2> headings;
    std::array<QRectF, 2> plots;
    QRectF axisName;
    std::vector<PyramidPlace> rows;
    double scale = 1;   ///< pixels per unit of the axis
    double perYear = 1; ///< pixels per year of age
    int oldest = 0;     ///< the age on top, included

    double x(PyramidSide side, double value) const;
    /// Upper edge of what is of @p age.
    double top(int age) const { return plots[0].top() + (oldest - age) * perYear; }
};

PyramidGeometry pyramidGeometry(const PyramidScene &scene, const QRectF &box, const Look &look);
/// How high a picture should be for the shortest class to have room for its name.
double comfortableHeight(const PyramidScene &scene);
std::optional<int> markAt(const PyramidGeometry &geometry, const QPointF &position);
QRectF hitOf(const PyramidGeometry &geometry, int mark);

/// Of one side, an unbroken line of corners from the middle and back for every run of ages that have a reference.
std::vector<std::vector<QPointF>> referenceSteps(const PyramidScene &scene, const PyramidGeometry &geometry,
                                                 PyramidSide side);

} // namespace lagesbild
