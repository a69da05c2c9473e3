#include "core/analysis/mapplates.h"

#include "core/analysis/clusters.h"
#include "core/analysis/indicatorchoice.h"
#include "core/analysis/maplayers.h"
#include "tests/support/smalldata.h"

#include <gtest/gtest.h>

#include <limits>
#include <numeric>

namespace lagesbild
{

namespace
{

Selection valuesOf(std::string_view indicator)
{
    Selection selection;
    selection.focus = AreaId(SmallData::code(0));
    selection.indicator = IndicatorId(indicator);
    selection.map = {.plates = MapPlates::Years, .guide = false, .method = ClassMethod::Equal, .classes = 2};
    return selection;
}

/// Ten municipalities in a row, each beside the next.
Neighbours inARow()
{
    Neighbours neighbours(SmallData::municipalityCount);
    for (int i = 0; i + 1 < SmallData::municipalityCount; ++i) {
        neighbours[static_cast<std::size_t>(i)].push_back(i + 1);
        neighbours[static_cast<std::size_t>(i) + 1].push_back(i);
    }
    return neighbours;
}

SmallData threeYears()
{
    SmallData data;
    data.add("N1", Unit::Percent);
    data.fill("N1", 2018, 10, 1); // 10 … 19
    data.fill("N1", 2020, 30, 1); // 30 … 39
    data.fill("N1", 2021, 50, 1); // 50 … 59
    return data;
}

} // namespace

TEST(YearMaps, AreCutByTheLimitsOfAllYearsTogether)
{
    const auto dataset = threeYears().dataset();
    Selection selection = valuesOf("N1");
    selection.year = Year{2018};
    const auto years = yearMaps(*dataset, selection);
    ASSERT_TRUE(years);
    ASSERT_EQ(years->maps.size(), 3U) << "there is nothing of 2019";
    EXPECT_EQ(years->maps[0].year, Year{2018});
    EXPECT_EQ(years->maps[2].year, Year{2021});
    const ClassLimits limits{10, 34.5, 59};
    for (const MapClasses &map : years->maps) {
        EXPECT_EQ(map.limits, limits);
        EXPECT_EQ(map.method, ClassMethod::Equal);
        EXPECT_EQ(map.rows.size(), 10U);
    }
    EXPECT_EQ(years->maps[0].counts, (std::vector<int>{10, 0}));
    EXPECT_EQ(years->maps[1].counts, (std::vector<int>{5, 5}));
    EXPECT_EQ(years->maps[2].counts, (std::vector<int>{0, 10}));
    EXPECT_EQ(years->together.limits, limits);
    EXPECT_EQ(years->together.counts, (std::vector<int>{15, 15}));
    EXPECT_EQ(years->together.rows.size(), 30U);
    EXPECT_EQ(years->yearsLeftOut, 0);
}

TEST(YearMaps, AgreeWithTheOneMapWhereThereIsOneYear)
{
    SmallData data;
    data.add("N1", Unit::Percent);
    data.fill("N1", 2020, 30, 1);
    data.setMissing("N1", Gender::Total, 2020, SmallData::code(3), Status::Missing);
    const auto dataset = data.dataset();
    for (const ClassMethod method :
         {ClassMethod::Quantile, ClassMethod::Equal, ClassMethod::StandardDeviation, ClassMethod::Jenks}) {
        Selection selection = valuesOf("N1");
        selection.map.method = method;
        const auto years = yearMaps(*dataset, selection);
        const auto one = mapClasses(*dataset, selection);
        ASSERT_TRUE(years);
        ASSERT_TRUE(one);
        EXPECT_EQ(years->maps.front().rows, one->rows);
        EXPECT_EQ(years->maps.front().limits, one->limits);
        EXPECT_EQ(years->together.counts, one->counts);
        EXPECT_EQ(years->together.missing, 1);
    }
}

TEST(YearMaps, AreTheLatestTwelve)
{
    SmallData data;
    data.add("N1", Unit::Percent);
    for (int year = 2010; year <= 2022; ++year)
        data.fill("N1", year, 30 + (year - 2010), 1);
    const auto dataset = data.dataset();
    const auto years = yearMaps(*dataset, valuesOf("N1"));
    ASSERT_TRUE(years);
    ASSERT_EQ(years->maps.size(), mostYearMaps);
    EXPECT_EQ(years->maps.front().year, Year{2011});
    EXPECT_EQ(years->maps.back().year, Year{2022});
    EXPECT_EQ(years->yearsLeftOut, 1);
    EXPECT_EQ(years->together.limits.front(), 31) << "2010 plays no part";
}

TEST(YearMaps, KeepTheGuidesLimitsAndOnesOwn)
{
    constexpr double endless = std::numeric_limits<double>::infinity();
    SmallData data;
    data.add("N00217", Unit::Ratio);
    data.fill("N00217", 2014, 0.3, 0.1);
    data.fill("N00217", 2015, 0.6, 0.1);
    const auto dataset = data.dataset();
    Selection selection = valuesOf("N00217");
    selection.map.guide = true;
    const auto guide = yearMaps(*dataset, selection);
    ASSERT_TRUE(guide);
    EXPECT_EQ(guide->maps[0].limits, (ClassLimits{-endless, 0.7, 1, endless}));
    EXPECT_EQ(guide->maps[1].limits, guide->maps[0].limits);
    EXPECT_EQ(guide->maps[1].roundedTo, 1);
    selection.map.guide = false;
    selection.map.method = ClassMethod::Manual;
    selection.map.limits = {0, 1, 2};
    const auto own = yearMaps(*dataset, selection);
    ASSERT_TRUE(own);
    EXPECT_EQ(own->maps[0].limits, (ClassLimits{0, 1, 2}));
    selection.map.limits = {1};
    EXPECT_EQ(yearMaps(*dataset, selection).error().kind, ErrorKind::WrongUse);
}

TEST(YearMaps, OfCountiesAreCutAsTheirMunicipalitiesAre)
{
    const auto dataset = threeYears().dataset();
    Selection selection = valuesOf("N1");
    selection.map.level = MapLevel::County;
    const auto years = yearMaps(*dataset, selection);
    ASSERT_TRUE(years);
    EXPECT_EQ(years->maps[0].rows.size(), 2U);
    EXPECT_EQ(years->maps[0].limits, (ClassLimits{10, 34.5, 59}));
}

TEST(YearMaps, NeedFigures)
{
    SmallData data = threeYears();
    data.add("N2", Unit::Percent);
    const auto dataset = data.dataset();
    EXPECT_EQ(yearMaps(*dataset, valuesOf("N2")).error().kind, ErrorKind::NotFound);
}

TEST(MapPlates, AreSeveralOfValuesOnly)
{
    MapOptions options{.plates = MapPlates::Pair};
    EXPECT_EQ(platesOf(options), MapPlates::Pair);
    for (const MapLayer layer :
         {MapLayer::Change, MapLayer::Deviation, MapLayer::Clusters, MapLayer::Bivariate}) {
        options.layer = layer;
        EXPECT_EQ(platesOf(options), MapPlates::One);
    }
}

TEST(PairSelections, AreOfEachIndicatorInItsNearestYear)
{
    SmallData data = threeYears();
    data.add("N3", Unit::Percent);
    data.fill("N3", 2017, 60, -1);
    const auto dataset = data.dataset();
    Selection selection = valuesOf("N1");
    selection.scatter.other = IndicatorId("N3");
    selection.year = Year{2020};
    selection.map.method = ClassMethod::Manual;
    selection.map.limits = {10, 20, 60};
    const auto pair = pairSelections(*dataset, selection);
    ASSERT_TRUE(pair);
    EXPECT_EQ(pair->one.indicator, IndicatorId("N1"));
    EXPECT_EQ(pair->one.year, Year{2020});
    EXPECT_EQ(pair->one.map.plates, MapPlates::One);
    EXPECT_EQ(pair->one.map.method, ClassMethod::Manual);
    EXPECT_EQ(pair->other.indicator, IndicatorId("N3"));
    EXPECT_EQ(pair->other.year, Year{2017});
    EXPECT_EQ(pair->other.map.method, ClassMethod::Jenks) << "the limits are the first one's";
    selection.scatter.other = IndicatorId("none");
    EXPECT_EQ(pairSelections(*dataset, selection).error().kind, ErrorKind::NotFound);
}

TEST(KeptMaps, AnswerForAnotherFocusWhatWasFoundAlready)
{
    const auto dataset = threeYears().dataset();
    const Neighbours neighbours = inARow();
    Selection selection = valuesOf("N1");
    selection.map.layer = MapLayer::Clusters;
    KeptMaps kept;
    const Result<MapClasses> &first = kept.clusters(*dataset, selection, neighbours);
    ASSERT_TRUE(first);
    selection.focus = AreaId(SmallData::code(7));
    const Result<MapClasses> &second = kept.clusters(*dataset, selection, neighbours);
    EXPECT_EQ(&second, &first);
    const auto anew = clusterMap(*dataset, selection, neighbours);
    ASSERT_TRUE(anew);
    EXPECT_EQ(second->rows, anew->rows);
    EXPECT_EQ(second->counts, anew->counts);
    selection.year = Year{2018};
    EXPECT_EQ(kept.clusters(*dataset, selection, neighbours)->year, Year{2018});
    selection.focus = AreaId("none");
    EXPECT_FALSE(kept.clusters(*dataset, selection, neighbours));
    selection.focus = AreaId(SmallData::code(1));
    EXPECT_TRUE(kept.clusters(*dataset, selection, neighbours)) << "an error is no answer for others";
}

TEST(KeptMaps, KeepTheYearsForEveryFocusAndYear)
{
    const auto dataset = threeYears().dataset();
    Selection selection = valuesOf("N1");
    KeptMaps kept;
    const Result<YearMaps> &first = kept.years(*dataset, selection);
    ASSERT_TRUE(first);
    const MapRow *row = first->maps.front().rows.data();
    selection.focus = AreaId(SmallData::code(7));
    selection.year = Year{2020};
    EXPECT_EQ(kept.years(*dataset, selection)->maps.front().rows.data(), row);
    selection.map.classes = 3;
    EXPECT_EQ(kept.years(*dataset, selection)->maps.front().classCount(), 3);
}

TEST(KeptMaps, ForgetWhatWasOfOtherData)
{
    KeptMaps kept;
    const auto before = threeYears().dataset();
    ASSERT_TRUE(kept.years(*before, valuesOf("N1")));
    kept.clear();
    SmallData other;
    other.add("N1", Unit::Percent);
    other.fill("N1", 2022, 10, 1);
    const auto dataset = other.dataset();
    EXPECT_EQ(kept.years(*dataset, valuesOf("N1"))->maps.back().year, Year{2022});
}

TEST(IndicatorChoice, LeavesTheMapOfDeviationsForAnyButItsResponse)
{
    Selection selection;
    selection.map.layer = MapLayer::Deviation;
    EXPECT_EQ(withIndicator(selection, IndicatorId("N00700")).map.layer, MapLayer::Deviation)
        << "the response of the guide's model";
    const Selection other = withIndicator(selection, IndicatorId("N1"));
    EXPECT_EQ(other.indicator, IndicatorId("N1"));
    EXPECT_EQ(other.map.layer, MapLayer::Values);
    selection.expected.response = IndicatorId("N1");
    EXPECT_EQ(withIndicator(selection, IndicatorId("N1")).map.layer, MapLayer::Deviation);
    selection.map.layer = MapLayer::Change;
    EXPECT_EQ(withIndicator(selection, IndicatorId("N2")).map.layer, MapLayer::Change);
}

} // namespace lagesbild
