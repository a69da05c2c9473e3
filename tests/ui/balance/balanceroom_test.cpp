#include "ui/balance/balanceroom.h"

#include "tests/support/qtprinting.h"
#include "tests/ui/balance/madebalance.h"
#include "ui/balance/rowbarsview.h"
#include "ui/shared/charts/developmentview.h"
#include "ui/shared/charts/rankedview.h"
#include "ui/shared/yearslider.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class BalanceRoomTest : public testing::Test
{
protected:
    BalanceRoomTest()
    {
        room.setLook(makeLook(Theme::Light));
        room.resize(1200, 800);
        show();
        room.show();
        QApplication::setActiveWindow(&room);
        QApplication::processEvents();
        // As the window does: what is chosen is shown.
        QObject::connect(&room, &RoomView::selectionChosen, &room, [this](const Selection &next) {
            selection = next;
            show();
        });
    }
    void show() { room.showSelection(*data, selection); }
    template <class T>
    T *part(const QString &name)
    {
        return room.findChild<T *>(name);
    }
    QString label(const QString &name) { return part<QLabel>(name)->text(); }
    void chooseKind(int choice)
    {
        QTest::mouseClick(part<QWidget>(u"kind"_s)->findChild<QRadioButton *>(u"choice%1"_s.arg(choice)),
                          Qt::LeftButton);
    }

    std::unique_ptr<Dataset> data = madeRatios().dataset();
    Selection selection = ratioSelection(BalanceKind::Balance, "1003");
    BalanceRoom room;
    QSignalSpy chosen{&room, &RoomView::selectionChosen};
    QSignalSpy pointed{&room, &RoomView::areaPointedAt};
};

TEST_F(BalanceRoomTest, SaysTheFindingAndShowsPartsClassesTrendAndRank)
{
    EXPECT_EQ(label(u"title"_s), u"Balanstal"_s);
    EXPECT_EQ(label(u"subtitle"_s), u"N00217 titel · 2020"_s);
    EXPECT_TRUE(label(u"sentence"_s).startsWith(u"The balance in Åby is 0,60 (2020): 12,0 %"_s));
    EXPECT_EQ(part<RowBarsView>(u"parts"_s)->markCount(), 3);
    EXPECT_EQ(part<RowBarsView>(u"classes"_s)->markCount(), 3);
    EXPECT_EQ(part<RankedView>(u"ranked"_s)->markCount(), 10);
    EXPECT_TRUE(label(u"trend"_s).contains(u"too few years"_s));
    EXPECT_TRUE(label(u"persons"_s).contains(u"Reckoned on 400 employee(s)"_s));
    EXPECT_TRUE(label(u"agreement"_s).contains(u"They agree."_s));
    EXPECT_FALSE(part<RowBarsView>(u"staff"_s)->isVisible());
}

TEST_F(BalanceRoomTest, TheSwitchShowsTheDependencyAndItsStaff)
{
    chooseKind(1);
    EXPECT_EQ(selection.balance, BalanceKind::Dependency);
    EXPECT_EQ(label(u"title"_s), u"Försörjningskvot"_s);
    EXPECT_TRUE(
        label(u"sentence"_s).startsWith(u"A hundred persons of working age in Åby support 80 more"_s));
    EXPECT_TRUE(part<RowBarsView>(u"staff"_s)->isVisible());
    EXPECT_FALSE(part<QLabel>(u"persons"_s)->isVisible());
    EXPECT_EQ(parseLink(toLink(selection)).value(), selection);
    chooseKind(0);
    EXPECT_EQ(selection.balance, BalanceKind::Balance);
}

TEST_F(BalanceRoomTest, AClickOnARankedBarChoosesTheMunicipality)
{
    auto *ranked = part<RankedView>(u"ranked"_s);
    const RankedBar last = ranked->scene().bars.back();
    QTest::mouseClick(ranked, Qt::LeftButton, {}, ranked->markRect(9).center());
    EXPECT_EQ(selection.focus, last.area);
}

TEST_F(BalanceRoomTest, KeysGoThroughTheRankedBarsAndLightThemEverywhere)
{
    auto *ranked = part<RankedView>(u"ranked"_s);
    ranked->setFocus(Qt::TabFocusReason);
    QTest::keyClick(ranked, Qt::Key_End);
    EXPECT_EQ(pointed.last()[0].value<AreaId>(), ranked->scene().bars.back().area);
    QTest::keyClick(ranked, Qt::Key_Return);
    EXPECT_EQ(selection.focus, AreaId("2010"));
}

TEST_F(BalanceRoomTest, TheYearSliderShowsWhileItIsDraggedAndChoosesWhenLetGo)
{
    auto *years = part<YearSlider>(u"years"_s);
    QTest::mousePress(years, Qt::LeftButton, {}, QPoint(years->width() - 9, 13));
    QTest::mouseMove(years, QPoint(9, 13));
    EXPECT_TRUE(chosen.isEmpty());
    EXPECT_TRUE(label(u"sentence"_s).contains(u"(2018)"_s));
    QTest::mouseRelease(years, Qt::LeftButton, {}, QPoint(9, 13));
    EXPECT_EQ(selection.year, Year{2018});
}

TEST_F(BalanceRoomTest, OpensComparisonDevelopmentAndMapOfTheSameRatio)
{
    const std::pair<const char16_t *, Room> doors[] = {
        {u"openComparison", Room::Comparison}, {u"openTrend", Room::Trend}, {u"openMap", Room::Map}};
    for (const auto &[name, door] : doors) {
        selection = ratioSelection(BalanceKind::Dependency, "1003");
        selection.gender = Gender::Women;
        show();
        QTest::mouseClick(part<QPushButton>(QString::fromUtf16(name)), Qt::LeftButton);
        EXPECT_EQ(selection.room, door);
        EXPECT_EQ(selection.indicator, IndicatorId("N00927"));
        EXPECT_EQ(selection.gender, Gender::Total);
    }
}

TEST_F(BalanceRoomTest, SaysInWordsWhenTheDataHasNoRatio)
{
    SmallData other;
    other.add("N1", Unit::Count);
    const auto empty = other.dataset();
    room.showSelection(*empty, selection);
    EXPECT_FALSE(label(u"message"_s).isEmpty());
    EXPECT_FALSE(part<RowBarsView>(u"parts"_s)->isVisible());
    show();
    EXPECT_TRUE(part<RowBarsView>(u"parts"_s)->isVisible());
}

TEST_F(BalanceRoomTest, LightsUpWhatAnotherRoomPointsAt)
{
    room.highlight(AreaId("1005"));
    EXPECT_EQ(part<RankedView>(u"ranked"_s)->scene().highlighted, AreaId("1005"));
    EXPECT_TRUE(pointed.isEmpty());
}

} // namespace
} // namespace lagesbild
