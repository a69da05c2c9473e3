// funnel and moran.

#include "core/analysis/funnel.h"
#include "tests/app/cli.h"
#include "tests/app/madepack.h"
#include "tests/support/realpack.h"

#include <gtest/gtest.h>

#include <QJsonArray>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const QStringList ofMade{u"funnel"_s, u"--indicator"_s, u"N3"_s};

} // namespace

TEST(FunnelCommand, HasTheColumnsThatScriptsExpect)
{
    const CliAnswer answer = askMadeCsv(ofMade);
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_EQ(answer.columns().join(u','),
              u"code,name,value,n,low,high,limit95_low,limit95_high,limit998_low,limit998_high,"
              "adjusted95_low,adjusted95_high,adjusted998_low,adjusted998_high,shrunk"_s);
}

TEST(FunnelCommand, KeepsThoseOfFewPersonsForThatIsWhatAFunnelShows)
{
    Selection selection;
    selection.focus = AreaId("1001");
    selection.indicator = IndicatorId("N3");
    const Result<Funnel> expected = funnel(madeDataset(), selection);
    ASSERT_TRUE(expected);
    const CsvTable table = askMadeCsv(ofMade).csv();
    ASSERT_EQ(table.rowCount(), expected->rows.size());
    for (std::size_t i = 0; i < expected->rows.size(); ++i) {
        const FunnelRow &row = expected->rows[i];
        EXPECT_EQ(table.text(i, "code"), row.code.text());
        EXPECT_EQ(table.number(i, "n"), row.n);
        EXPECT_NEAR(table.number(i, "limit95_low"), row.limits.at95.low, 1e-9);
        EXPECT_NEAR(table.number(i, "shrunk"), row.shrunken, 1e-9);
    }
    EXPECT_EQ(table.text(9, "code"), "2010");
    EXPECT_EQ(table.text(9, "n"), "3");
}

TEST(FunnelCommand, TellsPeopleWhatLiesOutside)
{
    const QString text = askMade(ofMade).out;
    EXPECT_TRUE(text.contains(u"Utanför gränserna"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"inom slumpen"_s)) << text.toStdString();
}

TEST(MoranCommand, HasTheColumnsThatScriptsExpect)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const CliAnswer answer = askRealCsv({u"moran"_s, u"--indicator"_s, u"N00973"_s, u"--year"_s, u"2015"_s});
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_EQ(answer.columns().join(u','), u"code,name,local_i,p,cluster"_s);
    const CsvTable table = answer.csv();
    ASSERT_EQ(table.rowCount(), 290u);
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const bool tried = table.text(row, "cluster") != "missing" && table.text(row, "cluster") != "island";
        EXPECT_EQ(table.text(row, "p").empty(), !tried) << table.text(row, "code");
        EXPECT_EQ(table.text(row, "local_i").empty(), !tried) << table.text(row, "code");
    }
}

TEST(MoranCommand, TellsPeopleWhetherNeighboursAreAlike)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const CliAnswer answer = runCli(
        {u"moran"_s, u"--indicator"_s, u"N02925"_s, u"--year"_s, u"2019"_s, u"--data"_s, realPackFile()});
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_TRUE(answer.out.contains(u"Grannkommuner är mer lika"_s)) << answer.out.toStdString();
    EXPECT_TRUE(answer.out.contains(u"högt bland höga"_s)) << answer.out.toStdString();
}

} // namespace lagesbild
