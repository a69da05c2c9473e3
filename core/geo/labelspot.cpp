#include "core/geo/labelspot.h"

#include "core/geo/segment.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <queue>

namespace lagesbild
{

namespace
{

constexpr double precisionShare = 0.01;
constexpr int mostCells = 20000; // thin slivers would otherwise be cut up for ever

/// Metres to the nearest edge; negative outside.
double depthOf(Point point, const Outline &outline)
{
    double nearest = std::numeric_limits<double>::infinity();
    for (const Ring &ring : outline.rings) {
        for (std::size_t i = 0, previous = ring.size() - 1; i < ring.size(); previous = i++)
            nearest = std::min(nearest, squaredDistanceToSegment(point, ring[previous], ring[i]));
    }
    return contains(outline, point) ? std::sqrt(nearest) : -std::sqrt(nearest);
}

/// A square that may hold a better point.
struct Cell {
    Cell(Point middle, double halfSide, const Outline &outline)
        : centre(middle),
          half(halfSide),
          depth(depthOf(middle, outline)),
          deepestPossible(depth + halfSide * std::numbers::sqrt2)
    {
    }

    Point centre;
    double half;
    double depth;
    double deepestPossible;

    bool operator<(const Cell &other) const { return deepestPossible < other.deepestPossible; }
};

std::priority_queue<Cell> coveringCells(const Outline &outline, const Bounds &bounds)
{
    std::priority_queue<Cell> cells;
    const double side =
        std::max(std::min(bounds.width(), bounds.height()), std::max(bounds.width(), bounds.height()) / 64);
    const int columns = static_cast<int>(std::ceil(bounds.width() / side));
    const int rows = static_cast<int>(std::ceil(bounds.height() / side));
    for (int column = 0; column < columns; ++column) {
        for (int row = 0; row < rows; ++row)
            cells.emplace(Point{bounds.west + (column + 0.5) * side, bounds.south + (row + 0.5) * side},
                          side / 2, outline);
    }
    return cells;
}

} // namespace

LabelSpot labelSpot(const Outline &outline)
{
    const Bounds bounds = boundsOf(outline);
    const Point middle{bounds.west + bounds.width() / 2, bounds.south + bounds.height() / 2};
    if (bounds.isEmpty())
        return {middle, 0};

    const double precision = precisionShare * std::max(bounds.width(), bounds.height());
    std::priority_queue<Cell> cells = coveringCells(outline, bounds);
    Cell best(middle, 0, outline);
    for (int looked = 0; looked < mostCells && !cells.empty(); ++looked) {
        const Cell cell = cells.top();
        cells.pop();
        if (cell.depth > best.depth)
            best = cell;
        // A point outside is never good enough: the search goes on, ever finer, until one is inside.
        const double gainWanted = best.depth > 0 ? precision : 0.0;
        if (cell.deepestPossible - best.depth <= gainWanted)
            break; // cells come most promising first
        const double half = cell.half / 2;
        for (const double east : {-half, half}) {
            for (const double north : {-half, half})
                cells.emplace(Point{cell.centre.e + east, cell.centre.n + north}, half, outline);
        }
    }
    return {best.centre, std::max(best.depth, 0.0)};
}

} // namespace lagesbild
