#include "ui/comparison/comparisontable.h"

#include "tests/support/qtprinting.h"
#include "tests/ui/comparison/madecomparison.h"

#include <QAbstractItemModelTester>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

QStringList asText(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(u'|');
    }
    return lines;
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row, ComparisonTable::NameColumn).data().toString();
    return all;
}

class ComparisonTableTest : public testing::Test
{
protected:
    ComparisonTableTest()
    {
        model.setLook(makeLook(Theme::Light));
        Comparison made = madeComparison();
        made.bars[0].place = {.place = 12, .of = 216};
        made.bars[0].placeRange = RankRange{.best = 4, .worst = 40};
        made.bars[2].place = {.place = 87, .of = 216};
        made.bars.push_back(withStatus(withPersons(madeRow("1", u"Åre"_s, 50), 4, 30), Status::Few));
        made.bars.push_back(withStatus(madeRow("2", u"Äng"_s, std::nullopt), Status::Privacy));
        model.setRows(made.bars, madeShare());
        order.setSourceModel(&model);
    }

    ComparisonTable model;
    ComparisonOrder order;
};

TEST_F(ComparisonTableTest, IsAModel)
{
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester sorted(&order, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({}, madeShare());
    model.setRows(madeComparison().bars, madeShare());
}

TEST_F(ComparisonTableTest, HoldsTheFiguresOfTheBars)
{
    EXPECT_EQ(asText(model),
              (QStringList{u"12|Jönköping|47,3 %|41–54 %|4–40|245|"_s, u"|Västerås|37,6 %|32–43 %||306|"_s,
                           u"87|Örebro|31,1 %|25–37 %||235|"_s, u"|Kalmar|23,2 %|15–31 %||99|"_s,
                           u"|Åre|50,0 %|20–80 %||4|few persons"_s, u"|Äng|..||||secret"_s}));
}

TEST_F(ComparisonTableTest, SortsByTheBestPlaceThatMayBe)
{
    EXPECT_EQ(model.headerData(ComparisonTable::PlaceRangeColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
              u"Place may be"_s);
    order.sort(ComparisonTable::PlaceRangeColumn, Qt::DescendingOrder);
    EXPECT_EQ(names(order).first(), u"Jönköping"_s) << "the only one that has any";
}

TEST_F(ComparisonTableTest, SortsNamesAsSwedishDoes)
{
    order.sort(ComparisonTable::NameColumn, Qt::AscendingOrder);
    EXPECT_EQ(names(order),
              (QStringList{u"Jönköping"_s, u"Kalmar"_s, u"Västerås"_s, u"Åre"_s, u"Äng"_s, u"Örebro"_s}));
}

TEST_F(ComparisonTableTest, SortsNumbersAsNumbersAndMissingOnesLastEitherWay)
{
    order.sort(ComparisonTable::ValueColumn, Qt::AscendingOrder);
    EXPECT_EQ(names(order),
              (QStringList{u"Kalmar"_s, u"Örebro"_s, u"Västerås"_s, u"Jönköping"_s, u"Åre"_s, u"Äng"_s}));
    order.sort(ComparisonTable::ValueColumn, Qt::DescendingOrder);
    EXPECT_EQ(names(order),
              (QStringList{u"Åre"_s, u"Jönköping"_s, u"Västerås"_s, u"Örebro"_s, u"Kalmar"_s, u"Äng"_s}));
    order.sort(ComparisonTable::PersonsColumn, Qt::AscendingOrder);
    EXPECT_EQ(names(order).first(), u"Åre"_s);
    EXPECT_EQ(names(order).last(), u"Äng"_s);
}

TEST_F(ComparisonTableTest, NumbersAreRightAlignedInDigitsOfOneWidth)
{
    const QModelIndex value = model.index(0, ComparisonTable::ValueColumn);
    EXPECT_TRUE(value.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    const QFontMetricsF metrics(value.data(Qt::FontRole).value<QFont>());
    EXPECT_NEAR(metrics.horizontalAdvance(u'1'), metrics.horizontalAdvance(u'8'), 0.01);
}

TEST_F(ComparisonTableTest, SpeaksWhyAValueIsMissing)
{
    const QModelIndex value = model.index(5, ComparisonTable::ValueColumn);
    EXPECT_EQ(value.data(Qt::AccessibleTextRole).toString(), u"secret"_s);
    EXPECT_FALSE(value.data(Qt::ToolTipRole).toString().isEmpty());
}

} // namespace
} // namespace lagesbild
