#include "ui/map/hatch.h"

#include <gtest/gtest.h>

#include <cmath>

namespace lagesbild
{

namespace
{

QPainterPath squareWithHole()
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    path.addRect(10, 10, 80, 80);
    path.addRect(40, 40, 20, 20);
    return path;
}

const QRectF everything(-1e4, -1e4, 2e4, 2e4);

} // namespace

TEST(Hatch, LinesStayInsideTheRegion)
{
    const std::vector<QLineF> lines = hatchLines(squareWithHole(), everything, 5);
    ASSERT_GT(lines.size(), 20U);
    for (const QLineF &line : lines) {
        for (const double share : {0.02, 0.3, 0.5, 0.7, 0.98})
            EXPECT_TRUE(squareWithHole().contains(line.pointAt(share)))
                << line.p1().x() << ' ' << line.p1().y();
    }
}

TEST(Hatch, LinesCoverTheRegionEvenly)
{
    double length = 0;
    for (const QLineF &line : hatchLines(squareWithHole(), everything, 5))
        length += line.length();
    EXPECT_NEAR(length, (80 * 80 - 20 * 20) / 5.0, 30);
}

TEST(Hatch, LinesOfNeighboursMeet)
{
    QPainterPath left;
    left.addRect(0, 0, 50, 50);
    QPainterPath right;
    right.addRect(50, 0, 50, 50);
    const auto heightOn = [](const std::vector<QLineF> &lines, double x) {
        std::vector<double> heights;
        for (const QLineF &line : lines) {
            for (const QPointF &end : {line.p1(), line.p2()}) {
                if (std::abs(end.x() - x) < 1e-6)
                    heights.push_back(end.y());
            }
        }
        std::ranges::sort(heights);
        return heights;
    };
    const std::vector<double> fromLeft = heightOn(hatchLines(left, everything, 7), 50);
    const std::vector<double> fromRight = heightOn(hatchLines(right, everything, 7), 50);
    ASSERT_GT(fromLeft.size(), 3U);
    ASSERT_EQ(fromLeft.size(), fromRight.size());
    for (std::size_t i = 0; i < fromLeft.size(); ++i)
        EXPECT_NEAR(fromLeft[i], fromRight[i], 1e-6);
}

TEST(Hatch, MakesNothingOutOfSight)
{
    QPainterPath country;
    country.addRect(-1e7, -1e7, 2e7, 2e7);
    EXPECT_LT(hatchLines(country, QRectF(0, 0, 100, 100), 5).size(), 60U);
    EXPECT_LT(hatchDots(country, QRectF(0, 0, 100, 100), 5).size(), 1000U);
    EXPECT_TRUE(hatchLines(squareWithHole(), QRectF(200, 200, 50, 50), 5).empty());
}

TEST(Hatch, DotsStayInsideAndStandStaggered)
{
    const std::vector<QPointF> dots = hatchDots(squareWithHole(), everything, 8);
    ASSERT_GT(dots.size(), 100U);
    for (const QPointF &dot : dots)
        EXPECT_TRUE(squareWithHole().contains(dot)) << dot.x() << ' ' << dot.y();
    EXPECT_NEAR(static_cast<double>(dots.size()), (80 * 80 - 20 * 20) / (8.0 * 4.0), 15);
}

} // namespace lagesbild
