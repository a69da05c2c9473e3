#include "ui/search/searchroom.h"

#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"
#include "ui/search/indicatorpicker.h"
#include "ui/search/pivotbar.h"
#include "ui/search/pivotchip.h"
#include "ui/search/pivottable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// A room whose choices come back to it, as the window does.
class SearchRoomTest : public testing::Test
{
protected:
    SearchRoomTest()
    {
        SmallData data;
        data.add("N1", Unit::Count).title = u"Mottagna flyktingar, antal"_s;
        data.add("N2", Unit::Percent, Direction::HighIsBetter).title = u"Flyktingar i arbete, andel (%)"_s;
        for (int year = 2016; year <= 2020; ++year) {
            data.fill("N1", year, year - 2000, 10);
            data.fill("N2", year, 30, 1);
            for (const Gender gender : {Gender::Women, Gender::Men})
                data.set("N2", gender, year, SmallData::code(0), 20);
        }
        m_dataset = data.dataset();
        m_selection.room = Room::Search;
        m_selection.focus = AreaId(SmallData::code(0));
        m_selection.group = "county";
        m_room.setLook(makeLook(Theme::Light));
        m_room.resize(1256, 780);
        QObject::connect(&m_room, &RoomView::selectionChosen, &m_room, [this](const Selection &selection) {
            m_selection = selection;
            m_room.showSelection(*m_dataset, m_selection);
        });
    }
    void show(std::vector<std::string> indicators = {})
    {
        for (const std::string &id : indicators)
            m_selection.search.indicators.emplace_back(id);
        m_room.show();
        m_room.showSelection(*m_dataset, m_selection);
    }
    template <class Widget>
    Widget *child(const QString &name) const
    {
        auto *found = m_room.findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    QAbstractItemModel &table() const { return *child<PivotTable>(u"pivot"_s)->model(); }
    const SearchOptions &options() const { return m_selection.search; }
    void click(const QString &button) const
    {
        QTest::mouseClick(child<QAbstractButton>(button), Qt::LeftButton);
    }
    /// Chooses the entry of @p button's menu that begins with @p text.
    void chooseFrom(const QString &button, const QString &text) const
    {
        for (QAction *action : child<QToolButton>(button)->menu()->actions()) {
            if (action->text().startsWith(text))
                return action->trigger();
        }
        ADD_FAILURE() << "no entry " << text.toStdString();
    }

    std::unique_ptr<Dataset> m_dataset;
    Selection m_selection;
    std::vector<OwnGroup> m_ownGroups;
    SearchRoom m_room{[this] { return m_ownGroups; }};
};

} // namespace

TEST_F(SearchRoomTest, BeginsWithSomethingToDo)
{
    show();
    EXPECT_TRUE(child<QWidget>(u"picker"_s)->isVisible());
    EXPECT_FALSE(child<QWidget>(u"pivot"_s)->isVisible());
    EXPECT_TRUE(child<QLabel>(u"sentence"_s)->text().startsWith(u"Begin with"_s));
    EXPECT_FALSE(child<QPushButton>(u"showTable"_s)->isEnabled());
    EXPECT_EQ(child<QListView>(u"foundIndicators"_s)->model()->rowCount(), 2);
}

TEST_F(SearchRoomTest, FindsIndicatorsAsOneTypes)
{
    show();
    auto *field = child<QLineEdit>(u"indicatorField"_s);
    QTest::keyClicks(field, u"arbete"_s);
    auto *found = child<QListView>(u"foundIndicators"_s);
    ASSERT_EQ(found->model()->rowCount(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(options().indicators, std::vector{IndicatorId("N2")});
    EXPECT_TRUE(child<QWidget>(u"picker"_s)->isVisible()) << "one may want more than one";
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(found, Qt::Key_Space);
    EXPECT_TRUE(options().indicators.empty()) << "ticked off again";
    QTest::mouseClick(found->viewport(), Qt::LeftButton, {},
                      found->visualRect(found->model()->index(0, 0)).center());
    click(u"showTable"_s);
    EXPECT_TRUE(child<QWidget>(u"pivot"_s)->isVisible());
    EXPECT_EQ(table().rowCount(), 7) << "six of the county, and riket";
    EXPECT_EQ(table().columnCount(), 5);
}

TEST_F(SearchRoomTest, ChipsMoveByMenuAndByHand)
{
    show({"N1", "N2"});
    chooseFrom(u"chip-indicator"_s, u"Put in the columns"_s);
    EXPECT_EQ(options().rows, std::vector{Dimension::Area});
    EXPECT_EQ(options().columns, (std::vector{Dimension::Year, Dimension::Indicator}));
    EXPECT_EQ(table().columnCount(), 10);
    chooseFrom(u"chip-indicator"_s, u"Put first"_s);
    EXPECT_EQ(options().columns, (std::vector{Dimension::Indicator, Dimension::Year}));
    chooseFrom(u"chip-year"_s, u"Put in the filter"_s);
    EXPECT_EQ(child<PivotChip>(u"chip-year"_s)->text(), u"Year: 2020"_s);
    chooseFrom(u"chip-year"_s, u"2018"_s);
    EXPECT_EQ(m_selection.year, Year{2018});
    EXPECT_EQ(table().index(0, 0).data().toString(), u"18"_s);
    // What a drop does.
    child<PivotBar>(u"pivotBar"_s)->putAt(Dimension::Gender, PivotBar::Place::Rows, 0);
    EXPECT_EQ(options().rows, (std::vector{Dimension::Gender, Dimension::Area}));
}

TEST_F(SearchRoomTest, AHeaderSortsGreatestFirstThenLeastThenNot)
{
    show({"N1"});
    auto *pivot = child<PivotTable>(u"pivot"_s);
    const auto clickHeader = [&] { emit pivot->horizontalHeader()->sectionClicked(4); };
    clickHeader();
    EXPECT_EQ(table().index(0, 4).data().toString(), u"70"_s);
    clickHeader();
    EXPECT_EQ(table().index(0, 4).data().toString(), u"20"_s);
    EXPECT_EQ(options().sort, "2020");
    clickHeader();
    EXPECT_TRUE(options().sort.empty());
    click(u"corner"_s);
    EXPECT_EQ(options().sort, "name");
    EXPECT_EQ(pivot->model()->headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"N1 kort, Ale"_s);
}

TEST_F(SearchRoomTest, ReckonsAndAddsUp)
{
    show({"N1"});
    chooseFrom(u"addCalculation"_s, u"Difference: last year"_s);
    EXPECT_EQ(table().columnCount(), 6);
    EXPECT_EQ(table().index(0, 5).data().toString(), u"+4"_s);
    click(u"sum"_s);
    EXPECT_TRUE(options().sum);
    EXPECT_EQ(table().index(table().rowCount() - 1, 4).data().toString(), u"270"_s);
    EXPECT_TRUE(m_room.sourceLine().contains(u"own calculations"_s));
}

TEST_F(SearchRoomTest, TheBaseYearOfAnIndexIsChosen)
{
    show({"N1"});
    QMenu *bases = nullptr;
    for (const QAction *action : child<QToolButton>(u"addCalculation"_s)->menu()->actions()) {
        if (action->text() == u"Index with a base year"_s)
            bases = action->menu();
    }
    ASSERT_NE(bases, nullptr);
    ASSERT_EQ(bases->actions().size(), 5);
    EXPECT_EQ(bases->actions()[2]->text(), u"Index: 2018 = 100"_s);
    bases->actions()[2]->trigger();
    EXPECT_EQ(options().calculations,
              (std::vector{SearchCalculation{CalculationKind::Index, Dimension::Year, "", "2018"}}));
    EXPECT_EQ(table().columnCount(), 10);
    EXPECT_TRUE(table().index(0, 7).data().toString().startsWith(u"100"_s));
}

TEST_F(SearchRoomTest, AreasAreReplacedOrCompletedWithSimilarOnes)
{
    show({"N1"});
    chooseFrom(u"similar"_s, u"Complete"_s);
    EXPECT_EQ(options().areas, (std::vector<std::string>{"focus", "group", "0000", "similar"}));
    chooseFrom(u"similar"_s, u"Replace"_s);
    EXPECT_EQ(options().areas, (std::vector<std::string>{"focus", "similar"}));
    child<QWidget>(u"areaTags"_s)->findChild<QToolButton *>(u"remove1"_s)->click();
    EXPECT_EQ(options().areas, std::vector<std::string>{"focus"});
}

TEST_F(SearchRoomTest, YearsRollOrStandOrAreAdded)
{
    show({"N1"});
    auto *first = child<QComboBox>(u"firstYear"_s);
    emit first->activated(0); // as before: nothing changes
    auto *kinds = child<QWidget>(u"yearKind"_s);
    QTest::mouseClick(kinds->findChild<QAbstractButton *>(u"choice1"_s), Qt::LeftButton);
    EXPECT_EQ(options().years.kind, SearchYears::Kind::Fixed);
    EXPECT_EQ(options().years.first, Year{2016}) << "goes on from what was shown";
    first->setCurrentIndex(first->findData(2019));
    emit first->activated(first->currentIndex());
    EXPECT_EQ(table().columnCount(), 2);
}

TEST_F(SearchRoomTest, OpensWhatIsMarkedInOtherRooms)
{
    show({"N1", "N2"});
    auto *pivot = child<PivotTable>(u"pivot"_s);
    pivot->setCurrentIndex(pivot->model()->index(8, 1)); // N2, the second area, 2017
    Selection opened;
    QObject::connect(&m_room, &RoomView::selectionChosen, &m_room,
                     [&](const Selection &selection) { opened = selection; });
    click(u"open-map"_s);
    EXPECT_EQ(opened.room, Room::Map);
    EXPECT_EQ(opened.indicator, IndicatorId("N2"));
    EXPECT_EQ(opened.year, Year{2017});
    EXPECT_EQ(opened.focus, AreaId(SmallData::code(1)));
    EXPECT_EQ(opened.group, "county") << "of which that one is too";
}

TEST_F(SearchRoomTest, LeadsToChartsOfTheAreasThatWereChosen)
{
    m_selection.search.areas = {"focus", SmallData::code(7), SmallData::code(3), "0000"};
    show({"N1"});
    click(u"open-compare"_s);
    EXPECT_EQ(m_selection.room, Room::Comparison);
    EXPECT_EQ(m_selection.group, SmallData::code(3) + ',' + SmallData::code(7));
}

TEST_F(SearchRoomTest, IsReadFromTheLeftAndStaysWhereItIsSorted)
{
    m_room.resize(900, 600);
    m_selection.search.rows = {Dimension::Area};
    m_selection.search.columns = {Dimension::Indicator, Dimension::Year};
    show({"N1", "N2"});
    QApplication::processEvents();
    auto *pivot = child<PivotTable>(u"pivot"_s);
    EXPECT_FALSE(pivot->accessibleName().isEmpty());
    QScrollBar *bar = pivot->horizontalScrollBar();
    ASSERT_GT(bar->maximum(), 0);
    EXPECT_EQ(bar->value(), 0);
    bar->setValue(bar->maximum());
    pivot->setCurrentIndex(pivot->model()->index(2, 9));
    emit pivot->horizontalHeader()->sectionClicked(9);
    EXPECT_EQ(options().sort, "N2|2020");
    EXPECT_EQ(bar->value(), bar->maximum()) << "what one sorts by stays in sight";
    EXPECT_EQ(pivot->currentIndex().column(), 9);
}

TEST_F(SearchRoomTest, WhatIsAddedIsNotLeftInTheFilter)
{
    show({"N2"});
    click(u"gender-K"_s);
    EXPECT_EQ(options().genders, (std::vector{Gender::Total, Gender::Women}));
    EXPECT_EQ(options().columns, (std::vector{Dimension::Year, Dimension::Gender}));
    EXPECT_EQ(table().columnCount(), 10);
}

TEST_F(SearchRoomTest, ACalculationIsNotLeftInTheFilter)
{
    m_selection.search.genders = {Gender::Women, Gender::Men};
    show({"N2"});
    EXPECT_EQ(table().columnCount(), 5);
    chooseFrom(u"addCalculation"_s, u"Difference: Women"_s);
    EXPECT_EQ(options().columns, (std::vector{Dimension::Year, Dimension::Gender}));
    EXPECT_EQ(table().columnCount(), 15);
}

TEST_F(SearchRoomTest, SaysWhyThereIsNothing)
{
    m_selection.search.years = {.kind = SearchYears::Kind::Fixed, .first = Year{2001}, .last = Year{2003}};
    show({"N1"});
    EXPECT_TRUE(child<QLabel>(u"nothing"_s)->isVisible());
    m_selection.search.areas = {"saved:gone"};
    m_room.showSelection(*m_dataset, m_selection);
    EXPECT_TRUE(child<QLabel>(u"message"_s)->isVisible());
}

TEST_F(SearchRoomTest, OffersTheUsersOwnGroups)
{
    show({"N1"});
    m_ownGroups = {{u"Grannar"_s, {AreaId("1002"), AreaId("2007")}}};
    click(u"addAreas"_s);
    auto *field = child<QLineEdit>(u"searchField"_s);
    QTest::keyClicks(field, u"grann"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(options().areas.back(), "saved:Grannar:1002,2007");
    EXPECT_EQ(table().rowCount(), 8) << "one of the two is in the county already";
}

} // namespace lagesbild
