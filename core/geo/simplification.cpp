#include "core/geo/simplification.h"

#include "core/geo/segment.h"

#include <algorithm>
#include <utility>

namespace lagesbild
{

namespace
{

using Line = std::vector<Point>;

struct Stretch {
    std::size_t first;
    std::size_t last;
};

/// The point of a stretch that lies farthest from the line between its ends; its first when nothing is between.
std::pair<std::size_t, double> farthest(const Line &line, Stretch stretch)
{
    std::pair<std::size_t, double> found{stretch.first, -1.0};
    for (std::size_t i = stretch.first + 1; i < stretch.last; ++i) {
        const double distance = squaredDistanceToSegment(line[i], line[stretch.first], line[stretch.last]);
        if (distance > found.second)
            found = {i, distance};
    }
    return found;
}

Line withFewerPoints(const Line &line, double tolerance)
{
    std::vector<bool> kept(line.size(), false);
    kept.front() = true;
    kept.back() = true;
    std::vector<Stretch> open{{0, line.size() - 1}};
    while (!open.empty()) {
        const Stretch stretch = open.back();
        open.pop_back();
        const auto [split, distance] = farthest(line, stretch);
        if (distance <= tolerance * tolerance)
            continue;
        kept[split] = true;
        open.push_back({stretch.first, split});
        open.push_back({split, stretch.last});
    }
    Line fewer;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (kept[i])
            fewer.push_back(line[i]);
    }
    return fewer;
}

std::size_t pointsIn(const std::vector<ArcUse> &ring, const std::vector<Arc> &arcs)
{
    std::size_t points = 0;
    for (const ArcUse &use : ring)
        points += arcs[static_cast<std::size_t>(use.arc)].line.size() - 1;
    return points;
}

} // namespace

Topology simplified(Topology topology, double tolerance)
{
    std::vector<Arc> fewer = topology.arcs;
    for (Arc &arc : fewer)
        arc.line = withFewerPoints(arc.line, tolerance);

    for (const auto &rings : topology.rings) {
        for (const std::vector<ArcUse> &ring : rings) {
            if (pointsIn(ring, fewer) >= 3)
                continue;
            for (const ArcUse &use : ring)
                fewer[static_cast<std::size_t>(use.arc)] = topology.arcs[static_cast<std::size_t>(use.arc)];
        }
    }
    topology.arcs = std::move(fewer);
    return topology;
}

} // namespace lagesbild
