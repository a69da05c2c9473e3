#include "ui/comparison/points/pointscene.h"

#include "tests/support/qtprinting.h"
#include "ui/comparison/points/bubblestyle.h"
#include "ui/comparison/points/pointexport.h"
#include "ui/comparison/points/pointlegend.h"
#include "ui/comparison/points/pointpainter.h"
#include "ui/comparison/points/pointview.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

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

/// Three of one group on each other, the middle one chosen, and one of another group by itself.
PointScene madeBubbles()
{
    PointScene scene = madeScene();
    scene.points.clear();
    const auto add = [&scene](const char *code, QPointF at, int group, double radius, double size) {
        ScenePoint point{.area = AreaId(code), .name = QString::fromLatin1(code), .at = at};
        point.group = group;
        point.radius = radius;
        point.size = size;
        scene.points.push_back(point);
    };
    add("small", {5, 5}, 0, 4, 16);
    add("middle", {5, 5}, 0, 10, 100);
    add("large", {5, 5}, 0, 30, 900);
    add("apart", {8, 8}, 1, 6, 36);
    scene.points[1].kind = ScenePoint::Kind::Focus;
    scene.groups = {{.name = u"Städer"_s, .count = 3, .hue = 0}, {.name = u"Land"_s, .count = 1, .hue = 1}};
    scene.sizes = {{4, u"16"_s}, {30, u"900 invånare"_s}};
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

TEST_F(PointSceneTest, PaintsTheChosenOneOnTopWhereAreasTellNothing)
{
    const std::vector<int> order = paintOrder(scene);
    ASSERT_EQ(order.size(), 100U);
    EXPECT_EQ(order.back(), 45);
    EXPECT_EQ(order.front(), 0);
}

TEST_F(PointSceneTest, TheLargeLieBehindTheSmallAndLeaveThemToBeHit)
{
    const PointScene bubbles = madeBubbles();
    EXPECT_EQ(paintOrder(bubbles), (std::vector<int>{2, 1, 3, 0}));
    const PointGeometry shown = pointGeometry(bubbles, box, look);
    const QPointF middle = shown.toBox({5, 5});
    EXPECT_EQ(pointAt(bubbles, shown, middle), 0);
    EXPECT_EQ(pointAt(bubbles, shown, middle + QPointF(7, 0)), 1);
    EXPECT_EQ(pointAt(bubbles, shown, middle + QPointF(25, 0)), 2);
    EXPECT_EQ(pointAt(bubbles, shown, middle + QPointF(45, 0)), std::nullopt);
    EXPECT_EQ(outerRadius(bubbles.points[0], bubbles), 4);
    EXPECT_GT(outerRadius(bubbles.points[1], bubbles), 10) << "with its ring";
    EXPECT_EQ(outerRadius(scene.points[45], scene), radiusOf(scene.points[45])) << "no ring without groups";
}

TEST_F(PointSceneTest, TheLegendStandsBelowThePictureAndApart)
{
    EXPECT_EQ(pointLegend(scene, box, look).height, 0) << "nothing to tell";
    const PointScene bubbles = madeBubbles();
    const PointLegend legend = pointLegend(bubbles, box, look);
    const PointGeometry shown = pointGeometry(bubbles, box, look);
    ASSERT_EQ(legend.groups.size(), 2U);
    ASSERT_EQ(legend.circles.size(), 2U);
    EXPECT_EQ(groupText(bubbles.groups[0]), u"Städer (3)"_s);
    EXPECT_GE(legend.groups[0].top(), shown.xTitle.bottom());
    EXPECT_LE(legend.groups[1].bottom(), box.bottom() + 1e-9);
    EXPECT_LE(legend.sizes[1].right(), box.right() + 1e-9);
    EXPECT_LE(legend.circles[1].y() + 30, box.bottom());
    EXPECT_GT(legend.circles[0].x() - 4, legend.groups[0].right());
    EXPECT_GT(legend.circles[1].x() - 30, legend.sizes[0].right());
    const PointLegend narrow = pointLegend(bubbles, QRectF(0, 0, 150, 480), look);
    EXPECT_GT(narrow.height, legend.height) << "one above the other where there is no room beside";
    EXPECT_GE(narrow.circles[1].y() - 30, narrow.groups[1].bottom());
}

TEST_F(PointSceneTest, TheChosenBubbleHasAColourAndARingOfItsOwn)
{
    const PointScene bubbles = madeBubbles();
    QImage image(706, 486, QImage::Format_RGB32);
    image.fill(look.colours.background);
    QPainter painter(&image);
    paintPoints(painter, bubbles, box, look);
    painter.end();
    const PointGeometry shown = pointGeometry(bubbles, box, look);
    const QPointF middle = shown.toBox({5, 5});
    const auto colourAt = [&](double right) {
        return image.pixelColor((middle + QPointF(right, 0)).toPoint());
    };
    const std::array around{11, 12, 13, 14, 15};
    EXPECT_TRUE(std::ranges::any_of(around, [&](int right) {
        return colourAt(right) == look.colours.accent;
    })) << "the ring";
    EXPECT_NE(colourAt(-22), look.colours.background) << "the large one behind";
    EXPECT_NE(colourAt(-22), bubbleStyle(bubbles.groups[0], look).edge) << "it shines through";
    EXPECT_NE(bubbleStyle(bubbles.groups[0], look).edge, bubbleStyle(bubbles.groups[1], look).edge);
    EXPECT_EQ(bubbleStyle(bubbles.points[1], bubbles, look).edge, look.colours.accent);
}

TEST_F(PointSceneTest, GroupsLeaveAsASeriesEachInTheOrderOfTheirSizes)
{
    const Chart chart = pointChart(madeBubbles(), {.points = u"Alla"_s, .sizes = u"Invånare"_s}, look);
    EXPECT_EQ(chart.categories, (QStringList{u"large"_s, u"middle"_s, u"apart"_s, u"small"_s}));
    EXPECT_EQ(chart.sizes, (std::vector<std::optional<double>>{900, 100, 36, 16}));
    EXPECT_EQ(chart.sizeTitle, u"Invånare"_s);
    ASSERT_EQ(chart.sizeMarks.size(), madeBubbles().sizes.size());
    EXPECT_EQ(chart.sizeMarks.front().text, madeBubbles().sizes.front().text);
    EXPECT_NEAR(chart.sizeMarks.front().diameter / madeBubbles().sizes.front().radius,
                chart.series[0].looks[0].diameter / madeBubbles().points[2].radius, 1e-9)
        << "on the scale of the points";
    EXPECT_TRUE(chart.showsLegend);
    ASSERT_EQ(chart.series.size(), 6U) << "two groups, the chosen one, three curves";
    using Values = std::vector<std::optional<double>>;
    EXPECT_EQ(chart.series[0].values, (Values{5, std::nullopt, std::nullopt, 5}));
    EXPECT_EQ(chart.series[1].values, (Values{std::nullopt, std::nullopt, 8, std::nullopt}));
    EXPECT_EQ(chart.series[2].values, (Values{std::nullopt, 5, std::nullopt, std::nullopt}));
    EXPECT_EQ(chart.series[2].name, u"middle"_s);
    EXPECT_EQ(chart.series[2].pointNames, (QStringList{QString(), u"middle"_s, QString(), QString()}));
    EXPECT_FALSE(chart.series[0].namesPoints);
    for (const std::size_t i : {0U, 1U, 2U})
        EXPECT_EQ(chart.series[i].positions, (Values{5, 5, 8, 5})) << "rows are shared";
    const std::vector<PointLook> &looks = chart.series[0].looks;
    ASSERT_EQ(looks.size(), 2U);
    EXPECT_EQ(looks[1].index, 3);
    EXPECT_NEAR(std::pow(looks[0].diameter / looks[1].diameter, 2), 900.0 / 16, 1e-9) << "areas as sizes";
    EXPECT_DOUBLE_EQ(looks[0].opacity, 0.35);
    EXPECT_GT(chart.series[2].looks.front().opacity, looks[0].opacity);
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
