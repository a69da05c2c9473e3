#include "ui/overview/overviewroom.h"

#include "tests/support/smalldata.h"
#include "ui/overview/infopanel.h"

#include <QLabel>

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class OverviewRoomTest : public testing::Test
{
protected:
    OverviewRoomTest()
    {
        SmallData data;
        data.add("N1", Unit::Percent, Direction::HighIsBetter);
        for (int year = 2017; year <= 2022; ++year)
            data.fill("N1", year, 30, 1);
        m_dataset = data.dataset();
        m_selection.focus = AreaId(SmallData::code(0));
        m_selection.group = "county";
        m_room.setLook(makeLook(Theme::Light));
        m_room.resize(1240, 700);
        m_room.showSelection(*m_dataset, m_selection);
        m_room.show();
        m_table = m_room.findChild<OverviewTable *>(u"overviewTable"_s);
    }

    /// What the room says the user chose when the cell of the first indicator is clicked.
    std::optional<Selection> clicked(int column)
    {
        const QSignalSpy spy(&m_room, &RoomView::selectionChosen);
        const QModelIndex cell = m_table->model()->index(2, column);
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(cell).center());
        return spy.isEmpty() ? std::nullopt : std::optional(spy.first().first().value<Selection>());
    }

    std::unique_ptr<Dataset> m_dataset;
    Selection m_selection;
    OverviewRoom m_room;
    OverviewTable *m_table = nullptr;
};

} // namespace

TEST_F(OverviewRoomTest, ArrowOpensTheDevelopmentBarsTheComparisonPinTheMap)
{
    EXPECT_EQ(clicked(OverviewModel::TrendColumn)->room, Room::Trend);
    EXPECT_EQ(clicked(OverviewModel::BarColumn)->room, Room::Comparison);
    const auto map = clicked(OverviewModel::MapColumn);
    EXPECT_EQ(map->room, Room::Map);
    EXPECT_EQ(map->indicator, IndicatorId("N1"));
    EXPECT_FALSE(clicked(OverviewModel::TitleColumn)) << "a title opens nothing by click";
}

TEST_F(OverviewRoomTest, KeysReachEveryTool)
{
    const QSignalSpy spy(&m_room, &RoomView::selectionChosen);
    m_table->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(2, OverviewModel::TrendColumn));
    QTest::keyClick(m_table, Qt::Key_Return);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.first().first().value<Selection>().room, Room::Trend);
    for (int step = 0; step < 2; ++step)
        QTest::keyClick(m_table, Qt::Key_Right);
    QTest::keyClick(m_table, Qt::Key_Space);
    EXPECT_EQ(spy.last().first().value<Selection>().room, Room::Comparison);
}

TEST_F(OverviewRoomTest, InfoTellsTheDefinition)
{
    auto *info = m_room.findChild<InfoPanel *>(u"infoPanel"_s);
    EXPECT_FALSE(info->isVisible());
    clicked(OverviewModel::InfoColumn);
    EXPECT_TRUE(info->isVisible());
    const QString html =
        infoHtml(*m_dataset, *m_dataset->catalogue().indicator(IndicatorId("N1")), makeLook(Theme::Light));
    EXPECT_TRUE(html.contains(u"Beskrivning av flyktingmottagande."_s));
    EXPECT_TRUE(html.contains(u"High is counted as better."_s));
}

/// The same with what likeness is measured in: all ten are as like as their numbers are near.
class SimilarAndBetterTest : public OverviewRoomTest
{
protected:
    SimilarAndBetterTest()
    {
        SmallData data;
        data.add("N1", Unit::Percent, Direction::HighIsBetter);
        data.fill("N1", 2022, 30, 1);
        data.add("N5", Unit::Percent);
        data.fill("N5", 2022, 30, 1);
        for (const char *variable : {"N01951", "N01993", "N02006", "N02925"}) {
            data.add(variable, Unit::Count);
            data.fill(variable, 2022, 10, 1);
        }
        m_dataset = data.dataset();
    }
    QString told(int number)
    {
        m_selection.focus = AreaId(SmallData::code(number));
        m_room.showSelection(*m_dataset, m_selection);
        clicked(OverviewModel::InfoColumn);
        return m_room.findChild<QLabel *>(u"better"_s)->text();
    }
};

TEST_F(SimilarAndBetterTest, InfoNamesThemAndALinkSetsThemBesideEachOther)
{
    const QString text = told(6);
    EXPECT_TRUE(text.contains(u"3 of 7 similar"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Gran"_s));
    EXPECT_TRUE(text.contains(u"same county"_s));
    const QSignalSpy spy(&m_room, &RoomView::selectionChosen);
    emit m_room.findChild<QLabel *>(u"better"_s)->linkActivated(u"2010,2009"_s);
    ASSERT_EQ(spy.count(), 1);
    const auto chosen = spy.first().first().value<Selection>();
    EXPECT_EQ(chosen.room, Room::Comparison);
    EXPECT_EQ(chosen.group, "2010,2009");
    EXPECT_EQ(chosen.indicator, IndicatorId("N1"));
}

TEST_F(SimilarAndBetterTest, InfoFollowsTheMunicipality)
{
    EXPECT_TRUE(told(6).contains(u"3 of 7 similar"_s));
    m_selection.focus = AreaId(SmallData::code(9));
    m_room.showSelection(*m_dataset, m_selection);
    EXPECT_TRUE(m_room.findChild<QLabel *>(u"better"_s)->text().contains(u"None of the 7 similar"_s));
}

TEST_F(SimilarAndBetterTest, OneStepFromTheRowToTheComparison)
{
    told(6);
    const QSignalSpy spy(&m_room, &RoomView::selectionChosen);
    emit m_table->betterAsked(IndicatorId("N1"));
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.first().first().value<Selection>().group, "2010,2009,2008");
    emit m_table->betterAsked(IndicatorId("N5"));
    EXPECT_EQ(spy.count(), 1) << "neither high nor low is better";
}

TEST_F(OverviewRoomTest, ColumnsMakeWayInANarrowWindow)
{
    EXPECT_FALSE(m_table->isColumnHidden(OverviewModel::CertaintyColumn));
    m_room.resize(700, 600);
    QTest::qWait(0);
    EXPECT_TRUE(m_table->isColumnHidden(OverviewModel::CertaintyColumn));
    EXPECT_FALSE(m_table->isColumnHidden(OverviewModel::ValueColumn));
    EXPECT_FALSE(m_table->isColumnHidden(OverviewModel::TrendColumn));
    m_room.resize(1240, 600);
    QTest::qWait(0);
    EXPECT_FALSE(m_table->isColumnHidden(OverviewModel::CertaintyColumn));
}

TEST_F(OverviewRoomTest, HiddenColumnsStayHidden)
{
    m_table->setColumnLayout({.hidden = {OverviewModel::MeanColumn}, .order = {}});
    EXPECT_TRUE(m_table->isColumnHidden(OverviewModel::MeanColumn));
    m_room.showSelection(*m_dataset, m_selection);
    EXPECT_TRUE(m_table->isColumnHidden(OverviewModel::MeanColumn));
}

TEST_F(OverviewRoomTest, SaysWhatIsWrongInsteadOfShowingNothing)
{
    Selection nowhere = m_selection;
    nowhere.focus = AreaId("9999");
    m_room.showSelection(*m_dataset, nowhere);
    EXPECT_EQ(m_table->model()->rowCount(), 0);
    bool said = false;
    for (const QLabel *label : m_room.findChildren<QLabel *>())
        said = said || label->text().contains(u"9999"_s);
    EXPECT_TRUE(said);
}

} // namespace lagesbild
