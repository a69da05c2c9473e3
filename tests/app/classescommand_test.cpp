#include "tests/app/cli.h"
#include "tests/support/realpack.h"

#include <gtest/gtest.h>

#include <QJsonArray>

#include <map>
#include <string>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

QStringList classing(const QString &indicator, const QStringList &more)
{
    return QStringList{u"classes"_s, u"--indicator"_s, indicator} + more;
}

std::string classesOf(const CsvTable &table)
{
    std::string classes;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        classes += table.text(row, "class");
    return classes;
}

QJsonObject metaOf(const QStringList &arguments)
{
    return askMade(arguments + QStringList{u"--format"_s, u"json"_s}).json().value(u"meta"_s).toObject();
}

} // namespace

TEST(ClassesCommand, NumbersClassesFromOneAndLeavesNoneAsZero)
{
    const CliAnswer answer = askMadeCsv(classing(u"N3"_s, {u"--breaks"_s, u"20,50,80"_s}));
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_EQ(answer.columns().join(u','), u"code,name,value,class"_s);
    EXPECT_EQ(classesOf(answer.csv()), "0111222200") << "10 | 20 30 40 | 50 60 70 80 | 90, and few persons";
}

TEST(ClassesCommand, TellsLimitsAndCountsInJson)
{
    const QJsonObject meta = metaOf(classing(u"N3"_s, {u"--method"_s, u"equal"_s, u"--classes"_s, u"4"_s}));
    EXPECT_EQ(meta.value(u"method"_s).toString(), u"equal"_s);
    EXPECT_EQ(meta.value(u"breaks"_s).toArray(), (QJsonArray{10, 30, 50, 70, 90}));
    EXPECT_EQ(meta.value(u"counts"_s).toArray(), (QJsonArray{2, 2, 2, 3}));
    EXPECT_EQ(meta.value(u"left_out_few"_s).toInt(), 1);
}

TEST(ClassesCommand, ClassesTheSmallWhenAskedTo)
{
    const QStringList byBreaks{u"--breaks"_s, u"20,50,100"_s, u"--keep-small"_s};
    EXPECT_EQ(classesOf(askMadeCsv(classing(u"N3"_s, byBreaks)).csv()), "0111222222");
}

TEST(ClassesCommand, OfCountiesSumsCounts)
{
    const CsvTable table = askMadeCsv(classing(u"N2"_s, {u"--level"_s, u"county"_s})).csv();
    ASSERT_EQ(table.rowCount(), 2u);
    EXPECT_EQ(table.text(0, "code"), "10");
    EXPECT_EQ(table.text(0, "value"), "120");
    EXPECT_EQ(table.text(1, "value"), "63");
}

TEST(ClassesCommand, ListsTheChangeWithItsTwoYears)
{
    const CliAnswer answer =
        askMadeCsv(classing(u"N1"_s, {u"--layer"_s, u"change"_s, u"--since"_s, u"2019"_s}));
    EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    EXPECT_EQ(answer.columns().join(u','), u"code,name,value,class,before,after"_s);
    const CsvTable table = answer.csv();
    EXPECT_EQ(table.text(0, "value"), "3");
    EXPECT_EQ(table.text(0, "before"), "32");
    EXPECT_EQ(table.text(0, "after"), "35");
    EXPECT_EQ(table.text(3, "value"), "") << "secret in 2022";
    EXPECT_EQ(classesOf(table), "2220222222");
    const QJsonObject meta = metaOf(classing(u"N1"_s, {u"--layer"_s, u"change"_s}));
    EXPECT_EQ(meta.value(u"layer"_s).toString(), u"change"_s);
    EXPECT_EQ(meta.value(u"since"_s).toInt(), 2017);
    EXPECT_EQ(meta.value(u"breaks"_s).toArray(), (QJsonArray{-5, 0, 5}));
}

TEST(ClassesCommand, ListsTwoIndicatorsInThirds)
{
    const CliAnswer answer = askMadeCsv(
        classing(u"N1"_s, {u"--layer"_s, u"bivariate"_s, u"--against"_s, u"N3"_s, u"--keep-small"_s}));
    EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    EXPECT_EQ(answer.columns().join(u','), u"code,name,value,class,other,value_class,other_class"_s);
    const CsvTable table = answer.csv();
    EXPECT_EQ(table.text(9, "other"), "100");
    EXPECT_EQ(table.text(9, "class"), "9") << "both rise from the first to the last";
    EXPECT_EQ(table.text(0, "class"), "1");
    EXPECT_EQ(table.text(0, "value_class"), "1");
    EXPECT_EQ(table.text(9, "other_class"), "3");
}

TEST(ClassesCommand, RefusesWhatBelongsToOtherLayers)
{
    for (const QStringList &more :
         {QStringList{u"--since"_s, u"2018"_s}, QStringList{u"--against"_s, u"N3"_s},
          QStringList{u"--layer"_s, u"clusters"_s, u"--classes"_s, u"4"_s},
          QStringList{u"--layer"_s, u"change"_s, u"--method"_s, u"sd"_s},
          QStringList{u"--layer"_s, u"deviation"_s, u"--level"_s, u"county"_s},
          QStringList{u"--layer"_s, u"nothing"_s}}) {
        const CliAnswer answer = askMade(classing(u"N1"_s, more));
        EXPECT_EQ(answer.exitCode, 2) << more.join(u' ').toStdString();
        EXPECT_EQ(answer.err.count(u'\n'), 1) << answer.err.toStdString();
    }
}

TEST(ClassesCommand, FindsNothingWhereALayerLacksWhatItNeeds)
{
    for (const QStringList &more :
         {QStringList{u"N3"_s, u"--layer"_s, u"change"_s}, QStringList{u"N1"_s, u"--layer"_s, u"clusters"_s},
          QStringList{u"N1"_s, u"--layer"_s, u"deviation"_s}}) {
        const CliAnswer answer = askMade(QStringList{u"classes"_s, u"--indicator"_s} + more);
        EXPECT_EQ(answer.exitCode, 1) << more.join(u' ').toStdString();
        EXPECT_EQ(answer.err.count(u'\n'), 1) << answer.err.toStdString();
    }
}

TEST(ClassesCommand, ListsTheDeviationsOfTheExpectedCommand)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const QStringList year{u"--year"_s, u"2015"_s};
    const CliAnswer map = askRealCsv(classing(u"N00700"_s, {u"--layer"_s, u"deviation"_s}) + year);
    const CliAnswer model = askRealCsv(QStringList{u"expected"_s} + year);
    ASSERT_EQ(map.exitCode, 0) << map.err.toStdString();
    ASSERT_EQ(model.exitCode, 0) << model.err.toStdString();
    const CsvTable table = map.csv();
    std::map<std::string, std::string> classes;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        classes[std::string(table.text(row, "code"))] = table.text(row, "deviation_class");
    const CsvTable expected = model.csv();
    ASSERT_GT(expected.rowCount(), 250u);
    for (std::size_t row = 0; row < expected.rowCount(); ++row)
        EXPECT_EQ(classes[std::string(expected.text(row, "code"))], expected.text(row, "class"));
}

TEST(ClassesCommand, ShowsPeopleTheLegend)
{
    const QString text = askMade(classing(u"N3"_s, {u"--breaks"_s, u"20,50,80"_s})).out;
    EXPECT_TRUE(text.contains(u"20,0"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Klass"_s)) << text.toStdString();
}

} // namespace lagesbild
