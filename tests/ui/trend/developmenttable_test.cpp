#include "ui/trend/developmenttable.h"

#include "tests/support/qtprinting.h"
#include "tests/ui/trend/madedevelopment.h"

#include <QAbstractItemModelTester>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

QStringList asText(const QAbstractItemModel &model)
{
    QStringList header;
    for (int column = 0; column < model.columnCount(); ++column)
        header << model.headerData(column, Qt::Horizontal).toString();
    QStringList lines{header.join(u'|')};
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(u'|');
    }
    return lines;
}

TEST(DevelopmentTable, HasTheLatestYearFirstAndTheFiguresOfTheLines)
{
    DevelopmentTable model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLook(makeLook(Theme::Light));
    model.setDevelopment(madeDevelopment(), madeIndicator());
    const QStringList lines = asText(model);
    ASSERT_EQ(lines.size(), 9);
    EXPECT_EQ(lines[0], u"Year|Örebro|Uncertainty|Persons|Riket|Unweighted mean|Lowest in the group|"
                        "Highest in the group"_s);
    EXPECT_EQ(lines[1], u"2022|48,8 %|41–56 %|160|35,1 %|37,0 %|20,0 %|55,0 %"_s);
    EXPECT_EQ(lines[5], u"2018|missing|||45,4 %|44,2 %||"_s);
    EXPECT_EQ(lines[7], u"2016|40,9 %||6|32,7 %|34,0 %|20,0 %|55,0 %"_s);
    EXPECT_EQ(model.yearOf(0), Year{2022});
    EXPECT_EQ(model.rowOf(Year{2015}), 7);
    EXPECT_EQ(model.rowOf(Year{2014}), -1);
}

TEST(DevelopmentTable, HasColumnsForBothGendersAndForMembers)
{
    DevelopmentTable model;
    model.setLook(makeLook(Theme::Light));
    Development made = madeSplit();
    made.band.clear();
    made.lines.push_back(madeLine(LineKind::Member, "1", u"Kumla"_s, {1, 2, 3, 4, 5, 6, 7, 8}));
    model.setDevelopment(made, madeIndicator());
    EXPECT_EQ(asText(model)[0], u"Year|Women|Men|Riket|Unweighted mean|Kumla"_s);
    EXPECT_EQ(asText(model)[1], u"2022|36,5 %|62,7 %|35,1 %|37,0 %|8,0 %"_s);
}

TEST(DevelopmentTable, SaysInWordsWhatAFewPersonsValueIs)
{
    DevelopmentTable model;
    model.setLook(makeLook(Theme::Light));
    model.setDevelopment(madeDevelopment(), madeIndicator());
    EXPECT_TRUE(model.index(6, 1).data(Qt::ToolTipRole).toString().startsWith(u"Few persons"_s));
    EXPECT_TRUE(model.index(0, 1).data(Qt::ToolTipRole).toString().isEmpty());
}

} // namespace
} // namespace lagesbild
