#include "core/analysis/comparison.h"
#include "core/analysis/overview.h"
#include "tests/support/smalldata.h"

#include <gtest/gtest.h>

namespace lagesbild
{

namespace
{

Selection of(int municipality)
{
    Selection selection;
    selection.focus = AreaId(SmallData::code(municipality));
    selection.group = "county";
    return selection;
}

OverviewRow firstRow(const SmallData &data, const Selection &selection)
{
    const auto dataset = data.dataset();
    const auto result = overview(*dataset, selection);
    return result ? result->rows.front() : OverviewRow{};
}

/// Six years in which municipality i has base + i + year − 2017.
SmallData risingShare(Direction direction)
{
    SmallData data;
    data.add("N1", Unit::Percent, direction);
    for (int year = 2017; year <= 2022; ++year) {
        data.fill("N1", year, 30 + year - 2017, 1);
        data.set("N1", Gender::Total, year, "0000", 35);
    }
    return data;
}

} // namespace

TEST(Overview, RowSaysWhereTheMunicipalityStands)
{
    const OverviewRow row = firstRow(risingShare(Direction::HighIsBetter), of(9));
    EXPECT_EQ(row.year, Year{2022});
    EXPECT_EQ(row.figure.value, 44.0);
    EXPECT_EQ(row.previousYear, Year{2021});
    EXPECT_EQ(row.change, 1.0);
    EXPECT_EQ(row.arrow, Arrow::Up);
    EXPECT_EQ(row.trend, Trend::Increasing);
    EXPECT_EQ(row.place.place, 1);
    EXPECT_EQ(row.place.of, 10);
    EXPECT_EQ(row.place.colour, Colour::Best);
    EXPECT_EQ(row.national, 35.0);
    EXPECT_EQ(row.groupMean.mean, 42.5) << "Dal, Ek, Fors and Gran have 41 … 44";
    EXPECT_EQ(row.groupMean.used, 4);
    EXPECT_EQ(row.spread->least, 35.0);
    EXPECT_EQ(row.spread->greatest, 44.0);
    EXPECT_EQ(row.series.size(), 13u);
}

TEST(Overview, LowIsBetterTurnsTheRank)
{
    EXPECT_EQ(firstRow(risingShare(Direction::LowIsBetter), of(9)).place.place, 10);
    EXPECT_EQ(firstRow(risingShare(Direction::LowIsBetter), of(9)).place.colour, Colour::Worst);
}

TEST(Overview, NeutralIsNeverRedOrGreen)
{
    const OverviewRow row = firstRow(risingShare(Direction::Neutral), of(9));
    EXPECT_EQ(row.place.place, 1) << "the greatest value";
    EXPECT_EQ(row.place.colour, Colour::Neutral);
}

TEST(Overview, ShowsTheMunicipalitysOlderValueDatedAndUnranked)
{
    SmallData data = risingShare(Direction::HighIsBetter);
    data.setMissing("N1", Gender::Total, 2022, SmallData::code(3), Status::Privacy);
    data.set("N1", Gender::Total, 2021, "0000", 34);
    const OverviewRow row = firstRow(data, of(3));
    EXPECT_TRUE(row.older);
    EXPECT_EQ(row.year, Year{2021});
    EXPECT_EQ(row.figure.value, 37.0);
    EXPECT_EQ(row.place.place, 0);
    EXPECT_EQ(row.national, 34.0) << "of 2021, as the value";
    EXPECT_EQ(row.groupMean.mean, 36.5);
    EXPECT_EQ(row.spread->least, 34.0);
    EXPECT_EQ(row.place.colour, Colour::None);
}

TEST(Overview, RanksASuspectedPlaceholderOnlyWhenAskedTo)
{
    SmallData data = risingShare(Direction::HighIsBetter);
    data.set("N1", Gender::Total, 2022, SmallData::code(3), 0);
    Selection selection = of(3);
    EXPECT_TRUE(firstRow(data, selection).older);
    EXPECT_EQ(firstRow(data, selection).year, Year{2021});
    selection.ranking.keepPlaceholders = true;
    const OverviewRow kept = firstRow(data, selection);
    EXPECT_FALSE(kept.older);
    EXPECT_EQ(kept.year, Year{2022});
    EXPECT_EQ(kept.figure.status, Status::Placeholder);
    EXPECT_EQ(kept.place.place, 10);
}

TEST(Overview, ShowsWhyAValueOfAChosenYearIsMissing)
{
    SmallData data = risingShare(Direction::HighIsBetter);
    data.setMissing("N1", Gender::Total, 2022, SmallData::code(3), Status::Privacy);
    Selection selection = of(3);
    selection.year = Year{2022};
    const OverviewRow row = firstRow(data, selection);
    EXPECT_FALSE(row.figure.value);
    EXPECT_EQ(row.figure.status, Status::Privacy);
    EXPECT_EQ(row.year, Year{2022});
}

TEST(Overview, SaysWhyARowIsEmpty)
{
    SmallData data = risingShare(Direction::HighIsBetter);
    data.add("N9", Unit::Percent);
    const auto dataset = data.dataset();
    const auto result = overview(*dataset, of(0));
    ASSERT_EQ(result->rows.size(), 3u);
    EXPECT_EQ(result->rows[1].state, RowState::NoValues);
    EXPECT_EQ(result->rows[2].state, RowState::NoIndicator);
    EXPECT_EQ(result->areas.front().without, 2);
}

TEST(Overview, OfWhatDoesNotExistIsAnError)
{
    const auto dataset = risingShare(Direction::Neutral).dataset();
    Selection nowhere = of(0);
    nowhere.focus = AreaId("9999");
    EXPECT_FALSE(overview(*dataset, nowhere));
    Selection nothing = of(0);
    nothing.collection = CollectionId("attic");
    EXPECT_EQ(overview(*dataset, nothing).error().place, "attic");
}

TEST(Comparison, SortsTheBestFirstAndTheMissingLast)
{
    SmallData data = risingShare(Direction::LowIsBetter);
    data.setMissing("N1", Gender::Total, 2022, SmallData::code(1), Status::Missing);
    const auto dataset = data.dataset();
    const auto result = comparison(*dataset, of(2));
    ASSERT_TRUE(result);
    std::vector<AreaIndex> order;
    for (const ComparisonRow &row : result->bars)
        order.push_back(row.area);
    EXPECT_EQ(order, (std::vector<AreaIndex>{0, 2, 3, 4, 5, 1}));
    EXPECT_EQ(result->all.size(), 10u);
    EXPECT_EQ(result->counted, 9);
    EXPECT_EQ(result->groupMean.members, 6);
    EXPECT_EQ(result->groupMean.used, 5);
}

TEST(Comparison, CountsNeitherFewPersonsNorTheirMean)
{
    SmallData data = risingShare(Direction::HighIsBetter);
    data.add("N2", Unit::Count);
    data.add("N3", Unit::Percent, Direction::HighIsBetter).denominator =
        Denominator{IndicatorId("N2"), Denominator::Kind::Exact};
    data.fill("N3", 2022, 10, 10);
    data.fill("N2", 2022, 20, 0);
    data.set("N2", Gender::Total, 2022, SmallData::code(9), 3);
    const auto dataset = data.dataset();
    Selection selection = of(9);
    selection.indicator = IndicatorId("N3");
    const auto result = comparison(*dataset, selection);
    EXPECT_EQ(result->counted, 9);
    EXPECT_EQ(result->smallLeftOut, 1);
    EXPECT_EQ(result->all[9].place.place, 0);
    EXPECT_EQ(result->groupMean.mean, 80.0) << "Dal, Ek and Fors: 70, 80, 90";
    EXPECT_NEAR(*result->finding.onePersonMore, 100.0 / 3, 1e-12);
    selection.ranking.keepSmall = true;
    EXPECT_EQ(comparison(*dataset, selection)->counted, 10);
}

TEST(Comparison, TellsBetweenWhichPlacesEachCouldStandWhereAllIntervalsAreKnown)
{
    SmallData data = risingShare(Direction::LowIsBetter);
    data.add("N2", Unit::Count);
    data.add("N3", Unit::Percent, Direction::LowIsBetter).denominator =
        Denominator{IndicatorId("N2"), Denominator::Kind::Exact};
    data.fill("N3", 2022, 5, 10);
    data.fill("N2", 2022, 2000, 0);
    data.set("N2", Gender::Total, 2022, SmallData::code(9), 3);
    Selection selection = of(0);
    const auto dataset = data.dataset();
    EXPECT_FALSE(comparison(*dataset, selection)->all[0].placeRange) << "nobody knows how many persons";
    selection.indicator = IndicatorId("N3");
    const auto sure = comparison(*dataset, selection);
    ASSERT_TRUE(sure);
    for (int i = 0; i < 9; ++i) // ten percentage points apart, and no interval is half as wide
        EXPECT_EQ(sure->all[static_cast<std::size_t>(i)].placeRange,
                  (RankRange{.best = i + 1, .worst = i + 1}));
    EXPECT_FALSE(sure->all[9].placeRange) << "not ranked";
    EXPECT_EQ(sure->bars.front().placeRange, (RankRange{.best = 1, .worst = 1}));

    data.fill("N2", 2022, 40, 0);
    const auto unsure = comparison(*data.dataset(), selection);
    ASSERT_TRUE(unsure);
    for (const ComparisonRow &row : unsure->all) {
        ASSERT_TRUE(row.placeRange);
        EXPECT_LE(row.placeRange->best, row.place.place);
        EXPECT_GE(row.placeRange->worst, row.place.place);
        EXPECT_GT(row.placeRange->worst, row.placeRange->best);
    }

    data.set("N3", Gender::Total, 2022, SmallData::code(4), 120);
    EXPECT_FALSE(comparison(*data.dataset(), selection)->all[0].placeRange)
        << "one is ranked whose uncertainty nobody knows";
}

} // namespace lagesbild
