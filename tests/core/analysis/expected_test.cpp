#include "core/analysis/expected.h"

#include "tests/support/modeldata.h"
#include "tests/support/nearness.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lagesbild
{

namespace
{

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
constexpr int year = 2016;

double stay(int i)
{
    return 20 + 10 * ModelData::noise(i, 1);
}
double unemployed(int i)
{
    return 6 + 3 * ModelData::noise(i, 2);
}
double employed(int i)
{
    return 70 - 0.5 * stay(i) - 2 * unemployed(i) + 3 * ModelData::noise(i, 3);
}

/// Employment, explained by stay and unemployment, with a known line and noise about it.
ModelData knownLine()
{
    ModelData data;
    data.add("Y", Unit::Percent, Direction::HighIsBetter);
    data.fill("Y", year, employed);
    data.fill("A", year, stay);
    data.fill("B", year, unemployed);
    return data;
}

Selection chosen(int focus = 0)
{
    Selection selection;
    selection.focus = ModelData::code(focus);
    selection.expected.response = IndicatorId("Y");
    selection.expected.inputs = {IndicatorId("A"), IndicatorId("B")};
    return selection;
}

ExpectedAnswer answerOf(const ModelData &data, const Selection &selection, const Neighbours &neighbours = {})
{
    return *expectedValues(*data.dataset(), selection, neighbours);
}

} // namespace

TEST(ExpectedAnswer, DeviationsAreActualMinusExpectedAndSumToZero)
{
    const ExpectedAnswer answer = answerOf(knownLine(), chosen());
    ASSERT_FALSE(answer.refusal);
    ASSERT_EQ(answer.rows.size(), 40U);
    EXPECT_EQ(answer.year, Year{year});
    double sum = 0;
    for (const ExpectedRow &row : answer.rows) {
        EXPECT_NEAR(row.actual, employed(row.area), 1e-12);
        EXPECT_NEAR(row.deviation, row.actual - row.expected, 1e-12);
        sum += row.deviation;
    }
    EXPECT_NEAR(sum, 0, 1e-10);
    EXPECT_NEAR(answer.fit.terms[1].coefficient.value, -0.5, 0.2);
    EXPECT_NEAR(answer.fit.terms[2].coefficient.value, -2, 0.8);
    EXPECT_TRUE(answer.focusRow()->isFocus);
    EXPECT_EQ(answer.focusRow()->code, ModelData::code(0));
}

TEST(ExpectedAnswer, ClassesAreCutByTheSpreadOfTheResiduals)
{
    const ExpectedAnswer answer = answerOf(knownLine(), chosen());
    EXPECT_NEAR(answer.limits.near, 0.67 * answer.fit.s, 1e-12);
    EXPECT_NEAR(answer.limits.far, 1.5 * answer.fit.s, 1e-12);
    int counted = 0;
    for (const int count : answer.counts)
        counted += count;
    EXPECT_EQ(counted, 40);
    Selection fixed = chosen();
    fixed.expected.fixedClasses = true;
    EXPECT_EQ(answerOf(knownLine(), fixed).limits.near, 3);
    EXPECT_EQ(answerOf(knownLine(), fixed).limits.far, 6);
}

// The unit an input is measured in is nobody's circumstance.
TEST(ExpectedAnswer, DoesNotDependOnTheUnitOfAnInput)
{
    ModelData scaled = knownLine();
    scaled.fill("A", year, [](int i) { return 1000 - 7 * stay(i); });
    const ExpectedAnswer answer = answerOf(knownLine(), chosen());
    const ExpectedAnswer other = answerOf(scaled, chosen());
    for (std::size_t i = 0; i < answer.rows.size(); ++i)
        EXPECT_NEAR(other.rows[i].deviation, answer.rows[i].deviation, 1e-9);
    EXPECT_NEAR(other.fit.terms[1].standardised, -answer.fit.terms[1].standardised, 1e-9);
}

TEST(ExpectedAnswer, TellsWhoIsLeftOutAndWhatTheyLack)
{
    ModelData data = knownLine();
    data.fill("A", year, [](int i) { return i == 3 || i == 4 ? missing : stay(i); });
    data.fill("Y", year, [](int i) { return i == 4 ? missing : employed(i); });
    const ExpectedAnswer answer = answerOf(data, chosen(4));
    EXPECT_EQ(answer.rows.size(), 38U);
    ASSERT_EQ(answer.excluded.size(), 2U);
    EXPECT_EQ(answer.excluded[0].code, ModelData::code(3));
    EXPECT_EQ(answer.excluded[0].missing, std::vector{IndicatorId("A")});
    EXPECT_EQ(answer.excluded[1].missing, (std::vector{IndicatorId("Y"), IndicatorId("A")}));
    EXPECT_EQ(answer.focusRow(), nullptr);
    EXPECT_FALSE(answer.similar);
}

TEST(ExpectedAnswer, TakesTheNearestYearAndNamesWhatWasLacking)
{
    ModelData data = knownLine();
    data.fill("Y", 2018, employed);
    data.fill("A", 2018, stay); // B lacks 2018
    Selection selection = chosen();
    selection.year = Year{2018};
    const ExpectedAnswer answer = answerOf(data, selection);
    EXPECT_EQ(answer.year, Year{year});
    EXPECT_EQ(answer.asked, Year{2018});
    EXPECT_EQ(answer.lackedThen, std::vector{IndicatorId("B")});
    EXPECT_EQ(answer.years, std::vector{Year{year}});
    EXPECT_EQ(expectedYears(*data.dataset(), selection), answer.years);
    selection.year = Year{year};
    EXPECT_EQ(answerOf(data, selection).asked, std::nullopt);
}

TEST(ExpectedAnswer, RefusesTooFewRowsWithTheScarceIndicator)
{
    ModelData data = knownLine();
    data.fill("B", year, [](int i) { return i < 12 ? unemployed(i) : missing; });
    const ExpectedAnswer answer = answerOf(data, chosen());
    ASSERT_TRUE(answer.refusal);
    EXPECT_EQ(answer.refusal->why, ExpectedProblem::TooFewRows);
    EXPECT_EQ(answer.year, Year{year});
    EXPECT_EQ(answer.refusal->rows, 12);
    EXPECT_EQ(answer.refusal->needed, 3 + 10);
    EXPECT_EQ(answer.refusal->indicators, std::vector{IndicatorId("B")});
    EXPECT_TRUE(answer.rows.empty());
}

TEST(ExpectedAnswer, RefusesAnIndicatorWithoutFigures)
{
    ModelData data = knownLine();
    data.add("C", Unit::Percent);
    Selection selection = chosen();
    selection.expected.inputs.emplace_back("C");
    const ExpectedAnswer answer = answerOf(data, selection);
    ASSERT_TRUE(answer.refusal);
    EXPECT_EQ(answer.refusal->why, ExpectedProblem::NoFigures);
    EXPECT_EQ(answer.refusal->indicators, std::vector{IndicatorId("C")});
}

TEST(ExpectedAnswer, RefusesInputsThatDetermineEachOtherAndNamesThem)
{
    ModelData data = knownLine();
    data.fill("C", year, [](int i) { return 100 - stay(i); });
    Selection selection = chosen();
    selection.expected.inputs.emplace_back("C");
    const ExpectedAnswer answer = answerOf(data, selection);
    ASSERT_TRUE(answer.refusal);
    EXPECT_EQ(answer.refusal->why, ExpectedProblem::Collinear);
    EXPECT_EQ(answer.refusal->indicators, (std::vector{IndicatorId("A"), IndicatorId("C")}));
}

TEST(ExpectedAnswer, WarnsOfInputsThatNearlyDetermineEachOther)
{
    ModelData data = knownLine();
    data.fill("C", year, [](int i) { return 100 - stay(i) + 0.5 * ModelData::noise(i, 4); });
    Selection selection = chosen();
    selection.expected.inputs.emplace_back("C");
    EXPECT_EQ(answerOf(data, selection).fit.nearlyCollinear,
              (std::vector{IndicatorId("A"), IndicatorId("C")}));
    EXPECT_TRUE(answerOf(knownLine(), chosen()).fit.nearlyCollinear.empty());
}

TEST(ExpectedAnswer, RefusesAResponseThatTheInputsDetermine)
{
    Selection selection = chosen();
    selection.expected.inputs.emplace_back("Y");
    EXPECT_EQ(answerOf(knownLine(), selection).refusal->why, ExpectedProblem::Determined);
    ModelData even = knownLine();
    even.fill("Y", year, [](int) { return 50; });
    EXPECT_EQ(answerOf(even, chosen()).refusal->why, ExpectedProblem::ConstantResponse);
}

TEST(ExpectedAnswer, AnIndicatorTheCatalogueLacksIsNotFound)
{
    Selection selection = chosen();
    selection.expected.inputs.emplace_back("N404");
    const auto answer = expectedValues(*knownLine().dataset(), selection);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(answer.error().place, "N404");
}

TEST(ExpectedAnswer, FiguresForWomenStandBesideTheirCircumstancesForAll)
{
    ModelData data = knownLine();
    std::vector<double> women;
    for (int i = 0; i < ModelData::count; ++i)
        women.push_back(employed(i) - 5);
    data.set("Y", year, women, Gender::Women);
    Selection selection = chosen();
    selection.gender = Gender::Women;
    const ExpectedAnswer answer = answerOf(data, selection);
    EXPECT_NEAR(answer.rows[0].actual, employed(0) - 5, 1e-12);
    EXPECT_EQ(answer.withoutGender, (std::vector{IndicatorId("A"), IndicatorId("B")}));
}

// One municipality far off the line draws it less when the fit is robust.
TEST(ExpectedAnswer, ARobustFitListensLessToTheOneFarOff)
{
    ModelData data = knownLine();
    data.fill("Y", year, [](int i) { return employed(i) + (i == 7 ? 60 : 0); });
    Selection selection = chosen();
    const ExpectedAnswer plain = answerOf(data, selection);
    selection.expected.robust = true;
    const ExpectedAnswer robust = answerOf(data, selection);
    EXPECT_EQ(robust.method, ExpectedMethod::Robust);
    EXPECT_GT(robust.rows[7].deviation, plain.rows[7].deviation);
    EXPECT_LT(*robust.rows[7].robustness, 0.2);
    EXPECT_FALSE(robust.rows[7].cook);
    EXPECT_TRUE(robust.influences.empty());
    EXPECT_LT(std::abs(robust.fit.terms[1].coefficient.value + 0.5), 0.2);
}

// Leaving one out, the second way: a data set that does not have it.
TEST(ExpectedAnswer, LeavingOneOutAgreesWithFittingWithoutIt)
{
    ModelData data = knownLine();
    data.fill("Y", year, [](int i) { return employed(i) + (i == 7 ? 25 : 0); });
    const ExpectedAnswer with = answerOf(data, chosen(2));
    EXPECT_EQ(with.influences.front().code, ModelData::code(7));
    data.fill("Y", year, [](int i) { return i == 7 ? missing : employed(i); });
    const ExpectedAnswer without = answerOf(data, chosen(2));
    EXPECT_NEAR(with.focusRow()->expected + *with.influences.front().focusShift, without.focusRow()->expected,
                1e-9);
    const Selection seven = chosen(7);
    EXPECT_NEAR(*with.rows[7].deviationWithout, employed(7) + 25 - *answerOf(data, seven).whatIf.value, 1e-9);
}

TEST(ExpectedAnswer, ChanceIsJudgedOnlyWherePersonsAreKnown)
{
    Selection selection = chosen(5);
    EXPECT_FALSE(answerOf(knownLine(), selection).focusRow()->withinChance);
    selection.expected.persons = KnownPersons{ModelData::code(5), 20};
    const ExpectedAnswer few = answerOf(knownLine(), selection);
    EXPECT_EQ(few.focusRow()->persons, 20);
    EXPECT_EQ(few.focusRow()->withinChance, true);
    EXPECT_FALSE(few.rows[6].withinChance) << "the user told of one municipality only";
    selection.expected.persons->persons = 1e9;
    EXPECT_EQ(answerOf(knownLine(), selection).focusRow()->withinChance,
              std::abs(few.focusRow()->deviation) < 1);
}

TEST(ExpectedAnswer, SimilarConditionsAreNearExpectedValuesWithGreaterDeviations)
{
    const auto worst = [](const ExpectedAnswer &answer) {
        return std::ranges::min_element(answer.rows, {}, &ExpectedRow::deviation)->area;
    };
    const int focus = worst(answerOf(knownLine(), chosen()));
    Neighbours neighbours(ModelData::count);
    for (int i = 0; i < ModelData::count; ++i) {
        if (i != focus)
            neighbours[static_cast<std::size_t>(focus)].push_back(i);
    }
    const ExpectedAnswer answer = answerOf(knownLine(), chosen(focus), neighbours);
    ASSERT_TRUE(answer.similar);
    ASSERT_FALSE(answer.similar->better.empty());
    EXPECT_EQ(answer.similar->near, static_cast<int>(answer.similar->better.size())) << "the worst of all";
    for (const SimilarBetter &row : answer.similar->better) {
        EXPECT_LE(std::abs(row.expected - answer.focusRow()->expected), answer.similar->reach);
        EXPECT_GT(row.deviation, answer.focusRow()->deviation);
        EXPECT_TRUE(row.isNeighbour);
        EXPECT_EQ(row.sameCounty, row.area / 10 == focus / 10);
    }
    EXPECT_TRUE(std::ranges::is_sorted(answer.similar->better, std::greater<>(), &SimilarBetter::deviation));
}

TEST(ExpectedAnswer, WhereLowIsGoodTheBetterLieBelow)
{
    ModelData data;
    data.add("Y", Unit::Percent, Direction::LowIsBetter);
    data.fill("Y", year, employed);
    data.fill("A", year, stay);
    data.fill("B", year, unemployed);
    const ExpectedAnswer first = answerOf(data, chosen());
    const auto best = std::ranges::min_element(first.rows, {}, &ExpectedRow::deviation);
    EXPECT_TRUE(answerOf(data, chosen(best->area)).similar->better.empty());
    ModelData neutral;
    neutral.fill("Y", year, employed);
    neutral.fill("A", year, stay);
    neutral.fill("B", year, unemployed);
    EXPECT_FALSE(answerOf(neutral, chosen()).similar) << "no direction, nobody better";
}

TEST(ExpectedOverYears, HoldsEveryYearThatCanBeFitted)
{
    ModelData data = knownLine();
    for (const char *id : {"Y", "A", "B"})
        data.fill(id, 2014, id[0] == 'Y' ? employed : id[0] == 'A' ? stay : unemployed);
    data.fill("A", 2014, [](int i) { return ModelData::noise(i, 9); }); // explains nothing
    const std::vector<ExpectedYear> years = expectedOverYears(*data.dataset(), chosen(1));
    ASSERT_EQ(years.size(), 2U);
    EXPECT_EQ(years[0].year, Year{2014});
    EXPECT_LT(years[0].r2, years[1].r2);
    EXPECT_NEAR(*years[1].expected, answerOf(data, chosen(1)).focusRow()->expected, 1e-12);
}

} // namespace lagesbild
