#include "core/stats/deviationclass.h"

#include "core/stats/aggregate.h"
#include "tests/support/koladavalues.h"
#include "tests/support/shareddata.h"

#include <limits>

namespace lagesbild
{

using namespace Qt::StringLiterals;

TEST(DeviationClass, IsClosedTowardsTheMiddle)
{
    const DeviationLimits limits{.near = 3, .far = 6};
    EXPECT_EQ(deviationClassOf(0, limits), DeviationClass::InLine);
    EXPECT_EQ(deviationClassOf(3, limits), DeviationClass::InLine);
    EXPECT_EQ(deviationClassOf(-3, limits), DeviationClass::InLine);
    EXPECT_EQ(deviationClassOf(3.01, limits), DeviationClass::Above);
    EXPECT_EQ(deviationClassOf(-6, limits), DeviationClass::Below);
    EXPECT_EQ(deviationClassOf(6.01, limits), DeviationClass::FarAbove);
    EXPECT_EQ(deviationClassOf(-7, limits), DeviationClass::FarBelow);
    EXPECT_FALSE(deviationClassOf(std::numeric_limits<double>::quiet_NaN(), limits));
}

TEST(DeviationClass, KeysAreWordsOfTheCommandLine)
{
    EXPECT_EQ(keyOf(DeviationClass::FarBelow), "far_below");
    EXPECT_EQ(keyOf(DeviationClass::InLine), "in_line");
    EXPECT_EQ(keyOf(DeviationClass::FarAbove), "far_above");
}

TEST(DeviationLimits, DoNotDependOnTheUnit)
{
    const std::vector small{-2.0, -1.0, 0.0, 1.0, 2.0, 4.0};
    std::vector<double> large = small;
    for (double &value : large)
        value *= 1000;
    EXPECT_EQ(deviationClassCounts(small, *limitsBySpread(small)),
              deviationClassCounts(large, *limitsBySpread(large)));
}

TEST(DeviationLimits, AllOnTheExpectedAreInLine)
{
    const std::vector values{0.0, 0.0, 0.0};
    EXPECT_EQ(deviationClassCounts(values, *limitsBySpread(values)), (std::array{0, 0, 3, 0, 0}));
    EXPECT_FALSE(limitsBySpread(std::vector{1.0}));
}

// The guide's diagram 8: about a quarter over or far over, about a quarter under or far under.
TEST(DeviationClass, GivesTheGuidesQuartersOf2015)
{
    LAGESBILD_NEEDS_SHARED(u"data/values/kolada_integration_values.csv.gz"_s);
    const std::vector<double> official = KoladaValues::shared().column("N00486", 2015);
    EXPECT_NEAR(*standardDeviationOf(official), 6.2669775851903315, 1e-12);
    EXPECT_EQ(deviationClassCounts(official, *limitsBySpread(official)), (std::array{11, 56, 156, 42, 20}));
}

} // namespace lagesbild
