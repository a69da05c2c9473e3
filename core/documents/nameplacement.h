#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace lagesbild
{

/// Where a name stands beside its mark: the sides that office programs know.
enum class NameSide { Right, Left, Above, Below };

/// A mark in a picture and its name; in any unit, y downwards.
struct NamedMark {
    QPointF at;
    double radius = 1;
    QSizeF name;  ///< how large it is; empty: the mark has none
    int rank = 1; ///< less goes before more, and what has 0 gets its name whatever it covers
};

/// The sides of @p marks on which their names stand, so that they cover neither each other nor a mark that has a name,
/// lie inside @p plot and on few of the other marks. None: it has no name, or there is no room for it.
std::vector<std::optional<NameSide>> placedNames(const std::vector<NamedMark> &marks, const QRectF &plot);

} // namespace lagesbild
