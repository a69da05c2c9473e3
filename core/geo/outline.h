#pragma once

#include <string>
#include <vector>

namespace lagesbild
{

/// A point in SWEREF 99 TM (EPSG:3006): metres east and north.
struct Point {
    double e = 0;
    double n = 0;
    bool operator==(const Point &) const = default;
};

/// A closed line; the first point is not repeated at the end.
using Ring = std::vector<Point>;

/// The outline of one area: outer rings and holes, told apart by the even-odd rule.
struct Outline {
    std::string code; ///< municipality "1880" or county "18"
    std::vector<Ring> rings;

    bool operator==(const Outline &) const = default;
};

/// A box in metres, its edges included.
struct Bounds {
    double west = 0;
    double south = 0;
    double east = 0;
    double north = 0;

    double width() const { return east - west; }
    double height() const { return north - south; }
    bool isEmpty() const { return east <= west || north <= south; }
    bool contains(Point point) const
    {
        return point.e >= west && point.e <= east && point.n >= south && point.n <= north;
    }
    bool operator==(const Bounds &) const = default;
};

/// The smallest box around all points; empty when there are none.
Bounds boundsOf(const Outline &outline);
Bounds boundsOf(const std::vector<Outline> &outlines);

/// Whether @p point lies inside @p outline by the even-odd rule. Points on an edge belong to one side only,
/// so that of two areas sharing that edge exactly one contains the point.
bool contains(const Outline &outline, Point point);

} // namespace lagesbild
