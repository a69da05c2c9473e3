#include "tests/app/cli.h"

#include <gtest/gtest.h>

#include <QJsonArray>

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

TEST(ClassesCommand, ShowsPeopleTheLegend)
{
    const QString text = askMade(classing(u"N3"_s, {u"--breaks"_s, u"20,50,80"_s})).out;
    EXPECT_TRUE(text.contains(u"20,0"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Klass"_s)) << text.toStdString();
}

} // namespace lagesbild
