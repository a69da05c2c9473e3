#include "tests/app/cli.h"
#include "tests/app/madepack.h"
#include "tests/support/officefile.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>

#include <set>
#include <string>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class Import : public testing::Test
{
protected:
    Import()
    {
        pack = folder.filePath(u"kommunens.lagesbild"_s);
        EXPECT_TRUE(QFile::copy(madePackFile(), pack));
    }

    QString fileWith(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    CliAnswer import(const QStringList &arguments) const
    {
        return runCli(QStringList{u"import"_s} + arguments +
                      QStringList{u"--data"_s, pack, u"--format"_s, u"json"_s});
    }

    QTemporaryDir folder;
    QString pack;
};

const QByteArray survey =
    "Kommun;År;Andel nöjda (%)\n1001;2020;61,5\n1002;2020;70\n1003;2020;..\nAtlantis;2020;1\n";

} // namespace

TEST_F(Import, PutsOwnIndicatorsBesideTheOthers)
{
    const CliAnswer answer = import({fileWith(u"enkät.csv"_s, survey)});
    ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    const QJsonObject meta = answer.json()[u"meta"_s].toObject();
    EXPECT_EQ(meta[u"rows"_s], 4);
    EXPECT_EQ(meta[u"taken"_s], 3);
    EXPECT_EQ(meta[u"indicators"_s][0][u"id"_s], u"EGEN_0001"_s);
    EXPECT_EQ(meta[u"indicators"_s][0][u"unit"_s], u"percent"_s);
    const std::vector<QJsonObject> refused = rowsOf(answer.json());
    ASSERT_EQ(refused.size(), 1U);
    EXPECT_EQ(refused[0][u"row"_s], 5);
    EXPECT_EQ(refused[0][u"reason"_s], u"unknown_area"_s);

    const CliAnswer values = runCli({u"values"_s, u"--indicator"_s, u"EGEN_0001"_s, u"--area"_s, u"all"_s,
                                     u"--years"_s, u"2020"_s, u"--data"_s, pack, u"--format"_s, u"csv"_s});
    ASSERT_EQ(values.exitCode, 0) << values.err.toStdString();
    ASSERT_EQ(values.csv().rowCount(), 3U);
    EXPECT_EQ(values.csv().number(0, "value"), 61.5);
    EXPECT_EQ(values.csv().text(0, "source"), "Egna uppgifter");
    const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    EXPECT_EQ(values.csv().text(0, "fetched"), today)
        << "the day of the import, not of the pack's other values";
    EXPECT_EQ(values.csv().text(2, "status"), "missing");
}

TEST_F(Import, ATrialChangesNothing)
{
    const QString file = fileWith(u"enkät.csv"_s, survey);
    QFile before(pack);
    ASSERT_TRUE(before.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();
    const CliAnswer answer = import({file, u"--dry-run"_s});
    EXPECT_EQ(answer.exitCode, 0);
    const QJsonObject meta = answer.json()[u"meta"_s].toObject();
    EXPECT_TRUE(meta[u"pack"_s].isNull());
    EXPECT_EQ(meta[u"mapping"_s][u"columns"_s][0][u"role"_s], u"area"_s);
    before.seek(0);
    EXPECT_EQ(before.readAll(), bytes);
}

TEST_F(Import, TakesAMappingAndWritesElsewhere)
{
    const QString file = fileWith(u"antal.csv"_s, "År;Antal\n2020;5\n2021;6\n");
    EXPECT_EQ(import({file}).exitCode, 2) << "no municipality in it";
    const QString mapping =
        fileWith(u"antal.json"_s, R"({"area":"1002","indicators":[{"found":"Antal","id":"EGEN_0007",
"title":"Elever i förberedelseklass","unit":"count","direction":"low","description":"Egen räkning."}]})");
    const QString other = folder.filePath(u"ny mapp/annan.lagesbild"_s);
    const CliAnswer answer = import({file, u"--mapping"_s, mapping, u"--out"_s, other});
    ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    EXPECT_EQ(answer.json()[u"meta"_s][u"indicators"_s][0][u"id"_s], u"EGEN_0007"_s);
    const CliAnswer found =
        runCli({u"search"_s, u"förberedelseklass"_s, u"--data"_s, other, u"--format"_s, u"csv"_s});
    EXPECT_EQ(found.csv().text(0, "id"), "EGEN_0007");
    EXPECT_EQ(runCli({u"search"_s, u"förberedelseklass"_s, u"--data"_s, pack}).exitCode, 1)
        << "the first pack is as it was";
    const QString bad = fileWith(u"fel.json"_s, R"({"columns":[{"role":"weather"}]})");
    EXPECT_EQ(import({file, u"--mapping"_s, bad}).exitCode, 3);
}

TEST_F(Import, MakesOneFigureOfSeveralRowsOnlyWhenAsked)
{
    const QString file =
        fileWith(u"skolor.csv"_s, "Kommun;År;Betyg;Elever\n1001;2020;10;30\n1001;2020;20;10\n"
                                  "1002;2020;15;5\n");
    const CliAnswer refused = import({file, u"--dry-run"_s});
    ASSERT_EQ(refused.exitCode, 0) << refused.err.toStdString();
    EXPECT_EQ(refused.json()[u"meta"_s][u"most_repeated"_s], 2);
    EXPECT_EQ(rowsOf(refused.json()).at(0)[u"reason"_s], u"several"_s);
    EXPECT_EQ(import({file, u"--repeated"_s, u"first"_s}).exitCode, 2);
    EXPECT_EQ(import({file, u"--weight"_s, u"Elever"_s}).exitCode, 2) << "a weight of nothing";
    EXPECT_EQ(import({file, u"--months"_s, u"first"_s}).exitCode, 2);
    const CliAnswer mean = import({file, u"--repeated"_s, u"mean"_s, u"--weight"_s, u"Elever"_s});
    ASSERT_EQ(mean.exitCode, 0) << mean.err.toStdString();
    EXPECT_EQ(mean.json()[u"meta"_s][u"mapping"_s][u"weight"_s], u"Elever"_s);
    const CliAnswer values = runCli({u"values"_s, u"--indicator"_s, u"EGEN_0001"_s, u"--area"_s, u"1001"_s,
                                     u"--years"_s, u"2020"_s, u"--data"_s, pack, u"--format"_s, u"csv"_s});
    ASSERT_EQ(values.exitCode, 0) << values.err.toStdString();
    EXPECT_EQ(values.csv().number(0, "value"), 12.5);
}

TEST_F(Import, OwnCountsOfFewPersonsDoNotLeave)
{
    const QString file = fileWith(u"antal.csv"_s, "Kommun;År;Elever, antal\n1001;2020;2\n1002;2020;20\n");
    ASSERT_EQ(import({file}).exitCode, 0);
    const QStringList ask{u"values"_s, u"--indicator"_s, u"EGEN_0001"_s, u"--area"_s,
                          u"all"_s,    u"--years"_s,     u"2020"_s,      u"--data"_s,
                          pack,        u"--format"_s,    u"csv"_s};
    const CsvTable hidden = runCli(ask).csv();
    ASSERT_EQ(hidden.rowCount(), 2U);
    EXPECT_EQ(hidden.text(0, "value"), "");
    EXPECT_EQ(hidden.text(0, "status"), "privacy");
    EXPECT_EQ(hidden.number(1, "value"), 20.0);
    EXPECT_EQ(runCli(ask + QStringList{u"--keep-small"_s}).csv().number(0, "value"), 2.0);

    const QString compare = u"compare --indicator EGEN_0001 --municipality 1001 --group all --year 2020"_s;
    for (const QString &other : {compare, u"trend --indicator EGEN_0001 --area 1001,1002"_s}) {
        const CsvTable told = runCli(other.split(u' ') + ask.last(4)).csv();
        bool isFound = false;
        for (std::size_t row = 0; row < told.rowCount(); ++row) {
            if (told.text(row, "code") != "1001")
                continue;
            isFound = true;
            EXPECT_EQ(told.text(row, "value"), "") << other.toStdString();
            EXPECT_EQ(told.text(row, "status"), "privacy") << other.toStdString();
        }
        EXPECT_TRUE(isFound) << other.toStdString();
    }

    const QString book = folder.filePath(u"antal.xlsx"_s);
    const CliAnswer written = runCli(ask + QStringList{u"--out"_s, book});
    ASSERT_EQ(written.exitCode, 0) << written.err.toStdString();
    QFile read(book);
    ASSERT_TRUE(read.open(QIODevice::ReadOnly));
    const auto cells = cellsOf(OfficeFile(read.readAll()), 1);
    ASSERT_EQ(cells.at(u"E5"_s), u"value"_s);
    EXPECT_FALSE(cells.contains(u"E6"_s)) << "of the workbook too";
    EXPECT_EQ(cells.at(u"F6"_s), u"privacy"_s);
    EXPECT_EQ(cells.at(u"E7"_s), u"20"_s);
}

TEST_F(Import, TakesAnOwnIndicatorOutAgain)
{
    ASSERT_EQ(import({fileWith(u"enkät.csv"_s, survey)}).exitCode, 0);
    const CliAnswer removed = import({u"--remove"_s, u"EGEN_0001"_s});
    ASSERT_EQ(removed.exitCode, 0) << removed.err.toStdString();
    EXPECT_EQ(rowsOf(removed.json()).at(0)[u"title"_s], u"Andel nöjda (%)"_s);
    EXPECT_EQ(import({u"--remove"_s, u"EGEN_0001"_s}).exitCode, 1) << "it is gone";
    EXPECT_EQ(import({u"--remove"_s, u"N1"_s}).exitCode, 1) << "no own one";
    EXPECT_EQ(import({fileWith(u"enkät.csv"_s, survey), u"--remove"_s, u"EGEN_0001"_s}).exitCode, 2);
    const CliAnswer values = runCli({u"values"_s, u"--indicator"_s, u"N1"_s, u"--area"_s, u"1001"_s,
                                     u"--years"_s, u"2020"_s, u"--data"_s, pack});
    EXPECT_EQ(values.exitCode, 0) << "all else is there: " << values.err.toStdString();
}

TEST_F(Import, WaitsForNobodyWhoChangesThePack)
{
    QLockFile other(pack + u".lock"_s);
    ASSERT_TRUE(other.tryLock());
    const CliAnswer answer = import({fileWith(u"enkät.csv"_s, survey)});
    EXPECT_EQ(answer.exitCode, 3);
    EXPECT_TRUE(answer.err.endsWith(u"; vänta tills det är klart och försök igen\n"_s))
        << answer.err.toStdString();
}

TEST_F(Import, OwnCountsOfFewPersonsAreNoAnswerToAnyCommand)
{
    // The country's figure would give the one away.
    const QString file =
        fileWith(u"elever.csv"_s, "Kommun;År;Elever\n1001;2020;2\n1002;2020;20\n1003;2020;30\n"
                                  "1004;2020;40\n0000;2020;92\n");
    ASSERT_EQ(import({file}).exitCode, 0);
    const QStringList common{u"--indicator"_s, u"EGEN_0001"_s, u"--data"_s, pack, u"--format"_s, u"csv"_s};
    for (const QStringList &call :
         {QStringList{u"compare"_s, u"--municipality"_s, u"1003"_s, u"--group"_s, u"all"_s, u"--year"_s,
                      u"2020"_s},
          QStringList{u"trend"_s, u"--area"_s, u"1001,1002,1003"_s},
          QStringList{u"values"_s, u"--area"_s, u"1001,1002,1003,0000"_s, u"--years"_s, u"2020"_s}}) {
        const CliAnswer answer = runCli(call + common);
        ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
        const CsvTable table = answer.csv();
        const char *const code = call[0] == "values"_L1 ? "area" : "code";
        std::set<std::string> told;
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            if (!table.text(row, "value").empty())
                told.emplace(table.text(row, code));
        }
        EXPECT_FALSE(told.contains("1001")) << call[0].toStdString();
        EXPECT_FALSE(told.contains("1002")) << "or the country's figure less the others gives the first";
        EXPECT_TRUE(told.contains("1003")) << call[0].toStdString();
    }
}

TEST_F(Import, SaysWhyAFileCantBeRead)
{
    for (const QByteArray &content : {QByteArray("<html></html>"), QByteArray(), QByteArray("bara text")}) {
        const CliAnswer answer = import({fileWith(u"x.csv"_s, content)});
        EXPECT_EQ(answer.exitCode, 3) << answer.err.toStdString();
        EXPECT_EQ(answer.err.count(u'\n'), 1);
    }
    EXPECT_EQ(import({}).exitCode, 2);
}

} // namespace lagesbild
