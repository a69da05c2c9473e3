#include "ui/shared/charts/chartaxis.h"

#include "tests/support/qtprinting.h"

#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

void expectEven(const ChartAxis &axis)
{
    for (std::size_t i = 2; i < axis.ticks.size(); ++i)
        EXPECT_NEAR(axis.ticks[i] - axis.ticks[i - 1], axis.ticks[1] - axis.ticks[0], 1e-9);
    for (const double tick : axis.ticks) {
        EXPECT_GE(tick, axis.low - 1e-9);
        EXPECT_LE(tick, axis.high + 1e-9);
    }
}

TEST(BarAxis, AlwaysHasZeroAndEndsWhereTheGreatestMarkEnds)
{
    const ChartAxis axis = barAxis(26.9, 53.6);
    EXPECT_EQ(axis.low, 0);
    EXPECT_EQ(axis.high, 53.6);
    EXPECT_EQ(axis.ticks, (std::vector<double>{0, 10, 20, 30, 40, 50}));
}

TEST(BarAxis, HasZeroInTheMiddleForDeviations)
{
    const ChartAxis axis = barAxis(-17.8, 24.9);
    EXPECT_EQ(axis.low, -17.8);
    EXPECT_EQ(axis.high, 24.9);
    EXPECT_EQ(axis.ticks, (std::vector<double>{-10, 0, 10, 20}));
}

TEST(BarAxis, NeverHasMoreThanFiveLinesBesideZero)
{
    for (double greatest = 0.0007; greatest < 5e7; greatest *= 1.37) {
        for (const double least : {0.0, -0.3 * greatest, -greatest}) {
            const ChartAxis axis = barAxis(least, greatest);
            EXPECT_LE(axis.ticks.size(), 6U) << greatest;
            EXPECT_GE(axis.ticks.size(), 2U) << greatest;
            expectEven(axis);
        }
    }
}

TEST(BarAxis, OfZerosOnlyIsStillAnAxis)
{
    const ChartAxis axis = barAxis(0, 0);
    EXPECT_LT(axis.low, axis.high);
    EXPECT_EQ(axis.ticks.front(), 0);
}

TEST(LineAxis, TakesZeroInWhenItIsNear)
{
    EXPECT_EQ(lineAxis(10, 60, Unit::Percent, 1).low, 0);
    EXPECT_GT(lineAxis(40, 60, Unit::Percent, 1).low, 0);
}

TEST(LineAxis, KeepsSharesInsideAHundred)
{
    const ChartAxis axis = lineAxis(5, 100, Unit::Percent, 1);
    EXPECT_EQ(axis.low, 0);
    EXPECT_EQ(axis.high, 100);
}

TEST(LineAxis, DoesNotBlowUpAlmostNothing)
{
    const ChartAxis axis = lineAxis(50.0, 50.1, Unit::None, 1);
    EXPECT_GE(axis.high - axis.low, 5);
    EXPECT_LT(axis.low, 50.0);
    EXPECT_GT(axis.high, 50.1);
}

TEST(LineAxis, HasAtMostFiveLines)
{
    for (double greatest = 0.003; greatest < 2e7; greatest *= 1.61) {
        const ChartAxis axis = lineAxis(0.6 * greatest, greatest, Unit::None, -1);
        EXPECT_LE(axis.ticks.size(), 5U) << greatest;
        EXPECT_GE(axis.ticks.size(), 2U) << greatest;
        expectEven(axis);
    }
}

TEST(TickText, SaysTheUnitOfSharesExceptAtZero)
{
    const ChartAxis axis = barAxis(0, 53);
    EXPECT_EQ(tickText(0, axis, Unit::Percent), u"0"_s);
    EXPECT_EQ(tickText(20, axis, Unit::Percent), u"20 %"_s);
    EXPECT_EQ(tickText(-5, barAxis(-12, 12), Unit::PercentagePoints), u"−5"_s);
}

TEST(WholeSteps, GoFromLineToLine)
{
    const WholeSteps around = wholeSteps(-20.1, 16.3, -20, -10);
    EXPECT_DOUBLE_EQ(around.low, -30);
    EXPECT_DOUBLE_EQ(around.high, 20);
    EXPECT_DOUBLE_EQ(around.step, 10);
    const WholeSteps already = wholeSteps(0, 0.6, 0, 0.2);
    EXPECT_DOUBLE_EQ(already.low, 0);
    EXPECT_NEAR(already.high, 0.6, 1e-12);
}

TEST(TickText, HasTheDecimalsThatTellTicksApart)
{
    const ChartAxis axis = barAxis(0, 1.1);
    ASSERT_GE(axis.ticks.size(), 2U);
    EXPECT_NE(tickText(axis.ticks[0], axis, Unit::Ratio), tickText(axis.ticks[1], axis, Unit::Ratio));
    const ChartAxis quarters = barAxis(0, 12);
    EXPECT_EQ(tickText(quarters.ticks[1], quarters, Unit::Ratio), u"2,5"_s);
}

} // namespace
} // namespace lagesbild
