#include "core/analysis/overview.h"
#include "tests/app/cli.h"
#include "tests/app/madepack.h"

#include <gtest/gtest.h>

#include <QJsonArray>

#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const QStringList byCounty{u"overview"_s, u"--municipality"_s, u"2010"_s, u"--group"_s, u"county"_s};

Overview expectedOverview(const char *code)
{
    Selection selection;
    selection.focus = AreaId(code);
    selection.group = "county";
    const auto result = overview(madeDataset(), selection);
    EXPECT_TRUE(result);
    return result ? *result : Overview{};
}

/// The very same number, or nothing in both.
void expectSame(const CsvTable &table, std::size_t row, const char *column, std::optional<double> expected)
{
    const double written = table.number(row, column);
    if (expected)
        EXPECT_EQ(written, *expected) << column << " in row " << row;
    else
        EXPECT_TRUE(table.text(row, column).empty()) << column << " in row " << row;
}

std::optional<double> number(std::optional<Year> year)
{
    return year ? std::optional<double>(toInt(*year)) : std::nullopt;
}

} // namespace

TEST(OverviewCommand, HasTheColumnsThatScriptsExpect)
{
    const CliAnswer answer = askMadeCsv(byCounty);
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_EQ(answer.err, QString());
    EXPECT_EQ(
        answer.columns().join(u','),
        u"area,indicator,title,unit,year,value,status,n,low,high,previous_year,previous_value,change,arrow,"
        "trend,trend_p,rank,of,percentile,colour,group_mean,group_n,national"_s);
}

TEST(OverviewCommand, WritesWhatTheAnalysisSaysDownToTheLastDigit)
{
    const CsvTable table = askMadeCsv(byCounty).csv();
    const Overview expected = expectedOverview("2010");
    ASSERT_EQ(table.rowCount(), expected.rows.size());
    for (std::size_t i = 0; i < expected.rows.size(); ++i) {
        const OverviewRow &row = expected.rows[i];
        EXPECT_EQ(table.text(i, "indicator"), row.indicator.text());
        EXPECT_EQ(table.text(i, "status"), keyOf(row.figure.status));
        EXPECT_EQ(table.text(i, "colour"), keyOf(row.place.colour));
        expectSame(table, i, "year", number(row.year));
        expectSame(table, i, "value", row.figure.value);
        expectSame(table, i, "n", row.figure.n);
        expectSame(table, i, "low",
                   row.figure.interval ? std::optional(row.figure.interval->low) : std::nullopt);
        expectSame(table, i, "previous_year", number(row.previousYear));
        expectSame(table, i, "previous_value", row.previousValue);
        expectSame(table, i, "change", row.change);
        expectSame(table, i, "group_mean", row.groupMean.mean);
        expectSame(table, i, "group_n", row.groupMean.used);
        expectSame(table, i, "national", row.national);
        expectSame(table, i, "rank", row.place.place > 0 ? std::optional(row.place.place) : std::nullopt);
    }
}

TEST(OverviewCommand, SpeaksInTheKeysThatScriptsExpect)
{
    const CsvTable table = askMadeCsv(byCounty).csv();
    EXPECT_EQ(table.text(0, "area"), "Område");
    EXPECT_EQ(table.text(0, "unit"), "percent");
    EXPECT_EQ(table.text(0, "arrow"), "up");
    EXPECT_EQ(table.text(0, "trend"), "increasing");
    EXPECT_EQ(table.text(0, "colour"), "best");
    EXPECT_LT(table.number(0, "trend_p"), 0.05);
    EXPECT_EQ(table.text(2, "status"), "few") << "three persons keep their value";
    EXPECT_EQ(table.number(2, "value"), 100);
    EXPECT_EQ(table.text(2, "colour"), "none");
    EXPECT_EQ(table.text(2, "trend"), "unknown");
    EXPECT_EQ(table.text(3, "title"), "Boende, \"\"alla\"\", antal") << "quoted, its quotes doubled";
    EXPECT_EQ(table.text(3, "value"), "1000004.5");
    EXPECT_EQ(table.text(4, "status"), "absent");
    EXPECT_EQ(table.text(5, "title"), "Utan nyckeltal");
}

TEST(OverviewCommand, RanksTheSmallWhenAskedTo)
{
    const CsvTable table = askMadeCsv(byCounty + QStringList{u"--keep-small"_s}).csv();
    EXPECT_EQ(table.text(2, "rank"), "1");
    EXPECT_EQ(table.text(2, "colour"), "best");
}

TEST(OverviewCommand, TellsInJsonWhatItIsAbout)
{
    const QJsonObject answer = askMade(byCounty + QStringList{u"--format"_s, u"json"_s}).json();
    const QJsonObject meta = answer.value(u"meta"_s).toObject();
    EXPECT_EQ(meta.value(u"municipality"_s).toObject().value(u"name"_s).toString(), u"Gran"_s);
    EXPECT_EQ(meta.value(u"collection"_s).toString(), u"integration"_s);
    EXPECT_EQ(meta.value(u"year"_s).toString(), u"latest"_s);
    EXPECT_EQ(meta.value(u"gender"_s).toString(), u"T"_s);
    EXPECT_EQ(meta.value(u"group"_s).toString(), u"county"_s);
    EXPECT_EQ(meta.value(u"members"_s).toArray().size(), 4);
    EXPECT_TRUE(meta.value(u"peer_year"_s).isNull());
    EXPECT_FALSE(meta.value(u"example"_s).toBool(true));
    EXPECT_TRUE(meta.value(u"source"_s).toString().contains(u"Kolada"_s));
    const std::vector<QJsonObject> rows = rowsOf(answer);
    ASSERT_EQ(rows.size(), 6u);
    EXPECT_EQ(rows[0].value(u"value"_s).toDouble(), 44);
    EXPECT_EQ(rows[0].size(), 23);
    EXPECT_TRUE(rows[4].value(u"value"_s).isNull()) << "a missing number is null, never 0";
}

TEST(OverviewCommand, SpeaksSwedishToPeopleUnlessAskedForEnglish)
{
    const QString swedish = askMade(byCounty).out;
    EXPECT_TRUE(swedish.contains(u"Nyckeltal"_s)) << swedish.toStdString();
    EXPECT_TRUE(swedish.contains(u"44,0"_s)) << swedish.toStdString();
    EXPECT_TRUE(swedish.contains(u"ökar"_s)) << swedish.toStdString();
    EXPECT_TRUE(swedish.contains(u"få personer"_s)) << swedish.toStdString();
    const QString english = askMade(byCounty + QStringList{u"--lang"_s, u"en"_s}).out;
    EXPECT_TRUE(english.contains(u"Indicator"_s)) << english.toStdString();
    EXPECT_TRUE(english.contains(u"increasing"_s)) << english.toStdString();
}

TEST(OverviewCommand, OfAYearShowsThatYearOnly)
{
    const CsvTable table = askMadeCsv(byCounty + QStringList{u"--year"_s, u"2019"_s}).csv();
    EXPECT_EQ(table.text(0, "value"), "41");
    EXPECT_EQ(table.text(2, "status"), "absent");
    const CsvTable latest = askMadeCsv(byCounty + QStringList{u"--year"_s, u"latest"_s}).csv();
    EXPECT_EQ(latest.text(0, "value"), "44");
}

TEST(OverviewCommand, DatesAnOlderValueAndLeavesItUnranked)
{
    const CsvTable table = askMadeCsv({u"overview"_s, u"--municipality"_s, u"1004"_s}).csv();
    EXPECT_EQ(table.text(0, "year"), "2021");
    EXPECT_EQ(table.text(0, "value"), "37");
    EXPECT_EQ(table.text(0, "rank"), "");
    EXPECT_EQ(table.text(0, "colour"), "none");
}

TEST(OverviewCommand, OfARegionOrTheCountryHasItsFigures)
{
    const CsvTable region = askMadeCsv({u"overview"_s, u"--municipality"_s, u"0010"_s}).csv();
    EXPECT_EQ(region.text(0, "value"), "33");
    EXPECT_EQ(region.text(0, "rank"), "");
    const CsvTable country = askMadeCsv({u"overview"_s, u"--municipality"_s, u"0000"_s}).csv();
    EXPECT_EQ(country.text(0, "value"), "35.125");
}

TEST(OverviewCommand, OfWomenLeavesWhatIsNotDividedEmpty)
{
    const CsvTable table = askMadeCsv(byCounty + QStringList{u"--gender"_s, u"K"_s}).csv();
    EXPECT_EQ(table.text(0, "status"), "absent");
    EXPECT_EQ(table.text(3, "value"), "500000");
}

} // namespace lagesbild
