#include "app/cli/output.h"

#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

OutputTable someTable()
{
    OutputTable table;
    table.columns = {{u"code"_s}, {u"value"_s, 1}, {u"n"_s}};
    table.rows = {{u"1880"_s, 1234.25, qint64{7}}, {u"a, \"b\"\nc\\"_s, Cell(), qint64{-3}}};
    table.meta = {{u"title"_s, u"Örebro"_s}, {u"r2"_s, 0.1}, {u"example"_s, false}, {u"none"_s, Cell()}};
    return table;
}

} // namespace

TEST(Output, IsCsvAsProgramsReadIt)
{
    EXPECT_EQ(outputText(someTable(), OutputFormat::Csv, Language::Swedish),
              u"code,value,n\n1880,1234.25,7\n\"a, \"\"b\"\"\nc\\\",,-3\n"_s);
}

TEST(Output, IsJsonThatReadsBack)
{
    const QString text = outputText(someTable(), OutputFormat::Json, Language::English);
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    EXPECT_EQ(object[u"meta"_s][u"title"_s].toString(), u"Örebro"_s);
    EXPECT_EQ(object[u"meta"_s][u"r2"_s].toDouble(), 0.1);
    EXPECT_TRUE(object[u"meta"_s][u"none"_s].isNull());
    EXPECT_EQ(object[u"rows"_s][1][u"code"_s].toString(), u"a, \"b\"\nc\\"_s);
    EXPECT_TRUE(object[u"rows"_s][1][u"value"_s].isNull());
    EXPECT_EQ(object[u"rows"_s][0][u"n"_s].toInt(), 7);
}

TEST(Output, WritesNumbersThatComeBackToTheBit)
{
    OutputTable table;
    table.columns = {{u"x"_s}};
    table.rows = {{0.1 + 0.2}, {1e-300}, {-0.5}, {1e22}, {NAN}};
    EXPECT_EQ(outputText(table, OutputFormat::Csv, Language::Swedish),
              u"x\n0.30000000000000004\n1e-300\n-0.5\n1e+22\n\n"_s);
    EXPECT_TRUE(outputText(table, OutputFormat::Json, Language::Swedish).contains(u"{\"x\": null}"_s));
}

TEST(Output, IsAlignedForPeopleInTheirLanguage)
{
    EXPECT_EQ(outputText(someTable(), OutputFormat::Table, Language::Swedish),
              u"code          value   n\n1880        1\u00a0234,3   7\na, \"b\"; c\\           -3\n"_s);
}

} // namespace lagesbild
