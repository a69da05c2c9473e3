#include "ui/map/mapsheet.h"

#include "tests/support/qtprinting.h"
#include "tests/ui/map/smallcountry.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

Result<MapSheet> sheetOf(const std::string &indicator, MapLayer layer = MapLayer::Values)
{
    SmallData data;
    data.add("N1", Unit::Percent, Direction::HighIsBetter);
    data.fill("N1", 2018, 30, 0);
    data.fill("N1", 2020, 30, 1);
    data.add("N3", Unit::Percent);
    data.fill("N3", 2020, 60, -1);
    data.add("N2", Unit::Percent);
    const std::unique_ptr<Dataset> dataset = data.dataset();
    Selection selection;
    selection.focus = AreaId(SmallData::code(2));
    selection.indicator = IndicatorId(indicator);
    selection.group = "county";
    selection.map.layer = layer;
    MapShapes shapes(smallCountry);
    Result<MapSheet> sheet = mapSheet(*dataset, selection, shapes, makeLook(Theme::Light));
    return sheet;
}

} // namespace

TEST(MapSheet, SaysEverythingInWords)
{
    const Result<MapSheet> sheet = sheetOf("N1");
    ASSERT_TRUE(sheet);
    EXPECT_TRUE(sheet->spoken().startsWith(u"N1 kort. "_s)) << sheet->spoken().toStdString();
    EXPECT_TRUE(sheet->spoken().contains(u"of 10 municipalities"_s));
    EXPECT_FALSE(sheet->source.isEmpty());
    MapSheet bare = *sheet;
    for (QString *words : {&bare.title, &bare.subtitle, &bare.sentence, &bare.source})
        words->clear();
    EXPECT_FALSE(bare.spoken().isEmpty());
    EXPECT_FALSE(bare.spoken().startsWith(u'.')) << bare.spoken().toStdString();
}

TEST(MapSheet, IsAnErrorWithoutFigures)
{
    const Result<MapSheet> sheet = sheetOf("N2");
    ASSERT_FALSE(sheet);
    EXPECT_EQ(sheet.error().kind, ErrorKind::NotFound);
}

TEST(MapSheet, SaysTheLayersInWords)
{
    const Result<MapSheet> change = sheetOf("N1", MapLayer::Change);
    ASSERT_TRUE(change);
    EXPECT_EQ(change->title, u"N1 kort: change 2018–2020"_s);
    EXPECT_TRUE(change->source.contains(u"Change and classes"_s)) << change->source.toStdString();
    const Result<MapSheet> two = sheetOf("N1", MapLayer::Bivariate);
    ASSERT_TRUE(two);
    EXPECT_TRUE(two->spoken().contains(u"high · low: 3"_s)) << two->spoken().toStdString();
    const Result<MapSheet> clusters = sheetOf("N1", MapLayer::Clusters);
    ASSERT_TRUE(clusters);
    EXPECT_EQ(clusters->legend.rows.size(), 6U);
}

TEST(MapSheet, PaintsTheSquareOfTwoIndicators)
{
    const Result<MapSheet> sheet = sheetOf("N1", MapLayer::Bivariate);
    ASSERT_TRUE(sheet);
    QImage image(900, 700, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    paintMapSheet(painter, {900, 700}, *sheet);
    painter.end();
    for (const std::size_t place : {0U, 4U, 8U}) { // in the legend at least: no region may look so
        const QColor colour = sheet->legend.rows[place].look.fill;
        int painted = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < 264; ++x)
                painted += image.pixelColor(x, y) == colour ? 1 : 0;
        }
        EXPECT_GT(painted, 500) << place;
    }
}

TEST(MapSheet, PaintsTheSameOnPaperAsOnScreen)
{
    const Result<MapSheet> sheet = sheetOf("N1");
    ASSERT_TRUE(sheet);
    QImage image(900, 700, QImage::Format_ARGB32_Premultiplied);
    QPainter onImage(&image);
    paintMapSheet(onImage, {900, 700}, *sheet);
    onImage.end();
    EXPECT_EQ(image.pixelColor(2, 2), sheet->look.colours.background);
    const QColor strongest = sheet->legend.rows.front().look.fill;
    int strong = 0;
    for (int x = 300; x < 900; ++x)
        strong += image.pixelColor(x, 300) == strongest || image.pixelColor(x, 420) == strongest ? 1 : 0;
    EXPECT_GT(strong, 50) << "a region of the highest class";

    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setSize({900, 700});
    QPainter onSvg(&svg);
    paintMapSheet(onSvg, {900, 700}, *sheet);
    onSvg.end();
    EXPECT_TRUE(file.data().contains("N1 kort"));
    EXPECT_TRUE(file.data().contains(strongest.name().toUtf8()));

    QBuffer paper;
    paper.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&paper);
    QPainter onPaper(&pdf);
    onPaper.scale(pdf.logicalDpiX() / 96.0, pdf.logicalDpiY() / 96.0);
    paintMapSheet(onPaper, {760, 1080}, *sheet);
    EXPECT_TRUE(onPaper.end());
    EXPECT_GT(paper.data().size(), 2000);
}

} // namespace lagesbild
