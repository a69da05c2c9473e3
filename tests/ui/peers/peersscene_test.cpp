#include "ui/peers/peersscene.h"

#include "tests/support/qtprinting.h"
#include "tests/ui/peers/madepeers.h"
#include "ui/shared/contrast.h"
#include "ui/shared/qualitative.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class PeersSceneTest : public testing::Test
{
protected:
    PeersSceneTest()
        : data(madePeersData()),
          similar(similarOf(*data, peersOf("1004"))),
          scene(peersScene(similar, data->catalogue())),
          geometry(peersGeometry(scene, 800, look))
    {
    }
    std::unique_ptr<Dataset> data;
    SimilarAreas similar;
    PeersScene scene;
    Look look = makeLook(Theme::Light);
    PeersGeometry geometry;
};

TEST_F(PeersSceneTest, SaysEachLineInWords)
{
    ASSERT_EQ(scene.lines.size(), 7U);
    EXPECT_EQ(
        scene.lines[0].spoken,
        u"1. Åby, distance 2,06: Invånare 13 %, Asylsökande per 1 000 invånare 87 %, Kommunmottagna per "
        "1 000 invånare 0 %, Utrikes födda utom EU/EFTA 0 %"_s);
    EXPECT_EQ(scene.lines[0].rank, u"1"_s);
    EXPECT_EQ(scene.variables.size(), 4);
}

TEST_F(PeersSceneTest, TheLongestBarFillsTheRoomAndOthersAreInProportion)
{
    const auto lengthOf = [&](std::size_t line) {
        double sum = 0;
        for (const QRectF &part : geometry.parts(static_cast<int>(line), scene.lines[line]))
            sum += part.width();
        return sum;
    };
    EXPECT_NEAR(lengthOf(6), 800 - geometry.barLeft, 1e-9);
    EXPECT_NEAR(lengthOf(0) / lengthOf(6), scene.lines[0].distance / scene.lines[6].distance, 1e-9);
}

TEST_F(PeersSceneTest, PartsStandInTheOrderOfTheLegendSideBySide)
{
    const std::vector<QRectF> parts = geometry.parts(2, scene.lines[2]);
    ASSERT_EQ(parts.size(), 4U);
    EXPECT_DOUBLE_EQ(parts[0].left(), geometry.barLeft);
    EXPECT_DOUBLE_EQ(parts[1].left(), parts[0].right());
    EXPECT_TRUE(geometry.line(2).contains(parts[1]));
}

TEST_F(PeersSceneTest, TheLegendWrapsAndNeverOverlapsTheList)
{
    for (double width = 300; width < 1000; width += 35) {
        const PeersGeometry narrow = peersGeometry(scene, width, look);
        for (std::size_t i = 0; i < narrow.legend.size(); ++i) {
            EXPECT_LE(narrow.legend[i].text.right(), width + 0.5) << width;
            EXPECT_LT(narrow.legend[i].text.bottom(), narrow.firstTop);
            for (std::size_t j = 0; j < i; ++j)
                EXPECT_FALSE(narrow.legend[i].text.intersects(narrow.legend[j].text)) << width;
        }
        EXPECT_LE(narrow.nameRight, narrow.distanceRight);
        EXPECT_LE(narrow.barLeft, width) << width;
    }
}

TEST_F(PeersSceneTest, AnywhereOnALineIsTheLine)
{
    EXPECT_EQ(peerAt(geometry, 7, geometry.line(3).center()), 3);
    EXPECT_EQ(peerAt(geometry, 7, QPointF(5, geometry.firstTop + 1)), 0);
    EXPECT_FALSE(peerAt(geometry, 7, QPointF(5, 2))) << "the legend";
    EXPECT_FALSE(peerAt(geometry, 7, QPointF(5, geometry.line(7).center().y())));
}

TEST_F(PeersSceneTest, PaintsThePartsInTheColoursOfTheLegend)
{
    QImage image(800, static_cast<int>(geometry.height(7)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPeers(painter, scene, geometry, look);
    painter.end();
    const std::vector<QColor> colours = qualitativeColours(Theme::Light, 4);
    const QRectF part = geometry.parts(6, scene.lines[6])[1];
    EXPECT_EQ(image.pixelColor((part.topLeft() + QPointF(3, 2)).toPoint()), colours[1]);
    EXPECT_EQ(image.pixelColor(geometry.legend[1].swatch.center().toPoint()), colours[1]);
}

TEST(QualitativeColours, StandOutFromTheSheetAndFromTheirNeighbours)
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
        const std::vector<QColor> colours = qualitativeColours(theme, 8);
        for (std::size_t i = 0; i < colours.size(); ++i) {
            EXPECT_GE(contrastBetween(colours[i], coloursOf(theme).background), 3)
                << colours[i].name().toStdString();
            EXPECT_GE(contrastBetween(colours[i], inkOn(colours[i])), 4.5) << colours[i].name().toStdString();
            if (i > 0) {
                EXPECT_GE(contrastBetween(colours[i], colours[i - 1]), 1.2)
                    << colours[i].name().toStdString();
            }
        }
    }
    EXPECT_EQ(qualitativeColours(Theme::Light, 9).back(), coloursOf(Theme::Light).bar);
}

} // namespace
} // namespace lagesbild
