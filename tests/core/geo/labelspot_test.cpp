#include "core/geo/labelspot.h"

#include "tests/support/boundaries.h"
#include "tests/support/shareddata.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace lagesbild
{

TEST(LabelSpot, IsTheMiddleOfASquare)
{
    const Point point = labelSpot(fourSquares()[1]).point;
    EXPECT_NEAR(point.e, 15000, 100);
    EXPECT_NEAR(point.n, 5000, 100);
}

TEST(LabelSpot, PrefersTheWidePartToTheMiddle)
{
    // A square of 10 with a long arm to the east: the centre of gravity lies near the arm.
    const Outline hammer{
        "x", {{{0, 0}, {10, 0}, {10, 4.5}, {100, 4.5}, {100, 5.5}, {10, 5.5}, {10, 10}, {0, 10}}}};
    const Point point = labelSpot(hammer).point;
    EXPECT_NEAR(point.e, 5, 1.5);
    EXPECT_NEAR(point.n, 5, 1.5);
}

TEST(LabelSpot, FindsThinDiagonals)
{
    const Outline sliver{"x", {{{0, 0}, {1000, 1000}, {1000, 1001}, {0, 1}}}};
    EXPECT_TRUE(contains(sliver, labelSpot(sliver).point));
}

TEST(LabelSpot, EndsForWhatHasNoArea)
{
    const Point middle = labelSpot({"x", {{{0, 0}, {10, 0}, {20, 0}}}}).point;
    EXPECT_EQ(middle, (Point{10, 0}));
    EXPECT_TRUE(std::isfinite(labelSpot({"x", {{{0, 0}, {1e6, 1e6}, {5e5, 5e5}}}}).point.e));
    EXPECT_TRUE(std::isfinite(labelSpot({"x", {}}).point.e));
}

TEST(LabelSpot, LiesInsideEveryMunicipality)
{
    LAGESBILD_NEEDS_BOUNDARIES();
    for (const Outline &municipality : municipalityBoundaries())
        EXPECT_TRUE(contains(municipality, labelSpot(municipality).point)) << municipality.code;
}

} // namespace lagesbild
