#include "core/analysis/groups.h"
#include "core/analysis/subject.h"
#include "tests/support/smalldata.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace lagesbild
{

namespace
{

/// Population decides alone: municipalities are alike in order of their numbers.
SmallData peersByPopulation(int year)
{
    SmallData data;
    for (const char *id : {"N01951", "N01993", "N02006", "N02925"}) {
        data.add(id, Unit::Count);
        data.fill(id, year, 10000, id == std::string("N01951") ? 1000 : 0);
    }
    return data;
}

} // namespace

TEST(ComparisonGroup, SimilarLeavesOutTheFocusAndHasSeven)
{
    const auto dataset = peersByPopulation(2020).dataset();
    const auto group = comparisonGroup(*dataset, 0, "similar", Year{2020});
    ASSERT_TRUE(group);
    EXPECT_EQ(group->members, (std::vector<AreaIndex>{1, 2, 3, 4, 5, 6, 7}));
    EXPECT_FALSE(group->includesFocus);
    EXPECT_EQ(group->peerYear, Year{2020});
}

TEST(ComparisonGroup, SimilarTakesTheNearestYearThatHasAll)
{
    SmallData data = peersByPopulation(2016);
    for (const char *id : {"N01951", "N01993", "N02006"})
        data.fill(id, 2015, 1, 1);
    const auto dataset = data.dataset();
    EXPECT_EQ(comparisonGroup(*dataset, 0, "similar", Year{2015})->peerYear, Year{2016})
        << "N02925 lacks 2015";
    EXPECT_EQ(comparisonGroup(*dataset, 0, "similar", std::nullopt)->peerYear, Year{2016});
}

TEST(ComparisonGroup, SimilarIsEmptyWithoutVariables)
{
    SmallData data;
    data.add("N1", Unit::Count);
    const auto dataset = data.dataset();
    const auto group = comparisonGroup(*dataset, 0, "similar", std::nullopt);
    ASSERT_TRUE(group);
    EXPECT_TRUE(group->members.empty());
    EXPECT_FALSE(group->peerYear);
}

TEST(ComparisonGroup, OthersIncludeTheFocus)
{
    const auto dataset = peersByPopulation(2020).dataset();
    const auto county = comparisonGroup(*dataset, 2, "county", std::nullopt);
    EXPECT_EQ(county->members.size(), 6u);
    EXPECT_TRUE(county->includesFocus);
    EXPECT_EQ(comparisonGroup(*dataset, 2, "skr2023", std::nullopt)->members.size(), 5u);
    EXPECT_EQ(comparisonGroup(*dataset, 2, "all", std::nullopt)->members.size(), 10u);
    EXPECT_FALSE(comparisonGroup(*dataset, 0, "G1", std::nullopt)->includesFocus);
    EXPECT_EQ(comparisonGroup(*dataset, 0, "1003,1001,1003", std::nullopt)->members,
              (std::vector<AreaIndex>{0, 2}));
}

TEST(ComparisonGroup, OfARegionIsItsCountysMunicipalities)
{
    const auto dataset = peersByPopulation(2020).dataset();
    const AreaIndex region = dataset->catalogue().indexOf(AreaId("0010"));
    EXPECT_EQ(comparisonGroup(*dataset, region, "county", std::nullopt)->members.size(), 6u);
    EXPECT_TRUE(comparisonGroup(*dataset, region, "similar", std::nullopt)->members.empty());
}

TEST(ComparisonGroup, ThatDoesNotExistIsAnError)
{
    const auto dataset = peersByPopulation(2020).dataset();
    const auto group = comparisonGroup(*dataset, 0, "9999", std::nullopt);
    ASSERT_FALSE(group);
    EXPECT_EQ(group.error().kind, ErrorKind::NotFound);
}

TEST(ComparisonGroup, CanBeTheUsersOwnAndBringsItsMembers)
{
    const auto dataset = peersByPopulation(2020).dataset();
    const auto group =
        comparisonGroup(*dataset, 2, "saved:Grannar: de södra, m.fl.:1002,1003,1005", std::nullopt);
    ASSERT_TRUE(group);
    EXPECT_EQ(group->choice, GroupChoice::Own);
    EXPECT_EQ(group->name, QStringLiteral("Grannar: de södra, m.fl."));
    EXPECT_EQ(group->members, (std::vector<AreaIndex>{1, 2, 4}));
    EXPECT_TRUE(group->includesFocus);
    for (const char *lacking : {"saved:Grannar", "saved:Grannar:", "saved:Grannar:9999", "saved:"})
        EXPECT_FALSE(comparisonGroup(*dataset, 2, lacking, std::nullopt)) << lacking;
}

TEST(GroupOptions, OfferWhatTheFocusBelongsTo)
{
    const auto dataset = peersByPopulation(2020).dataset();
    std::vector<std::string> choices;
    for (const GroupOption &option : groupOptions(*dataset, 1))
        choices.push_back(option.choice);
    EXPECT_EQ(choices, (std::vector<std::string>{"similar", "county", "skr2023", "all", "G1"}));
}

TEST(FittedTo, GivesUpWhatTheDataLacks)
{
    const auto dataset = peersByPopulation(2020).dataset();
    Selection selection;
    selection.focus = AreaId("1003");
    selection.group = "saved:Grannar:1001,1002";
    selection.year = Year{2016};
    EXPECT_TRUE(fittedTo(*dataset, selection) == selection) << "nothing is lacking";
    selection.focus = AreaId("1880");
    selection.indicator = IndicatorId("N404");
    selection.group = "saved:Grannar:1880,1881";
    const Selection fitted = fittedTo(*dataset, selection);
    EXPECT_EQ(fitted.focus, AreaId("1001"));
    EXPECT_TRUE(fitted.indicator.isEmpty());
    EXPECT_EQ(fitted.group, "similar");
    EXPECT_EQ(fitted.year, Year{2016});
}

} // namespace lagesbild
