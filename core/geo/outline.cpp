#include "core/geo/outline.h"

#include <algorithm>

namespace lagesbild
{

namespace
{

void include(Bounds &bounds, bool &any, const Outline &outline)
{
    for (const Ring &ring : outline.rings) {
        for (const Point &point : ring) {
            if (!any)
                bounds = {point.e, point.n, point.e, point.n};
            any = true;
            bounds.west = std::min(bounds.west, point.e);
            bounds.east = std::max(bounds.east, point.e);
            bounds.south = std::min(bounds.south, point.n);
            bounds.north = std::max(bounds.north, point.n);
        }
    }
}

/// Whether a ray from @p point towards the east crosses the edge from @p a to @p b. The edge is always
/// measured from its southern end, so both areas that share it get the same answer to the last bit.
bool rayCrosses(Point a, Point b, Point point)
{
    if ((a.n > point.n) == (b.n > point.n))
        return false;
    if (a.n > b.n)
        std::swap(a, b);
    return point.e < a.e + (point.n - a.n) * (b.e - a.e) / (b.n - a.n);
}

} // namespace

Bounds boundsOf(const Outline &outline)
{
    Bounds bounds;
    bool any = false;
    include(bounds, any, outline);
    return bounds;
}

Bounds boundsOf(const std::vector<Outline> &outlines)
{
    Bounds bounds;
    bool any = false;
    for (const Outline &outline : outlines)
        include(bounds, any, outline);
    return bounds;
}

bool contains(const Outline &outline, Point point)
{
    bool inside = false;
    for (const Ring &ring : outline.rings) {
        for (std::size_t i = 0, previous = ring.size() - 1; i < ring.size(); previous = i++) {
            if (rayCrosses(ring[previous], ring[i], point))
                inside = !inside;
        }
    }
    return inside;
}

} // namespace lagesbild
