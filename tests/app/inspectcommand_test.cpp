#include "tests/app/cli.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

QString fileWith(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

const QByteArray smallPx = "CHARSET=\"ANSI\";TITLE=\"Elever\";STUB=\"kommun\";HEADING=\"år\";\n"
                           "VALUES(\"kommun\")=\"Ale\",\"Örebro\";CODES(\"kommun\")=\"1440\",\"1880\";\n"
                           "VALUES(\"år\")=\"2020\",\"2021\";\nDATA=1 \"..\"\n2.5 x;\n";

} // namespace

TEST(Inspect, TellsWhatAFileHolds)
{
    const QTemporaryDir folder;
    const QString file = fileWith(folder, u"elever.px"_s, smallPx);
    const CliAnswer answer = runCli({u"inspect"_s, file, u"--format"_s, u"json"_s});
    ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    const QJsonObject meta = answer.json()[u"meta"_s].toObject();
    EXPECT_EQ(meta[u"format"_s], u"px"_s);
    EXPECT_EQ(meta[u"encoding"_s], u"utf-8"_s);
    EXPECT_EQ(meta[u"title"_s], u"Elever"_s);
    EXPECT_EQ(meta[u"cells"_s], 4);
    EXPECT_EQ(meta[u"numeric"_s], 2);
    EXPECT_EQ(meta[u"missing"_s][u".."_s], 1);
    EXPECT_EQ(meta[u"first"_s], 1);
    EXPECT_EQ(meta[u"last"_s], u"?"_s);
    EXPECT_EQ(meta[u"sum"_s], 3.5);
    const QJsonObject area = meta[u"variables"_s][0].toObject();
    EXPECT_EQ(
        area,
        (QJsonObject{
            {u"code"_s, u"kommun"_s}, {u"label"_s, u"kommun"_s}, {u"size"_s, 2}, {u"role"_s, u"geo"_s}}));
    EXPECT_EQ(meta[u"refused"_s][0][u"row"_s], 5);
    EXPECT_EQ(meta[u"refused"_s][0][u"reason"_s], u"bad_number"_s);
}

TEST(Inspect, ShowsTheSameToPeopleAndScripts)
{
    const QTemporaryDir folder;
    const QString file =
        fileWith(folder, u"elever.csv"_s, "Kommun;År;Andel\nAle;2020;12,5\nÖrebro;2020;..\n");
    const CliAnswer people = runCli({u"inspect"_s, file});
    EXPECT_EQ(people.exitCode, 0);
    EXPECT_TRUE(people.out.contains(u"Andel"_s)) << people.out.toStdString();
    const CliAnswer csv = runCli({u"inspect"_s, file, u"--format"_s, u"csv"_s});
    EXPECT_EQ(csv.columns(), (QStringList{u"label"_s, u"code"_s, u"size"_s, u"role"_s}));
    EXPECT_EQ(csv.csv().rowCount(), 3U);
    const QJsonObject meta =
        runCli({u"inspect"_s, file, u"--format"_s, u"json"_s}).json()[u"meta"_s].toObject();
    EXPECT_EQ(meta[u"delimiter"_s], u";"_s);
    EXPECT_EQ(meta[u"decimal"_s], u","_s);
    EXPECT_EQ(meta[u"data_rows"_s], 2);
    EXPECT_EQ(meta[u"variables"_s][2][u"sum"_s], 12.5);
}

TEST(Inspect, EndsWithThreeAndAReasonWhereItCantRead)
{
    const QTemporaryDir folder;
    const QString broken = fileWith(folder, u"trasig.px"_s, smallPx.left(smallPx.size() - 12));
    for (const QString &file :
         {broken, fileWith(folder, u"sida.json"_s, "<html></html>"), folder.filePath(u"finns-inte.csv"_s)}) {
        const CliAnswer answer = runCli({u"inspect"_s, file, u"--format"_s, u"json"_s});
        EXPECT_EQ(answer.exitCode, 3) << answer.err.toStdString();
        EXPECT_EQ(answer.out, QString());
        EXPECT_EQ(answer.err.count(u'\n'), 1);
        EXPECT_TRUE(answer.err.contains(file)) << answer.err.toStdString();
    }
    EXPECT_EQ(runCli({u"inspect"_s}).exitCode, 2);
    EXPECT_EQ(
        runCli({u"inspect"_s, fileWith(folder, u"a.csv"_s, "a;b\n1;2\n"), u"--table"_s, u"Blad9"_s}).exitCode,
        1);
}

} // namespace lagesbild
