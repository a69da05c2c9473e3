#include "core/documents/nameplacement.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace lagesbild
{

namespace
{

const QRectF plot(0, 0, 400, 300);

NamedMark markAt(double x, double y, double width = 60, int rank = 1)
{
    return {.at = QPointF(x, y), .radius = 3, .name = QSizeF(width, 15), .rank = rank};
}

NamedMark nameless(double x, double y)
{
    return {.at = QPointF(x, y), .radius = 3, .name = QSizeF(), .rank = 2};
}

using Placed = std::vector<std::optional<NameSide>>;

/// Where a name stands, computed anew.
QRectF boxOf(const NamedMark &mark, NameSide side)
{
    const double width = mark.name.width();
    const double height = mark.name.height();
    const double away = mark.radius;
    switch (side) {
    case NameSide::Right:
        return {mark.at.x() + away, mark.at.y() - height / 2, width, height};
    case NameSide::Left:
        return {mark.at.x() - away - width, mark.at.y() - height / 2, width, height};
    case NameSide::Above:
        return {mark.at.x() - width / 2, mark.at.y() - away - height, width, height};
    case NameSide::Below:
        break;
    }
    return {mark.at.x() - width / 2, mark.at.y() + away, width, height};
}

} // namespace

TEST(NamePlacement, PutsANameToTheRightWhereThereIsRoom)
{
    EXPECT_EQ(placedNames({markAt(200, 150)}, plot), Placed{NameSide::Right});
}

TEST(NamePlacement, TurnsNamesInwardsAtTheEdges)
{
    EXPECT_EQ(placedNames({markAt(390, 150)}, plot), Placed{NameSide::Left});
    EXPECT_EQ(placedNames({markAt(200, 4, 250)}, plot), Placed{NameSide::Below})
        << "neither side has the width";
    EXPECT_EQ(placedNames({markAt(200, 296, 250)}, plot), Placed{NameSide::Above});
}

TEST(NamePlacement, LeavesMarksThatHaveNamesInSight)
{
    const Placed placed = placedNames({markAt(200, 150), markAt(230, 150)}, plot);
    EXPECT_EQ(placed, (Placed{NameSide::Left, NameSide::Right}));
}

TEST(NamePlacement, PrefersTheSideWithFewerMarks)
{
    EXPECT_EQ(placedNames({markAt(200, 150), nameless(220, 150)}, plot).front(), NameSide::Left);
}

TEST(NamePlacement, LeavesOutANameAmongACrowdButNotThatOfTheFirst)
{
    std::vector<NamedMark> marks{markAt(200, 150)};
    for (int x = 120; x <= 280; x += 8) {
        for (int y = 110; y <= 190; y += 8)
            marks.push_back(nameless(x, y));
    }
    EXPECT_EQ(placedNames(marks, plot).front(), std::nullopt);
    marks.front().rank = 0;
    EXPECT_NE(placedNames(marks, plot).front(), std::nullopt);
}

TEST(NamePlacement, GoesByRankAndThenByOrder)
{
    // Wide enough for names to the right of the marks only, which are too near each other for two.
    const QRectF column(0, 0, 70, 40);
    const Placed placed = placedNames({markAt(4, 10, 60, 2), markAt(4, 22, 60, 1)}, column);
    EXPECT_EQ(placed, (Placed{std::nullopt, NameSide::Right}));
}

TEST(NamePlacement, NeverCoversWhatIsNamedNorLeavesThePlot)
{
    std::mt19937 random(11);
    std::uniform_real_distribution<double> across(0, 400);
    std::uniform_real_distribution<double> down(0, 300);
    std::uniform_real_distribution<double> width(20, 90);
    for (int round = 0; round < 50; ++round) {
        std::vector<NamedMark> marks;
        for (int i = 0; i < 40; ++i)
            marks.push_back(i % 3 == 0 ? markAt(across(random), down(random), width(random))
                                       : nameless(across(random), down(random)));
        const Placed placed = placedNames(marks, plot);
        std::vector<QRectF> boxes;
        for (std::size_t i = 0; i < marks.size(); ++i) {
            if (!placed[i])
                continue;
            const QRectF box = boxOf(marks[i], *placed[i]);
            EXPECT_TRUE(plot.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(box));
            for (const QRectF &other : boxes)
                EXPECT_FALSE(other.adjusted(1e-9, 1e-9, -1e-9, -1e-9).intersects(box));
            boxes.push_back(box);
            for (std::size_t k = 0; k < marks.size(); ++k)
                EXPECT_FALSE(k != i && !marks[k].name.isEmpty() && box.contains(marks[k].at));
        }
        EXPECT_FALSE(boxes.empty());
        EXPECT_EQ(placed, placedNames(marks, plot)) << "the same every time";
    }
}

TEST(NamePlacement, OfNothingIsNothing)
{
    EXPECT_TRUE(placedNames({}, plot).empty());
    EXPECT_EQ(placedNames({nameless(10, 10)}, plot), Placed{std::nullopt});
}

} // namespace lagesbild
