#include "ui/map/mapwidget.h"

#include "tests/support/qtprinting.h"
#include "tests/ui/map/smallcountry.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class MapWidgetTest : public testing::Test
{
protected:
    MapWidgetTest()
    {
        m_scene.geometry = std::make_shared<const MapGeometry>(smallCountry());
        for (int i = 0; i < 10; ++i)
            m_scene.looks.push_back({Qt::gray, MapPattern::None, QString::number(i)});
        const auto texts = [](int region) {
            return RegionText{u"tip %1"_s.arg(region), u"spoken %1"_s.arg(region)};
        };
        m_scene.focus = 2;
        m_map.resize(600, 400);
        m_map.setScene(m_scene, texts, mapStyleOf(makeLook(Theme::Light)));
        m_map.show();
    }

    QPoint middleOf(int region) const
    {
        return m_map.view()
            .toPixels(m_scene.geometry->regions()[static_cast<std::size_t>(region)].labelPoint)
            .toPoint();
    }

    MapScene m_scene;
    MapWidget m_map;
};

} // namespace

TEST_F(MapWidgetTest, PointsAtAndChoosesWhatLiesUnderTheMouse)
{
    const QSignalSpy pointed(&m_map, &MapWidget::regionPointedAt);
    const QSignalSpy chosen(&m_map, &MapWidget::regionChosen);
    QTest::mouseMove(&m_map, middleOf(7));
    QTest::mouseClick(&m_map, Qt::LeftButton, {}, middleOf(7));
    ASSERT_FALSE(pointed.isEmpty());
    EXPECT_EQ(pointed.last().first().toInt(), 7);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().toInt(), 7);
    QTest::mouseMove(&m_map, QPoint(300, 5));
    EXPECT_EQ(pointed.last().first().toInt(), -1);
}

TEST_F(MapWidgetTest, DraggingMovesTheMapAndChoosesNothing)
{
    m_map.zoom(3);
    const QSignalSpy chosen(&m_map, &MapWidget::regionChosen);
    const QPointF before = m_map.view().toMetres({300, 200});
    QTest::mousePress(&m_map, Qt::LeftButton, {}, QPoint(300, 200));
    QMouseEvent move(QEvent::MouseMove, QPointF(360, 230), m_map.mapToGlobal(QPointF(360, 230)), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(&m_map, &move);
    QTest::mouseRelease(&m_map, Qt::LeftButton, {}, QPoint(360, 230));
    EXPECT_TRUE(chosen.isEmpty());
    const QPointF after = m_map.view().toMetres({360, 230});
    EXPECT_NEAR(after.x(), before.x(), 1);
    EXPECT_NEAR(after.y(), before.y(), 1);
}

TEST_F(MapWidgetTest, CtrlTogglesRatherThanChooses)
{
    const QSignalSpy chosen(&m_map, &MapWidget::regionChosen);
    const QSignalSpy toggled(&m_map, &MapWidget::regionToggled);
    QTest::mouseClick(&m_map, Qt::LeftButton, Qt::ControlModifier, middleOf(7));
    ASSERT_EQ(toggled.size(), 1);
    EXPECT_EQ(toggled.first().first().toInt(), 7);
    QTest::keyClick(&m_map, Qt::Key_Right);
    QTest::keyClick(&m_map, Qt::Key_Space, Qt::ControlModifier);
    ASSERT_EQ(toggled.size(), 2);
    EXPECT_EQ(toggled.last().first().toInt(), 2);
    EXPECT_TRUE(chosen.isEmpty());
    QTest::keyClick(&m_map, Qt::Key_Space);
    EXPECT_EQ(chosen.size(), 1);
}

TEST_F(MapWidgetTest, ShiftDrawsAFrameAroundMany)
{
    const QSignalSpy framed(&m_map, &MapWidget::regionsFramed);
    const QPoint from = m_map.view().toPixels(QPointF(500, 19500)).toPoint();
    const QPoint to = m_map.view().toPixels(QPointF(19000, 1000)).toPoint();
    const auto dragAcross = [&] {
        QTest::mousePress(&m_map, Qt::LeftButton, Qt::ShiftModifier, from);
        QMouseEvent move(QEvent::MouseMove, QPointF(to), m_map.mapToGlobal(QPointF(to)), Qt::NoButton,
                         Qt::LeftButton, Qt::ShiftModifier);
        QApplication::sendEvent(&m_map, &move);
    };
    const auto release = [&] { QTest::mouseRelease(&m_map, Qt::LeftButton, Qt::ShiftModifier, to); };
    dragAcross();
    release();
    EXPECT_TRUE(framed.isEmpty()) << "only where it is offered";
    m_map.showAll();
    m_map.setFraming(true);
    const QImage without = m_map.grab().toImage();
    dragAcross();
    EXPECT_NE(m_map.grab().toImage(), without) << "the frame is seen";
    EXPECT_TRUE(m_map.view().isFitted()) << "and the map stays";
    release();
    ASSERT_EQ(framed.size(), 1);
    EXPECT_EQ(framed.first().first().value<std::vector<int>>(), (std::vector<int>{0, 1, 5, 6}));
    dragAcross();
    QTest::keyClick(&m_map, Qt::Key_Escape);
    release();
    EXPECT_EQ(framed.size(), 1) << "Escape gives it up";
}

TEST_F(MapWidgetTest, SaysAnewWhatIsSaidOfTheRegionPointedAt)
{
    QTest::keyClick(&m_map, Qt::Key_Right);
    ASSERT_EQ(m_map.accessibleDescription(), u"spoken 2"_s);
    const auto texts = [](int region) { return RegionText{{}, u"other %1"_s.arg(region)}; };
    m_map.setScene(m_scene, texts, mapStyleOf(makeLook(Theme::Light)));
    EXPECT_EQ(m_map.accessibleDescription(), u"other 2"_s);
}

TEST_F(MapWidgetTest, WheelZoomsAboutThePointer)
{
    const QPointF pointer(middleOf(8));
    const QPointF place = m_map.view().toMetres(pointer);
    const double before = m_map.view().pixelsPerMetre();
    QWheelEvent wheel(pointer, m_map.mapToGlobal(pointer), {}, {0, 240}, Qt::NoButton, {}, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&m_map, &wheel);
    EXPECT_GT(m_map.view().pixelsPerMetre(), before * 1.2);
    EXPECT_NEAR(m_map.view().toMetres(pointer).x(), place.x(), 1);
}

TEST_F(MapWidgetTest, ArrowsGoFromTheFocusToItsNeighboursAndEnterChooses)
{
    const QSignalSpy chosen(&m_map, &MapWidget::regionChosen);
    QTest::keyClick(&m_map, Qt::Key_Right);
    EXPECT_EQ(m_map.scene().hovered, 2) << "the first key lights the focus";
    EXPECT_EQ(m_map.accessibleDescription(), u"spoken 2"_s);
    QTest::keyClick(&m_map, Qt::Key_Right);
    QTest::keyClick(&m_map, Qt::Key_Up);
    EXPECT_EQ(m_map.scene().hovered, 8);
    QTest::keyClick(&m_map, Qt::Key_Up);
    EXPECT_EQ(m_map.scene().hovered, 8) << "there is nothing farther north";
    QTest::keyClick(&m_map, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().toInt(), 8);
    QTest::keyClick(&m_map, Qt::Key_Escape);
    EXPECT_EQ(m_map.scene().hovered, std::nullopt);
}

TEST_F(MapWidgetTest, PlusMinusAndZeroZoom)
{
    const double fitted = m_map.view().pixelsPerMetre();
    QTest::keyClick(&m_map, Qt::Key_Plus);
    EXPECT_GT(m_map.view().pixelsPerMetre(), fitted);
    QTest::keyClick(&m_map, Qt::Key_0);
    EXPECT_TRUE(m_map.view().isFitted());
    QTest::keyClick(&m_map, Qt::Key_Minus);
    EXPECT_DOUBLE_EQ(m_map.view().pixelsPerMetre(), fitted);
}

TEST_F(MapWidgetTest, KeepsItsZoomWhenOnlyColoursChangeAndShowsANewFocus)
{
    m_map.showRegion(m_scene.geometry->regions()[0].box);
    const double zoomed = m_map.view().pixelsPerMetre();
    ASSERT_FALSE(m_map.rect().contains(middleOf(9)));
    m_scene.focus = 9;
    m_map.setScene(m_scene, {}, mapStyleOf(makeLook(Theme::Light)));
    EXPECT_DOUBLE_EQ(m_map.view().pixelsPerMetre(), zoomed);
    EXPECT_TRUE(m_map.rect().contains(middleOf(9)));
    m_scene.geometry = std::make_shared<const MapGeometry>(smallCountry());
    m_map.setScene(m_scene, {}, mapStyleOf(makeLook(Theme::Light)));
    EXPECT_TRUE(m_map.view().isFitted()) << "another map is shown whole";
}

TEST_F(MapWidgetTest, KeepsClearOfWhatCoversIt)
{
    m_map.setCovered({250, 0, 0, 0});
    for (int i = 0; i < 10; ++i)
        EXPECT_GT(middleOf(i).x(), 250);
}

TEST_F(MapWidgetTest, FillsASmallWidgetNearlyToItsEdges)
{
    m_map.resize(90, 200);
    const double width = m_scene.geometry->box().width() * m_map.view().pixelsPerMetre();
    EXPECT_GT(width, 80);
    EXPECT_LT(width, 90);
}

TEST_F(MapWidgetTest, RepaintsWhenColoursChange)
{
    const QImage before = m_map.grab().toImage();
    EXPECT_EQ(before.pixelColor(middleOf(7) + QPoint(0, 20)), QColor(Qt::gray));
    m_scene.looks[7].fill = Qt::green;
    m_map.setScene(m_scene, {}, mapStyleOf(makeLook(Theme::Light)));
    EXPECT_EQ(m_map.grab().toImage().pixelColor(middleOf(7) + QPoint(0, 20)), QColor(Qt::green));
}

TEST_F(MapWidgetTest, FollowsAnotherWithoutTellingOfIt)
{
    MapWidget other;
    other.resize(300, 200);
    other.setScene(m_scene, {}, mapStyleOf(makeLook(Theme::Light)));
    other.show();
    const QSignalSpy moved(&m_map, &MapWidget::viewMoved);
    m_map.zoom(3);
    EXPECT_EQ(moved.size(), 1);
    const QSignalSpy told(&other, &MapWidget::viewMoved);
    other.follow(m_map.view());
    EXPECT_TRUE(told.isEmpty());
    const QPointF here = m_map.view().toMetres({300, 200});
    const QPointF there = other.view().toMetres({150, 100});
    EXPECT_NEAR(here.x(), there.x(), 1);
    EXPECT_NEAR(here.y(), there.y(), 1);
    EXPECT_LT(other.view().pixelsPerMetre(), m_map.view().pixelsPerMetre()) << "it is smaller itself";
    m_map.showAll();
    other.follow(m_map.view());
    EXPECT_TRUE(other.view().isFitted());
}

TEST_F(MapWidgetTest, ShowsThatTheKeyboardIsInIt)
{
    const QImage without = m_map.grab().toImage();
    QFocusEvent in(QEvent::FocusIn, Qt::TabFocusReason);
    QApplication::sendEvent(&m_map, &in);
    EXPECT_NE(m_map.grab().toImage(), without);
}

} // namespace lagesbild
