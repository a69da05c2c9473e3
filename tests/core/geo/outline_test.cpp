#include "core/geo/outline.h"

#include "tests/support/boundaries.h"

#include <gtest/gtest.h>

namespace lagesbild
{

TEST(Outline, BoundsHoldEveryRing)
{
    const Outline outline{"x", {{{1, 2}, {3, 2}, {3, 4}}, {{-5, 9}, {0, 9}, {0, 10}}}};
    EXPECT_EQ(boundsOf(outline), (Bounds{-5, 2, 3, 10}));
    EXPECT_EQ(boundsOf(fourSquares()), (Bounds{0, 0, 30000, 20000}));
}

TEST(Outline, NothingHasEmptyBounds)
{
    EXPECT_TRUE(boundsOf(std::vector<Outline>{}).isEmpty());
    EXPECT_TRUE(boundsOf(Outline{"x", {{}}}).isEmpty());
}

TEST(Outline, HolesAreOutside)
{
    const Outline ring{"x", {{{0, 0}, {9, 0}, {9, 9}, {0, 9}}, {{3, 3}, {6, 3}, {6, 6}, {3, 6}}}};
    EXPECT_TRUE(contains(ring, {1, 1}));
    EXPECT_FALSE(contains(ring, {4, 4}));
    EXPECT_FALSE(contains(ring, {10, 4}));
}

TEST(Outline, PointOnSharedBorderBelongsToExactlyOne)
{
    const std::vector<Outline> squares = fourSquares();
    EXPECT_NE(contains(squares[0], {10000, 5000}), contains(squares[1], {10000, 5000}));
    EXPECT_NE(contains(squares[0], {5000, 10000}), contains(squares[3], {5000, 10000}));
}

} // namespace lagesbild
