#include "core/geo/topology.h"

#include "tests/support/boundaries.h"
#include "tests/support/shareddata.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace lagesbild
{

namespace
{

/// The ring turned and, if need be, reversed to a form that only depends on its points and their order.
Ring canonical(Ring ring)
{
    const auto before = [](const Point &a, const Point &b) {
        return std::pair(a.e, a.n) < std::pair(b.e, b.n);
    };
    std::rotate(ring.begin(), std::min_element(ring.begin(), ring.end(), before), ring.end());
    if (before(ring.back(), ring[1]))
        std::reverse(ring.begin() + 1, ring.end());
    return ring;
}

std::vector<Outline> canonical(std::vector<Outline> outlines)
{
    for (Outline &outline : outlines) {
        for (Ring &ring : outline.rings)
            ring = canonical(ring);
    }
    return outlines;
}

std::set<std::vector<int>> sidesOf(const Topology &topology)
{
    std::set<std::vector<int>> sides;
    for (const Arc &arc : topology.arcs)
        sides.insert(arc.sides);
    return sides;
}

} // namespace

TEST(Topology, HasEachBorderOnce)
{
    const Topology topology = topologyOf(fourSquares());
    EXPECT_EQ(sidesOf(topology), (std::set<std::vector<int>>{{0}, {1}, {2}, {3}, {0, 1}, {1, 2}, {0, 3}}));
    const auto shared = std::ranges::count_if(topology.arcs, [](const Arc &arc) { return !arc.isCoast(); });
    EXPECT_EQ(shared, 3);
}

TEST(Topology, EnclaveAndTheHoleAroundItShareOneArc)
{
    const Ring hole{{3, 3}, {6, 3}, {6, 6}, {3, 6}};
    const Ring enclave{{6, 6}, {6, 3}, {3, 3}, {3, 6}};
    const std::vector<Outline> outlines{{"around", {{{0, 0}, {9, 0}, {9, 9}, {0, 9}}, hole}},
                                        {"inside", {enclave}}};
    const Topology topology = topologyOf(outlines);
    EXPECT_EQ(sidesOf(topology), (std::set<std::vector<int>>{{0}, {0, 1}}));
    EXPECT_EQ(canonical(outlinesOf(topology)), canonical(outlines));
}

TEST(Topology, ForgivesRepeatedAndTooFewPoints)
{
    const Outline outline{"x", {{{0, 0}, {0, 0}, {5, 0}, {5, 5}, {0, 0}}, {{1, 1}, {2, 2}, {1, 1}}, {}}};
    const std::vector<Outline> cleaned = outlinesOf(topologyOf(std::vector{outline}));
    ASSERT_EQ(cleaned[0].rings.size(), 1U);
    EXPECT_EQ(cleaned[0].rings[0].size(), 3U);
}

TEST(Topology, PutsTheCountryTogetherAgain)
{
    LAGESBILD_NEEDS_BOUNDARIES();
    const std::vector<Outline> &outlines = municipalityBoundaries();
    EXPECT_EQ(canonical(outlinesOf(topologyOf(outlines))), canonical(outlines));
}

TEST(Topology, HasEveryEdgeOfTheCountryOnce)
{
    LAGESBILD_NEEDS_BOUNDARIES();
    std::size_t coast = 0;
    std::size_t shared = 0;
    for (const Arc &arc : topologyOf(municipalityBoundaries()).arcs) {
        EXPECT_LE(arc.sides.size(), 2U);
        (arc.isCoast() ? coast : shared) += arc.line.size() - 1;
    }
    EXPECT_EQ(shared,
              3541U); // counted by hand from the file: 9 434 edges, 3 541 of them in two municipalities
    EXPECT_EQ(coast, 2352U);
}

} // namespace lagesbild
