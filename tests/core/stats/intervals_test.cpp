#include "core/stats/intervals.h"

#include <gtest/gtest.h>

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

} // namespace lagesbild
