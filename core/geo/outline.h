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

struct Bounds {
    double west = 0;
    double south = 0;
    double east = 0;
    double north = 0;
    bool isEmpty() const { return east <= west || north <= south; }
};

Bounds boundsOf(const std::vector<Outline> &outlines);

} // namespace lagesbild
