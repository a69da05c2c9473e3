#include "core/analysis/mapclasses.h"
#include "tests/support/smalldata.h"

#include <gtest/gtest.h>

#include <numeric>

namespace lagesbild
{

namespace
{

SmallData twentyToHundred()
{
    SmallData data;
    data.add("N2", Unit::Count);
    data.add("N1", Unit::Percent).denominator = Denominator{IndicatorId("N2"), Denominator::Kind::Exact};
    data.fill("N1", 2022, 10, 10);
    data.fill("N2", 2022, 20, 0);
    return data;
}

Selection mapOf(ClassMethod method, int classes)
{
    Selection selection;
    selection.focus = AreaId(SmallData::code(0));
    selection.indicator = IndicatorId("N1");
    selection.map = {.guide = false, .method = method, .classes = classes};
    return selection;
}

} // namespace

TEST(MapClasses, CountEveryMunicipalityOnce)
{
    SmallData data = twentyToHundred();
    data.set("N2", Gender::Total, 2022, SmallData::code(0), 4);
    data.setMissing("N1", Gender::Total, 2022, SmallData::code(1), Status::Missing);
    const auto dataset = data.dataset();
    for (const ClassMethod method :
         {ClassMethod::Quantile, ClassMethod::Equal, ClassMethod::StandardDeviation, ClassMethod::Jenks}) {
        const auto map = mapClasses(*dataset, mapOf(method, 4));
        ASSERT_TRUE(map);
        const int classed = std::accumulate(map->counts.begin(), map->counts.end(), 0);
        EXPECT_EQ(classed + map->few + map->missing + map->placeholders + map->outside, 10);
        EXPECT_EQ(map->few, 1);
        EXPECT_EQ(map->missing, 1);
        EXPECT_EQ(map->rows[0].classNumber, -1);
    }
}

TEST(MapClasses, ManualLimitsAreHalfOpenAndTheLastClosed)
{
    Selection selection = mapOf(ClassMethod::Manual, 2);
    selection.map.limits = {20, 50, 90};
    const auto dataset = twentyToHundred().dataset();
    const auto map = mapClasses(*dataset, selection);
    ASSERT_TRUE(map);
    EXPECT_EQ(map->counts, (std::vector<int>{3, 5})) << "20 30 40 | 50 60 70 80 90";
    EXPECT_EQ(map->outside, 2) << "10 and 100";
    selection.map.limits = {50};
    EXPECT_EQ(mapClasses(*dataset, selection).error().kind, ErrorKind::WrongUse);
}

TEST(MapClasses, OfCountiesWeighByPersonsAndTestTheirOwnNumber)
{
    SmallData data = twentyToHundred();
    for (int i = 6; i < 10; ++i)
        data.set("N2", Gender::Total, 2022, SmallData::code(i), 2);
    data.set("N2", Gender::Total, 2022, SmallData::code(0), 120);
    Selection selection = mapOf(ClassMethod::Equal, 2);
    selection.map.level = MapLevel::County;
    const auto dataset = data.dataset();
    const auto map = mapClasses(*dataset, selection);
    ASSERT_EQ(map->rows.size(), 2u);
    EXPECT_EQ(map->countyMeasure, CountyMeasure::WeightedMean);
    // (120·10 + 20·(20 + 30 + 40 + 50 + 60)) / 220
    EXPECT_NEAR(*map->rows[0].figure.value, 5200.0 / 220, 1e-12);
    EXPECT_EQ(map->rows[1].figure.status, Status::Few) << "eight persons in all";
    EXPECT_EQ(map->few, 1);
}

TEST(MapClasses, OfCountsAreSummedOverTheCounty)
{
    SmallData data;
    data.add("N1", Unit::Count);
    data.fill("N1", 2022, 1, 0);
    Selection selection = mapOf(ClassMethod::Equal, 2);
    selection.map.level = MapLevel::County;
    const auto dataset = data.dataset();
    const auto map = mapClasses(*dataset, selection);
    EXPECT_EQ(map->rows[0].figure.value, 6.0);
    EXPECT_EQ(map->rows[1].figure.value, 4.0);
}

TEST(MapClasses, OfTheGuidesBalanceMapAreRoundedAndOpenOutward)
{
    SmallData data;
    data.add("N00217", Unit::Ratio);
    const double values[]{0.1, 0.649, 0.651, 0.7, 0.949, 0.951, 1.0, 1.4287, 0.69, 0.9};
    for (int i = 0; i < 10; ++i)
        data.set("N00217", Gender::Total, 2015, SmallData::code(i), values[i]);
    Selection selection;
    selection.focus = AreaId(SmallData::code(0));
    selection.indicator = IndicatorId("N00217");
    const auto dataset = data.dataset();
    const auto map = mapClasses(*dataset, selection);
    ASSERT_TRUE(map);
    EXPECT_EQ(map->guideMap, GuideMap::Balance);
    EXPECT_EQ(map->counts, (std::vector<int>{2, 5, 3})) << "0.1 0.6 | 0.7 0.7 0.9 0.7 0.9 | 1.0 1.0 1.4";
    EXPECT_EQ(map->outside, 0);
}

} // namespace lagesbild
