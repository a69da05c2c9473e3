#include "ui/map/mappainter.h"

#include "tests/support/boundaries.h"
#include "tests/support/shareddata.h"
#include "ui/shared/contrast.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>
#include <set>

namespace lagesbild
{

namespace
{

/// The four squares of boundaries.h at 100 by 100 pixels each, on a ground of 300 by 200.
struct Painted {
    Painted()
    {
        scene.geometry = std::make_shared<const MapGeometry>(fourSquares());
        scene.looks = {{Qt::red, MapPattern::None, {}},
                       {Qt::green, MapPattern::None, {}},
                       {Qt::blue, MapPattern::None, {}},
                       {Qt::yellow, MapPattern::None, {}}};
        view.setWorld(scene.geometry->box());
        view.setViewport(QRectF(0, 0, 300, 200));
        style = mapStyleOf(makeLook(Theme::Light));
    }

    QImage painted(double scale = 1) const
    {
        QImage image(QSizeF(300 * scale, 200 * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(scale);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintMap(painter, scene, view, style);
        return image;
    }

    MapScene scene;
    MapView view;
    MapStyle style;
};

std::set<QRgb> coloursIn(const QImage &image, const QRect &box)
{
    std::set<QRgb> colours;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x)
            colours.insert(image.pixel(x, y));
    }
    return colours;
}

/// Share of pixels in the box that are nearer to @p colour than to @p other.
double shareOf(const QImage &image, const QRect &box, const QColor &colour, const QColor &other)
{
    const auto distance = [](const QColor &a, const QColor &b) {
        return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
    };
    int near = 0;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            const QColor here = image.pixelColor(x, y);
            near += distance(here, colour) < distance(here, other) ? 1 : 0;
        }
    }
    return near / static_cast<double>(box.width() * box.height());
}

} // namespace

TEST(MapPainter, FillsEachRegionWithItsColour)
{
    const QImage image = Painted().painted();
    EXPECT_EQ(image.pixelColor(50, 150), QColor(Qt::red));
    EXPECT_EQ(image.pixelColor(150, 150), QColor(Qt::green));
    EXPECT_EQ(image.pixelColor(250, 150), QColor(Qt::blue));
    EXPECT_EQ(image.pixelColor(50, 50), QColor(Qt::yellow));
    EXPECT_EQ(image.pixelColor(250, 50), QColor(Qt::white));
}

TEST(MapPainter, DrawsBordersOverTheFills)
{
    Painted picture;
    picture.style.borderWidth = 2;
    const QImage image = picture.painted();
    EXPECT_EQ(image.pixelColor(100, 150), picture.style.ground);
    EXPECT_EQ(image.pixelColor(50, 100), picture.style.ground);
}

TEST(MapPainter, TellsTwoLightRegionsApart)
{
    Painted picture;
    picture.style.borderWidth = 2;
    picture.scene.looks[0].fill = QColor(0xF4F6F6);
    picture.scene.looks[1].fill = QColor(0xF0F4F4);
    const QImage image = picture.painted();
    EXPECT_EQ(image.pixelColor(100, 150), picture.style.dimLine);
    EXPECT_EQ(image.pixelColor(200, 150), picture.style.ground) << "one of the two is dark enough";
}

TEST(MapPainter, HatchesWhatIsMissingAndDotsWhatIsFew)
{
    Painted picture;
    picture.scene.looks[0].pattern = MapPattern::Missing;
    picture.scene.looks[1].pattern = MapPattern::Few;
    const QImage image = picture.painted();
    const QRect missing(20, 120, 60, 60);
    const QRect few(120, 120, 60, 60);
    const double lines = shareOf(image, missing, picture.style.hatch, picture.style.pending);
    const double dots = shareOf(image, few, picture.style.hatch, picture.style.pending);
    EXPECT_GT(lines, 0.1);
    EXPECT_LT(lines, 0.5);
    EXPECT_GT(dots, 0.03);
    EXPECT_LT(dots, 0.3);
    EXPECT_FALSE(coloursIn(image, missing).contains(QColor(Qt::red).rgb()));
    EXPECT_EQ(coloursIn(image, QRect(220, 120, 60, 60)).size(), 1U) << "nothing on a region with a figure";
}

TEST(MapPainter, HatchesAreAsDenseAtEveryZoomAndScale)
{
    Painted picture;
    for (RegionLook &look : picture.scene.looks)
        look.pattern = MapPattern::Missing;
    const auto share = [&](double scale) {
        const QRectF box(20 * scale, 120 * scale, 60 * scale, 60 * scale);
        return shareOf(picture.painted(scale), box.toRect(), picture.style.hatch, picture.style.pending);
    };
    const double asIs = share(1);
    EXPECT_NEAR(share(2), asIs, 0.08);
    picture.view.zoomAbout({50, 150}, 12);
    EXPECT_NEAR(share(1), asIs, 0.05);
}

TEST(MapPainter, OutlinesTheFocusWithAHalo)
{
    Painted picture;
    picture.scene.focus = 1;
    picture.style.haloWidth = 9;
    const QImage image = picture.painted();
    EXPECT_EQ(image.pixelColor(100, 150), picture.style.mark);
    EXPECT_EQ(image.pixelColor(102, 150), picture.style.ground) << "halo inside";
    EXPECT_EQ(image.pixelColor(97, 150), picture.style.ground) << "halo outside";
}

TEST(MapPainter, DrawsTheOutlineOutsideARegionThatItWouldHide)
{
    Painted picture;
    picture.scene.focus = 1;
    picture.style.borderWidth = 4;
    picture.style.focusWidth = 8;
    picture.style.haloWidth = 120; // more than the square is wide
    const QImage image = picture.painted();
    EXPECT_EQ(image.pixelColor(150, 150), QColor(Qt::green));
    EXPECT_EQ(image.pixelColor(101, 150), QColor(Qt::green)) << "all of it is to be seen";
    EXPECT_EQ(image.pixelColor(98, 150), picture.style.ground);
    EXPECT_EQ(image.pixelColor(93, 150), picture.style.mark);
    EXPECT_EQ(image.pixelColor(86, 150), picture.style.ground) << "halo outside";
}

TEST(MapPainter, HidesNoMemberBehindItsNeighboursOutline)
{
    Painted picture;
    picture.scene.members = {0, 1};
    picture.style.memberWidth = 8;
    picture.style.memberHaloWidth = 120;
    const QImage image = picture.painted();
    EXPECT_EQ(image.pixelColor(97, 150), QColor(Qt::red));
    EXPECT_EQ(image.pixelColor(103, 150), QColor(Qt::green));
    EXPECT_EQ(image.pixelColor(206, 150), picture.style.memberMark);
}

TEST(MapPainter, OutlinesMembersWithAHaloTooInEveryTheme)
{
    Painted picture;
    picture.scene.members = {1};
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
        picture.style = mapStyleOf(makeLook(theme));
        picture.style.memberWidth = 3;
        picture.style.memberHaloWidth = 9;
        const QImage image = picture.painted();
        EXPECT_EQ(image.pixelColor(100, 150), picture.style.memberMark);
        EXPECT_EQ(image.pixelColor(103, 150), picture.style.ground);
        EXPECT_GE(contrastBetween(picture.style.memberMark, picture.style.ground), 3);
        EXPECT_GE(contrastBetween(picture.style.mark, picture.style.ground), 3);
    }
}

TEST(MapPainter, MarksWhatIsPointedAtAndTheMembers)
{
    Painted picture;
    const QImage before = picture.painted();
    picture.scene.hovered = 2;
    const QImage hovered = picture.painted();
    EXPECT_NE(before.pixelColor(299, 150), hovered.pixelColor(299, 150));
    picture.scene.hovered.reset();
    picture.scene.members = {3};
    picture.style.memberWidth = 4;
    EXPECT_EQ(picture.painted().pixelColor(0, 50), picture.style.memberMark);
}

TEST(MapPainter, WritesNamesWhereThereIsRoom)
{
    Painted picture;
    picture.scene.looks[0].name = QStringLiteral("Örebro");
    picture.scene.looks[1].name = QStringLiteral("A name far too long for a square of that size");
    const QImage image = picture.painted();
    EXPECT_GT(coloursIn(image, QRect(20, 130, 60, 40)).size(), 3U);
    EXPECT_EQ(coloursIn(image, QRect(110, 110, 80, 80)).size(), 1U);
}

TEST(MapPainter, WritesNoNameWhoseCornersReachOutOfItsCircle)
{
    Painted picture;
    picture.style.font.setPixelSize(60);
    const QFontMetricsF metrics(picture.style.font);
    QString name = QStringLiteral("i");
    while (metrics.horizontalAdvance(name + QLatin1Char('i')) < 98)
        name += QLatin1Char('i');
    ASSERT_GT(std::hypot(metrics.horizontalAdvance(name), metrics.height()), 100.5);
    picture.scene.looks[1].name = name;
    EXPECT_EQ(coloursIn(picture.painted(), QRect(110, 110, 80, 80)).size(), 1U);
}

TEST(MapPainter, PaintsWithoutGeometryOrLooks)
{
    Painted picture;
    picture.scene.looks.clear();
    EXPECT_EQ(picture.painted().pixelColor(50, 150), picture.style.pending);
    picture.scene = {};
    EXPECT_EQ(picture.painted().pixelColor(50, 150), QColor(Qt::white));
}

TEST(MapPainter, LeavesThePainterAsItWas)
{
    const Painted picture;
    QImage image(300, 200, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setPen(Qt::magenta);
    painter.translate(5, 7);
    paintMap(painter, picture.scene, picture.view, picture.style);
    EXPECT_EQ(painter.pen().color(), QColor(Qt::magenta));
    EXPECT_EQ(painter.transform(), QTransform::fromTranslate(5, 7));
    EXPECT_FALSE(painter.testRenderHint(QPainter::Antialiasing));
}

TEST(MapPainter, HatchesInSvgAreLinesThatNeedNoClipping)
{
    Painted picture;
    picture.scene.looks[0].pattern = MapPattern::Missing;
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize({300, 200});
    QPainter painter(&svg);
    paintMap(painter, picture.scene, picture.view, picture.style);
    painter.end();
    EXPECT_GT(buffer.data().count("<polyline"), 20);
    EXPECT_EQ(buffer.data().count("pattern"), 0);
}

TEST(MapPainter, PaintsEveryMunicipalityAtItsLabelPoint)
{
    LAGESBILD_NEEDS_BOUNDARIES();
    MapScene scene;
    scene.geometry = std::make_shared<const MapGeometry>(municipalityBoundaries(), countyOfMunicipality);
    for (int i = 0; i < 290; ++i)
        scene.looks.push_back(
            {QColor::fromRgb(10 + i / 16 * 10, 10 + i % 16 * 15, 128), MapPattern::None, {}});
    MapView view;
    view.setWorld(scene.geometry->box());
    view.setViewport(QRectF(0, 0, 2000, 3200)); // Sundbyberg is 7 pixels wide here
    QImage image(2000, 3200, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintMap(painter, scene, view, mapStyleOf(makeLook(Theme::Light)));
    for (std::size_t i = 0; i < 290; ++i) {
        const RegionShape &region = scene.geometry->regions()[i];
        const QPoint pixel = view.toPixels(region.labelPoint).toPoint();
        EXPECT_EQ(image.pixelColor(pixel), scene.looks[i].fill) << region.code;
    }
}

} // namespace lagesbild
