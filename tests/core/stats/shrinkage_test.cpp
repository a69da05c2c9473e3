#include "core/base/missing.h"
#include "core/stats/shrinkage.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

TEST(ShrunkenRates, AgreeWithTheWorkedVectors)
{
    const ShrunkenRates result =
        shrunkenRates(std::vector{1.0, 30.0, 70.0, 250.0}, std::vector{10.0, 60.0, 200.0, 1000.0});
    EXPECT_NEAR(result.target, 0.2763779527559055, 1e-12);
    EXPECT_NEAR(result.variance, 0.0031384462768925536, 1e-12);
    const std::vector expected{0.2583915872600173, 0.36699755833967096, 0.32749336497116244,
                               0.2521348930692458};
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(result.rates[i], expected[i], 1e-12);
}

TEST(ShrunkenRates, AreAllTheTargetWhenNothingButChanceParts)
{
    const ShrunkenRates result =
        shrunkenRates(std::vector{2.0, 9.0, 40.0, 300.0}, std::vector{8.0, 30.0, 100.0, 1000.0});
    EXPECT_EQ(result.variance, 0);
    for (const double rate : result.rates)
        EXPECT_NEAR(rate, 0.3084358523725835, 1e-12);
}

TEST(ShrunkenRates, LieBetweenTheirOwnRateAndTheTarget)
{
    const std::vector x{1.0, 30.0, 70.0, 250.0};
    const std::vector n{10.0, 60.0, 200.0, 1000.0};
    const ShrunkenRates result = shrunkenRates(x, n);
    for (std::size_t i = 0; i < x.size(); ++i) {
        EXPECT_GE(result.rates[i], std::min(x[i] / n[i], result.target));
        EXPECT_LE(result.rates[i], std::max(x[i] / n[i], result.target));
    }
    EXPECT_TRUE(std::ranges::is_sorted(result.weights)); // more persons keep more of their own
}

TEST(ShrunkenRates, LeaveMissingMissing)
{
    const ShrunkenRates result =
        shrunkenRates(std::vector{1.0, missingValue, 30.0, 5.0}, std::vector{10.0, 60.0, 60.0, 0.0});
    EXPECT_TRUE(std::isnan(result.rates[1]));
    EXPECT_TRUE(std::isnan(result.rates[3]));
    EXPECT_DOUBLE_EQ(result.target, 31.0 / 70);
    EXPECT_TRUE(std::isnan(shrunkenRates(std::vector{missingValue}, std::vector{missingValue}).rates[0]));
}

TEST(ShrunkenRates, NobodyAnywhereIsZeroEverywhere)
{
    const ShrunkenRates result = shrunkenRates(std::vector{0.0, 0.0}, std::vector{10.0, 60.0});
    EXPECT_EQ(result.rates, (std::vector{0.0, 0.0}));
}

} // namespace lagesbild
