#include "core/geo/locator.h"

#include "core/geo/labelspot.h"
#include "tests/support/boundaries.h"
#include "tests/support/shareddata.h"

#include <gtest/gtest.h>

#include <random>

namespace lagesbild
{

namespace
{

std::optional<int> byAskingAll(const std::vector<Outline> &outlines, Point point)
{
    for (std::size_t i = 0; i < outlines.size(); ++i) {
        if (contains(outlines[i], point))
            return static_cast<int>(i);
    }
    return std::nullopt;
}

} // namespace

TEST(Locator, FindsEachSquareAndNothingBeside)
{
    const Locator locator(fourSquares());
    EXPECT_EQ(locator.at({5000, 5000}), 0);
    EXPECT_EQ(locator.at({25000, 5000}), 2);
    EXPECT_EQ(locator.at({5000, 15000}), 3);
    EXPECT_EQ(locator.at({15000, 15000}), std::nullopt);
    EXPECT_EQ(locator.at({-1, 5000}), std::nullopt);
}

TEST(Locator, WithoutOutlinesFindsNothing)
{
    EXPECT_EQ(Locator().at({0, 0}), std::nullopt);
    EXPECT_EQ(Locator(std::vector{Outline{"x", {}}}).at({0, 0}), std::nullopt);
}

TEST(Locator, FindsEveryMunicipalityAtItsLabelPoint)
{
    LAGESBILD_NEEDS_BOUNDARIES();
    const std::vector<Outline> &outlines = municipalityBoundaries();
    const Locator locator(outlines);
    for (std::size_t i = 0; i < outlines.size(); ++i)
        EXPECT_EQ(locator.at(labelSpot(outlines[i]).point), static_cast<int>(i)) << outlines[i].code;
}

TEST(Locator, SaysWhatAskingEveryOutlineSays)
{
    LAGESBILD_NEEDS_BOUNDARIES();
    const std::vector<Outline> &outlines = municipalityBoundaries();
    const Locator locator(outlines);
    const Bounds bounds = boundsOf(outlines);
    std::mt19937 random(20151231);
    std::uniform_real_distribution<double> east(bounds.west, bounds.east);
    std::uniform_real_distribution<double> north(bounds.south, bounds.north);
    for (int i = 0; i < 2000; ++i) {
        const Point point{east(random), north(random)};
        EXPECT_EQ(locator.at(point), byAskingAll(outlines, point));
    }
}

} // namespace lagesbild
