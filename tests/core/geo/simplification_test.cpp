#include "core/geo/simplification.h"

#include "core/geo/segment.h"
#include "tests/support/boundaries.h"
#include "tests/support/shareddata.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace lagesbild
{

namespace
{

std::size_t pointsOf(const Topology &topology)
{
    std::size_t points = 0;
    for (const Arc &arc : topology.arcs)
        points += arc.line.size();
    return points;
}

double distanceToLine(Point point, const std::vector<Point> &line)
{
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < line.size(); ++i)
        nearest = std::min(nearest, squaredDistanceToSegment(point, line[i - 1], line[i]));
    return std::sqrt(nearest);
}

/// Which outlines have a border, not only a point, in common.
std::set<std::vector<int>> borderingPairs(const Topology &topology)
{
    std::set<std::vector<int>> pairs;
    for (const Arc &arc : topology.arcs) {
        if (!arc.isCoast())
            pairs.insert(arc.sides);
    }
    return pairs;
}

} // namespace

TEST(Simplification, DropsPointsThatHardlyMatter)
{
    const Outline outline{"x", {{{0, 0}, {5, 0.1}, {10, 0}, {10, 10}, {0, 10}}}};
    const std::vector<Outline> simpler = outlinesOf(simplified(topologyOf(std::vector{outline}), 0.5));
    EXPECT_EQ(simpler[0].rings[0].size(), 4U);
}

TEST(Simplification, LosesNoAreaHoweverLargeTheTolerance)
{
    LAGESBILD_NEEDS_BOUNDARIES();
    for (const Outline &outline : outlinesOf(simplified(topologyOf(municipalityBoundaries()), 1e7))) {
        for (const Ring &ring : outline.rings)
            EXPECT_GE(ring.size(), 3U) << outline.code;
    }
}

TEST(Simplification, StaysWithinItsToleranceAndKeepsBordersShared)
{
    LAGESBILD_NEEDS_BOUNDARIES();
    const Topology before = topologyOf(municipalityBoundaries());
    const Topology after = simplified(before, 2000);
    EXPECT_LT(pointsOf(after), pointsOf(before) * 6 / 10);
    for (std::size_t i = 0; i < before.arcs.size(); ++i) {
        for (const Point &point : before.arcs[i].line)
            EXPECT_LE(distanceToLine(point, after.arcs[i].line), 2000.0 + 1e-6);
    }
    EXPECT_EQ(borderingPairs(topologyOf(outlinesOf(after))), borderingPairs(before));
}

} // namespace lagesbild
