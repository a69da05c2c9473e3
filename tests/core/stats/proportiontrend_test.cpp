#include "core/stats/proportiontrend.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace lagesbild
{

namespace
{

const std::vector years{2011, 2012, 2013, 2014, 2015};
const std::vector hundreds(5, 100.0);

ProportionTrend testOf(const std::vector<double> &x, const std::vector<double> &n = hundreds)
{
    return *proportionTrend(years, x, n);
}

} // namespace

TEST(ProportionTrend, AgreesWithThePublishedVector)
{
    const ProportionTrend test = testOf({30, 36, 40, 47, 55});
    EXPECT_NEAR(test.chiSquare, 15.316286880927292, 1e-12);
    EXPECT_TRUE(test.isSteady);
    EXPECT_EQ(trendOf(std::optional(test)), Trend::Increasing);
}

TEST(ProportionTrend, LevelIsTwoInAThousand)
{
    EXPECT_NEAR(std::erfc(std::sqrt(proportionTrendChiSquare / 2)), 0.002, 1e-12);
}

// The second way: χ² in the raw sums of the Fingertips guide, N(NΣxt − XΣnt)²/(X(N − X)(NΣnt² − (Σnt)²)).
TEST(ProportionTrend, ChiSquareAgreesInRawSums)
{
    const std::vector x{12.0, 25.0, 31.0, 28.0, 60.0};
    const std::vector n{40.0, 80.0, 75.0, 66.0, 110.0};
    double xSum = 0;
    double nSum = 0;
    double xt = 0;
    double nt = 0;
    double ntt = 0;
    for (std::size_t i = 0; i < 5; ++i) {
        const double t = static_cast<double>(i) + 1;
        xSum += x[i];
        nSum += n[i];
        xt += x[i] * t;
        nt += n[i] * t;
        ntt += n[i] * t * t;
    }
    const double difference = nSum * xt - xSum * nt;
    const double expected = nSum * difference * difference / (xSum * (nSum - xSum) * (nSum * ntt - nt * nt));
    EXPECT_NEAR(testOf(x, n).chiSquare, expected, 1e-9);
}

TEST(ProportionTrend, CountingTheOthersTurnsTheSlopeOnly)
{
    const ProportionTrend with = testOf({30, 36, 40, 47, 55});
    const ProportionTrend without = testOf({70, 64, 60, 53, 45});
    EXPECT_NEAR(with.chiSquare, without.chiSquare, 1e-12);
    EXPECT_NEAR(with.logitSlope, -without.logitSlope, 1e-12);
    EXPECT_EQ(trendOf(std::optional(without)), Trend::Decreasing);
}

TEST(ProportionTrend, OneOddYearMakesNoTrend)
{
    const ProportionTrend test = testOf({40, 39, 39, 38, 80});
    EXPECT_GT(test.chiSquare, proportionTrendChiSquare);
    EXPECT_FALSE(test.isSteady);
    EXPECT_EQ(trendOf(std::optional(test)), Trend::None);
}

TEST(ProportionTrend, AllEqualIsNoTrend)
{
    for (const double x : {0.0, 40.0, 100.0}) {
        const ProportionTrend test = testOf(std::vector(5, x));
        EXPECT_EQ(test.chiSquare, 0);
        EXPECT_EQ(test.p, 1);
        EXPECT_EQ(trendOf(std::optional(test)), Trend::None);
    }
}

TEST(ProportionTrend, SurvivesCountsOfNoneAndAll)
{
    const ProportionTrend test = testOf({0, 10, 30, 70, 100});
    EXPECT_TRUE(std::isfinite(test.logitSlope));
    EXPECT_EQ(trendOf(std::optional(test)), Trend::Increasing);
}

TEST(ProportionTrend, UsesTheLastFivePoints)
{
    const std::vector longer{2009, 2010, 2011, 2012, 2013, 2014, 2015};
    const std::vector x{99.0, 1.0, 30.0, 36.0, 40.0, 47.0, 55.0};
    EXPECT_EQ(proportionTrend(longer, x, std::vector(7, 100.0))->chiSquare,
              testOf({30, 36, 40, 47, 55}).chiSquare);
}

TEST(ProportionTrend, RefusesTooFewAndImpossiblePoints)
{
    EXPECT_FALSE(proportionTrend(std::vector{2014, 2015}, std::vector{1.0, 2.0}, std::vector{9.0, 9.0}));
    EXPECT_FALSE(proportionTrend(years, std::vector{30.0, 36.0, 140.0, 47.0, 55.0}, hundreds));
    const double missing = std::numeric_limits<double>::quiet_NaN();
    EXPECT_FALSE(proportionTrend(years, std::vector{30.0, 36.0, missing, 47.0, 55.0}, hundreds));
    EXPECT_EQ(trendOf(std::optional<ProportionTrend>()), Trend::Unknown);
}

} // namespace lagesbild
