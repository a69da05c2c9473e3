// What lagesbild-cli answers from the real pack, beside figures that independent code computed.

#include "tests/app/cli.h"
#include "tests/support/nearness.h"
#include "tests/support/realpack.h"
#include "tests/support/shareddata.h"

#include <gtest/gtest.h>

#include <QJsonArray>

#include <array>
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

/// A column of the funnel, in per cent, and the oracle's for it, a proportion.
struct FunnelColumn {
    const char *ours;
    const char *theirs;
};
constexpr std::array funnelColumns{
    FunnelColumn{"low", "wilson95_lo"},
    FunnelColumn{"high", "wilson95_hi"},
    FunnelColumn{"limit95_low", "funnel95_lo"},
    FunnelColumn{"limit95_high", "funnel95_hi"},
    FunnelColumn{"limit998_low", "funnel998_lo"},
    FunnelColumn{"limit998_high", "funnel998_hi"},
    FunnelColumn{"adjusted95_low", "od95_lo"},
    FunnelColumn{"adjusted95_high", "od95_hi"},
    FunnelColumn{"adjusted998_low", "od998_lo"},
    FunnelColumn{"adjusted998_high", "od998_hi"},
    FunnelColumn{"shrunk", "eb_rate"},
};

/// The meta of an answer from the real pack.
QJsonObject realMeta(const QStringList &call)
{
    const CliAnswer answer =
        runCli(call + QStringList{u"--data"_s, realPackFile(), u"--format"_s, u"json"_s});
    return answer.json().value(u"meta"_s).toObject();
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

TEST(Oracle, FunnelOfEveryMunicipality)
{
    LAGESBILD_NEEDS_REAL_PACK();
    LAGESBILD_NEEDS_SHARED(u"data/oracles/funnel.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/funnel.csv"_s));
    std::size_t compared = 0;
    for (const auto &[key, rows] : casesOf(oracle, {"year"})) {
        const QStringList call{u"funnel"_s, u"--indicator"_s, u"N00973"_s, u"--year"_s, q(key[0])};
        const CsvTable table = askRealCsv(call).csv();
        ASSERT_EQ(table.rowCount(), rows.size()) << key[0];
        const std::map<std::string, std::size_t> found = rowsByCode(table);
        for (const std::size_t row : rows) {
            const std::size_t own = found.at(std::string(oracle.text(row, "code")));
            ASSERT_EQ(table.number(own, "n"), oracle.number(row, "n"));
            ASSERT_TRUE(agrees(table.number(own, "value"), oracle.number(row, "p_percent")));
            for (const FunnelColumn &column : funnelColumns) {
                ASSERT_TRUE(agrees(table.number(own, column.ours) / 100, oracle.number(row, column.theirs)))
                    << column.ours << ' ' << key[0] << ' ' << oracle.text(row, "code");
            }
            ++compared;
        }
    }
    EXPECT_EQ(compared, oracle.rowCount());
}

TEST(Oracle, IntervalsInTheComparisonAndTheOverview)
{
    LAGESBILD_NEEDS_REAL_PACK();
    LAGESBILD_NEEDS_SHARED(u"data/oracles/funnel.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/funnel.csv"_s));
    const auto cases = casesOf(oracle, {"year", "code"});
    int compared = 0;
    const auto expectInterval = [&](const CsvTable &table, std::size_t own, const Case &key) {
        const std::size_t row = cases.at(key).front();
        EXPECT_TRUE(agrees(table.number(own, "low") / 100, oracle.number(row, "wilson95_lo"))) << key[1];
        EXPECT_TRUE(agrees(table.number(own, "high") / 100, oracle.number(row, "wilson95_hi"))) << key[1];
        EXPECT_EQ(table.number(own, "n"), oracle.number(row, "n")) << key[1];
        ++compared;
    };
    for (const char *year : {"2015", "2019"}) {
        const QStringList ofYear{u"--year"_s, q(year), u"--municipality"_s};
        const QStringList all{u"compare"_s, u"--indicator"_s, u"N00973"_s, u"--group"_s, u"all"_s};
        const CsvTable table = askRealCsv(all + ofYear + QStringList{u"1880"_s}).csv();
        for (const auto &[code, own] : rowsByCode(table)) {
            if (cases.contains({year, code}))
                expectInterval(table, own, {year, code});
        }
        for (const char *code : {"1880", "0180", "2161"}) {
            const CsvTable overview =
                askRealCsv(QStringList{u"overview"_s} + ofYear + QStringList{q(code)}).csv();
            for (std::size_t own = 0; own < overview.rowCount(); ++own) {
                if (overview.text(own, "indicator") == "N00973")
                    expectInterval(overview, own, {year, code});
            }
        }
    }
    EXPECT_EQ(compared, 576 + 6);
}

TEST(Oracle, FunnelOfTheWholeCountry)
{
    LAGESBILD_NEEDS_REAL_PACK();
    LAGESBILD_NEEDS_SHARED(u"data/oracles/funnel_summary.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/funnel_summary.csv"_s));
    ASSERT_GT(oracle.rowCount(), 0u);
    for (std::size_t row = 0; row < oracle.rowCount(); ++row) {
        const QJsonObject meta =
            realMeta({u"funnel"_s, u"--indicator"_s, u"N00973"_s, u"--year"_s, q(oracle.text(row, "year"))});
        const auto number = [&](QStringView name) { return meta.value(name).toDouble(); };
        EXPECT_EQ(number(u"municipalities"), oracle.number(row, "n_units"));
        EXPECT_TRUE(meta.value(u"target_is_national"_s).toBool());
        EXPECT_TRUE(agrees(number(u"target") / 100, oracle.number(row, "theta_riket")));
        EXPECT_TRUE(agrees(number(u"shrink_target") / 100, oracle.number(row, "theta_pooled")));
        EXPECT_TRUE(agrees(number(u"phi"), oracle.number(row, "phi")));
        EXPECT_TRUE(agrees(number(u"tau2"), oracle.number(row, "tau2")));
        EXPECT_TRUE(agrees(number(u"shrink_variance"), oracle.number(row, "eb_A")));
    }
}

TEST(Oracle, LikenessOfNeighbours)
{
    LAGESBILD_NEEDS_REAL_PACK();
    LAGESBILD_NEEDS_SHARED(u"data/oracles/moran.csv"_s);
    constexpr double byPermutation = 0.005;
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/moran.csv"_s));
    int compared = 0;
    for (std::size_t row = 0; row < oracle.rowCount(); ++row) {
        if (oracle.text(row, "variant") != "islands_kept")
            continue; // ours keeps them
        const QJsonObject meta = realMeta({u"moran"_s, u"--indicator"_s, q(oracle.text(row, "kpi")),
                                           u"--year"_s, q(oracle.text(row, "year"))});
        const auto number = [&](QStringView name) { return meta.value(name).toDouble(); };
        EXPECT_TRUE(agrees(number(u"i"), oracle.number(row, "I"))) << oracle.text(row, "kpi");
        EXPECT_TRUE(agrees(number(u"expected"), oracle.number(row, "E_I")));
        EXPECT_NEAR(number(u"p"), oracle.number(row, "p_sim_two_sided"), byPermutation);
        EXPECT_NEAR(number(u"p_one_sided"), oracle.number(row, "p_sim_one_sided"), byPermutation);
        EXPECT_EQ(number(u"municipalities"), oracle.number(row, "n"));
        EXPECT_EQ(number(u"links"), oracle.number(row, "n_links"));
        QStringList islands;
        for (const QJsonValue &island : meta.value(u"islands"_s).toArray())
            islands << island.toObject().value(u"code"_s).toString();
        EXPECT_EQ(islands.join(u' '), q(oracle.text(row, "island_codes")));
        ++compared;
    }
    EXPECT_EQ(compared, 4);
}

} // namespace lagesbild
