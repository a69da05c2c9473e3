#include "ui/shared/figuretable.h"

#include "tests/support/qtprinting.h"

#include <QClipboard>
#include <QHeaderView>
#include <QImage>
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

TEST_F(FigureTableTest, ATitleOfTwoLinesIsCutLineByLine)
{
    const QString longTitle = u"En lång rubrik som inte får plats i kolumnen"_s;
    QHeaderView *header = table.horizontalHeader();
    model.setHorizontalHeaderLabels({longTitle, u"Värde"_s});
    const int oneLine = header->sectionSizeHint(0);
    model.setHorizontalHeaderLabels({longTitle + u'\n' + longTitle, u"Värde"_s});
    EXPECT_EQ(header->sectionSizeHint(0), oneLine) << "the lines stand below each other";

    model.setHorizontalHeaderLabels({longTitle + u"\nAntal"_s, u"Värde"_s});
    constexpr int twoLines = 48;
    header->setFixedHeight(twoLines);
    header->resizeSection(0, oneLine / 2);
    const QImage picture = header->grab().toImage();
    const QRgb paper = picture.pixel(1, 1);
    int inked = 0; // pixels below a single line in the middle, above the line under the titles
    for (int y = 2 * picture.height() / 3; y < picture.height() - 4; ++y) {
        for (int x = 0; x < oneLine / 2; ++x)
            inked += picture.pixel(x, y) != paper ? 1 : 0;
    }
    EXPECT_GT(inked, 20) << "only the first line is too long";
    EXPECT_TRUE(table.wholeText().startsWith(longTitle + u" Antal\tVärde\nAle\t"_s)) << "one line in a copy";
}

} // namespace
} // namespace lagesbild
