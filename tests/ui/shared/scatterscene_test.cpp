#include "ui/shared/charts/scatterscene.h"

#include "tests/support/qtprinting.h"
#include "ui/shared/charts/scatterpainter.h"
#include "ui/shared/charts/scatterview.h"

#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const QRectF sceneBox(0, 0, 420, 340);

/// 290 municipalities "0000" … in a cloud about the diagonal of 20 … 80 per cent.
ScatterScene madeScene(int focus = 100)
{
    ScatterScene scene;
    std::vector<double> xs;
    std::vector<double> ys;
    for (int i = 0; i < 290; ++i) {
        xs.push_back(20 + 60.0 * i / 289);
        ys.push_back(xs.back() + 8 * std::sin(17.0 * i));
        scene.points.push_back({.area = AreaId(std::to_string(1000 + i)),
                                .name = u"Kommun %1"_s.arg(i),
                                .x = xs.back(),
                                .y = ys.back(),
                                .focus = i == focus,
                                .labelled = i % 40 == 0,
                                .spoken = u"Kommun %1: sagt"_s.arg(i)});
    }
    scene.xAxis = scene.yAxis = commonAxis(xs, ys, Unit::Percent, 1);
    scene.xUnit = scene.yUnit = Unit::Percent;
    scene.xTitle = u"Väntat"_s;
    scene.yTitle = u"Faktiskt"_s;
    const ChartAxis &axis = scene.xAxis;
    scene.line = ScatterLine{.line = QLineF(axis.low, axis.low, axis.high, axis.high)};
    return scene;
}

class ScatterSceneTest : public testing::Test
{
protected:
    Look look = makeLook(Theme::Light);
    ScatterScene scene = madeScene();
    ScatterGeometry geometry = scatterGeometry(scene, sceneBox, look);
};

TEST_F(ScatterSceneTest, PutsEveryPointInsideThePlot)
{
    for (const ScatterPoint &point : scene.points)
        EXPECT_TRUE(geometry.plot.contains(geometry.at(point.x, point.y))) << point.name.toStdString();
    EXPECT_TRUE(sceneBox.contains(geometry.plot));
}

TEST_F(ScatterSceneTest, XGoesRightAndYGoesUp)
{
    EXPECT_GT(geometry.at(50, 40).x(), geometry.at(40, 40).x());
    EXPECT_LT(geometry.at(40, 50).y(), geometry.at(40, 40).y());
    EXPECT_EQ(geometry.at(scene.xAxis.low, scene.yAxis.low), geometry.plot.bottomLeft());
}

TEST_F(ScatterSceneTest, ACommonAxisPutsTheDiagonalFromCornerToCorner)
{
    EXPECT_LE(scene.xAxis.low, 12);
    EXPECT_EQ(scene.xAxis, scene.yAxis);
    EXPECT_NEAR(QLineF(geometry.line.p1(), geometry.plot.bottomLeft()).length(), 0, 1e-6);
    EXPECT_NEAR(QLineF(geometry.line.p2(), geometry.plot.topRight()).length(), 0, 1e-6);
}

TEST_F(ScatterSceneTest, CutsALineThatLeavesThePlot)
{
    scene.line->line = QLineF(-500, 50, 500, 60);
    const QLineF line = scatterGeometry(scene, sceneBox, look).line;
    EXPECT_NEAR(line.x1(), geometry.plot.left(), 1e-6);
    EXPECT_NEAR(line.x2(), geometry.plot.right(), 1e-6);
    scene.line->line = QLineF(-500, 900, 500, 900);
    EXPECT_TRUE(scatterGeometry(scene, sceneBox, look).line.isNull());
}

TEST_F(ScatterSceneTest, TheHitIsTheNearestPoint)
{
    for (const int i : {0, 57, 100, 289}) {
        const ScatterPoint &point = scene.points[static_cast<std::size_t>(i)];
        const auto hit = scatterPointAt(scene, geometry, geometry.at(point.x, point.y) + QPointF(0.2, 0.1));
        EXPECT_EQ(hit, i);
    }
    EXPECT_EQ(scatterPointAt(scene, geometry, geometry.plot.topLeft()), std::nullopt);
}

TEST_F(ScatterSceneTest, LabelsOverlapNobodyElsesAndStayInsideWhateverTheFocus)
{
    for (int focus = 0; focus < 290; ++focus) {
        const ScatterGeometry each = scatterGeometry(madeScene(focus), sceneBox, look);
        ASSERT_FALSE(each.labels.empty());
        EXPECT_EQ(each.labels.front().point, focus);
        for (std::size_t i = 0; i < each.labels.size(); ++i) {
            EXPECT_TRUE(each.plot.contains(each.labels[i].box));
            for (std::size_t j = 0; j < i; ++j)
                EXPECT_FALSE(each.labels[i].box.intersects(each.labels[j].box)) << focus;
        }
    }
}

TEST_F(ScatterSceneTest, PaintsThePointWhereTheHitTestFindsIt)
{
    QImage image(420, 340, QImage::Format_RGB32);
    image.fill(Qt::white);
    ScatterPoint &last = scene.points.back(); // no other is drawn over it
    last.fill = QColor(200, 0, 0);
    last.radius = 5;
    scene.line.reset();
    QPainter painter(&image);
    paintScatter(painter, scene, sceneBox, look);
    painter.end();
    const QPointF at = geometry.at(last.x, last.y);
    EXPECT_EQ(image.pixelColor(at.toPoint()), QColor(200, 0, 0));
}

TEST_F(ScatterSceneTest, KeysGoAlongBothAxesAndEnterChooses)
{
    ScatterView view;
    view.setLook(look);
    view.setScene(scene);
    view.resize(420, 340);
    view.show();
    QSignalSpy chosen(&view, &ScatterView::chosen);
    QSignalSpy pointed(&view, &ScatterView::pointedAt);
    view.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.accessibleDescription(), u"Kommun 101: sagt"_s);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<AreaId>(), AreaId("1101"));
    EXPECT_EQ(pointed.last()[0].value<AreaId>(), AreaId("1101"));
    const double height = scene.points[101].y;
    QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_GT(scene.points[static_cast<std::size_t>(view.currentMark())].y, height);
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.currentMark(), 0);
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.currentMark(), 289);
    QTest::keyClick(&view, Qt::Key_PageDown);
    EXPECT_LT(scene.points[static_cast<std::size_t>(view.currentMark())].y, scene.points[289].y);
}

TEST_F(ScatterSceneTest, AClickChoosesAndPointingLights)
{
    ScatterView view;
    view.setLook(look);
    view.setScene(scene);
    view.resize(420, 340);
    view.show();
    QSignalSpy chosen(&view, &ScatterView::chosen);
    const ScatterGeometry shown = view.geometryShown();
    const ScatterPoint &point = scene.points[0];
    QTest::mouseMove(&view, shown.at(point.x, point.y).toPoint());
    EXPECT_EQ(view.scene().highlighted, point.area);
    QTest::mouseClick(&view, Qt::LeftButton, {}, shown.at(point.x, point.y).toPoint());
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<AreaId>(), point.area);
}

} // namespace
} // namespace lagesbild
