#include "core/base/missing.h"
#include "core/stats/index.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lagesbild
{

namespace
{

/// 0, 1, … 40: P2.5 is 1 and P97.5 is 39, exactly.
std::vector<double> ladder()
{
    std::vector<double> values(41);
    std::iota(values.begin(), values.end(), 0.0);
    return values;
}

} // namespace

TEST(NormalisedIndex, RunsBetweenTheOuterPercentiles)
{
    const std::vector<double> index = normalisedIndex(ladder(), true);
    EXPECT_EQ(index[0], 0);
    EXPECT_EQ(index[1], 0);
    EXPECT_DOUBLE_EQ(index[20], 50);
    EXPECT_EQ(index[39], 100);
    EXPECT_EQ(index[40], 100);
}

TEST(NormalisedIndex, IsReversedWhenLowIsGood)
{
    const std::vector<double> high = normalisedIndex(ladder(), true);
    const std::vector<double> low = normalisedIndex(ladder(), false);
    for (std::size_t i = 0; i < high.size(); ++i)
        EXPECT_NEAR(low[i], 100 - high[i], 1e-12);
}

TEST(NormalisedIndex, DoesNotDependOnTheUnit)
{
    std::vector<double> scaled = ladder();
    std::ranges::transform(scaled, scaled.begin(), [](double v) { return 7 + 0.5 * v; });
    const std::vector<double> before = normalisedIndex(ladder(), true);
    const std::vector<double> after = normalisedIndex(scaled, true);
    for (std::size_t i = 0; i < before.size(); ++i)
        EXPECT_NEAR(after[i], before[i], 1e-12);
}

TEST(NormalisedIndex, KeepsMissingMissingAndAllEqualInTheMiddle)
{
    const std::vector<double> index = normalisedIndex(std::vector{4.0, missingValue, 4.0}, true);
    EXPECT_EQ(index[0], 50);
    EXPECT_TRUE(std::isnan(index[1]));
    EXPECT_TRUE(std::isnan(normalisedIndex(std::vector{missingValue}, true)[0]));
    EXPECT_TRUE(normalisedIndex({}, true).empty());
}

TEST(CompositeIndex, NormalisesTheMeanOfItsParts)
{
    const std::vector<double> part = normalisedIndex(ladder(), true);
    EXPECT_EQ(compositeIndex({part, part}, 2), normalisedIndex(part, true));
}

TEST(CompositeIndex, NeedsTheLeastNumberOfParts)
{
    const std::vector<std::vector<double>> parts{{0, 50, 100, missingValue},
                                                 {100, missingValue, 100, missingValue}};
    const std::vector<double> strict = compositeIndex(parts, 2);
    EXPECT_TRUE(std::isnan(strict[1]));
    EXPECT_TRUE(std::isnan(strict[3]));
    const std::vector<double> lenient = compositeIndex(parts, 1);
    EXPECT_EQ(lenient[1], lenient[0]);
    EXPECT_TRUE(std::isnan(lenient[3]));
    EXPECT_TRUE(compositeIndex({}, 1).empty());
}

} // namespace lagesbild
