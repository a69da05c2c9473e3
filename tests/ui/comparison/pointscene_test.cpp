#include "ui/comparison/points/pointscene.h"

#include "tests/support/qtprinting.h"
#include "ui/comparison/points/pointpainter.h"
#include "ui/comparison/points/pointview.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// A hundred municipalities on a grid, the 45th in focus, every ninth a peer, and one line.
PointScene madeScene()
{
    PointScene scene;
    for (int i = 0; i < 100; ++i) {
        const QString name = u"Kommun %1"_s.arg(i);
        ScenePoint point{.area = AreaId(std::to_string(i)), .name = name, .at = QPointF(i / 10, i % 10)};
        point.kind = i == 45      ? ScenePoint::Kind::Focus
                     : i % 9 == 8 ? ScenePoint::Kind::Peer
                                  : ScenePoint::Kind::Other;
        point.spoken = name + u": ord"_s;
        scene.points.push_back(point);
    }
    scene.x = {.low = 0, .high = 10, .ticks = {{0, u"0"_s}, {5, u"5"_s}}, .title = u"Personer"_s};
    scene.y = {.low = 0, .high = 10, .ticks = {{0, u"0"_s}, {5, u"5 %"_s}}, .title = u"Procent"_s};
    scene.curves.push_back(
        {.kind = SceneCurve::Kind::National, .points = {{0, 4}, {10, 4}}, .label = u"Riket 4"_s});
    scene.curves.push_back(
        {.kind = SceneCurve::Kind::Limit, .points = {{0, 9}, {10, 4.1}}, .label = u"95 %"_s});
    scene.curves.push_back({.kind = SceneCurve::Kind::Limit, .points = {{0, 1}, {10, 3.9}}});
    return scene;
}

class PointSceneTest : public testing::Test
{
protected:
    const Look look = makeLook(Theme::Light);
    const QRectF box{3, 3, 700, 480};
    const PointScene scene = madeScene();
    const PointGeometry geometry = pointGeometry(scene, box, look);
};

} // namespace

TEST_F(PointSceneTest, TheAxesEndAtThePlotsCorners)
{
    EXPECT_EQ(geometry.toBox({0, 0}), geometry.plot.bottomLeft());
    EXPECT_NEAR(geometry.toBox({10, 10}).x(), geometry.plot.right(), 1e-9);
    EXPECT_NEAR(geometry.toBox({10, 10}).y(), geometry.plot.top(), 1e-9);
    EXPECT_TRUE(box.contains(geometry.plot));
}

TEST_F(PointSceneTest, NamesTheFocusFirstAndCoversNobody)
{
    ASSERT_FALSE(geometry.labels.empty());
    EXPECT_EQ(geometry.labels.front().point, 45);
    for (std::size_t i = 0; i < geometry.labels.size(); ++i) {
        EXPECT_TRUE(geometry.plot.adjusted(0, -2, 0, 2).contains(geometry.labels[i].box));
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_FALSE(geometry.labels[i].box.intersects(geometry.labels[j].box)) << i << ' ' << j;
    }
}

TEST_F(PointSceneTest, NamesNoPeersOfALargeGroup)
{
    PointScene large = scene;
    for (ScenePoint &point : large.points) {
        if (point.kind == ScenePoint::Kind::Other)
            point.kind = ScenePoint::Kind::Peer;
    }
    EXPECT_EQ(pointGeometry(large, box, look).labels.size(), 1U);
}

TEST_F(PointSceneTest, LabelsOfTheCurvesStandApartAtTheirEnds)
{
    ASSERT_EQ(geometry.curveLabels.size(), 3U);
    EXPECT_FALSE(geometry.curveLabels[0].intersects(geometry.curveLabels[1]));
    EXPECT_TRUE(geometry.curveLabels[2].isNull());
    EXPECT_LE(geometry.curveLabels[0].right(), box.right() + 1e-9);
}

TEST_F(PointSceneTest, TheHitIsTheNearestPoint)
{
    for (int i = 0; i < 100; ++i) {
        const QPointF at = geometry.toBox(scene.points[static_cast<std::size_t>(i)].at);
        EXPECT_EQ(pointAt(scene, geometry, at + QPointF(2, -2)), i);
    }
    const QPointF between = (geometry.toBox({1, 1}) + geometry.toBox({2, 2})) / 2;
    EXPECT_EQ(pointAt(scene, geometry, between), std::nullopt);
}

TEST_F(PointSceneTest, ThePaintedFocusHasTheAccentAndFewPersonsAreHollow)
{
    PointScene some = scene;
    some.points[11].hollow = true;
    QImage image(706, 486, QImage::Format_RGB32);
    image.fill(look.colours.background);
    QPainter painter(&image);
    paintPoints(painter, some, box, look);
    painter.end();
    const auto colourAt = [&](const QPointF &at) { return image.pixelColor(geometry.toBox(at).toPoint()); };
    EXPECT_EQ(colourAt({4, 5}), look.colours.accent);
    EXPECT_EQ(colourAt({1, 1}), look.colours.background);
    EXPECT_EQ(colourAt({1, 2}), look.colours.faintBar);
}

TEST(PointView, KeysGoFromPointToPointAndEnterChooses)
{
    PointView view;
    view.setLook(makeLook(Theme::Light));
    view.setScene(madeScene(), u"Hela bilden"_s);
    view.resize(700, 480);
    view.show();
    QSignalSpy pointed(&view, &PointView::pointedAt);
    QSignalSpy chosen(&view, &PointView::chosen);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.currentMark(), 46);
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.scene().points[static_cast<std::size_t>(view.currentMark())].at.y(), 6);
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.currentMark(), 0);
    EXPECT_EQ(view.markText(0), u"Kommun 0: ord"_s);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<AreaId>(), AreaId("0"));
    EXPECT_GE(pointed.count(), 3);
}

TEST(PointView, AClickOnAPointChoosesItAndBesideItNothing)
{
    PointView view;
    view.setLook(makeLook(Theme::Light));
    view.setScene(madeScene(), {});
    view.resize(700, 480);
    view.show();
    QSignalSpy chosen(&view, &PointView::chosen);
    const PointGeometry geometry = view.geometryShown();
    QTest::mouseClick(&view, Qt::LeftButton, {}, geometry.toBox({7, 3}).toPoint());
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<AreaId>(), AreaId("73"));
    QTest::mouseClick(&view, Qt::LeftButton, {}, geometry.toBox({7.5, 3.5}).toPoint());
    EXPECT_EQ(chosen.count(), 1);
}

TEST(PointView, WithoutPointsKeysDoNothing)
{
    PointView view;
    view.setLook(makeLook(Theme::Light));
    QSignalSpy chosen(&view, &PointView::chosen);
    for (const int key : {Qt::Key_Right, Qt::Key_Up, Qt::Key_End, Qt::Key_Return})
        QTest::keyClick(&view, static_cast<Qt::Key>(key));
    EXPECT_EQ(view.currentMark(), -1);
    EXPECT_TRUE(chosen.isEmpty());
}

} // namespace lagesbild
