#pragma once

#include "core/base/id.h"
#include "core/base/year.h"
#include "ui/shared/look.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

/// One whole: a municipality in a year, as a bar of its parts.
struct StackBar {
    AreaId area;
    Year year{};
    QString name;               ///< beside the bar: the municipality, or the year
    QString persons;            ///< under or after it; empty when unknown
    QString reason;             ///< why there are no parts; empty when there are
    QString spoken;             ///< the whole bar in words
    std::vector<double> parts;  ///< per cent; empty without a whole
    std::vector<QString> texts; ///< bare numbers, one per part
    bool strong = false;        ///< the chosen municipality, or year
    bool hollow = false;        ///< few persons
    bool apart = false;         ///< riket: stands off from the municipalities before it
};

/// Wholes beside each other, each a hundred per cent; no pixels.
struct StackScene {
    enum class Direction {
        Columns, ///< upwards, from left to right: years
        Rows,    ///< rightwards, from top to bottom: municipalities
    };

    Direction direction = Direction::Columns;
    std::vector<StackBar> bars;
    std::vector<QString> partNames; ///< in the order of the parts
    std::optional<int> highlighted; ///< bar pointed at
};

/// One bar laid out.
struct StackPlace {
    QRectF whole; ///< where a hundred per cent stands
    std::vector<QRectF> parts;
    QRectF name;
    QRectF persons;
    QRectF hit; ///< all of it
};

/// A stack scene laid out, in the coordinates of its box.
struct StackGeometry {
    QRectF plot;
    std::vector<StackPlace> bars;
    std::vector<QRectF> partNames;
};

StackGeometry stackGeometry(const StackScene &scene, const QRectF &box, const Look &look);
/// How high a picture of rows should be to have room for all; columns take what they get.
double comfortableHeight(const StackScene &scene);
std::optional<int> stackAt(const StackGeometry &geometry, const QPointF &position);

/// The colour of part @p part of @p count: from the strongest to the faintest, so that the order can be seen.
QColor partColour(int part, int count, const Look &look);
/// What can be read on it.
QColor textOn(const QColor &field, const Look &look);

} // namespace lagesbild
