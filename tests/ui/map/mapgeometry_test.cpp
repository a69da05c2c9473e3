#include "ui/map/mapgeometry.h"

#include "tests/support/boundaries.h"
#include "tests/support/shareddata.h"

#include <gtest/gtest.h>

namespace lagesbild
{

namespace
{

double lengthOf(const QPolygonF &line)
{
    double length = 0;
    for (int i = 1; i < line.size(); ++i)
        length += QLineF(line[i - 1], line[i]).length();
    return length;
}

} // namespace

TEST(MapGeometry, HasEachBorderOnceAndTellsGroupBordersApart)
{
    const auto group = [](std::string_view code) { return std::string(code == "c" ? "east" : "west"); };
    const MapGeometry geometry(fourSquares(), group);
    double within = 0;
    double between = 0;
    for (const BorderShape &border : geometry.borders()) {
        (border.betweenGroups ? between : within) += lengthOf(border.line);
        EXPECT_EQ(border.betweenGroups, border.otherSide == 2) << "only c lies in the east";
    }
    EXPECT_DOUBLE_EQ(within, 20000);
    EXPECT_DOUBLE_EQ(between, 10000);
    double coast = 0;
    for (const QPolygonF &line : geometry.coasts())
        coast += lengthOf(line);
    EXPECT_DOUBLE_EQ(coast, 4 * 40000 - 2 * 30000);
    EXPECT_EQ(geometry.box(), QRectF(0, 0, 30000, 20000));
}

TEST(MapGeometry, FindsRegionsByCodeAndByPlace)
{
    const MapGeometry geometry(fourSquares());
    EXPECT_EQ(geometry.indexOf("c"), 2);
    EXPECT_EQ(geometry.indexOf("x"), std::nullopt);
    EXPECT_EQ(geometry.regionAt({25000, 5000}), 2);
    EXPECT_EQ(geometry.regionAt({25000, 15000}), std::nullopt);
}

TEST(MapGeometry, GoesToTheNeighbourInADirection)
{
    const MapGeometry geometry(fourSquares());
    EXPECT_EQ(geometry.regionTowards(0, {1, 0}), 1);
    EXPECT_EQ(geometry.regionTowards(1, {1, 0}), 2);
    EXPECT_EQ(geometry.regionTowards(0, {0, 1}), 3);
    EXPECT_EQ(geometry.regionTowards(3, {0, -1}), 0);
    EXPECT_EQ(geometry.regionTowards(0, {-1, 0}), std::nullopt);
}

TEST(MapGeometry, EveryMunicipalityCanBeReachedByArrowKeys)
{
    LAGESBILD_NEEDS_BOUNDARIES();
    const MapGeometry geometry(municipalityBoundaries());
    std::vector<bool> seen(290, false);
    std::vector<int> open{*geometry.indexOf("1880")};
    seen[static_cast<std::size_t>(open.front())] = true;
    while (!open.empty()) {
        const int here = open.back();
        open.pop_back();
        for (const QPointF direction : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)}) {
            const std::optional<int> next = geometry.regionTowards(here, direction);
            if (next && !seen[static_cast<std::size_t>(*next)]) {
                seen[static_cast<std::size_t>(*next)] = true;
                open.push_back(*next);
            }
        }
    }
    for (std::size_t i = 0; i < seen.size(); ++i)
        EXPECT_TRUE(seen[i]) << geometry.regions()[i].code;
}

} // namespace lagesbild
