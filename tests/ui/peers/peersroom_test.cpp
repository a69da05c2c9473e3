#include "ui/peers/peersroom.h"

#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"
#include "tests/ui/peers/madepeers.h"
#include "ui/peers/peersview.h"
#include "ui/peers/peertiles.h"
#include "ui/shared/figuretable.h"
#include "ui/shared/yearslider.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class PeersRoomTest : public testing::Test
{
protected:
    PeersRoomTest()
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
    void choose(const QString &group, int choice)
    {
        QTest::mouseClick(part<QWidget>(group)->findChild<QRadioButton *>(u"choice%1"_s.arg(choice)),
                          Qt::LeftButton);
    }
    template <class T>
    T *ofVariable(int place, const QString &name)
    {
        return part<QWidget>(u"variable%1"_s.arg(place))->findChild<T *>(name);
    }

    std::unique_ptr<Dataset> data = madePeersData();
    Selection selection = peersOf("1004");
    PeersRoom room;
    QSignalSpy chosen{&room, &RoomView::selectionChosen};
    QSignalSpy pointed{&room, &RoomView::areaPointedAt};
};

TEST_F(PeersRoomTest, SaysWhoByWhatMethodAndWhen)
{
    EXPECT_EQ(label(u"title"_s), u"Similar municipalities"_s);
    EXPECT_EQ(label(u"subtitle"_s), u"Kolada's method (recovered) · 2020 · 8 municipality/ies compared"_s);
    EXPECT_TRUE(label(u"sentence"_s).startsWith(u"Most like Ängen in 2020 are Åby, Borg och Ale."_s));
    EXPECT_EQ(part<PeersView>(u"list"_s)->scene().lines.size(), 7U);
    EXPECT_EQ(room.sourceLine(),
              u"Source: Kolada. Similar municipalities: own calculations on data from Kolada."_s);
}

TEST_F(PeersRoomTest, AClickOnALineChoosesTheMunicipality)
{
    auto *list = part<PeersView>(u"list"_s);
    const AreaId second = list->scene().lines[1].area;
    QTest::mouseClick(list, Qt::LeftButton, {}, list->markRect(1).center());
    EXPECT_EQ(selection.focus, second);
}

TEST_F(PeersRoomTest, KeysGoThroughTheListAndEnterChooses)
{
    auto *list = part<PeersView>(u"list"_s);
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list, Qt::Key_Home);
    EXPECT_EQ(list->accessibleDescription(), list->scene().lines[0].spoken);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(pointed.last()[0].value<AreaId>(), list->scene().lines[2].area);
    const AreaId third = list->scene().lines[2].area;
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(selection.focus, third);
}

TEST_F(PeersRoomTest, ScreenReadersMeetTheListAsAList)
{
    auto *list = part<PeersView>(u"list"_s);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(list);
    ASSERT_EQ(spoken->childCount(), 7);
    EXPECT_EQ(spoken->child(3)->text(QAccessible::Name), list->scene().lines[3].spoken);
}

TEST_F(PeersRoomTest, TheListIsSeenWholeHoweverManyThereAre)
{
    part<QSpinBox>(u"count"_s)->setValue(8);
    EXPECT_EQ(selection.peers.count, 8);
    auto *list = part<PeersView>(u"list"_s);
    QApplication::processEvents();
    EXPECT_GE(list->height(), list->markRect(7).bottom());
    const auto *table = part<FigureTable>(u"table"_s);
    EXPECT_GE(table->viewport()->height(), 9 * 28);
}

TEST_F(PeersRoomTest, TheMethodIsAChoiceAndKeepsTheNumber)
{
    part<QSpinBox>(u"count"_s)->setValue(3);
    choose(u"method"_s, 1);
    EXPECT_EQ(selection.peers, (PeerOptions{.method = PeerMethod::Standardised, .count = 3}));
    EXPECT_TRUE(label(u"subtitle"_s).startsWith(u"Standardised"_s));
    EXPECT_FALSE(part<QWidget>(u"scale"_s)->isVisible());
    choose(u"method"_s, 2);
    EXPECT_EQ(selection.peers.method, PeerMethod::Own);
    EXPECT_EQ(selection.peers.variables.size(), 4U) << "one starts from what was shown";
    EXPECT_TRUE(selection.peers.variables[0].logarithmic);
    EXPECT_TRUE(part<QWidget>(u"scale"_s)->isVisible());
    choose(u"method"_s, 0);
    EXPECT_EQ(selection.peers, (PeerOptions{.count = 3}));
}

TEST_F(PeersRoomTest, AChangedWeightIsOnesOwnMethodAndShownAtOnce)
{
    auto *weight = ofVariable<QDoubleSpinBox>(1, u"weight"_s);
    EXPECT_EQ(weight->text(), u"1,8"_s);
    EXPECT_EQ(ofVariable<QDoubleSpinBox>(0, u"weight"_s)->text(), u"0,000261"_s);
    weight->setFocus();
    weight->selectAll();
    QTest::keyClicks(weight, u"0"_s);
    QTest::keyClick(weight, Qt::Key_Return);
    EXPECT_EQ(selection.peers.method, PeerMethod::Own);
    EXPECT_EQ(selection.peers.scale, PeerScale::Unit);
    EXPECT_EQ(selection.peers.variables[1].weight, 0);
    EXPECT_DOUBLE_EQ(part<PeersView>(u"list"_s)->scene().lines[0].distance, 0.261);
}

TEST_F(PeersRoomTest, EvenWeightsGiveEveryVariableTheSameSay)
{
    QTest::mouseClick(part<QPushButton>(u"evenWeights"_s), Qt::LeftButton);
    EXPECT_EQ(selection.peers.method, PeerMethod::Own);
    EXPECT_EQ(selection.peers.scale, PeerScale::StandardDeviation);
    for (const WeightedVariable &variable : selection.peers.variables)
        EXPECT_EQ(variable.weight, 1);
}

TEST_F(PeersRoomTest, VariablesComeAndGo)
{
    choose(u"method"_s, 2);
    auto *offers = part<QComboBox>(u"offers"_s);
    ASSERT_EQ(offers->count(), 2) << "N1 is the only one not used yet";
    offers->setFocus();
    QTest::keyClick(offers, Qt::Key_Down);
    ASSERT_EQ(selection.peers.variables.size(), 5U);
    EXPECT_EQ(selection.peers.variables[4].indicator, IndicatorId("N1"));
    QTest::mouseClick(ofVariable<QToolButton>(0, u"remove"_s), Qt::LeftButton);
    ASSERT_EQ(selection.peers.variables.size(), 4U);
    EXPECT_EQ(selection.peers.variables[0].indicator, IndicatorId("N01993"));
    EXPECT_EQ(part<PeersView>(u"list"_s)->scene().variables.size(), 4);
}

TEST_F(PeersRoomTest, ScaleAndMetricAreChoicesOfOnesOwnMethod)
{
    choose(u"method"_s, 2);
    choose(u"scale"_s, 2);
    EXPECT_EQ(selection.peers.scale, PeerScale::OuterDeciles);
    choose(u"metric"_s, 1);
    EXPECT_EQ(selection.peers.metric, PeerMetric::Euclid);
    EXPECT_EQ(parseLink(toLink(selection)).value(), selection);
}

TEST_F(PeersRoomTest, TheYearSliderShowsWhileItIsDraggedAndChoosesWhenLetGo)
{
    auto *years = part<YearSlider>(u"years"_s);
    EXPECT_EQ(years->value(), 2020);
    QTest::mousePress(years, Qt::LeftButton, {}, QPoint(years->width() - 9, 13));
    QTest::mouseMove(years, QPoint(9, 13));
    EXPECT_TRUE(chosen.isEmpty());
    EXPECT_TRUE(label(u"sentence"_s).startsWith(u"Most like Ängen in 2019"_s));
    QTest::mouseRelease(years, Qt::LeftButton, {}, QPoint(9, 13));
    EXPECT_EQ(selection.year, Year{2019});
}

TEST_F(PeersRoomTest, TheSetBecomesTheComparisonGroup)
{
    EXPECT_FALSE(part<QPushButton>(u"replace"_s)->isEnabled()) << "the usual seven are it already";
    part<QSpinBox>(u"count"_s)->setValue(2);
    QTest::mouseClick(part<QPushButton>(u"replace"_s), Qt::LeftButton);
    EXPECT_EQ(selection.group, "1003,1005");
    EXPECT_EQ(selection.room, Room::Peers);
    EXPECT_FALSE(part<QPushButton>(u"replace"_s)->isEnabled());
}

TEST_F(PeersRoomTest, TheSetIsAddedToTheGroupThereIs)
{
    selection.group = "1001,2008";
    show();
    part<QSpinBox>(u"count"_s)->setValue(2);
    QTest::mouseClick(part<QPushButton>(u"add"_s), Qt::LeftButton);
    EXPECT_EQ(selection.group, "1001,1003,1005,2008");
    EXPECT_FALSE(part<QPushButton>(u"add"_s)->isEnabled()) << "they are in it now";
}

TEST_F(PeersRoomTest, ComparisonAndMapOpenWithTheSet)
{
    part<QSpinBox>(u"count"_s)->setValue(2);
    QTest::mouseClick(part<QPushButton>(u"compare"_s), Qt::LeftButton);
    EXPECT_EQ(selection.room, Room::Comparison);
    EXPECT_EQ(selection.group, "1003,1005");
    selection.room = Room::Peers;
    show();
    QTest::mouseClick(part<QPushButton>(u"map"_s), Qt::LeftButton);
    EXPECT_EQ(selection.room, Room::Map);
}

TEST_F(PeersRoomTest, SaysWhoLacksFiguresAndWhatChanged)
{
    EXPECT_TRUE(label(u"lacking"_s).contains(u"Gran"_s));
    EXPECT_EQ(label(u"changeHeading"_s), u"Since 2019"_s);
    EXPECT_TRUE(label(u"change"_s).contains(u"The same municipalities as in 2019."_s));
}

TEST_F(PeersRoomTest, SaysInWordsWhenThereIsNoSet)
{
    selection.focus = AreaId("0000");
    show();
    EXPECT_TRUE(label(u"message"_s).contains(u"Riket is no municipality"_s));
    EXPECT_FALSE(part<PeersView>(u"list"_s)->isVisible());
    selection.focus = AreaId("1001");
    selection.peers = {.method = PeerMethod::Own, .variables = {{IndicatorId("N99")}}};
    show();
    EXPECT_TRUE(label(u"message"_s).contains(u"N99"_s));
}

TEST_F(PeersRoomTest, LightsUpWhatAnotherRoomPointsAt)
{
    room.highlight(AreaId("1003"));
    EXPECT_EQ(part<PeersView>(u"list"_s)->scene().highlighted, AreaId("1003"));
    EXPECT_TRUE(pointed.isEmpty());
}

TEST_F(PeersRoomTest, TheTileMapNamesThemToo)
{
    EXPECT_TRUE(part<PeerTiles>(u"tiles"_s)->accessibleDescription().startsWith(u"Åby, Borg, Ale"_s));
}

TEST(PeerTiles, AClickChoosesTheMunicipalityOfTheSquare)
{
    PeerTiles tiles;
    tiles.setLook(makeLook(Theme::Light));
    tiles.setPeers(AreaId("1880"), {AreaId("1980")}, [](const AreaId &) { return QString(); });
    tiles.resize(tiles.sizeHint());
    QSignalSpy chosen(&tiles, &PeerTiles::chosen);
    for (const char *code : {"0180", "1980", "2584"}) {
        QTest::mouseClick(&tiles, Qt::LeftButton, {}, tiles.squareOf(AreaId(code)).center().toPoint());
        ASSERT_FALSE(chosen.isEmpty());
        EXPECT_EQ(chosen.last()[0].value<AreaId>(), AreaId(code));
    }
    const QImage image = tiles.grab().toImage();
    const auto colourOf = [&](const char *code) {
        return image.pixelColor(tiles.squareOf(AreaId(code)).center().toPoint());
    };
    const Colours colours = coloursOf(Theme::Light);
    EXPECT_EQ(colourOf("1880"), colours.accent);
    EXPECT_EQ(colourOf("1980"), colours.text);
    EXPECT_EQ(colourOf("1480"), colours.faintBar);
    EXPECT_TRUE(tiles.squareOf(AreaId("9999")).isEmpty());
}

} // namespace
} // namespace lagesbild
