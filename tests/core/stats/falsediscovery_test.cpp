#include "core/stats/falsediscovery.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lagesbild
{

// Benjamini & Hochberg (1995), section 4: fifteen tests of thrombolysis, of which four are discoveries at 5 %.
TEST(FalseDiscoveryRates, FindTheFourOfThePaper)
{
    const std::vector p{0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
                        0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000};
    const std::vector<double> q = falseDiscoveryRates(p);
    EXPECT_EQ(std::ranges::count_if(q, [](double rate) { return rate <= 0.05; }), 4);
    EXPECT_NEAR(q[3], 0.0095 * 15 / 4, 1e-15);
    EXPECT_NEAR(q[4], 0.0201 * 15 / 5, 1e-15);
    EXPECT_TRUE(std::ranges::is_sorted(q));
    EXPECT_EQ(q.back(), 1);
}

TEST(FalseDiscoveryRates, OrderDoesNotMatterAndNoTestIsNotCounted)
{
    const std::vector<double> q =
        falseDiscoveryRates(std::vector{0.5, std::numeric_limits<double>::quiet_NaN(), 0.01});
    EXPECT_DOUBLE_EQ(q[0], 0.5);
    EXPECT_TRUE(std::isnan(q[1]));
    EXPECT_DOUBLE_EQ(q[2], 0.02);
    EXPECT_TRUE(falseDiscoveryRates({}).empty());
}

} // namespace lagesbild
