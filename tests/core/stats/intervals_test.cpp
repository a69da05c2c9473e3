#include "core/stats/intervals.h"

#include "tests/support/nearness.h"

namespace lagesbild
{

// Newcombe (1998), Statistics in Medicine 17:857–872, table I, method 3 (score without correction).
TEST(WilsonInterval, AgreesWithNewcombe)
{
    const Interval common = wilsonInterval(81, 263);
    EXPECT_NEAR(common.low, 0.2553, 5e-5);
    EXPECT_NEAR(common.high, 0.3662, 5e-5);
    const Interval rare = wilsonInterval(1, 29);
    EXPECT_NEAR(rare.low, 0.0061, 5e-5);
    EXPECT_NEAR(rare.high, 0.1718, 5e-5);
    const Interval none = wilsonInterval(0, 20);
    EXPECT_EQ(none.low, 0);
    EXPECT_NEAR(none.high, 0.1611, 5e-5);
}

TEST(WilsonInterval, MirrorsWhenCountingTheOthers)
{
    const Interval with = wilsonInterval(3, 10);
    const Interval without = wilsonInterval(7, 10);
    EXPECT_DOUBLE_EQ(with.low, 1 - without.high);
    EXPECT_DOUBLE_EQ(with.high, 1 - without.low);
}

TEST(WilsonInterval, StaysWithinNoneAndAll)
{
    for (const double n : {1.0, 3.0, 7.0, 12.0, 290.0, 1e6}) {
        EXPECT_EQ(wilsonInterval(0, n).low, 0);
        EXPECT_EQ(wilsonInterval(n, n).high, 1);
        EXPECT_GE(wilsonInterval(0, n, z998).low, 0);
        EXPECT_LE(wilsonInterval(n, n, z998).high, 1);
    }
}

TEST(WilsonInterval, EndsSolveTheScoreEquation)
{
    const double p = 0.3;
    const double n = 40;
    const Interval interval = wilsonInterval(p * n, n);
    for (const double end : {interval.low, interval.high})
        EXPECT_NEAR((p - end) * (p - end), z95 * z95 * end * (1 - end) / n, 1e-15);
}

// Exact Poisson limits of ten events are 4.80 and 18.39 (Pearson & Hartley); Byar's are known to be close.
TEST(ByarInterval, IsCloseToTheExactLimits)
{
    const Interval ten = byarInterval(10);
    EXPECT_TRUE(agrees(ten.low, 4.787449913077454));
    EXPECT_TRUE(agrees(ten.high, 18.39145860790539));
    EXPECT_NEAR(ten.low, 4.7954, 0.01);
    EXPECT_NEAR(ten.high, 18.3904, 0.01);
}

TEST(ByarInterval, StartsAtZeroForNoEvents)
{
    EXPECT_EQ(byarInterval(0).low, 0);
    EXPECT_NEAR(byarInterval(0).high, 3.69, 0.05);
    EXPECT_GE(byarInterval(1, z998).low, 0);
}

TEST(Persons, BehindAPercentageAreWhole)
{
    EXPECT_EQ(personsOf(72.72727273, 11), 8);
    EXPECT_EQ(personsOf(0, 40), 0);
    EXPECT_DOUBLE_EQ(pointsPerPerson(40), 2.5);
}

TEST(WithinChance, NeedsTheDeviationInsideItsHalfWidth)
{
    EXPECT_TRUE(isWithinChance(-1.9, 1));
    EXPECT_FALSE(isWithinChance(1.97, 1));
    EXPECT_FALSE(isWithinChance(0, 0));
}

} // namespace lagesbild
