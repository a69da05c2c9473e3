#include "core/analysis/association.h"

#include "tests/support/modeldata.h"
#include "tests/support/realpack.h"
#include "tests/support/smalldata.h"

#include <algorithm>

namespace lagesbild
{

namespace
{

Selection chosen(const char *indicator, const char *other, int year)
{
    Selection selection;
    selection.indicator = IndicatorId(indicator);
    selection.scatter.other = IndicatorId(other);
    selection.year = Year{year};
    return selection;
}

Selection ofMade()
{
    Selection selection;
    selection.focus = ModelData::code(0);
    selection.indicator = IndicatorId("Y");
    selection.group = "all";
    return selection;
}

} // namespace

// Figures by independent code (Python, math.fsum), straight from the open data.

TEST(Association, OfRefugeesEmploymentWithTheirLengthOfStay)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const Result<Association> result = association(*realDataset(), chosen("N00700", "N00704", 2015));
    ASSERT_TRUE(result);
    ASSERT_TRUE(result->line);
    EXPECT_EQ(result->line->points, 290);
    EXPECT_NEAR(result->line->r, -0.8716137298331189, 1e-12);
    EXPECT_NEAR(result->line->slope, -0.5753993570206309, 1e-12);
    EXPECT_NEAR(result->line->intercept, 70.42991972075828, 1e-10);
    EXPECT_EQ(result->closeness, Closeness::Strong);
    const auto focus = std::ranges::find(result->rows, true, &AssociationRow::isFocus);
    ASSERT_NE(focus, result->rows.end());
    EXPECT_EQ(focus->code, AreaId("1880"));
    EXPECT_NEAR(*result->focusDeviation, *focus->value.value - result->line->at(*focus->along.value), 1e-12);
}

TEST(Association, LeavesOutSharesOfFewPersons)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const Result<Association> result = association(*realDataset(), chosen("N00973", "N02925", 2015));
    ASSERT_TRUE(result && result->line);
    EXPECT_EQ(result->rows.size(), 216u);
    EXPECT_EQ(result->leftOut, 74);
    EXPECT_NEAR(result->line->r, 0.13278766730290031, 1e-12);
    EXPECT_NEAR(result->line->slope, 0.41479137215441253, 1e-12);
    EXPECT_EQ(result->closeness, Closeness::NoneSure);
}

TEST(Association, TellsWhyTheChosenOneHasNoRow)
{
    SmallData made;
    for (const char *id : {"N1", "N2"}) {
        made.add(id, Unit::Percent);
        made.fill(id, 2020, 30, 1);
    }
    made.setMissing("N2", Gender::Total, 2020, "1002", Status::Privacy);
    Selection selection = chosen("N1", "N2", 2020);
    selection.focus = AreaId("1002");
    selection.group = "all";
    const auto dataset = made.dataset();
    const Result<Association> result = association(*dataset, selection);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->rows.size(), 9u);
    EXPECT_EQ(result->focusValue, Status::Ok);
    EXPECT_EQ(result->focusAlong, Status::Privacy);
}

TEST(Association, TakesTheBornOutsideEuropeWhenNothingElseIsChosen)
{
    LAGESBILD_NEEDS_REAL_PACK();
    Selection selection = chosen("N00973", "", 2015);
    EXPECT_EQ(association(*realDataset(), selection)->other, IndicatorId("N02925"));
    selection.indicator = IndicatorId("N02925");
    const Result<Association> result = association(*realDataset(), selection);
    ASSERT_TRUE(result);
    EXPECT_NE(result->other, IndicatorId("N02925"));
}

TEST(Association, SetsTheNearestYearBesideAYearThatTheOtherLacks)
{
    SmallData made;
    made.add("N1", Unit::Percent);
    made.add("N2", Unit::Percent);
    for (const int year : {2015, 2016, 2019})
        made.fill("N1", year, 20, 2);
    for (const int year : {2014, 2018})
        made.fill("N2", year, 40, -1);
    const auto dataset = made.dataset();
    Selection selection = chosen("N1", "N2", 2016);
    selection.focus = AreaId("1001");
    selection.group = "all";
    EXPECT_EQ(association(*dataset, selection)->otherYear, Year{2014}) << "the earlier of two as near";
    selection.year = Year{2019};
    EXPECT_EQ(association(*dataset, selection)->otherYear, Year{2018});
    EXPECT_NEAR(association(*dataset, selection)->line->r, -1, 1e-9);
}

TEST(Association, TakesTheWholeWhereTheOtherIsNotDividedByGender)
{
    SmallData made;
    made.add("N1", Unit::Percent);
    made.add("N2", Unit::Percent);
    made.fill("N2", 2019, 20, 2);
    for (int i = 0; i < SmallData::municipalityCount; ++i)
        made.set("N1", Gender::Women, 2019, SmallData::code(i), 10 + i);
    const auto dataset = made.dataset();
    Selection selection = chosen("N1", "N2", 2019);
    selection.focus = AreaId("1001");
    selection.group = "county";
    selection.gender = Gender::Women;
    const Result<Association> result = association(*dataset, selection);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->otherGender, Gender::Total);
    EXPECT_EQ(result->rows.size(), 10u);
    EXPECT_EQ(std::ranges::count(result->rows, true, &AssociationRow::isPeer), 6);
}

TEST(Association, WithoutDifferencesThereIsNoLine)
{
    ModelData data;
    data.add("X", Unit::Percent);
    data.fill("X", 2016, [](int) { return 30.0; });
    data.fill("Y", 2016, [](int i) { return 30.0 + i; });
    Selection selection = ofMade();
    selection.scatter.other = IndicatorId("X");
    const Result<Association> result = association(*data.dataset(), selection);
    ASSERT_TRUE(result);
    EXPECT_FALSE(result->line);
    EXPECT_EQ(result->closeness, Closeness::Unknown);
    EXPECT_FALSE(result->focusDeviation);
}

TEST(Association, KnowsHowManyLiveInTheMunicipalitiesAndWhatKindTheyAre)
{
    SmallData made;
    made.add("N1", Unit::Percent);
    made.add("N2", Unit::Percent);
    made.fill("N1", 2019, 20, 2);
    made.fill("N2", 2019, 40, -1);
    Selection selection = chosen("N1", "N2", 2019);
    selection.focus = AreaId("1001");
    selection.group = "all";
    EXPECT_FALSE(association(*made.dataset(), selection)->inhabitantsYear) << "nothing is known of them";
    made.add("N01951", Unit::Count);
    made.fill("N01951", 2017, 1000, 10);
    made.fill("N01951", 2019, 2000, 10);
    made.setMissing("N01951", Gender::Total, 2019, "1003", Status::Missing);
    const auto dataset = made.dataset();
    const Result<Association> result = association(*dataset, selection);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->inhabitantsYear, Year{2019});
    ASSERT_EQ(result->rows.size(), 10u);
    EXPECT_EQ(result->rows[1].inhabitants.value, 2010.0);
    EXPECT_FALSE(result->rows[2].inhabitants.value) << "not another year's";
    EXPECT_EQ(result->rows[2].inhabitants.status, Status::Missing);
    EXPECT_EQ(result->rows[0].mainGroup, MainGroup::Metropolitan) << "A1";
    EXPECT_EQ(result->rows[1].mainGroup, MainGroup::LargerTown) << "B2";
    made.fill("N1", 2016, 20, 2);
    selection.year = Year{2016};
    EXPECT_EQ(association(*made.dataset(), selection)->inhabitantsYear, Year{2017}) << "the nearest there is";
}

TEST(Association, FindsTheRealMunicipalitiesInSkrsMainGroups)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const Result<Association> result = association(*realDataset(), chosen("N00700", "N00704", 2015));
    ASSERT_TRUE(result);
    const auto count = [&result](MainGroup group) {
        return std::ranges::count(result->rows, group, &AssociationRow::mainGroup);
    };
    EXPECT_EQ(count(MainGroup::Metropolitan), 46) << "as SKR's table of 2023";
    EXPECT_EQ(count(MainGroup::LargerTown), 110);
    EXPECT_EQ(count(MainGroup::SmallerTown), 134);
    double inhabitants = 0;
    for (const AssociationRow &row : result->rows)
        inhabitants += row.inhabitants.value.value_or(0);
    EXPECT_EQ(inhabitants, 9'851'017.0) << "everyone in Sweden 2015";
}

TEST(MainGroup, IsTheLetterOfTheGroup)
{
    const auto groupOf = [](const char *code) { return mainGroupOf(Area{.skr2023 = code}); };
    EXPECT_EQ(groupOf("A2"), MainGroup::Metropolitan);
    EXPECT_EQ(groupOf("B5"), MainGroup::LargerTown);
    EXPECT_EQ(groupOf("C9"), MainGroup::SmallerTown);
    EXPECT_EQ(groupOf(""), MainGroup::Unknown);
    EXPECT_EQ(groupOf("D1"), MainGroup::Unknown);
}

TEST(Association, RefusesAnIndicatorThatDoesNotExist)
{
    ModelData data;
    data.fill("Y", 2016, [](int i) { return 30.0 + i; });
    Selection selection = ofMade();
    selection.scatter.other = IndicatorId("Z9");
    const auto result = association(*data.dataset(), selection);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().place, "Z9");
}

} // namespace lagesbild
