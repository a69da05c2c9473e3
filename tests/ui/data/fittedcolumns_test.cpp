#include "ui/data/fittedcolumns.h"

#include <gtest/gtest.h>

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class FittedColumnsTest : public testing::Test
{
protected:
    FittedColumnsTest()
    {
        model.appendRow({new QStandardItem(u"Ett nyckeltal med en titel som är mycket lång "_s.repeated(4)),
                         new QStandardItem(u"En kommun med ett namn som är ganska långt"_s),
                         new QStandardItem(u"2020"_s), new QStandardItem(u"12,5"_s)});
        table.setModel(&model);
        table.resize(600, 300);
        table.show();
        columns->reset();
    }
    int width(int column) const { return table.horizontalHeader()->sectionSize(column); }

    QStandardItemModel model;
    QTableView table;
    FittedColumns *columns = new FittedColumns(&table);
};

} // namespace

TEST_F(FittedColumnsTest, AllAreInSight)
{
    EXPECT_LE(table.horizontalHeader()->length(), table.viewport()->width());
    EXPECT_GE(width(3), table.horizontalHeader()->sectionSizeHint(3)) << "what is narrow stays as it is";
    EXPECT_GT(width(0), width(2));
}

TEST_F(FittedColumnsTest, GrowAndShrinkWithTheTable)
{
    const int before = width(0);
    table.resize(1000, 300);
    ASSERT_TRUE(QTest::qWaitFor([&] { return width(0) > before; }));
    EXPECT_LE(width(0), 340) << "but not without end";
    table.resize(200, 300);
    ASSERT_TRUE(QTest::qWaitFor([&] { return width(0) < before; }));
    EXPECT_GE(width(0), 72) << "then it is scrolled";
}

} // namespace lagesbild
