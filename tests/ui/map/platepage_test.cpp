#include "ui/map/platepage.h"

#include "tests/support/qtprinting.h"
#include "tests/ui/map/smallcountry.h"
#include "ui/map/mappage.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class PlatePage : public testing::Test
{
protected:
    PlatePage() : m_shapes(smallCountry)
    {
        SmallData data;
        data.add("N1", Unit::Percent);
        data.fill("N1", 2018, 30, 1);
        data.fill("N1", 2020, 40, 1);
        data.setMissing("N1", Gender::Total, 2020, SmallData::code(9), Status::Missing);
        data.add("N3", Unit::Percent);
        data.fill("N3", 2020, 60, -1);
        m_dataset = data.dataset();
    }

    Result<RoomExport> exported(MapPlates plates)
    {
        Selection selection;
        selection.room = Room::Map;
        selection.focus = AreaId(SmallData::code(2));
        selection.indicator = IndicatorId("N1");
        selection.scatter.other = IndicatorId("N3");
        selection.map.plates = plates;
        selection.map.method = ClassMethod::Equal;
        selection.map.classes = 2;
        return mapExport(*m_dataset, selection, m_shapes);
    }

    /// How many pixels of the picture have the colour.
    static int pixelsOf(const Picture &picture, const QColor &colour)
    {
        QImage image(picture.size.toSize(), QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        picture.paint(painter);
        painter.end();
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixelColor(x, y) == colour ? 1 : 0;
        }
        return pixels;
    }

    std::unique_ptr<Dataset> m_dataset;
    MapShapes m_shapes;
};

} // namespace

TEST_F(PlatePage, OfYearsHasAMapOfShapesPerYear)
{
    const Result<RoomExport> result = exported(MapPlates::Years);
    ASSERT_TRUE(result);
    ASSERT_TRUE(result->page.map);
    const MapDrawing &map = *result->page.map;
    EXPECT_TRUE(map.shapes.empty());
    ASSERT_EQ(map.parts.size(), 2U);
    EXPECT_EQ(map.parts[0].title, u"2018"_s);
    EXPECT_EQ(map.parts[1].title, u"2020"_s);
    EXPECT_GE(map.legend.size(), 2U) << "one for both years";
    EXPECT_FALSE(map.altText.isEmpty());
    for (const MapPart &part : map.parts) {
        EXPECT_TRUE(part.altText.contains(part.title));
        EXPECT_EQ(part.shapes.size(), 10U);
        EXPECT_EQ(std::ranges::count(part.shapes, true, &MapShape::isFocus), 1);
        for (const MapShape &shape : part.shapes) {
            EXPECT_TRUE(shape.altText.startsWith(part.title + u": "_s)) << shape.altText.toStdString();
            for (const QPointF &point : shape.rings.front())
                EXPECT_TRUE(map.box.adjusted(-1, -1, 1, 1).contains(point));
        }
    }
    EXPECT_NE(map.parts[0].shapes[3].altText.mid(6), map.parts[1].shapes[3].altText.mid(6)) << "33 and 43";
    EXPECT_NE(map.parts[0].shapes[3].fill, map.parts[1].shapes[3].fill);
}

TEST_F(PlatePage, OfYearsHasAChartOfTheClassesAndATableOfTheYears)
{
    const Result<RoomExport> result = exported(MapPlates::Years);
    ASSERT_TRUE(result);
    const Page &page = result->page;
    EXPECT_TRUE(page.subtitle.contains(u"2018–2020"_s));
    ASSERT_TRUE(page.chart);
    EXPECT_EQ(page.chart->kind, ChartKind::Stacked);
    EXPECT_EQ(page.chart->categories, (QStringList{u"2018"_s, u"2020"_s}));
    ASSERT_EQ(page.chart->series.size(), 2U);
    // 30 … 39 and 40 … 48 are cut at 39.
    EXPECT_EQ(page.chart->series[0].values, (std::vector<std::optional<double>>{9, 0}));
    EXPECT_EQ(page.chart->series[1].values, (std::vector<std::optional<double>>{1, 9}));
    ASSERT_EQ(page.table.columns.size(), 4U);
    EXPECT_EQ(page.table.columns[2].title, u"2018"_s);
    ASSERT_EQ(page.table.rows.size(), 10U);
    EXPECT_EQ(page.table.rows[3].cells[2].number, 33.0);
    EXPECT_EQ(page.table.rows[3].cells[3].number, 43.0);
    EXPECT_FALSE(page.table.rows[9].cells[3].number);
    EXPECT_TRUE(page.table.rows[2].isFocus);
    EXPECT_FALSE(page.notes.empty());
    const Rgb strong = page.chart->series[1].colour;
    for (const Picture &picture : {result->picture, result->figure}) {
        EXPECT_GT(pixelsOf(picture, QColor::fromRgb(strong.value)), 500);
        EXPECT_FALSE(picture.spoken.isEmpty());
    }
}

TEST_F(PlatePage, OfTwoIndicatorsHasBothMapsAsShapesAndTwoColumns)
{
    const Result<RoomExport> result = exported(MapPlates::Pair);
    ASSERT_TRUE(result);
    const Page &page = result->page;
    EXPECT_EQ(page.title, u"N1 kort and N3 kort"_s);
    EXPECT_FALSE(page.chart);
    ASSERT_TRUE(page.map);
    EXPECT_EQ(page.map->shapes.size(), 20U);
    for (const MapShape &shape : page.map->shapes) {
        EXPECT_FALSE(shape.altText.isEmpty());
        for (const QPointF &point : shape.rings.front())
            EXPECT_TRUE(page.map->box.adjusted(-1, -1, 1, 1).contains(point));
    }
    EXPECT_GT(page.map->shapes[10].rings.front().front().x(), page.map->shapes[4].rings.front().front().x());
    EXPECT_TRUE(page.map->legend.front().text.startsWith(u"left: "_s));
    EXPECT_TRUE(page.map->legend.back().text.startsWith(u"right: "_s));
    ASSERT_EQ(page.table.columns.size(), 4U);
    EXPECT_EQ(page.table.columns[3].title, u"N3 kort, 2020"_s);
    EXPECT_EQ(page.table.rows[3].cells[3].number, 57.0);
    EXPECT_EQ(page.notes.size(), 2U) << "a definition each";
    EXPECT_TRUE(result->picture.spoken.contains(u"N3 kort, 2020"_s));
    EXPECT_GT(pixelsOf(result->picture, QColor::fromRgb(page.map->shapes[0].fill.value)), 500);
}

TEST_F(PlatePage, OfOneMapIsTheMapsOwn)
{
    const Result<RoomExport> result = exported(MapPlates::One);
    ASSERT_TRUE(result);
    EXPECT_FALSE(result->page.chart);
    ASSERT_TRUE(result->page.map);
    EXPECT_EQ(result->page.map->shapes.size(), 10U);
}

} // namespace lagesbild
