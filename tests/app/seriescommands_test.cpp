// trend, values and search.

#include "tests/app/cli.h"

#include <gtest/gtest.h>

#include <QJsonArray>

namespace lagesbild
{

using namespace Qt::StringLiterals;

TEST(TrendCommand, HasEveryYearMissingOnesToo)
{
    const CliAnswer answer = askMadeCsv({u"trend"_s, u"--indicator"_s, u"N1"_s, u"--area"_s, u"1004,0000"_s});
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_EQ(answer.columns().join(u','), u"code,name,gender,year,value,status,n,low,high"_s);
    const CsvTable table = answer.csv();
    ASSERT_EQ(table.rowCount(), 26u) << "2010–2022 for two areas";
    EXPECT_EQ(table.text(0, "code"), "1004");
    EXPECT_EQ(table.text(0, "status"), "absent");
    EXPECT_EQ(table.text(0, "value"), "");
    EXPECT_EQ(table.text(11, "year"), "2021");
    EXPECT_EQ(table.text(11, "value"), "37");
    EXPECT_EQ(table.text(12, "status"), "privacy");
    EXPECT_EQ(table.text(25, "name"), "Riket");
    EXPECT_EQ(table.text(25, "value"), "35.125");
}

TEST(TrendCommand, HasTheIntervalWhereThePersonsAreKnown)
{
    const CsvTable table =
        askMadeCsv({u"trend"_s, u"--indicator"_s, u"N3"_s, u"--area"_s, u"1001,2010"_s}).csv();
    EXPECT_EQ(table.text(12, "n"), "20");
    EXPECT_NEAR(table.number(12, "low"), 2.7866, 1e-4) << "Wilson's interval of 2 in 20";
    EXPECT_NEAR(table.number(12, "high"), 30.1034, 1e-4);
    EXPECT_EQ(table.text(25, "status"), "few");
}

TEST(TrendCommand, OfAllIsEveryMunicipality)
{
    const CsvTable table = askMadeCsv({u"trend"_s, u"--indicator"_s, u"N1"_s, u"--area"_s, u"all"_s}).csv();
    EXPECT_EQ(table.rowCount(), 130u);
}

TEST(ValuesCommand, ListsWhatTheDataHasARowFor)
{
    const CliAnswer answer = askMadeCsv({u"values"_s, u"--indicator"_s, u"N1,N3"_s, u"--area"_s,
                                         u"1004,0000"_s, u"--years"_s, u"2021-2022"_s});
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_EQ(answer.columns().join(u','), u"indicator,area,year,gender,value,status,source,fetched"_s);
    EXPECT_EQ(
        answer.out.section(u'\n', 1),
        u"N1,1004,2021,T,37,ok,Kolada,\nN1,1004,2022,T,,privacy,Kolada,\nN1,0000,2021,T,35.125,ok,Kolada,\n"
        "N1,0000,2022,T,35.125,ok,Kolada,\nN3,1004,2022,T,40,ok,Kolada,\n"_s);
}

TEST(ValuesCommand, TakesSeveralGendersAndWritesMillionsInFull)
{
    const CsvTable table = askMadeCsv({u"values"_s, u"--indicator"_s, u"N4"_s, u"--area"_s, u"all"_s,
                                       u"--years"_s, u"2021"_s, u"--gender"_s, u"T,K,M"_s})
                               .csv();
    ASSERT_EQ(table.rowCount(), 30u);
    EXPECT_EQ(table.text(0, "value"), "1000000");
    EXPECT_EQ(table.text(10, "gender"), "K");
    EXPECT_EQ(table.text(10, "value"), "500000");
}

TEST(SearchCommand, FindsByIdAndTitle)
{
    const CliAnswer answer = askMadeCsv({u"search"_s, u"boende"_s});
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_EQ(answer.columns().join(u','), u"id,title,score"_s);
    EXPECT_EQ(answer.csv().text(0, "id"), "N4");
    EXPECT_EQ(askMadeCsv({u"search"_s, u"N3"_s}).csv().text(0, "id"), "N3");
    EXPECT_EQ(askMadeCsv({u"search"_s, u"flyktingmottagande"_s}).csv().text(0, "id"), "N1")
        << "by description";
}

} // namespace lagesbild
