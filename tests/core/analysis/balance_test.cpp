#include "core/analysis/balance.h"

#include "core/analysis/years.h"
#include "tests/support/csvtable.h"
#include "tests/support/nearness.h"
#include "tests/support/realpack.h"
#include "tests/support/shareddata.h"
#include "tests/support/smalldata.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

Selection ratioOf(BalanceKind kind, const std::string &focus, std::optional<Year> year)
{
    Selection selection;
    selection.room = Room::Balance;
    selection.focus = AreaId(focus);
    selection.year = year;
    selection.balance = kind;
    return selection;
}

/// 10, 11 … 19 per cent born abroad among employees, 20 per cent in every population, 400 employees.
SmallData balanced()
{
    SmallData data;
    for (const char *id : {"N00220", "N00221", "N00214", "N05825"})
        data.add(id, Unit::Percent);
    data.add("N00217", Unit::Ratio);
    data.add("N00219", Unit::Count);
    data.fill("N00220", 2020, 10, 1);
    data.fill("N00221", 2020, 20, 0);
    data.fill("N00217", 2020, 0.5, 0.05);
    data.fill("N00214", 2020, 25, 0);
    data.fill("N00219", 2020, 100, 0);
    data.fill("N05825", 2020, 8, 0);
    return data;
}

SmallData ages()
{
    SmallData data;
    data.add("N00927", Unit::Ratio);
    data.fill("N00927", 2020, 0.8, 0);
    const std::pair<const char *, double> groups[] = {{"N01952", 10}, {"N01953", 15}, {"N01954", 5},
                                                      {"N01956", 30}, {"N01957", 20}, {"N01955", 100},
                                                      {"N01976", 80}};
    for (const auto &[id, persons] : groups) {
        data.add(id, Unit::Count);
        data.fill(id, 2020, persons, 0);
    }
    return data;
}

} // namespace

TEST(Balance, HoldsSharesAndPersonsOfTheFocus)
{
    SmallData data = balanced();
    data.set("N00221", Gender::Total, 2020, "0000", 22);
    const auto dataset = data.dataset();
    const auto result = balance(*dataset, ratioOf(BalanceKind::Balance, "1003", {}));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->standing.comparison.year, Year{2020});
    EXPECT_EQ(result->employees.focus.value, 12);
    EXPECT_EQ(result->population.focus.value, 20);
    EXPECT_EQ(result->population.national, 22);
    EXPECT_EQ(result->politicians.focus.value, 8);
    EXPECT_EQ(result->standing.focus.computed, 0.6);
    EXPECT_NEAR(*result->standing.focus.difference(), 0, 1e-12);
    EXPECT_EQ(result->employeeCount, 400);
    EXPECT_DOUBLE_EQ(*result->personsToBalance, 32) << "400 · (20 − 12) %";
    EXPECT_EQ(result->lack, BalanceLack::Nothing);
}

TEST(Balance, AboveOneTellsHowManyMoreThereAre)
{
    SmallData data = balanced();
    data.set("N00220", Gender::Total, 2020, "1001", 25);
    const auto dataset = data.dataset();
    const auto result = balance(*dataset, ratioOf(BalanceKind::Balance, "1001", {}));
    EXPECT_DOUBLE_EQ(*result->personsToBalance, -20);
}

TEST(Balance, SaysWhatPersonsCannotBeReckonedWithout)
{
    SmallData data = balanced();
    data.setMissing("N00214", Gender::Total, 2020, "1001", Status::Missing);
    data.setMissing("N00221", Gender::Total, 2020, "1002", Status::Missing);
    const auto dataset = data.dataset();
    const auto noEmployees = balance(*dataset, ratioOf(BalanceKind::Balance, "1001", {}));
    EXPECT_EQ(noEmployees->lack, BalanceLack::Employees);
    EXPECT_FALSE(noEmployees->personsToBalance);
    const auto noShare = balance(*dataset, ratioOf(BalanceKind::Balance, "1002", {}));
    EXPECT_EQ(noShare->lack, BalanceLack::Shares);
    EXPECT_FALSE(noShare->standing.focus.computed);
    EXPECT_TRUE(noShare->standing.focus.published);
    EXPECT_FALSE(noShare->standing.focus.difference());
}

TEST(Balance, IsClassedAsTheGuidesMap)
{
    const auto dataset = balanced().dataset();
    const auto result = balance(*dataset, ratioOf(BalanceKind::Balance, "2010", {}));
    EXPECT_EQ(result->standing.classes.guideMap, GuideMap::Balance);
    EXPECT_EQ(result->standing.classes.classCount(), 3);
    EXPECT_EQ(result->standing.focusClass, 2) << "0.95 is 1.0 when rounded";
}

TEST(Balance, OfDataWithoutItIsAnError)
{
    SmallData data;
    data.add("N1", Unit::Count);
    const auto dataset = data.dataset();
    EXPECT_EQ(balance(*dataset, ratioOf(BalanceKind::Balance, "1001", {})).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(dependency(*dataset, ratioOf(BalanceKind::Dependency, "1001", {})).error().kind,
              ErrorKind::NotFound);
}

TEST(Dependency, IsSplitIntoYoungAndOld)
{
    const auto dataset = ages().dataset();
    const auto result = dependency(*dataset, ratioOf(BalanceKind::Dependency, "1001", {}));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->focus, (DependencySplit{30, 50}));
    EXPECT_EQ(result->standing.focus.computed, 0.8);
    EXPECT_FALSE(result->national) << "riket has no ages here";
}

TEST(Dependency, MeanOfTheGroupLeavesOutThoseWithoutAges)
{
    SmallData data = ages();
    data.set("N01957", Gender::Total, 2020, "1002", 40);
    data.setMissing("N01952", Gender::Total, 2020, "1003", Status::Missing);
    const auto dataset = data.dataset();
    Selection selection = ratioOf(BalanceKind::Dependency, "1001", {});
    selection.group = "1002,1003,1004";
    const auto result = dependency(*dataset, selection);
    EXPECT_EQ(result->groupMean, (DependencySplit{30, 60}));
}

TEST(Dependency, ListsStaffOfTheGuidesSectors)
{
    SmallData data = ages();
    data.add("N20214", Unit::Percent);
    data.add("N20222", Unit::Count);
    data.fill("N20214", 2020, 25, 1);
    data.fill("N20222", 2020, 300, 0);
    data.setMissing("N20222", Gender::Total, 2020, "1001", Status::Privacy);
    const auto dataset = data.dataset();
    const auto result = dependency(*dataset, ratioOf(BalanceKind::Dependency, "1001", {}));
    ASSERT_EQ(result->staff.size(), 7U);
    EXPECT_EQ(result->staff[0].sector, StaffSector::All);
    EXPECT_FALSE(result->staff[0].hasValues);
    const StaffAge &care = result->staff[5];
    EXPECT_EQ(care.sector, StaffSector::Care);
    EXPECT_TRUE(care.hasValues);
    EXPECT_EQ(care.share.focus.value, 25);
    EXPECT_FALSE(care.count.value);
    EXPECT_EQ(care.count.status, Status::Privacy);
}

TEST(RatioCheck, CountsThoseThatHaveBothAndFindsTheGreatestDifference)
{
    SmallData data = balanced();
    data.set("N00217", Gender::Total, 2020, "1001", 0.75);
    data.set("N00217", Gender::Total, 2020, "1002", 0.5);
    data.setMissing("N00221", Gender::Total, 2020, "1003", Status::Missing);
    const auto dataset = data.dataset();
    const auto result = balance(*dataset, ratioOf(BalanceKind::Balance, "1004", {}));
    EXPECT_EQ(result->standing.check.compared, 9);
    EXPECT_NEAR(result->standing.check.greatest, 0.25, 1e-12) << "published 0.75 of 10 / 20";
    EXPECT_EQ(checkOf({}), RatioCheck());
}

TEST(ElectionBefore, IsEveryFourthYear)
{
    EXPECT_EQ(electionBefore(Year{2022}), Year{2022});
    EXPECT_EQ(electionBefore(Year{2021}), Year{2018});
    EXPECT_EQ(electionBefore(Year{2015}), Year{2014});
    EXPECT_EQ(electionBefore(Year{1993}), Year{1990});
}

TEST(YearsToChoose, AreTheRatiosOrThoseThatPeersHave)
{
    SmallData data = ages();
    data.fill("N00927", 2018, 0.7, 0);
    const auto dataset = data.dataset();
    EXPECT_EQ(yearsToChoose(*dataset, ratioOf(BalanceKind::Dependency, "1001", {})),
              (std::vector<Year>{Year{2018}, Year{2020}}));
    EXPECT_TRUE(yearsToChoose(*dataset, ratioOf(BalanceKind::Balance, "1001", {})).empty());
    Selection peers = ratioOf(BalanceKind::Balance, "1001", {});
    peers.room = Room::Peers;
    peers.peers = {.method = PeerMethod::Own, .variables = {{IndicatorId("N01955")}}};
    EXPECT_EQ(yearsToChoose(*dataset, peers), (std::vector<Year>{Year{2020}}));
}

TEST(RealRatios, AgreeWithIndependentCode)
{
    LAGESBILD_NEEDS_REAL_PACK();
    LAGESBILD_NEEDS_SHARED(u"data/oracles/ratios.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/ratios.csv"_s));
    const Catalogue &catalogue = realDataset()->catalogue();
    int balances = 0;
    int dependencies = 0;
    for (std::size_t row = 0; row < oracle.rowCount(); ++row) {
        const std::string_view identity = oracle.text(row, "identity");
        const bool isBalance = identity == "balanstal";
        if (!isBalance && identity != "forsorjningskvot")
            continue;
        const std::string code(oracle.text(row, "code"));
        SCOPED_TRACE(std::string(identity) + " " + code);
        const RatioRow ratio =
            ratioOf(*realDataset(), isBalance ? BalanceKind::Balance : BalanceKind::Dependency,
                    Year{oracle.integer(row, "year")}, catalogue.indexOf(AreaId(code)));
        ASSERT_TRUE(ratio.computed && ratio.published);
        ASSERT_TRUE(agrees(*ratio.computed, oracle.number(row, "recomputed"), 1e-9));
        ASSERT_TRUE(agrees(*ratio.published, oracle.number(row, "official"), 1e-9));
        (isBalance ? balances : dependencies) += 1;
    }
    EXPECT_GT(balances, 1000);
    EXPECT_GT(dependencies, 1000);
}

TEST(RealRatios, ArePublishedAsComputedEveryYear)
{
    LAGESBILD_NEEDS_REAL_PACK();
    for (const BalanceKind kind : {BalanceKind::Balance, BalanceKind::Dependency}) {
        int compared = 0;
        for (int year = 1998; year <= 2022; ++year) {
            for (const RatioRow &row : ratioRows(*realDataset(), kind, Year{year})) {
                if (!row.difference())
                    continue;
                EXPECT_NEAR(*row.difference(), 0, 6e-9) << row.code.text() << ' ' << year;
                ++compared;
            }
        }
        EXPECT_GT(compared, kind == BalanceKind::Balance ? 2300 : 6600);
    }
}

TEST(RealRatios, OfOrebroMakeTheSentences)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const auto even = balance(*realDataset(), ratioOf(BalanceKind::Balance, "1880", Year{2015}));
    ASSERT_TRUE(even);
    EXPECT_NEAR(*even->standing.focus.computed, 0.786, 5e-4);
    EXPECT_EQ(even->standing.focusClass, 1);
    EXPECT_EQ(even->employeeCount, 13542);
    EXPECT_NEAR(*even->personsToBalance, 603, 1);
    EXPECT_EQ(even->election, Year{2014});
    const auto burden = dependency(*realDataset(), ratioOf(BalanceKind::Dependency, "1880", Year{2022}));
    ASSERT_TRUE(burden && burden->focus && burden->national && burden->groupMean);
    EXPECT_NEAR(burden->focus->younger + burden->focus->older, 72.417668, 1e-5);
    EXPECT_NEAR(burden->national->younger + burden->national->older, 77.05668, 1e-5);
    EXPECT_NEAR(burden->groupMean->younger + burden->groupMean->older,
                100 * *burden->standing.comparison.groupMean.mean, 1e-5);
    EXPECT_EQ(std::ranges::count(burden->staff, true, &StaffAge::hasValues), 4);
}

TEST(RealRatios, OfTheGuidesMapAreItsClasses)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const auto even = balance(*realDataset(), ratioOf(BalanceKind::Balance, "1880", Year{2014}));
    EXPECT_EQ(even->standing.classes.counts, (std::vector<int>{102, 158, 30}));
}

} // namespace lagesbild
