#include "ui/shared/figuretable.h"

#include "tests/support/qtprinting.h"

#include <QClipboard>
#include <QStandardItemModel>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class FigureTableTest : public testing::Test
{
protected:
    FigureTableTest()
    {
        model.setHorizontalHeaderLabels({u"Kommun"_s, u"Värde"_s});
        for (const auto &[name, value] : {std::pair(u"Ale"_s, u"31,1 %"_s), std::pair(u"Borg"_s, u"–"_s),
                                          std::pair(u"Dal"_s, u"28,0 %"_s)})
            model.appendRow({new QStandardItem(name), new QStandardItem(value)});
        table.setModel(&model);
        table.setLook(makeLook(Theme::Light));
        table.show();
    }

    QStandardItemModel model;
    FigureTable table;
};

TEST_F(FigureTableTest, CopiesEverythingWhenNothingIsSelected)
{
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"Kommun\tVärde\nAle\t31,1 %\nBorg\t–\nDal\t28,0 %\n"_s);
}

TEST_F(FigureTableTest, CopiesTheSelectedRowsInTheirOrder)
{
    table.selectionModel()->select(model.index(2, 0),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table.selectionModel()->select(model.index(0, 0),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    EXPECT_EQ(table.selectedText(), u"Kommun\tVärde\nAle\t31,1 %\nDal\t28,0 %\n"_s);
}

} // namespace
} // namespace lagesbild
