#include "core/analysis/holdings.h"

#include "tests/support/smalldata.h"

#include <gtest/gtest.h>

#include <set>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

LedgerEntry fetchedOn(const QDate &day)
{
    LedgerEntry entry;
    entry.what = u"values"_s;
    entry.source = u"Kolada"_s;
    entry.when = QDateTime(day, QTime(12, 0), Qt::UTC);
    return entry;
}

/// Indicators of two fetches, one whose fetch nobody knows, one without values, one computed here.
std::unique_ptr<Dataset> twoFetches()
{
    SmallData made;
    made.add("N1", Unit::Count).origin = 0;
    made.add("N2", Unit::Count).origin = 1;
    made.add("N3", Unit::Count);
    made.add("N4", Unit::Count).hasValues = false;
    made.add("N5", Unit::Count).withdrawn = true;
    made.add("LB_1", Unit::Count).formula = Formula{};
    const auto small = made.dataset();
    Provenance provenance;
    provenance.ledger = {fetchedOn(QDate(2026, 3, 1)), fetchedOn(QDate(2026, 11, 1))};
    return std::make_unique<Dataset>(
        small->catalogue(), provenance, [](const IndicatorId &, Gender) -> Result<Cube> { return Cube(); },
        [](const IndicatorId &) { return QString(); });
}

std::optional<std::vector<SuspectedZeros>> zerosOf(const Dataset &dataset, const Tick &tick = keepGoing)
{
    const CubeLoader load = [&dataset](const IndicatorId &indicator, Gender gender) -> Result<Cube> {
        return dataset.cube(indicator, gender);
    };
    return suspectedZeros(dataset.catalogue(), load, tick);
}

} // namespace

TEST(Holdings, TellHowMuchOfACollectionThereIsAndHowOld)
{
    const auto dataset = twoFetches();
    const std::vector<CollectionHolding> holdings = collectionHoldings(*dataset);
    ASSERT_EQ(holdings.size(), 1U);
    EXPECT_EQ(holdings[0].id, CollectionId("integration"));
    EXPECT_EQ(holdings[0].indicators, 5) << "what is computed here is not counted";
    EXPECT_EQ(holdings[0].withValues, 4);
    EXPECT_EQ(holdings[0].oldest, QDate(2026, 3, 1));
    EXPECT_EQ(holdings[0].newest, QDate(2026, 11, 1));
}

TEST(Holdings, LeaveOutCollectionsWithoutIndicators)
{
    const Collection empty{CollectionId("G2"), u"Tom"_s, {{u"Område"_s, {}, {{{}, u"Saknas"_s, false}}}}};
    const Dataset dataset(
        Catalogue({}, {}, {}, {empty}), {},
        [](const IndicatorId &, Gender) -> Result<Cube> { return Cube(); },
        [](const IndicatorId &) { return QString(); });
    EXPECT_TRUE(collectionHoldings(dataset).empty());
}

TEST(Holdings, CountWhatTheSourceLists)
{
    const IndicatorCounts expected{5, 4, 1};
    EXPECT_EQ(indicatorCounts(twoFetches()->catalogue()), expected);
}

TEST(SuspectedZeros, AreFoundInSharesByYear)
{
    SmallData made;
    made.add("N1", Unit::Percent);
    made.add("N2", Unit::Count);
    for (int year = 2014; year <= 2020; ++year) {
        made.fill("N1", year, 30, 1);
        made.fill("N2", year, 30, 1);
    }
    made.set("N1", Gender::Total, 2017, "1003", 0);
    made.set("N1", Gender::Total, 2017, "1001", 0);
    made.set("N1", Gender::Total, 2019, "1002", 0);
    made.set("N2", Gender::Total, 2017, "1001", 0); // a count may well be none
    const auto zeros = zerosOf(*made.dataset());
    ASSERT_TRUE(zeros);
    const std::vector<SuspectedZeros> expected{
        {IndicatorId("N1"), Gender::Total, Year{2017}, {0, 2}},
        {IndicatorId("N1"), Gender::Total, Year{2019}, {1}},
    };
    EXPECT_EQ(*zeros, expected);
}

TEST(SuspectedZeros, OfManySharesAreAllFound)
{
    SmallData made;
    std::set<std::string> ids;
    for (int i = 0; i < 130; ++i) {
        const std::string id = "N" + std::to_string(100 + i);
        ids.insert(id);
        made.add(id, Unit::Percent);
        for (int year = 2014; year <= 2020; ++year)
            made.fill(id, year, 30, 1);
        made.set(id, Gender::Total, 2017, "1001", 0);
    }
    const auto zeros = zerosOf(*made.dataset());
    ASSERT_TRUE(zeros);
    ASSERT_EQ(zeros->size(), ids.size()) << "more shares than are in memory at a time";
    std::set<std::string> found;
    for (const SuspectedZeros &one : *zeros)
        found.insert(one.indicator.text());
    EXPECT_EQ(found, ids);
}

TEST(SuspectedZeros, AreNothingWhenTheSearchIsStopped)
{
    SmallData made;
    made.add("N1", Unit::Percent);
    made.add("N2", Unit::Percent);
    int asked = 0;
    const Tick onlyOnce = [&asked](int, int total) {
        EXPECT_EQ(total, 2);
        return ++asked < 2;
    };
    EXPECT_FALSE(zerosOf(*made.dataset(), onlyOnce));
    EXPECT_EQ(asked, 2);
}

} // namespace lagesbild
