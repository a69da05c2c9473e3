// What lagesbild-cli answers from the real pack, beside figures that independent code computed.

#include "tests/app/cli.h"
#include "tests/support/nearness.h"
#include "tests/support/realpack.h"
#include "tests/support/shareddata.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const QStringList rawRanks{u"--keep-small"_s, u"--keep-placeholders"_s};

QString q(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Row of an answer by its code.
std::map<std::string, std::size_t> rowsByCode(const CsvTable &table)
{
    std::map<std::string, std::size_t> rows;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        rows.emplace(table.text(row, "code"), row);
    return rows;
}

/// Rows of an oracle with the same indicator and year (and method).
using Case = std::vector<std::string>;
std::map<Case, std::vector<std::size_t>> casesOf(const CsvTable &oracle,
                                                 const std::vector<const char *> &columns)
{
    std::map<Case, std::vector<std::size_t>> cases;
    for (std::size_t row = 0; row < oracle.rowCount(); ++row) {
        Case key;
        for (const char *column : columns)
            key.emplace_back(oracle.text(row, column));
        cases[key].push_back(row);
    }
    return cases;
}

std::string_view colourOf(std::string_view trafficLight)
{
    if (trafficLight == "green")
        return "best";
    return trafficLight == "red" ? "worst" : "middle";
}

Direction directionOf(const std::string &indicator)
{
    return realDataset()->catalogue().indicator(IndicatorId(indicator))->direction;
}

QStringList methodOptions(const std::string &oracleMethod)
{
    static const std::map<std::string, QStringList> options{
        {"jenks5", {u"--method"_s, u"jenks"_s, u"--classes"_s, u"5"_s}},
        {"quantile5", {u"--method"_s, u"quantile"_s, u"--classes"_s, u"5"_s}},
        {"equal5", {u"--method"_s, u"equal"_s, u"--classes"_s, u"5"_s}},
        {"sd5", {u"--method"_s, u"sd"_s, u"--classes"_s, u"5"_s}},
        {"sd6", {u"--method"_s, u"sd"_s, u"--classes"_s, u"6"_s}},
    };
    const auto found = options.find(oracleMethod);
    return found == options.end() ? QStringList() : found->second;
}

/// The number of an overview's row equals the oracle's, where the oracle has one.
void expectAgrees(const CsvTable &overview, std::size_t row, const char *column, double expected)
{
    if (std::isnan(expected))
        return;
    EXPECT_TRUE(agrees(overview.number(row, column), expected))
        << column << " of " << overview.text(row, "indicator");
}

} // namespace

TEST(Oracle, PlacesAndColoursOfEveryIndicator)
{
    LAGESBILD_NEEDS_REAL_PACK();
    LAGESBILD_NEEDS_SHARED(u"data/oracles/ranks.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/ranks.csv"_s));
    std::size_t compared = 0;
    for (const auto &[key, rows] : casesOf(oracle, {"kpi", "year"})) {
        const QStringList call{u"compare"_s,     u"--municipality"_s, u"1880"_s,   u"--group"_s, u"all"_s,
                               u"--indicator"_s, q(key[0]),           u"--year"_s, q(key[1])};
        const CsvTable table = askRealCsv(call + rawRanks).csv();
        ASSERT_EQ(table.rowCount(), 290u) << key[0] << ' ' << key[1];
        const std::map<std::string, std::size_t> found = rowsByCode(table);
        const Direction direction = directionOf(key[0]);
        const bool lowIsBest = direction == Direction::LowIsBetter;
        for (const std::size_t row : rows) {
            const std::size_t own = found.at(std::string(oracle.text(row, "code")));
            const auto expectedPlace = oracle.text(row, lowIsBest ? "place_low_best" : "place_high_best");
            const auto light = oracle.text(row, lowIsBest ? "colour_low_good" : "colour_high_good");
            ASSERT_EQ(table.text(own, "rank"), expectedPlace) << key[0] << ' ' << oracle.text(row, "code");
            ASSERT_EQ(table.text(own, "colour"),
                      direction == Direction::Neutral ? "neutral" : colourOf(light))
                << key[0] << ' ' << oracle.text(row, "code");
            ASSERT_TRUE(agrees(table.number(own, "value"), oracle.number(row, "value"))) << key[0];
            ++compared;
        }
    }
    EXPECT_EQ(compared, oracle.rowCount());
}

TEST(Oracle, LatestValuesChangesAndTrends)
{
    LAGESBILD_NEEDS_REAL_PACK();
    LAGESBILD_NEEDS_SHARED(u"data/oracles/trends.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/trends.csv"_s));
    const auto cases = casesOf(oracle, {"code"});
    int compared = 0;
    for (const char *code :
         {"0180", "0980", "1880", "2161", "2425", "0114", "1480", "0331", "1785", "2584"}) {
        const QStringList call{u"overview"_s, u"--municipality"_s, q(code)};
        const CsvTable table = askRealCsv(call + rawRanks).csv();
        std::map<std::string, std::size_t> found;
        for (std::size_t row = 0; row < table.rowCount(); ++row)
            found.emplace(table.text(row, "indicator"), row);
        for (const std::size_t row : cases.at({code})) {
            const auto own = found.find(std::string(oracle.text(row, "kpi")));
            // The overview's latest year is the country's: where a municipality has a later one, or the
            // collection no such indicator, there is nothing to compare.
            if (own == found.end() || table.text(own->second, "year") != oracle.text(row, "latest_year"))
                continue;
            const std::size_t line = own->second;
            EXPECT_EQ(table.text(line, "previous_year"), oracle.text(row, "previous_year"));
            expectAgrees(table, line, "value", oracle.number(row, "latest"));
            expectAgrees(table, line, "previous_value", oracle.number(row, "previous"));
            expectAgrees(table, line, "change", oracle.number(row, "change"));
            expectAgrees(table, line, "trend_p", oracle.number(row, "p_6"));
            // Ours has a dead band, theirs has none: the arrow may lie flat, but never point the other way.
            const auto arrow = table.text(line, "arrow");
            EXPECT_TRUE(arrow == "flat" || arrow == oracle.text(row, "arrow"))
                << code << ' ' << own->first << ' ' << arrow;
            const double p = oracle.number(row, "p_6");
            const double s = oracle.number(row, "S_6");
            const auto trend = std::isnan(p) ? "unknown"
                               : p > 0.05    ? "none"
                               : s > 0       ? "increasing"
                                             : "decreasing";
            EXPECT_EQ(table.text(line, "trend"), trend) << code << ' ' << own->first;
            ++compared;
        }
    }
    EXPECT_GT(compared, 200);
}

TEST(Oracle, ClassesByEveryMethod)
{
    LAGESBILD_NEEDS_REAL_PACK();
    LAGESBILD_NEEDS_SHARED(u"data/oracles/classes_members.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/classes_members.csv"_s));
    int compared = 0;
    for (const auto &[key, rows] : casesOf(oracle, {"kpi", "year", "method"})) {
        const QStringList method = methodOptions(key[2]);
        if (method.isEmpty())
            continue; // fences of a box plot are no method of ours
        const QStringList call{u"classes"_s, u"--indicator"_s, q(key[0]), u"--year"_s, q(key[1])};
        const CsvTable table = askRealCsv(call + method + rawRanks).csv();
        const std::map<std::string, std::size_t> found = rowsByCode(table);
        for (const std::size_t row : rows) {
            const std::string code(oracle.text(row, "code"));
            ASSERT_EQ(table.text(found.at(code), "class"), oracle.text(row, "class"))
                << key[0] << ' ' << key[1] << ' ' << key[2] << ' ' << code;
            ++compared;
        }
    }
    EXPECT_GT(compared, 10000);
}

TEST(Oracle, PercentilesOfTheLatestYear)
{
    LAGESBILD_NEEDS_REAL_PACK();
    LAGESBILD_NEEDS_SHARED(u"data/oracles/ranks.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/ranks.csv"_s));
    const auto cases = casesOf(oracle, {"kpi", "year", "code"});
    int compared = 0;
    for (const char *code : {"0180", "0980", "1880", "2161", "2425"}) {
        const QStringList call{u"overview"_s, u"--municipality"_s, q(code)};
        const CsvTable table = askRealCsv(call + rawRanks).csv();
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            const auto expected = cases.find(
                {std::string(table.text(row, "indicator")), std::string(table.text(row, "year")), code});
            if (expected == cases.end() || table.text(row, "rank").empty())
                continue;
            expectAgrees(table, row, "percentile", oracle.number(expected->second.front(), "percentile"));
            expectAgrees(table, row, "of", oracle.number(expected->second.front(), "n"));
            ++compared;
        }
    }
    EXPECT_GT(compared, 100);
}

} // namespace lagesbild
