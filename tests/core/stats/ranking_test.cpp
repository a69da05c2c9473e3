#include "core/stats/ranking.h"

#include "core/base/missing.h"
#include "tests/support/csvtable.h"
#include "tests/support/koladavalues.h"
#include "tests/support/nearness.h"
#include "tests/support/shareddata.h"

#include <algorithm>
#include <numeric>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

std::string_view colourOf(RankBand band)
{
    return band == RankBand::Best ? "green" : band == RankBand::Worst ? "red" : "yellow";
}

} // namespace

TEST(Ranking, TiesShareTheMeanOfTheirPlaces)
{
    const std::vector<Standing> ranks = standings(std::vector{5.0, 9.0, missingValue, 5.0, 1.0}, true);
    EXPECT_EQ(ranks[1].place, 1);
    EXPECT_EQ(ranks[0].place, 2);
    EXPECT_EQ(ranks[0].midrank, 2.5);
    EXPECT_EQ(ranks[0].tied, 2);
    EXPECT_EQ(ranks[3].midrank, 2.5);
    EXPECT_EQ(ranks[4].place, 4);
    EXPECT_EQ(ranks[4].n, 4);
    EXPECT_EQ(ranks[2].n, 0);
}

TEST(Ranking, OneAgainstAllAgreesWithRankingAll)
{
    const std::vector values{3.0, 1.0, 4.0, 1.0, missingValue, 5.0, 9.0, 2.0, 6.0, 5.0};
    for (const bool highIsBest : {true, false}) {
        const std::vector<Standing> all = standings(values, highIsBest);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const Standing one = standingOf(values[i], values, highIsBest);
            EXPECT_EQ(one.midrank, all[i].midrank);
            EXPECT_EQ(one.place, all[i].place);
            EXPECT_EQ(one.tied, all[i].tied);
            EXPECT_EQ(one.n, all[i].n);
        }
    }
}

TEST(Ranking, ValueThatIsNotAmongThemIsUnranked)
{
    EXPECT_EQ(standingOf(7, std::vector{1.0, 2.0}, true).n, 0);
    EXPECT_EQ(standingOf(missingValue, std::vector{1.0, missingValue}, true).n, 0);
}

TEST(Ranking, DirectionsMirrorEachOther)
{
    const std::vector values{3.0, 1.0, 4.0, 1.0, 5.0};
    const std::vector<Standing> high = standings(values, true);
    const std::vector<Standing> low = standings(values, false);
    for (std::size_t i = 0; i < values.size(); ++i)
        EXPECT_EQ(high[i].midrank + low[i].midrank, high[i].n + 1);
}

TEST(Ranking, OrderOfMunicipalitiesDoesNotMatter)
{
    std::vector values{3.0, 1.0, 4.0, 1.0, 5.0, 9.0};
    const std::vector<Standing> before = standings(values, true);
    std::ranges::reverse(values);
    const std::vector<Standing> after = standings(values, true);
    for (std::size_t i = 0; i < values.size(); ++i)
        EXPECT_EQ(after[values.size() - 1 - i].midrank, before[i].midrank);
}

TEST(Ranking, AllEqualStandInTheMiddle)
{
    for (const Standing &standing : standings(std::vector{2.0, 2.0, 2.0, 2.0}, true)) {
        EXPECT_EQ(standing.midrank, 2.5);
        EXPECT_EQ(rankBandOf(standing), RankBand::Middle);
        EXPECT_EQ(quartileOf(standing), 2);
    }
}

TEST(Ranking, AloneIsNeitherBestNorWorst)
{
    EXPECT_EQ(rankBandOf(standingOf(1, std::vector{1.0}, true)), RankBand::Middle);
    EXPECT_TRUE(standings({}, true).empty());
}

TEST(Ranking, BandsOfTenAreCutAtTheSharesAskedFor)
{
    std::vector<double> values(10);
    std::iota(values.begin(), values.end(), 1.0);
    std::string quarters;
    std::string fifths;
    std::string numbers;
    for (const Standing &standing : standings(values, false)) {
        quarters += "BMW"[static_cast<int>(rankBandOf(standing))];
        fifths += "BMW"[static_cast<int>(rankBandOf(standing, {.best = 0.2, .worst = 0.2}))];
        numbers += std::to_string(quartileOf(standing));
    }
    EXPECT_EQ(quarters, "BBBMMMMWWW"); // (r − ½)/n of the third is exactly ¼, of the eighth exactly ¾
    EXPECT_EQ(fifths, "BBMMMMMMWW");
    EXPECT_EQ(numbers, "1112233444");
}

TEST(Ranking, AgreesWithIndependentCode)
{
    LAGESBILD_NEEDS_SHARED(u"data/oracles/ranks.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/ranks.csv"_s));
    ASSERT_GT(oracle.rowCount(), 20000U);
    std::string known;
    std::vector<Standing> high;
    std::vector<Standing> low;
    for (std::size_t row = 0; row < oracle.rowCount(); ++row) {
        const std::string key = std::string(oracle.text(row, "kpi")) + std::string(oracle.text(row, "year"));
        if (key != known) {
            const std::vector<double> values =
                KoladaValues::shared().column(oracle.text(row, "kpi"), oracle.integer(row, "year"));
            high = standings(values, true);
            low = standings(values, false);
            known = key;
        }
        SCOPED_TRACE(key + " " + std::string(oracle.text(row, "code")));
        const auto i = static_cast<std::size_t>(KoladaValues::shared().rowOf(oracle.text(row, "code")));
        ASSERT_EQ(high[i].n, oracle.integer(row, "n"));
        ASSERT_EQ(high[i].midrank, oracle.number(row, "midrank_high"));
        ASSERT_EQ(low[i].midrank, oracle.number(row, "midrank_low"));
        ASSERT_EQ(high[i].place, oracle.integer(row, "place_high_best"));
        ASSERT_EQ(low[i].place, oracle.integer(row, "place_low_best"));
        ASSERT_EQ(high[i].tied, oracle.integer(row, "n_tied"));
        ASSERT_EQ(colourOf(rankBandOf(high[i])), oracle.text(row, "colour_high_good"));
        ASSERT_EQ(colourOf(rankBandOf(low[i])), oracle.text(row, "colour_low_good"));
        ASSERT_TRUE(agrees(percentileOf(low[i].midrank, low[i].n), oracle.number(row, "percentile")));
    }
}

} // namespace lagesbild
