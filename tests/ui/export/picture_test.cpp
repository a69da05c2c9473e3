#include "ui/shared/picturesheet.h"

#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

PictureSheet sheet(const QString &title)
{
    return {.title = title,
            .subtitle = u"Procent · 2015"_s,
            .sentence = u"En mening."_s,
            .parts = {{100, [](QPainter &painter, const QRectF &box) { painter.fillRect(box, Qt::red); }}},
            .source = u"Källa: Kolada."_s,
            .spoken = u"En röd ruta"_s,
            .look = makeLook(Theme::Light),
            .width = 400};
}

QImage imageOf(const Picture &picture)
{
    QImage image;
    EXPECT_TRUE(image.loadFromData(fileOf(picture, PictureKind::Png, 1), "PNG"));
    return image;
}

int redPixels(const QImage &image)
{
    int red = 0;
    for (int y = 0; y < image.height(); ++y)
        red += image.pixelColor(200, y) == QColor(Qt::red) ? 1 : 0;
    return red;
}

} // namespace

TEST(Picture, IsKnownByTheEndOfItsName)
{
    EXPECT_EQ(pictureKindOf(u"a.PNG"_s), PictureKind::Png);
    EXPECT_EQ(pictureKindOf(u"a.b.svg"_s), PictureKind::Svg);
    EXPECT_EQ(pictureKindOf(u"pdf"_s), std::nullopt);
}

TEST(Picture, GrowsWithItsTitleAndKeepsItsParts)
{
    const Picture small = pictureOf(sheet(u"Kort"_s));
    const Picture large = pictureOf(sheet(QString(u"Ett långt namn på ett nyckeltal "_s).repeated(4)));
    EXPECT_GT(large.size.height(), small.size.height());
    EXPECT_EQ(redPixels(imageOf(small)), 100);
    EXPECT_EQ(redPixels(imageOf(large)), 100);
}

TEST(Picture, TakesAScaleInPixels)
{
    const Picture picture = pictureOf(sheet(u"Kort"_s));
    QImage image;
    ASSERT_TRUE(image.loadFromData(fileOf(picture, PictureKind::Png, 3), "PNG"));
    EXPECT_EQ(image.size(), (picture.size * 3).toSize());
    EXPECT_EQ(image.text(u"Description"_s), picture.spoken);
}

TEST(Picture, SaysItselfInWords)
{
    const Picture picture = pictureOf(sheet(u"Kort <titel>"_s));
    for (const QString &part : {u"Kort <titel>"_s, u"En mening."_s, u"En röd ruta"_s, u"Källa: Kolada."_s})
        EXPECT_TRUE(picture.spoken.contains(part)) << part.toStdString();
    const QByteArray svg = fileOf(picture, PictureKind::Svg);
    EXPECT_TRUE(svg.contains("<title>Kort &lt;titel&gt;</title>")) << svg.left(600).constData();
}

TEST(Picture, StandsUnderABandWhenItsFiguresAreInvented)
{
    const Picture plain = pictureOf(sheet(u"Kort"_s));
    const Picture marked = withExampleBand(plain, makeLook(Theme::Light));
    EXPECT_GT(marked.size.height(), plain.size.height());
    EXPECT_TRUE(marked.spoken.contains(exampleMark()));
    const QImage image = imageOf(marked);
    EXPECT_NE(image.pixelColor(4, 4), QColor(Qt::white)) << "the band";
    EXPECT_EQ(redPixels(image), 100) << "and the picture below it";
}

TEST(Picture, AloneHasOnlyItsParts)
{
    const Picture figure = figureOf(sheet(u"Kort"_s), 300);
    EXPECT_EQ(figure.size, QSizeF(300, 100));
    EXPECT_EQ(redPixels(imageOf(figure)), 100);
}

} // namespace lagesbild
