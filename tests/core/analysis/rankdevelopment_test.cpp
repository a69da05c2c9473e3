#include "core/analysis/rankdevelopment.h"

#include "core/analysis/comparison.h"
#include "core/stats/ranking.h"
#include "tests/support/realpack.h"
#include "tests/support/smalldata.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace lagesbild
{

namespace
{

/// Six municipalities of a county in three years, with ties in the first and the last.
const std::map<int, std::vector<double>> made{
    {2018, {50, 40, 40, 30, 20, 10}}, {2019, {10, 20, 30, 40, 50, 60}}, {2020, {5, 5, 5, 9, 8, 7}}};

SmallData madeData(Direction direction)
{
    SmallData data;
    data.add("N1", Unit::Percent, direction);
    for (const auto &[year, values] : made) {
        for (int i = 0; i < static_cast<int>(values.size()); ++i)
            data.set("N1", Gender::Total, year, SmallData::code(i), values[static_cast<std::size_t>(i)]);
    }
    return data;
}

Selection chosen()
{
    Selection selection;
    selection.focus = AreaId(SmallData::code(1));
    selection.indicator = IndicatorId("N1");
    selection.group = "county";
    return selection;
}

RankDevelopment ranksOf(const Dataset &dataset, const Selection &selection)
{
    const Result<RankDevelopment> ranks = rankDevelopment(dataset, selection);
    EXPECT_TRUE(ranks);
    return ranks ? *ranks : RankDevelopment();
}

const RankPoint &pointOf(const RankDevelopment &ranks, int number, int year)
{
    const auto found = std::ranges::find(ranks.lines, AreaId(SmallData::code(number)), &RankLine::code);
    return *found->at(Year{year});
}

} // namespace

TEST(RankDevelopment, GivesThePlacesThatTheStatisticsGive)
{
    for (const Direction direction : {Direction::HighIsBetter, Direction::LowIsBetter, Direction::Neutral}) {
        const auto dataset = madeData(direction).dataset();
        const RankDevelopment ranks = ranksOf(*dataset, chosen());
        ASSERT_EQ(ranks.lines.size(), 6u);
        EXPECT_TRUE(ranks.lines.front().isFocus);
        EXPECT_EQ(ranks.firstYear, Year{2018}) << "years without places are cut off at the ends";
        EXPECT_EQ(ranks.lastYear, Year{2020});
        EXPECT_EQ(ranks.mostRanked, 6);
        for (const auto &[year, values] : made) {
            const std::vector<Standing> expected = standings(values, direction != Direction::LowIsBetter);
            for (int i = 0; i < 6; ++i) {
                const RankPoint &point = pointOf(ranks, i, year);
                const Standing &standing = expected[static_cast<std::size_t>(i)];
                EXPECT_EQ(point.place.place, standing.place) << year << ' ' << i;
                EXPECT_EQ(point.place.of, standing.n) << year << ' ' << i;
                EXPECT_EQ(point.isShared, standing.tied > 1) << year << ' ' << i;
            }
        }
    }
}

TEST(RankDevelopment, LeavesAGapWhereAFigureIsMissing)
{
    SmallData data = madeData(Direction::HighIsBetter);
    data.setMissing("N1", Gender::Total, 2019, SmallData::code(1), Status::Missing);
    const auto dataset = data.dataset();
    const RankDevelopment ranks = ranksOf(*dataset, chosen());
    const RankPoint &gap = pointOf(ranks, 1, 2019);
    EXPECT_FALSE(gap.isRanked());
    EXPECT_FALSE(gap.counts);
    EXPECT_EQ(gap.figure.status, Status::Missing);
    EXPECT_EQ(gap.place.of, 5) << "the others are ranked all the same";
    EXPECT_EQ(pointOf(ranks, 0, 2019).place.place, 5);
    EXPECT_EQ(ranks.earliest, Year{2018});
    EXPECT_EQ(ranks.latest, Year{2020});
}

TEST(RankDevelopment, LeavesOutFewPersonsUnlessTheyAreKept)
{
    SmallData data;
    data.add("N2", Unit::Count);
    data.fill("N2", 2020, 100, 0);
    data.set("N2", Gender::Total, 2020, SmallData::code(5), 4);
    data.add("N1", Unit::Percent, Direction::HighIsBetter).denominator =
        Denominator{IndicatorId("N2"), Denominator::Kind::Exact};
    data.fill("N1", 2020, 10, 5);
    const auto dataset = data.dataset();
    Selection selection = chosen();
    const RankDevelopment without = ranksOf(*dataset, selection);
    EXPECT_FALSE(pointOf(without, 5, 2020).isRanked());
    EXPECT_EQ(pointOf(without, 5, 2020).figure.status, Status::Few);
    EXPECT_EQ(pointOf(without, 4, 2020).place.place, 1);
    EXPECT_EQ(without.mostRanked, 5);
    selection.ranking.keepSmall = true;
    const RankDevelopment with = ranksOf(*dataset, selection);
    EXPECT_EQ(pointOf(with, 5, 2020).place.place, 1);
    EXPECT_EQ(with.mostRanked, 6);
}

TEST(RankDevelopment, RanksTheFocusAlsoWhereItsGroupLeavesItOut)
{
    const auto dataset = madeData(Direction::HighIsBetter).dataset();
    Selection selection = chosen();
    selection.group = SmallData::code(3) + ',' + SmallData::code(0);
    const RankDevelopment ranks = ranksOf(*dataset, selection);
    EXPECT_FALSE(ranks.group.includesFocus);
    ASSERT_EQ(ranks.lines.size(), 3u);
    EXPECT_EQ(ranks.focusLine()->code, selection.focus);
    EXPECT_EQ(pointOf(ranks, 1, 2018).place.place, 2);
    EXPECT_EQ(pointOf(ranks, 1, 2018).place.of, 3);
    EXPECT_EQ(pointOf(ranks, 3, 2019).place.place, 1);
}

TEST(RankDevelopment, AmongAllIsThePlaceOfTheComparison)
{
    SmallData data;
    data.add("N1", Unit::Percent, Direction::LowIsBetter);
    data.fill("N1", 2019, 90, -7);
    data.fill("N1", 2020, 20, 3);
    data.setMissing("N1", Gender::Total, 2020, SmallData::code(7), Status::Privacy);
    const auto dataset = data.dataset();
    Selection selection = chosen();
    selection.group = "all";
    const RankDevelopment ranks = ranksOf(*dataset, selection);
    ASSERT_EQ(ranks.lines.size(), 10u);
    for (const int year : {2019, 2020}) {
        selection.year = Year{year};
        const Result<Comparison> compared = comparison(*dataset, selection);
        ASSERT_TRUE(compared);
        for (int i = 0; i < SmallData::municipalityCount; ++i)
            EXPECT_EQ(pointOf(ranks, i, year).place.place,
                      compared->all[static_cast<std::size_t>(i)].place.place)
                << year << ' ' << i;
    }
}

TEST(RankDevelopment, OneAloneHasNoPlace)
{
    SmallData data = madeData(Direction::HighIsBetter);
    for (int i = 0; i < 6; ++i) {
        if (i != 1)
            data.setMissing("N1", Gender::Total, 2019, SmallData::code(i), Status::Missing);
    }
    const auto dataset = data.dataset();
    Selection selection = chosen();
    selection.year = Year{2019};
    const RankDevelopment ranks = ranksOf(*dataset, selection);
    const RankPoint &alone = pointOf(ranks, 1, 2019);
    EXPECT_TRUE(alone.counts);
    EXPECT_FALSE(alone.isRanked());
    EXPECT_EQ(alone.place.of, 1);
    EXPECT_EQ(ranks.asked, Year{2019});
    EXPECT_EQ(ranks.latest, Year{2018}) << "up to the year that is chosen";
}

TEST(RankDevelopment, RanksOnlyMunicipalities)
{
    SmallData data = madeData(Direction::HighIsBetter);
    data.set("N1", Gender::Total, 2020, "0010", 99);
    const auto dataset = data.dataset();
    Selection selection = chosen();
    selection.focus = AreaId("0010");
    const RankDevelopment ranks = ranksOf(*dataset, selection);
    EXPECT_FALSE(ranks.focusIsRanked);
    EXPECT_EQ(ranks.focusLine(), nullptr);
    EXPECT_EQ(ranks.lines.size(), 6u);
    EXPECT_EQ(pointOf(ranks, 3, 2020).place.place, 1);
    EXPECT_EQ(ranks.latest, std::nullopt);
}

TEST(RankDevelopment, SaysWhatDoesNotExist)
{
    const auto dataset = madeData(Direction::HighIsBetter).dataset();
    Selection selection = chosen();
    selection.indicator = IndicatorId("N7");
    EXPECT_EQ(rankDevelopment(*dataset, selection).error().kind, ErrorKind::NotFound);
}

TEST(RankDevelopment, SevenSimilarAndTheChosenOneMakeEight)
{
    LAGESBILD_NEEDS_REAL_PACK();
    Selection selection;
    selection.indicator = IndicatorId("N00973");
    const RankDevelopment ranks = ranksOf(*realDataset(), selection);
    ASSERT_EQ(ranks.lines.size(), 8u);
    EXPECT_TRUE(ranks.lines.front().isFocus);
    for (std::size_t i = 1; i < ranks.lines.size(); ++i)
        EXPECT_TRUE(ranks.lines[i].isSimilar);
    EXPECT_LE(ranks.mostRanked, 8);
    selection.group = "all";
    selection.year = Year{2015};
    const RankDevelopment all = ranksOf(*realDataset(), selection);
    EXPECT_EQ(all.lines.size(), 290u);
    EXPECT_EQ(all.focusLine()->at(Year{2015})->place.of, 216) << "those with ten persons or more";
}

} // namespace lagesbild
