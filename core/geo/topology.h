#pragma once

#include "core/geo/outline.h"

#include <span>
#include <string>
#include <vector>

namespace lagesbild
{

/// A stretch of border along which nothing changes: the same areas lie beside it from end to end.
struct Arc {
    std::vector<Point> line; ///< two points or more; an arc that closes on itself repeats its first point
    std::vector<int> sides;  ///< outlines that it bounds, ascending: two along a border, one along the coast

    bool isCoast() const { return sides.size() == 1; }
};

/// One arc as a part of a ring.
struct ArcUse {
    int arc = 0;
    bool reversed = false;
};

/// Outlines taken apart so that every border exists once. Borders are recognised by equal points.
struct Topology {
    std::vector<std::string> codes;                      ///< of the outlines, in their order
    std::vector<Arc> arcs;                               ///< every border and coast once
    std::vector<std::vector<std::vector<ArcUse>>> rings; ///< outline → ring → its arcs in order
};

/// Takes @p outlines apart. Repeated points are dropped, and rings that have fewer than three left.
Topology topologyOf(std::span<const Outline> outlines);

/// Puts outlines together again: the same rings, though a ring may start at another of its points.
std::vector<Outline> outlinesOf(const Topology &topology);

} // namespace lagesbild
