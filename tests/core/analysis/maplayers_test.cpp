#include "core/analysis/maplayers.h"

#include "core/analysis/clusters.h"
#include "core/analysis/expected.h"
#include "core/analysis/years.h"
#include "core/pack/pack.h"
#include "tests/support/modeldata.h"
#include "tests/support/realpack.h"
#include "tests/support/smalldata.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <numeric>

namespace lagesbild
{

namespace
{

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
constexpr int columns = 8;

Selection layerOf(MapLayer layer)
{
    Selection selection;
    selection.room = Room::Map;
    selection.focus = ModelData::code(0);
    selection.indicator = IndicatorId("Y");
    selection.map.layer = layer;
    return selection;
}

Selection smallLayer(MapLayer layer)
{
    Selection selection = layerOf(layer);
    selection.focus = AreaId(SmallData::code(0));
    selection.indicator = IndicatorId("N1");
    return selection;
}

MapClasses mapOf(const ModelData &data, const Selection &selection, const Neighbours &neighbours = {})
{
    return *mapClasses(*data.dataset(), selection, neighbours);
}

int sumOf(const std::vector<int> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

std::vector<int> classNumbersOf(const MapClasses &map)
{
    std::vector<int> numbers;
    for (const MapRow &row : map.rows)
        numbers.push_back(row.classNumber);
    return numbers;
}

/// Whole numbers on both sides of 0, many of them equal; never 0 itself.
double difference(int i)
{
    const double whole = std::round(10 * ModelData::noise(i, 1));
    return whole == 0 ? 1 : whole;
}

ModelData changed(double sign)
{
    ModelData data;
    data.fill("Y", 2016, [](int) { return 50.0; });
    data.fill("Y", 2018, [sign](int i) { return 50 + sign * difference(i); });
    return data;
}

/// A response with a known line and noise about it; «1004» lacks an input.
ModelData explained()
{
    const auto first = [](int i) { return 20 + 10 * ModelData::noise(i, 1); };
    const auto second = [](int i) { return 6 + 3 * ModelData::noise(i, 2); };
    ModelData data;
    data.add("Y", Unit::Percent, Direction::HighIsBetter);
    data.fill("Y", 2016,
              [&](int i) { return 70 - 0.5 * first(i) - 2 * second(i) + 3 * ModelData::noise(i, 3); });
    data.fill("A", 2016, [&](int i) { return i == 3 ? missing : first(i); });
    data.fill("B", 2016, second);
    return data;
}

Selection explaining()
{
    Selection selection = layerOf(MapLayer::Deviation);
    selection.expected.response = IndicatorId("Y");
    selection.expected.inputs = {IndicatorId("A"), IndicatorId("B")};
    return selection;
}

/// Municipalities on a board of five rows, touching by edge or corner.
Neighbours board()
{
    Neighbours neighbours(ModelData::count);
    for (int i = 0; i < ModelData::count; ++i) {
        for (int j = 0; j < ModelData::count; ++j) {
            const bool beside =
                std::abs(i / columns - j / columns) <= 1 && std::abs(i % columns - j % columns) <= 1;
            if (beside && i != j)
                neighbours[static_cast<std::size_t>(i)].push_back(j);
        }
    }
    return neighbours;
}

ModelData twoIndicators()
{
    ModelData data;
    data.fill("Y", 2016, [](int i) { return 50 + 20 * ModelData::noise(i, 1); });
    data.fill("X", 2016, [](int i) { return 30 + 10 * ModelData::noise(i, 2); });
    return data;
}

Selection against(const std::string &indicator, const std::string &other)
{
    Selection selection = layerOf(MapLayer::Bivariate);
    selection.indicator = IndicatorId(indicator);
    selection.scatter.other = IndicatorId(other);
    return selection;
}

} // namespace

TEST(ChangeMap, IsTheLaterYearLessTheEarlierInClassesAboutZero)
{
    SmallData data;
    data.add("N1", Unit::Percent);
    data.fill("N1", 2018, 30, 0);
    const double changes[]{-9, -5, -4, -1, 0, 1, 4, 5, 9};
    for (int i = 0; i < 9; ++i)
        data.set("N1", Gender::Total, 2020, SmallData::code(i), 30 + changes[i]);
    data.setMissing("N1", Gender::Total, 2020, SmallData::code(9), Status::Privacy);
    Selection selection = smallLayer(MapLayer::Change);
    selection.map.method = ClassMethod::Equal;
    selection.map.classes = 3;
    const auto dataset = data.dataset();
    const auto map = mapClasses(*dataset, selection);
    ASSERT_TRUE(map);
    EXPECT_EQ(map->year, Year{2020});
    EXPECT_EQ(map->otherYear, Year{2018});
    EXPECT_EQ(map->limits, (ClassLimits{-9, -3, 3, 9}));
    EXPECT_EQ(map->counts, (std::vector<int>{3, 3, 3}));
    EXPECT_EQ(map->rows[0].figure.value, -9.0);
    EXPECT_EQ(map->rows[0].pair, (MapPair{21, 30}));
    EXPECT_EQ(map->missing, 1);
    EXPECT_EQ(map->rows[9].figure.status, Status::Privacy);
    EXPECT_FALSE(map->rows[9].pair);
}

TEST(ChangeMap, ClassesAFallAsTheRiseOfTheSameSize)
{
    Selection selection = layerOf(MapLayer::Change);
    for (const ClassMethod method : {ClassMethod::Quantile, ClassMethod::Equal, ClassMethod::Jenks}) {
        for (int classes = 2; classes <= 9; ++classes) {
            SCOPED_TRACE(std::string(keyOf(method)) + ' ' + std::to_string(classes));
            selection.map.method = method;
            selection.map.classes = classes;
            const MapClasses rises = mapOf(changed(1), selection);
            const MapClasses falls = mapOf(changed(-1), selection);
            ASSERT_GE(rises.classCount(), 2);
            EXPECT_EQ(sumOf(rises.counts), 40);
            EXPECT_EQ(rises.limits, falls.limits);
            EXPECT_DOUBLE_EQ(rises.limits.front(), -rises.limits.back());
            std::vector<int> mirrored = classNumbersOf(falls);
            for (int &number : mirrored)
                number = rises.classCount() - 1 - number;
            EXPECT_EQ(classNumbersOf(rises), mirrored);
        }
    }
}

TEST(ChangeMap, ThatIsTheSameEverywhereIsARiseAndNotTheMiddle)
{
    ModelData data;
    data.fill("Y", 2016, [](int) { return 50.0; });
    data.fill("Y", 2018, [](int) { return 52.0; });
    for (const ClassMethod method : {ClassMethod::Quantile, ClassMethod::Equal, ClassMethod::Jenks}) {
        Selection selection = layerOf(MapLayer::Change);
        selection.map.method = method;
        const MapClasses map = mapOf(data, selection);
        EXPECT_EQ(map.counts.back(), 40) << keyOf(method);
        EXPECT_GT(map.classCount(), 1) << keyOf(method);
    }
}

TEST(ChangeMap, StartsFromTheEarliestYearThatMostHave)
{
    ModelData data;
    data.fill("Y", 2014, [](int i) { return i < 3 ? 40.0 : missing; });
    for (const int year : {2015, 2016, 2018})
        data.fill("Y", year, [year](int i) { return 40 + i + year - 2015; });
    Selection selection = layerOf(MapLayer::Change);
    EXPECT_EQ(mapOf(data, selection).otherYear, Year{2015});
    EXPECT_EQ(mapOf(data, selection).earlier, (std::vector{Year{2014}, Year{2015}, Year{2016}}));
    EXPECT_EQ(mapOf(data, selection).years, (std::vector{Year{2015}, Year{2016}, Year{2018}}));
    EXPECT_EQ(yearsToChoose(*data.dataset(), selection), mapOf(data, selection).years);
    selection.map.since = Year{2014};
    EXPECT_EQ(mapOf(data, selection).otherYear, Year{2014});
    selection.map.since = Year{2018};
    EXPECT_EQ(mapOf(data, selection).otherYear, Year{2016}) << "the nearest that is before";
    selection.year = Year{2014};
    EXPECT_EQ(mapClasses(*data.dataset(), selection).error().kind, ErrorKind::NotFound);
}

TEST(ChangeMap, LeavesOutFewPersonsInEitherYear)
{
    SmallData data;
    data.add("N2", Unit::Count);
    data.add("N1", Unit::Percent).denominator = Denominator{IndicatorId("N2"), Denominator::Kind::Exact};
    for (const int year : {2018, 2020}) {
        data.fill("N1", year, 30 + (year - 2018), year - 2017);
        data.fill("N2", year, 20, 0);
    }
    data.set("N2", Gender::Total, 2018, SmallData::code(0), 4);
    data.set("N2", Gender::Total, 2020, SmallData::code(1), 4);
    Selection selection = smallLayer(MapLayer::Change);
    const auto dataset = data.dataset();
    const auto map = mapClasses(*dataset, selection);
    ASSERT_TRUE(map);
    EXPECT_EQ(map->few, 2);
    EXPECT_EQ(sumOf(map->counts), 8);
    EXPECT_EQ(map->rows[0].classNumber, -1);
    EXPECT_TRUE(map->rows[0].figure.value) << "it is told, but not classed";
    selection.ranking.keepSmall = true;
    EXPECT_EQ(mapClasses(*dataset, selection)->few, 0);
}

TEST(ChangeMap, OfACountyIsOfTheMunicipalitiesThatHaveBothYears)
{
    SmallData data;
    data.add("N1", Unit::Count);
    data.fill("N1", 2018, 10, 0);
    data.fill("N1", 2020, 15, 0);
    data.setMissing("N1", Gender::Total, 2020, SmallData::code(0), Status::Missing);
    Selection selection = smallLayer(MapLayer::Change);
    selection.map.level = MapLevel::County;
    const auto dataset = data.dataset();
    const auto map = mapClasses(*dataset, selection);
    ASSERT_TRUE(map);
    ASSERT_EQ(map->rows.size(), 2u);
    EXPECT_EQ(map->countyMeasure, CountyMeasure::Sum);
    EXPECT_EQ(map->rows[0].figure.value, 25.0) << "five municipalities, five more in each";
    EXPECT_EQ(map->rows[1].figure.value, 20.0);
}

TEST(DeviationMap, HasTheRowsAndClassesOfTheExpectedValues)
{
    const ModelData data = explained();
    const auto dataset = data.dataset();
    Selection selection = explaining();
    selection.map.level = MapLevel::County; // which it has no figures of
    const auto map = mapClasses(*dataset, selection);
    const auto answer = expectedValues(*dataset, selection);
    ASSERT_TRUE(map);
    ASSERT_TRUE(answer);
    ASSERT_FALSE(answer->refusal);
    ASSERT_EQ(answer->rows.size(), 39u);
    ASSERT_EQ(map->rows.size(), 40u);
    EXPECT_EQ(map->level, MapLevel::Municipality);
    EXPECT_EQ(map->indicator, IndicatorId("Y"));
    EXPECT_EQ(map->counts, std::vector<int>(answer->counts.begin(), answer->counts.end()));
    for (const ExpectedRow &expected : answer->rows) {
        const MapRow &row = map->rows[static_cast<std::size_t>(expected.area)];
        EXPECT_EQ(row.code, expected.code.text());
        EXPECT_EQ(row.figure.value, expected.deviation);
        EXPECT_EQ(row.pair, (MapPair{expected.actual, expected.expected}));
        EXPECT_EQ(row.classNumber, static_cast<int>(expected.deviationClass));
    }
    EXPECT_FALSE(map->rows[3].figure.value) << "an actual value alone is no deviation";
    EXPECT_EQ(map->rows[3].figure.status, Status::Absent);
    EXPECT_EQ(map->missing, 1);
    EXPECT_EQ(yearsToChoose(*dataset, selection), std::vector{Year{2016}});
}

TEST(DeviationMap, SaysWhichYearStandsInForTheOneAsked)
{
    Selection selection = explaining();
    selection.year = Year{2018};
    const MapClasses map = mapOf(explained(), selection);
    EXPECT_EQ(map.year, Year{2016});
    EXPECT_EQ(map.asked, Year{2018});
}

TEST(DeviationMap, IsRefusedWithoutAModel)
{
    Selection selection = explaining();
    ModelData data = explained();
    data.fill("C", 2016, [](int i) { return 12 + 6 * ModelData::noise(i, 2); }); // twice B
    selection.expected.inputs = {IndicatorId("B"), IndicatorId("C")};
    EXPECT_EQ(mapClasses(*data.dataset(), selection).error().kind, ErrorKind::NotFound);
}

TEST(DeviationMap, OfThePublishedDeviationsHasTheGuidesClasses)
{
    LAGESBILD_NEEDS_REAL_PACK();
    Selection selection;
    selection.map.layer = MapLayer::Deviation;
    selection.expected.official = true;
    selection.year = Year{2015};
    const auto map = mapClasses(*realDataset(), selection);
    ASSERT_TRUE(map);
    EXPECT_TRUE(map->published);
    EXPECT_EQ(map->counts, (std::vector<int>{11, 56, 156, 42, 20}));
}

TEST(ClusterMap, HasTheClustersAsClasses)
{
    ModelData data;
    data.fill("Y", 2016,
              [](int i) { return (i / columns < 3 && i % columns < 3 ? 60 : 30) + ModelData::noise(i, 1); });
    const auto dataset = data.dataset();
    const Selection selection = layerOf(MapLayer::Clusters);
    const auto map = mapClasses(*dataset, selection, board());
    const auto found = clusters(*dataset, selection, board());
    ASSERT_TRUE(map);
    ASSERT_TRUE(found);
    ASSERT_EQ(map->rows.size(), found->rows.size());
    for (std::size_t i = 0; i < map->rows.size(); ++i)
        EXPECT_EQ(map->rows[i].classNumber, classOf(found->rows[i].local.cluster)) << i;
    EXPECT_EQ(map->classCount(), 5);
    EXPECT_EQ(sumOf(map->counts), 40);
    EXPECT_EQ(map->rows[columns + 1].classNumber, 4) << "high among high";
}

TEST(ClusterMap, LeavesOutThoseWithoutNeighbours)
{
    ModelData data;
    data.fill("Y", 2016,
              [](int i) { return i == 1 || i == columns || i == columns + 1 ? missing : 30.0 + i; });
    const MapClasses map = mapOf(data, layerOf(MapLayer::Clusters), board());
    EXPECT_EQ(map.outside, 1);
    EXPECT_EQ(map.missing, 3);
    EXPECT_EQ(sumOf(map.counts), 36);
}

TEST(ClusterMap, ReckonsWithFewPersonsButDoesNotColourThem)
{
    SmallData data;
    data.add("N2", Unit::Count);
    data.add("N1", Unit::Percent).denominator = Denominator{IndicatorId("N2"), Denominator::Kind::Exact};
    data.fill("N1", 2020, 30, 1);
    data.fill("N2", 2020, 50, 0);
    data.set("N2", Gender::Total, 2020, SmallData::code(3), 4);
    Neighbours inARow(SmallData::municipalityCount);
    for (int i = 0; i + 1 < SmallData::municipalityCount; ++i) {
        inARow[static_cast<std::size_t>(i)].push_back(i + 1);
        inARow[static_cast<std::size_t>(i) + 1].push_back(i);
    }
    Selection selection = smallLayer(MapLayer::Clusters);
    const auto dataset = data.dataset();
    const auto map = mapClasses(*dataset, selection, inARow);
    ASSERT_TRUE(map);
    ASSERT_TRUE(map->moran);
    EXPECT_EQ(map->moran->areas, 10) << "as the independent results do";
    EXPECT_EQ(map->few, 1);
    EXPECT_EQ(map->outside, 0);
    EXPECT_EQ(map->missing, 0);
    EXPECT_EQ(sumOf(map->counts), 9);
    EXPECT_EQ(map->rows[3].classNumber, -1);
    EXPECT_TRUE(map->rows[3].figure.value) << "it is told, but not coloured";

    selection.ranking.keepSmall = true;
    const auto all = mapClasses(*dataset, selection, inARow);
    ASSERT_TRUE(all);
    EXPECT_EQ(all->few, 0);
    EXPECT_GE(all->rows[3].classNumber, 0);
    EXPECT_EQ(all->moran->i, map->moran->i);
}

TEST(ClusterMap, ColoursNoShareOfFewPersonsOfTheRealFigures)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const auto outlines = readOutlines(realPackFile(), BoundaryLevel::Municipality);
    ASSERT_TRUE(outlines);
    Selection selection = layerOf(MapLayer::Clusters);
    selection.focus = AreaId("1880");
    selection.indicator = IndicatorId("N00973");
    selection.year = Year{2015};
    const auto map =
        mapClasses(*realDataset(), selection, municipalityNeighbours(realDataset()->catalogue(), *outlines));
    ASSERT_TRUE(map);
    EXPECT_EQ(map->moran->areas, 286) << "data/oracles/moran.csv has those of few persons too";
    EXPECT_EQ(map->few, 70) << "216 of 286 rest on ten persons or more";
    for (const MapRow &row : map->rows)
        EXPECT_TRUE(row.figure.status != Status::Few || row.classNumber < 0) << row.code;
}

TEST(BivariateMap, CountsEveryMunicipalityOnceInThirdsOfBoth)
{
    const MapClasses map = mapOf(twoIndicators(), against("Y", "X"));
    ASSERT_EQ(map.classCount(), 9);
    EXPECT_EQ(sumOf(map.counts), 40);
    for (std::size_t third = 0; third < 3; ++third) {
        int ofValue = 0;
        int ofOther = 0;
        for (std::size_t k = 0; k < 3; ++k) {
            ofValue += map.counts[third * 3 + k];
            ofOther += map.counts[k * 3 + third];
        }
        EXPECT_TRUE(ofValue == 13 || ofValue == 14) << ofValue;
        EXPECT_TRUE(ofOther == 13 || ofOther == 14) << ofOther;
    }
    for (const MapRow &row : map.rows) {
        EXPECT_EQ(row.classNumber / 3, classOf(row.pair->value, map.limits));
        EXPECT_EQ(row.classNumber % 3, classOf(row.pair->other, map.otherLimits));
    }
}

TEST(BivariateMap, IsTurnedOverWhenTheIndicatorsChangePlaces)
{
    const MapClasses one = mapOf(twoIndicators(), against("Y", "X"));
    const MapClasses other = mapOf(twoIndicators(), against("X", "Y"));
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j)
            EXPECT_EQ(one.counts[i * 3 + j], other.counts[j * 3 + i]);
    }
}

TEST(BivariateMap, LeavesOutWhoLacksEither)
{
    ModelData data = twoIndicators();
    data.fill("X", 2016, [](int i) { return i == 7 ? missing : 30 + 10 * ModelData::noise(i, 2); });
    const MapClasses map = mapOf(data, against("Y", "X"));
    EXPECT_EQ(sumOf(map.counts), 39);
    EXPECT_EQ(map.missing, 1);
    EXPECT_FALSE(map.rows[7].figure.value);
    EXPECT_EQ(map.rows[7].figure.status, Status::Missing);
}

TEST(BivariateMap, HasFewerClassesWhereAllAreEqual)
{
    ModelData data = twoIndicators();
    data.fill("X", 2016, [](int) { return 30.0; });
    const MapClasses map = mapOf(data, against("Y", "X"));
    EXPECT_EQ(map.valueClassCount(), 3);
    EXPECT_EQ(map.otherClassCount(), 1);
    EXPECT_EQ(map.classCount(), 3);
    EXPECT_EQ(sumOf(map.counts), 40);
}

} // namespace lagesbild
