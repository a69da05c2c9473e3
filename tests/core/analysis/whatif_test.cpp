#include "core/analysis/expected.h"

#include "tests/support/modeldata.h"
#include "tests/support/nearness.h"

#include <gtest/gtest.h>

#include <cmath>

namespace lagesbild
{

namespace
{

constexpr int year = 2016;

/// The guide's education levels, so that the two exclude each other, and a rate that is no share.
ModelData educated()
{
    ModelData data;
    data.add("Y", Unit::Percent, Direction::HighIsBetter);
    data.add("N00705", Unit::Percent);
    data.add("N00707", Unit::Percent);
    data.add("R", Unit::Ratio);
    const auto low = [](int i) { return 30 + 10 * ModelData::noise(i, 1); };
    const auto high = [](int i) { return 25 + 8 * ModelData::noise(i, 2); };
    const auto ratio = [](int i) { return 0.8 + 0.1 * ModelData::noise(i, 4); };
    data.fill("N00705", year, low);
    data.fill("N00707", year, high);
    data.fill("R", year, ratio);
    data.fill("Y", year, [&](int i) {
        return 60 - 0.4 * low(i) + 0.5 * high(i) - 10 * ratio(i) + 3 * ModelData::noise(i, 3);
    });
    return data;
}

Selection chosen()
{
    Selection selection;
    selection.focus = ModelData::code(0);
    selection.expected.response = IndicatorId("Y");
    selection.expected.inputs = {IndicatorId("N00705"), IndicatorId("N00707"), IndicatorId("R")};
    return selection;
}

WhatIf movedTo(std::vector<double> inputs)
{
    Selection selection = chosen();
    selection.expected.whatIf = std::move(inputs);
    return expectedValues(*educated().dataset(), selection)->whatIf;
}

} // namespace

TEST(WhatIf, StandsAtTheExpectedValueUntilSomethingIsMoved)
{
    const auto answer = *expectedValues(*educated().dataset(), chosen());
    EXPECT_NEAR(*answer.whatIf.value, answer.focusRow()->expected, 1e-10);
    EXPECT_FALSE(answer.whatIf.isMoved);
    EXPECT_FALSE(answer.whatIf.inputs[0].isMoved());
    EXPECT_LT(answer.whatIf.interval.low, *answer.whatIf.value);
    EXPECT_LT(answer.whatIf.intervalOfOne.low, answer.whatIf.interval.low);
    EXPECT_GT(answer.whatIf.intervalOfOne.high, answer.whatIf.interval.high);
}

TEST(WhatIf, MovesWithTheCoefficients)
{
    const auto answer = *expectedValues(*educated().dataset(), chosen());
    std::vector<double> inputs;
    for (const WhatIfInput &input : answer.whatIf.inputs)
        inputs.push_back(input.value);
    inputs[0] += 5;
    const WhatIf moved = movedTo(inputs);
    EXPECT_TRUE(moved.isMoved);
    EXPECT_TRUE(moved.inputs[0].isMoved());
    EXPECT_NEAR(*moved.value - *answer.whatIf.value, 5 * answer.fit.terms[1].coefficient.value, 1e-9);
}

TEST(WhatIf, SharesKeepWithinTheHundred)
{
    const WhatIf over = movedTo({130, -4, 5});
    EXPECT_EQ(over.inputs[0].value, 100);
    EXPECT_EQ(over.inputs[1].value, 0);
    EXPECT_EQ(over.inputs[2].value, 5) << "a ratio is no share";
    EXPECT_TRUE(std::isinf(over.inputs[2].most));
    EXPECT_GE(over.interval.low, 0);
    EXPECT_LE(over.interval.high, 100);
}

TEST(WhatIf, SharesOfOneWholeKeepToASumOfAHundred)
{
    const WhatIf filled = movedTo({70, 50, 0.8});
    EXPECT_EQ(filled.inputs[0].value, 70);
    EXPECT_EQ(filled.inputs[1].value, 30) << "the first keeps what it asks for";
    const WhatIf room = movedTo({60, 15, 0.8});
    EXPECT_EQ(room.inputs[0].most, 85);
    EXPECT_EQ(room.inputs[1].most, 40);
}

TEST(WhatIf, TellsWhenItLeavesWhatMunicipalitiesAreLike)
{
    const WhatIf far = movedTo({90, 5, 0.8});
    EXPECT_TRUE(far.inputs[0].isOutside());
    EXPECT_FALSE(far.inputs[2].isOutside());
}

TEST(WhatIf, IsOffWhereTheModelExplainsTooLittle)
{
    ModelData data = educated();
    data.fill("Y", year, [](int i) { return 50 + 3 * ModelData::noise(i, 8); });
    const auto answer = *expectedValues(*data.dataset(), chosen());
    EXPECT_LT(answer.fit.r2, weakFit);
    EXPECT_EQ(answer.whatIf.obstacle, WhatIfObstacle::WeakFit);
    EXPECT_FALSE(answer.whatIf.value);
    EXPECT_EQ(answer.whatIf.inputs.size(), 3U);
}

TEST(WhatIf, WhereAFigureIsMissingTheMedianStandsIn)
{
    ModelData data = educated();
    data.fill("R", year, [](int i) { return i == 0 ? std::nan("") : 0.8 + 0.1 * ModelData::noise(i, 4); });
    const auto answer = *expectedValues(*data.dataset(), chosen());
    EXPECT_FALSE(answer.whatIf.inputs[2].own);
    EXPECT_TRUE(answer.whatIf.inputs[2].isMoved());
    EXPECT_NEAR(answer.whatIf.inputs[2].value, 0.8, 0.1);
    EXPECT_TRUE(answer.whatIf.value);
}

// Weights carry √w into the residual deviation; an interval must not.
TEST(WhatIf, AnIntervalIsInTheResponsesUnitWhateverTheWeights)
{
    ModelData data = educated();
    data.add("W", Unit::Count);
    data.fill("W", year, [](int) { return 10000; });
    Selection selection = chosen();
    selection.expected.weights = IndicatorId("W");
    const WhatIf weighted = expectedValues(*data.dataset(), selection)->whatIf;
    const WhatIf plain = expectedValues(*data.dataset(), chosen())->whatIf;
    EXPECT_NEAR(weighted.interval.low, plain.interval.low, 1e-9);
    EXPECT_NEAR(weighted.intervalOfOne.high, plain.intervalOfOne.high, 1e-9);
}

} // namespace lagesbild
