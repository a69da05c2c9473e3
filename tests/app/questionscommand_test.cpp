#include "tests/app/cli.h"
#include "tests/support/qtprinting.h"
#include "tests/support/realpack.h"

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

TEST(QuestionsCommand, GivesEveryPartWithItsSentenceAndLink)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const CliAnswer answer =
        askRealCsv({u"questions"_s, u"--municipality"_s, u"0180"_s, u"--year"_s, u"2015"_s});
    ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    EXPECT_EQ(answer.columns(), (QStringList{u"area"_s, u"question"_s, u"part"_s, u"sentence"_s, u"link"_s}));
    const std::vector<QJsonObject> rows =
        rowsOf(runCli({u"questions"_s, u"--municipality"_s, u"0180"_s, u"--year"_s, u"2015"_s, u"--format"_s,
                       u"json"_s, u"--data"_s, realPackFile()})
                   .json());
    ASSERT_EQ(rows.size(), 24U);
    EXPECT_EQ(rows[7].value(u"area"_s).toString(), u"sfi"_s);
    EXPECT_EQ(rows[7].value(u"question"_s).toString(), u"sfi-4"_s);
    EXPECT_TRUE(rows[7].value(u"link"_s).toString().startsWith(
        u"lagesbild:trend?municipality=0180&indicator=N18411&year=2015"_s))
        << rows[7].value(u"link"_s).toString().toStdString();
    // The guide: Stockholm's share in work or study after the establishment programme in 2015.
    EXPECT_TRUE(rows[10].value(u"sentence"_s).toString().contains(u"2015"_s));
}

TEST(QuestionsCommand, AsksAboutAnyIndicator)
{
    const CliAnswer answer = askMade({u"questions"_s, u"--municipality"_s, u"1001"_s, u"--indicator"_s,
                                      u"N1"_s, u"--format"_s, u"json"_s});
    ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    const std::vector<QJsonObject> rows = rowsOf(answer.json());
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(rows[0].value(u"question"_s).toString(), u"any-1"_s);
    EXPECT_TRUE(rows[0].value(u"link"_s).toString().startsWith(u"lagesbild:trend?"_s));
}

TEST(QuestionsCommand, IsReadFromTopToBottomByPeople)
{
    const CliAnswer answer = askMade({u"questions"_s, u"--municipality"_s, u"1001"_s, u"--lang"_s, u"sv"_s});
    ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    EXPECT_TRUE(answer.out.contains(u"\nAsyl- och flyktingmottagande\n"_s)) << answer.out.toStdString();
    EXPECT_TRUE(answer.out.contains(u"\nHur många togs emot, och är antalet på väg upp eller ned?\n  "_s));
}

TEST(QuestionsCommand, RefusesWithoutMunicipalityAndForAnUnknownOne)
{
    EXPECT_EQ(askMade({u"questions"_s}).exitCode, 2);
    EXPECT_EQ(askMade({u"questions"_s, u"--municipality"_s, u"9999"_s}).exitCode, 1);
}

} // namespace lagesbild
