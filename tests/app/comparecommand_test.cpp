#include "core/analysis/comparison.h"
#include "core/analysis/owngroups.h"
#include "tests/app/cli.h"
#include "tests/app/madepack.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <map>
#include <string>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

QStringList comparing(const QString &indicator, const QString &group, const QStringList &more = {})
{
    return QStringList{u"compare"_s, u"--indicator"_s, indicator, u"--municipality"_s,
                       u"2010"_s,    u"--group"_s,     group} +
           more;
}

std::map<std::string, std::string> columnByCode(const CsvTable &table, const char *column)
{
    std::map<std::string, std::string> result;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        result.emplace(table.text(row, "code"), table.text(row, column));
    return result;
}

} // namespace

TEST(CompareCommand, HasTheColumnsThatScriptsExpect)
{
    const CliAnswer answer = askMadeCsv(comparing(u"N1"_s, u"all"_s));
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_EQ(answer.columns().join(u','), u"code,name,value,status,n,low,high,rank,colour"_s);
}

TEST(CompareCommand, WritesTheBarsInTheirOrder)
{
    Selection selection;
    selection.focus = AreaId("2010");
    selection.indicator = IndicatorId("N1");
    selection.group = "all";
    const auto expected = comparison(madeDataset(), selection);
    ASSERT_TRUE(expected);
    const CsvTable table = askMadeCsv(comparing(u"N1"_s, u"all"_s)).csv();
    ASSERT_EQ(table.rowCount(), expected->bars.size());
    for (std::size_t i = 0; i < expected->bars.size(); ++i) {
        const ComparisonRow &bar = expected->bars[i];
        EXPECT_EQ(table.text(i, "code"), bar.code.text());
        EXPECT_EQ(table.text(i, "name"), bar.name.toStdString());
        EXPECT_EQ(table.text(i, "rank"), bar.place.place > 0 ? std::to_string(bar.place.place) : "");
        EXPECT_EQ(table.text(i, "colour"), keyOf(bar.place.colour));
        EXPECT_EQ(table.text(i, "status"), keyOf(bar.figure.status));
    }
    EXPECT_EQ(table.text(0, "code"), "2010");
    EXPECT_EQ(table.text(9, "status"), "privacy");
}

TEST(CompareCommand, KeepsTheValueOfFewPersonsButGivesItNoPlace)
{
    const CsvTable usual = askMadeCsv(comparing(u"N3"_s, u"all"_s)).csv();
    EXPECT_EQ(columnByCode(usual, "value").at("2010"), "100");
    EXPECT_EQ(columnByCode(usual, "status").at("2010"), "few");
    EXPECT_EQ(columnByCode(usual, "n").at("2010"), "3");
    EXPECT_EQ(columnByCode(usual, "rank").at("2010"), "");
    EXPECT_EQ(columnByCode(usual, "rank").at("2009"), "1");
    const CsvTable kept = askMadeCsv(comparing(u"N3"_s, u"all"_s, {u"--keep-small"_s})).csv();
    EXPECT_EQ(columnByCode(kept, "rank").at("2010"), "1");
    EXPECT_EQ(columnByCode(kept, "rank").at("2009"), "2");
}

TEST(CompareCommand, TakesEveryKindOfGroup)
{
    const auto codes = [](const QString &group) {
        std::vector<std::string> result;
        for (const auto &[code, rank] : columnByCode(askMadeCsv(comparing(u"N1"_s, group)).csv(), "rank"))
            result.push_back(code);
        return result;
    };
    EXPECT_EQ(codes(u"county"_s), (std::vector<std::string>{"2007", "2008", "2009", "2010"}));
    EXPECT_EQ(codes(u"skr2023"_s), (std::vector<std::string>{"1002", "1004", "1006", "2008", "2010"}));
    EXPECT_EQ(codes(u"G1"_s), (std::vector<std::string>{"1002", "1003", "2010"}));
    EXPECT_EQ(codes(u"1001,0000"_s), (std::vector<std::string>{"0000", "1001", "2010"}));
    EXPECT_EQ(codes(u"similar"_s), (std::vector<std::string>{"2010"})) << "nothing to measure likeness by";
}

TEST(CompareCommand, TellsMeansAndCountsInJson)
{
    const QJsonObject answer = askMade(comparing(u"N3"_s, u"county"_s, {u"--format"_s, u"json"_s})).json();
    const QJsonObject meta = answer.value(u"meta"_s).toObject();
    EXPECT_EQ(meta.value(u"year"_s).toInt(), 2022);
    EXPECT_EQ(meta.value(u"group_mean"_s).toDouble(), 80);
    EXPECT_EQ(meta.value(u"group_n"_s).toInt(), 3);
    EXPECT_EQ(meta.value(u"ranked"_s).toInt(), 9);
    EXPECT_EQ(meta.value(u"left_out_few"_s).toInt(), 1);
    EXPECT_TRUE(meta.value(u"national"_s).isNull());
    EXPECT_EQ(meta.value(u"indicator"_s).toObject().value(u"id"_s).toString(), u"N3"_s);
}

TEST(CompareCommand, WritesToAFileAndNothingElse)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"svar.csv"_s);
    const CliAnswer answer = askMadeCsv(comparing(u"N1"_s, u"all"_s, {u"--out"_s, file}));
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_EQ(answer.out, QString());
    const CsvTable table = CsvTable::read(file);
    EXPECT_EQ(table.rowCount(), 10u);
}

TEST(CompareCommand, TellsPeopleWhoIsLeftOut)
{
    const QString text = askMade(comparing(u"N3"_s, u"all"_s)).out;
    EXPECT_TRUE(text.contains(u"9 kommuner"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"färre än 10 personer"_s)) << text.toStdString();
}

TEST(CompareCommand, KnowsTheGroupsMadeInTheWindow)
{
    const QString file = cliHome() + u"/lagesbild/groups.json"_s;
    const CliAnswer before = askMadeCsv(comparing(u"N1"_s, u"saved:Våra, grannar"_s));
    EXPECT_EQ(before.exitCode, 1);
    ASSERT_TRUE(writeOwnGroups({{u"Våra, grannar"_s, {AreaId("1001"), AreaId("1002")}}}, file));
    const CsvTable table = askMadeCsv(comparing(u"N1"_s, u"saved:Våra, grannar"_s)).csv();
    EXPECT_EQ(columnByCode(table, "name").size(), 3U) << "the chosen one beside its two";
    QFile damaged(file);
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write("oj");
    damaged.close();
    const CliAnswer refused = askMadeCsv(comparing(u"N1"_s, u"saved:Våra, grannar"_s));
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_TRUE(refused.err.contains(u"groups.json"_s));
    EXPECT_EQ(askMadeCsv(comparing(u"N1"_s, u"all"_s)).exitCode, 0) << "others are not stopped by it";
    QFile::remove(file);
}

} // namespace lagesbild
