// lagesbild-cli scb from outside, against a service of our own on this machine.

#include "tests/app/cli.h"
#include "tests/app/ending.h"
#include "tests/app/madepack.h"
#include "tests/support/pxwebstandin.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class ScbCommand : public testing::Test
{
protected:
    CliAnswer ask(const QStringList &arguments) const
    {
        return runCli(QStringList{u"scb"_s, u"--url"_s, m_service.v2()} + arguments);
    }
    CliAnswer askCsv(const QStringList &arguments) const
    {
        return ask(arguments + QStringList{u"--format"_s, u"csv"_s});
    }

    const PxWebStandIn m_service;
    const QTemporaryDir m_folder;
};

const QStringList someFigures{u"--select"_s, u"Region=1001,1003"_s, u"--select"_s, u"Alder=tot"_s,
                              u"--select"_s, u"ContentsCode=C1"_s,  u"--select"_s, u"Tid=FROM(2021)"_s};

/// The figures of someFigures as the stand-in invents them, in the table's order.
std::vector<std::optional<double>> expectedFigures()
{
    std::vector<std::optional<double>> figures;
    for (const QString &region : {u"1001"_s, u"1003"_s}) {
        for (const QString &year : {u"2021"_s, u"2022"_s})
            figures.push_back(PxWebStandIn::figureOf({region, QString(), u"tot"_s, u"C1"_s, year}));
    }
    return figures;
}

} // namespace

TEST_F(ScbCommand, FindsTables)
{
    const CliAnswer answer = askCsv({u"search"_s, u"påhittad"_s, u"folkmängd"_s});
    ASSERT_EQ(answer.exitCode, Fine) << answer.err.toStdString();
    EXPECT_EQ(answer.columns(), (QStringList{u"id"_s, u"title"_s, u"kind"_s, u"updated"_s, u"first_period"_s,
                                             u"last_period"_s}));
    ASSERT_EQ(answer.csv().rowCount(), 1U);
    EXPECT_EQ(answer.csv().text(0, "id"), "TAB1");
    EXPECT_EQ(answer.csv().text(0, "kind"), "table");
    EXPECT_EQ(answer.csv().text(0, "last_period"), "2022");
    const CliAnswer forPeople = ask({u"search"_s, u"folkmängd"_s});
    EXPECT_TRUE(forPeople.out.contains(u"Påhittad folkmängd"_s)) << forPeople.out.toStdString();
}

TEST_F(ScbCommand, ListsFoldersOfApiOne)
{
    const CliAnswer answer =
        runCli({u"scb"_s, u"list"_s, u"BE"_s, u"--address"_s, m_service.v1(), u"--format"_s, u"csv"_s});
    ASSERT_EQ(answer.exitCode, Fine) << answer.err.toStdString();
    EXPECT_EQ(answer.csv().text(0, "id"), "BE/TAB1");
    EXPECT_EQ(ask({u"list"_s}).exitCode, WrongUse) << "API v2 has none";
    const CliAnswer folder = runCli({u"scb"_s, u"table"_s, u"BE"_s, u"--address"_s, m_service.v1()});
    EXPECT_EQ(folder.exitCode, WrongUse);
    EXPECT_TRUE(folder.err.contains(u"scb list"_s)) << folder.err.toStdString();
}

TEST_F(ScbCommand, TellsVariablesAndValues)
{
    const CliAnswer answer = askCsv({u"table"_s, u"TAB1"_s});
    ASSERT_EQ(answer.exitCode, Fine) << answer.err.toStdString();
    EXPECT_EQ(answer.csv().rowCount(), std::size_t{11} + 2 + 5 + 2 + 7);
    EXPECT_EQ(answer.csv().text(1, "variable"), "Region");
    EXPECT_EQ(answer.csv().text(1, "code"), "1001");
    EXPECT_EQ(answer.csv().text(1, "text"), "Ort 1");
    const CliAnswer one = askCsv({u"table"_s, u"TAB1"_s, u"kön"_s});
    ASSERT_EQ(one.exitCode, Fine) << one.err.toStdString();
    ASSERT_EQ(one.csv().rowCount(), 2U);
    EXPECT_EQ(one.csv().text(1, "text"), "kvinnor");
    const CliAnswer ages = ask({u"table"_s, u"TAB1"_s, u"Alder"_s});
    EXPECT_TRUE(ages.out.contains(u"agg_grov  grova klasser"_s)) << ages.out.toStdString();
    const QJsonObject meta =
        ask({u"table"_s, u"TAB1"_s, u"--format"_s, u"json"_s}).json()[u"meta"_s].toObject();
    EXPECT_EQ(meta[u"variables"_s][0][u"size"_s], 11);
    EXPECT_EQ(meta[u"variables"_s][0][u"may_be_left_out"_s], true);
    EXPECT_EQ(meta[u"variables"_s][2][u"may_be_left_out"_s], false);
    const CliAnswer forPeople = ask({u"table"_s, u"TAB1"_s});
    EXPECT_TRUE(forPeople.out.contains(u"2016 … 2022"_s)) << forPeople.out.toStdString();
}

TEST_F(ScbCommand, FetchesFigures)
{
    const CliAnswer answer = askCsv(QStringList{u"--table"_s, u"TAB1"_s} + someFigures);
    ASSERT_EQ(answer.exitCode, Fine) << answer.err.toStdString();
    EXPECT_EQ(answer.columns(), (QStringList{u"Region"_s, u"Region_text"_s, u"Alder"_s, u"Alder_text"_s,
                                             u"ContentsCode"_s, u"ContentsCode_text"_s, u"Tid"_s,
                                             u"Tid_text"_s, u"value"_s, u"status"_s, u"symbol"_s}));
    const CsvTable table = answer.csv();
    const auto expected = expectedFigures();
    ASSERT_EQ(table.rowCount(), expected.size());
    EXPECT_EQ(table.text(2, "Region"), "1003");
    EXPECT_EQ(table.text(2, "Region_text"), "Ort 3");
    EXPECT_EQ(table.text(2, "Tid"), "2021");
    for (std::size_t row = 0; row < expected.size(); ++row) {
        EXPECT_EQ(table.text(row, "status"), expected[row] ? "ok" : "missing");
        if (expected[row]) {
            EXPECT_EQ(table.number(row, "value"), *expected[row]);
        } else {
            EXPECT_EQ(table.text(row, "symbol"), "..");
        }
    }
    QStringList otherWay{u"get"_s, u"TAB1"_s};
    for (const QString &word : someFigures)
        otherWay << (word == u"--select" ? u"--choose"_s : word);
    EXPECT_EQ(askCsv(otherWay).out, answer.out);
    const CliAnswer first = runCli(
        QStringList{u"scb"_s, u"get"_s, u"BE/TAB1"_s, u"--url"_s, m_service.v1(), u"--format"_s, u"csv"_s} +
        someFigures);
    EXPECT_EQ(first.out, answer.out) << "API v1 has the same figures";
}

TEST_F(ScbCommand, TellsWhatItFetched)
{
    const CliAnswer answer = ask(QStringList{u"get"_s, u"TAB1"_s, u"--format"_s, u"json"_s} + someFigures);
    ASSERT_EQ(answer.exitCode, Fine) << answer.err.toStdString();
    const QJsonObject meta = answer.json()[u"meta"_s].toObject();
    EXPECT_EQ(meta[u"table"_s], u"TAB1"_s);
    EXPECT_EQ(meta[u"source"_s], u"Påhittade byrån"_s);
    EXPECT_EQ(meta[u"unit"_s], u"antal"_s);
    EXPECT_EQ(meta[u"cells"_s], 4);
    EXPECT_EQ(rowsOf(answer.json()).size(), 4U);
    const CliAnswer forPeople = ask(QStringList{u"get"_s, u"TAB1"_s} + someFigures);
    EXPECT_TRUE(forPeople.out.contains(u"Källa: Påhittade byrån"_s)) << forPeople.out.toStdString();
}

TEST_F(ScbCommand, MakesOwnFiguresAtOnceOrByWayOfAFile)
{
    const QStringList figures{u"--select"_s, u"Region=*"_s,  u"--select"_s, u"Kon=*"_s,
                              u"--select"_s, u"Alder=tot"_s, u"--select"_s, u"ContentsCode=C1"_s};
    const auto pack = [this](const QString &name) {
        const QString file = m_folder.filePath(name);
        EXPECT_TRUE(QFile::copy(madePackFile(), file));
        return file;
    };
    const QString directPack = pack(u"direkt.lagesbild"_s);
    const CliAnswer direct = ask(
        QStringList{u"get"_s, u"TAB1"_s, u"--import"_s, u"--data"_s, directPack, u"--format"_s, u"json"_s} +
        figures);
    ASSERT_EQ(direct.exitCode, Fine) << direct.err.toStdString();
    const QJsonObject meta = direct.json()[u"meta"_s].toObject();
    EXPECT_EQ(meta[u"rows"_s], 11 * 2 * 7);
    EXPECT_EQ(meta[u"taken"_s], 7 * 2 * 7);
    EXPECT_EQ(meta[u"refused"_s], 4 * 2 * 7) << "four places are not in the pack";
    for (const QString &name : {u"tabell.json"_s, u"tabell.csv"_s}) {
        const QString file = m_folder.filePath(name);
        ASSERT_EQ(ask(QStringList{u"get"_s, u"TAB1"_s, u"--save"_s, file} + figures).exitCode, Fine);
        const CliAnswer imported =
            runCli({u"import"_s, file, u"--data"_s, pack(name + u".lagesbild"_s), u"--format"_s, u"json"_s});
        ASSERT_EQ(imported.exitCode, Fine) << imported.err.toStdString();
        const QJsonObject other = imported.json()[u"meta"_s].toObject();
        EXPECT_EQ(other[u"taken"_s], meta[u"taken"_s]) << name.toStdString();
        EXPECT_EQ(other[u"indicators"_s][0][u"figures"_s], meta[u"indicators"_s][0][u"figures"_s]);
    }
    const CliAnswer values = runCli({u"values"_s, u"--indicator"_s, u"EGEN_0001"_s, u"--area"_s, u"1001"_s,
                                     u"--years"_s, u"2016-2022"_s, u"--gender"_s, u"K"_s, u"--keep-small"_s,
                                     u"--data"_s, directPack, u"--format"_s, u"csv"_s});
    ASSERT_EQ(values.exitCode, Fine) << values.err.toStdString();
    ASSERT_EQ(values.csv().rowCount(), 7U);
    for (std::size_t row = 0; row < 7; ++row) {
        const auto figure = PxWebStandIn::figureOf(
            {u"1001"_s, u"2"_s, u"tot"_s, u"C1"_s, QString::number(2016 + static_cast<int>(row))});
        EXPECT_EQ(values.csv().text(row, "status"), figure ? "ok" : "missing");
        if (figure) {
            EXPECT_EQ(values.csv().number(row, "value"), *figure);
        }
    }
}

TEST_F(ScbCommand, WritesNoMoreRowsThanOneCanHold)
{
    QJsonArray codes;
    for (int i = 0; i < 101; ++i)
        codes.append(QString::number(i));
    const QJsonObject dimension{{u"category"_s, QJsonObject{{u"index"_s, codes}}}};
    const QJsonObject description{
        {u"version"_s, u"2.0"_s},
        {u"class"_s, u"dataset"_s},
        {u"id"_s, QJsonArray{u"A"_s, u"B"_s, u"C"_s}},
        {u"size"_s, QJsonArray{101, 101, 101}},
        {u"dimension"_s, QJsonObject{{u"A"_s, dimension}, {u"B"_s, dimension}, {u"C"_s, dimension}}},
        {u"value"_s, QJsonArray()}};
    PxWebStandIn::Wish wish;
    wish.fixed = {{"GET /v2/tables/STOR/metadata", QJsonDocument(description).toJson()}};
    const PxWebStandIn standIn(wish);
    const CliAnswer answer =
        runCli({u"scb"_s, u"get"_s, u"STOR"_s, u"--url"_s, standIn.v2(), u"--format"_s, u"csv"_s});
    EXPECT_EQ(answer.exitCode, WrongUse) << answer.err.toStdString();
    EXPECT_TRUE(answer.err.contains(u"--save"_s)) << answer.err.toStdString();
    EXPECT_TRUE(standIn.cellsAsked().empty());
}

TEST_F(ScbCommand, SaysWhatIsNotThere)
{
    for (const QStringList &arguments : {QStringList{u"table"_s, u"TAB9"_s}, QStringList{u"get"_s, u"TAB9"_s},
                                         QStringList{u"table"_s, u"TAB1"_s, u"Sektor"_s},
                                         QStringList{u"get"_s, u"TAB1"_s, u"--select"_s, u"Region=9999"_s},
                                         QStringList{u"get"_s, u"TAB1"_s, u"--select"_s, u"Sektor=1"_s}}) {
        const CliAnswer answer = ask(arguments);
        EXPECT_EQ(answer.exitCode, NothingFound) << answer.err.toStdString();
        EXPECT_EQ(answer.err.count(u"lagesbild-cli: "_s), 1) << answer.err.toStdString();
    }
}

TEST_F(ScbCommand, SaysWhatItDoesNotUnderstand)
{
    for (const QStringList &arguments : {QStringList{}, QStringList{u"fetch"_s}, QStringList{u"search"_s},
                                         QStringList{u"get"_s}, QStringList{u"get"_s, u"TAB1"_s, u"TAB2"_s},
                                         QStringList{u"get"_s, u"TAB1"_s, u"--table"_s, u"TAB1"_s},
                                         QStringList{u"get"_s, u"TAB1"_s, u"--select"_s, u"Region"_s},
                                         QStringList{u"get"_s, u"TAB1"_s, u"--select"_s, u"Tid=TOP(x)"_s}}) {
        const CliAnswer answer = ask(arguments);
        EXPECT_EQ(answer.exitCode, WrongUse)
            << arguments.join(u' ').toStdString() << answer.err.toStdString();
        EXPECT_EQ(answer.err.count(u"lagesbild-cli: "_s), 1) << answer.err.toStdString();
    }
    const CliAnswer unsafe =
        runCli({u"scb"_s, u"table"_s, u"TAB1"_s, u"--url"_s, u"http://scb.example/api/v2"_s});
    EXPECT_EQ(unsafe.exitCode, WrongUse);
    EXPECT_TRUE(unsafe.err.contains(u"https"_s)) << unsafe.err.toStdString();
}

TEST_F(ScbCommand, SaysThatNobodyAnswersOrOnlyAWebPage)
{
    const CliAnswer nobody =
        runCli({u"scb"_s, u"table"_s, u"TAB1"_s, u"--url"_s, u"http://127.0.0.1:1/api/v2"_s});
    EXPECT_EQ(nobody.exitCode, NoNetwork) << nobody.err.toStdString();
    PxWebStandIn::Wish wish;
    wish.fault = [](const FakeService::Request &) {
        return std::optional(FakeService::Answer{.body = "<html>Logga in</html>", .type = "text/html"});
    };
    const PxWebStandIn page(wish);
    const CliAnswer answer = runCli({u"scb"_s, u"table"_s, u"TAB1"_s, u"--url"_s, page.v2()});
    EXPECT_EQ(answer.exitCode, NoNetwork) << answer.err.toStdString();
    EXPECT_TRUE(answer.err.contains(u"webbsida"_s)) << answer.err.toStdString();
}

} // namespace lagesbild
