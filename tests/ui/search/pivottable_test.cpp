#include "ui/search/pivottable.h"

#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"

#include <QAbstractItemModelTester>
#include <QMimeData>

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class PivotTableTest : public testing::Test
{
protected:
    PivotTableTest()
    {
        SmallData data;
        data.add("N1", Unit::Count);
        data.add("N2", Unit::Percent, Direction::HighIsBetter);
        for (int year = 2019; year <= 2020; ++year) {
            data.fill("N1", year, 1000, 10);
            data.fill("N2", year, 30, 1);
        }
        data.setMissing("N2", Gender::Total, 2020, SmallData::code(1), Status::Privacy);
        m_dataset = data.dataset();
        m_selection.focus = AreaId(SmallData::code(0));
        m_selection.search.indicators = {IndicatorId("N1"), IndicatorId("N2")};
        m_selection.search.areas = {"focus", "1002"};
        m_table.setLook(makeLook(Theme::Light));
    }
    void show()
    {
        auto search = FreeSearch::of(*m_dataset, m_selection);
        ASSERT_TRUE(search);
        m_table.showSearch(std::make_shared<const FreeSearch>(std::move(*search)), m_dataset->catalogue(),
                           m_selection.search);
    }

    std::unique_ptr<Dataset> m_dataset;
    Selection m_selection;
    PivotTable m_table;
};

} // namespace

TEST_F(PivotTableTest, IsAProperModel)
{
    const QAbstractItemModelTester tester(m_table.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    show();
    m_selection.search.rows = {};
    show();
    EXPECT_EQ(m_table.model()->rowCount(), 1);
}

TEST_F(PivotTableTest, ALongNameOfWhatIsReckonedWidensItsOwnColumnOnly)
{
    m_selection.search.calculations = {{CalculationKind::PercentChange, Dimension::Year, "last", "first"}};
    show();
    EXPECT_EQ(m_table.columnWidth(0), m_table.columnWidth(1));
    EXPECT_LT(m_table.columnWidth(1), m_table.columnWidth(2));
}

TEST_F(PivotTableTest, CopiesWithLabelsAsTextAndTable)
{
    m_selection.search.sum = true;
    show();
    const auto copied = m_table.copied(true);
    ASSERT_NE(copied, nullptr);
    EXPECT_EQ(copied->text().split(u'\n'),
              (QStringList{u"Indicator\tArea\t2019\t2020"_s, u"N1 kort\tÖstra\t1000\t1000"_s,
                           u"N1 kort\tAle\t1010\t1010"_s, u"N1 kort\tSum\t2010\t2010"_s,
                           u"N2 kort\tÖstra\t30,0\t30,0"_s, u"N2 kort\tAle\t31,0\t.."_s,
                           u"N2 kort\tSum\tn/d\tn/d"_s, u""_s}));
    EXPECT_TRUE(copied->html().contains(u"<th align=\"left\">Östra</th><td align=\"right\">1000</td>"_s));
}

TEST_F(PivotTableTest, CopiesOnlyWhatIsMarked)
{
    m_selection.search.rows = {Dimension::Area};
    m_selection.search.columns = {Dimension::Indicator, Dimension::Year};
    show();
    m_table.selectionModel()->select(
        QItemSelection(m_table.model()->index(1, 2), m_table.model()->index(1, 3)),
        QItemSelectionModel::Select);
    EXPECT_EQ(m_table.copied(false)->text(), u"\tN2 kort\tN2 kort\nArea\t2019\t2020\nAle\t31,0\t..\n"_s);
}

TEST_F(PivotTableTest, TellsWhereAGroupOfRowsAndATotalBegin)
{
    m_selection.search.sum = true;
    show();
    std::vector<bool> begins;
    for (int row = 0; row < m_table.model()->rowCount(); ++row)
        begins.push_back(m_table.model()->index(row, 0).data(PivotModel::GroupRole).toBool());
    EXPECT_EQ(begins, (std::vector<bool>{false, false, true, true, false, true}));
}

TEST_F(PivotTableTest, BeginsAtTheLatestYearOfTheFirstIndicator)
{
    show();
    EXPECT_EQ(m_table.firstRowsEnd(), m_table.model()->index(0, 1));
    m_selection.search.rows = {Dimension::Area};
    m_selection.search.columns = {Dimension::Indicator, Dimension::Year};
    show();
    EXPECT_EQ(m_table.model()->columnCount(), 4);
    EXPECT_EQ(m_table.firstRowsEnd(), m_table.model()->index(0, 1));
}

TEST_F(PivotTableTest, SaysEveryCellToAScreenReader)
{
    show();
    EXPECT_EQ(m_table.model()->index(0, 1).data(Qt::AccessibleTextRole).toString(),
              u"N1 kort, Östra, 2020: 1\u00a0000"_s);
    EXPECT_EQ(m_table.model()->index(3, 1).data(Qt::AccessibleTextRole).toString(),
              u"N2 kort, Ale, 2020: Secret: too few persons for the figure to be published."_s);
}

TEST_F(PivotTableTest, ColoursWhenAsked)
{
    show();
    const auto colour = [&] { return m_table.model()->index(2, 0).data(PivotModel::ColourRole).toInt(); };
    EXPECT_EQ(colour(), static_cast<int>(Colour::None));
    m_selection.search.colours = true;
    show();
    EXPECT_EQ(colour(), static_cast<int>(Colour::Worst));
}

} // namespace lagesbild
