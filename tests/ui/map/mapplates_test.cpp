#include "ui/map/mapplates.h"

#include "tests/support/qtprinting.h"
#include "tests/ui/map/smallcountry.h"
#include "ui/map/maproom.h"
#include "ui/shared/contrast.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class MapPlatesTest : public testing::Test
{
protected:
    MapPlatesTest() : m_room(smallCountry)
    {
        SmallData data;
        data.add("N1", Unit::Percent, Direction::HighIsBetter);
        for (int year = 2018; year <= 2020; ++year)
            data.fill("N1", year, 30 + (year - 2018), 1);
        data.setMissing("N1", Gender::Total, 2020, SmallData::code(9), Status::Missing);
        data.add("N3", Unit::Percent);
        data.fill("N3", 2020, 60, -1);
        m_dataset = data.dataset();
        m_selection.room = Room::Map;
        m_selection.focus = AreaId(SmallData::code(2));
        m_selection.indicator = IndicatorId("N1");
        m_selection.group = "county";
        m_selection.map.classes = 3;
        m_room.setLook(makeLook(Theme::Light));
        m_room.resize(1240, 760);
        m_room.showSelection(*m_dataset, m_selection);
        m_room.show();
    }

    /// Clicks how many maps, and shows what is chosen by it as the window would.
    void choosePlates(MapPlates plates)
    {
        const QSignalSpy spy(&m_room, &RoomView::selectionChosen);
        auto *choices = m_room.findChild<QWidget *>(u"plates"_s);
        QTest::mouseClick(choices->findChild<QAbstractButton *>(u"choice%1"_s.arg(static_cast<int>(plates))),
                          Qt::LeftButton);
        ASSERT_EQ(spy.size(), 1);
        m_selection = spy.first().first().value<Selection>();
        EXPECT_EQ(m_selection.map.plates, plates);
        m_room.showSelection(*m_dataset, m_selection);
    }

    MapWidget *plate(int number) const { return m_room.findChild<MapWidget *>(u"plate%1"_s.arg(number)); }
    QToolButton *title(int number) const
    {
        return m_room.findChild<QToolButton *>(u"plateTitle%1"_s.arg(number));
    }
    QString text(const QString &name) const { return m_room.findChild<QLabel *>(name)->text(); }
    QPoint middleOf(int number, int region) const
    {
        const MapWidget &map = *plate(number);
        const RegionShape &shape = map.scene().geometry->regions()[static_cast<std::size_t>(region)];
        return map.view().toPixels(shape.labelPoint).toPoint();
    }
    void pointAt(int number, int region)
    {
        const QPointF over = middleOf(number, region);
        QMouseEvent move(QEvent::MouseMove, over, plate(number)->mapToGlobal(over), Qt::NoButton, {}, {});
        QApplication::sendEvent(plate(number), &move);
    }

    std::unique_ptr<Dataset> m_dataset;
    Selection m_selection;
    MapRoom m_room;
};

} // namespace

TEST_F(MapPlatesTest, ShowEveryYearInTheSameColours)
{
    choosePlates(MapPlates::Years);
    EXPECT_EQ(m_room.findChild<PlateBoard *>()->count(), 3);
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(plate(i)->isVisible());
        EXPECT_EQ(title(i)->text(), QString::number(2018 + i));
        EXPECT_EQ(plate(i)->scene().focus, 2);
        EXPECT_TRUE(plate(i)->accessibleName().contains(QString::number(2018 + i)));
    }
    EXPECT_FALSE(m_room.findChild<MapWidget *>(u"map"_s)->isVisible());
    for (std::size_t i = 0; i + 1 < 10; ++i) // what one has, its neighbour had the year before
        EXPECT_EQ(plate(1)->scene().looks[i].fill, plate(0)->scene().looks[i + 1].fill);
    EXPECT_EQ(plate(2)->scene().looks[9].pattern, MapPattern::Missing);

    auto *legend = m_room.findChild<MapLegend *>(u"mapLegend"_s);
    ASSERT_TRUE(legend->isVisible());
    int regions = 0;
    for (const LegendRow &row : legend->content().rows)
        regions += row.count;
    EXPECT_EQ(regions, 30);
    EXPECT_TRUE(text(u"mapSubtitle"_s).contains(u"2018–2020"_s));
    EXPECT_TRUE(text(u"mapSubtitle"_s).contains(u"the same classes"_s));
    EXPECT_TRUE(text(u"mapSentence"_s).startsWith(u"In 2018, "_s)) << text(u"mapSentence"_s).toStdString();
    EXPECT_TRUE(text(u"focusLines"_s).startsWith(u"2020"_s)) << text(u"focusLines"_s).toStdString();
    EXPECT_FALSE(m_room.grab().isNull());
}

TEST_F(MapPlatesTest, LightTheSameMunicipalityInAll)
{
    choosePlates(MapPlates::Years);
    const QSignalSpy spy(&m_room, &RoomView::areaPointedAt);
    pointAt(0, 4);
    EXPECT_EQ(plate(0)->scene().hovered, 4);
    EXPECT_EQ(plate(2)->scene().hovered, 4);
    EXPECT_TRUE(plate(0)->accessibleDescription().contains(u"2018: 34"_s))
        << plate(0)->accessibleDescription().toStdString();
    ASSERT_FALSE(spy.isEmpty());
    EXPECT_EQ(spy.last().first().value<AreaId>(), AreaId(SmallData::code(4)));
    m_room.highlight(AreaId(SmallData::code(7)));
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(plate(i)->scene().hovered, 7);
}

TEST_F(MapPlatesTest, ChooseTheFocusByClickAndAYearByItsTitle)
{
    choosePlates(MapPlates::Years);
    const QSignalSpy spy(&m_room, &RoomView::selectionChosen);
    QTest::mouseClick(plate(1), Qt::LeftButton, {}, middleOf(1, 8));
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy.last().first().value<Selection>().focus, AreaId(SmallData::code(8)));
    QTest::mouseClick(title(1), Qt::LeftButton);
    ASSERT_EQ(spy.size(), 2);
    EXPECT_EQ(spy.last().first().value<Selection>().year, Year{2019});
    EXPECT_EQ(spy.last().first().value<Selection>().map.plates, MapPlates::One);
    QTest::keyClick(title(0), Qt::Key_Return);
    ASSERT_EQ(spy.size(), 3);
    m_selection = spy.last().first().value<Selection>();
    EXPECT_EQ(m_selection.year, Year{2018});
    m_room.showSelection(*m_dataset, m_selection);
    EXPECT_FALSE(plate(0)->isVisible());
    EXPECT_TRUE(m_room.findChild<MapWidget *>(u"map"_s)->isVisible());
    EXPECT_TRUE(text(u"mapSubtitle"_s).contains(u"2018"_s));
}

TEST_F(MapPlatesTest, CtrlComparesOnAnyOfThem)
{
    choosePlates(MapPlates::Years);
    const QSignalSpy spy(&m_room, &RoomView::selectionChosen);
    QTest::mouseClick(plate(1), Qt::LeftButton, Qt::ControlModifier, middleOf(1, 8));
    ASSERT_EQ(spy.size(), 1);
    EXPECT_NE(spy.first().first().value<Selection>().group.find("2009"), std::string::npos);
}

TEST_F(MapPlatesTest, ZoomAndKeepTheirGroundTogether)
{
    choosePlates(MapPlates::Years);
    QTest::keyClick(plate(2), Qt::Key_Plus);
    EXPECT_FALSE(plate(0)->view().isFitted());
    const double scale = plate(2)->view().pixelsPerMetre();
    EXPECT_NEAR(plate(0)->view().pixelsPerMetre() / scale, 1, 1e-6);
    EXPECT_EQ(plate(0)->scene().geometry, plate(2)->scene().geometry) << "one for all";
    m_selection.focus = AreaId(SmallData::code(1));
    m_room.showSelection(*m_dataset, m_selection);
    EXPECT_EQ(plate(1)->scene().focus, 1);
    EXPECT_FALSE(plate(1)->view().isFitted()) << "only the focus is another";
}

TEST_F(MapPlatesTest, ShowTwoIndicatorsEachWithItsLegend)
{
    choosePlates(MapPlates::Pair);
    EXPECT_EQ(m_room.findChild<PlateBoard *>()->count(), 2);
    EXPECT_EQ(text(u"mapTitle"_s), u"N1 kort and N3 kort"_s);
    EXPECT_EQ(title(0)->accessibleName(), u"N1 kort, 2020"_s);
    EXPECT_EQ(title(1)->accessibleName(), u"N3 kort, 2020"_s);
    for (const QString &name : {u"plateLegend0"_s, u"plateLegend1"_s})
        EXPECT_TRUE(m_room.findChild<MapLegend *>(name)->isVisible()) << name.toStdString();
    EXPECT_FALSE(m_room.findChild<MapLegend *>(u"mapLegend"_s)->isVisible());
    pointAt(1, 6);
    EXPECT_EQ(plate(0)->scene().hovered, 6);
    EXPECT_FALSE(m_room.grab().isNull());

    auto *other = m_room.findChild<QComboBox *>(u"other"_s);
    ASSERT_TRUE(other->isVisible());
    EXPECT_EQ(other->currentText(), u"N3 kort"_s);
    const QSignalSpy spy(&m_room, &RoomView::selectionChosen);
    QTest::mouseClick(title(1), Qt::LeftButton);
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy.last().first().value<Selection>().indicator, IndicatorId("N3"));
    EXPECT_EQ(spy.last().first().value<Selection>().map.plates, MapPlates::One);
}

TEST(PlateBoard, GivesALongTitleTwoLinesRatherThanCutsIt)
{
    const Look look = makeLook(Theme::Light);
    PlateBoard board;
    board.setLook(look);
    Plate plate{.title = u"Avvikelse från förväntat värde, 2022"_s};
    plate.scene.geometry = std::make_shared<const MapGeometry>(smallCountry());
    plate.scene.looks.resize(10);
    LegendContent legend{.title = u"Procent"_s, .rows = {{{}, u"färre än 10 personer"_s, {}, 214}}};
    plate.legend = legend;
    board.setPlates({plate, plate}, mapStyleOf(look));
    board.resize(420, 600);
    board.show();
    const auto *title = board.findChild<QToolButton *>(u"plateTitle0"_s);
    const auto *map = board.findChild<MapWidget *>(u"plate0"_s);
    EXPECT_EQ(title->text().count(u'\n'), 1) << title->text().toStdString();
    EXPECT_EQ(title->text().replace(u'\n', u' '), plate.title);
    EXPECT_GE(title->height(), 2 * title->fontMetrics().height());
    EXPECT_EQ(map->y(), title->height()) << "they don't lie over one another";
    board.resize(1200, 600);
    EXPECT_EQ(title->text(), plate.title);
}

TEST(MapLegend, OutlinesThePalestClassSoThatItIsSeen)
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
        const Look look = makeLook(theme);
        const LegendContent content{
            .title = u"Procent"_s,
            .rows = {{{look.colours.background, MapPattern::None, {}}, u"0–9"_s, {}, 1}}};
        QImage image(264, 80, QImage::Format_ARGB32_Premultiplied);
        image.fill(look.colours.background);
        QPainter painter(&image);
        paintLegend(&painter, {}, image.width(), content, tileStyleOf(look), look);
        painter.end();
        double most = 0;
        for (int y = 38; y < image.height(); ++y) // down through the swatch, below the title
            most = std::max(most, contrastBetween(image.pixelColor(27, y), look.colours.background));
        EXPECT_GE(most, 3) << static_cast<int>(theme);
    }
}

TEST(MapLegend, GivesLongWordsTwoLinesRatherThanCutsThem)
{
    const Look look = makeLook(Theme::Light);
    MapLegend legend;
    legend.setLook(look);
    legend.setContent({.title = u"Procent"_s, .rows = {{{}, u"uppgift saknas"_s, {}, 1}}}, mapStyleOf(look));
    const int oneLine = legend.heightForWidth(264);
    legend.setContent({.title = u"Procent"_s, .rows = {{{}, u"färre än 10 personer"_s, {}, 214}}},
                      mapStyleOf(look));
    EXPECT_EQ(legend.heightForWidth(264), oneLine);
    EXPECT_GT(legend.heightForWidth(164), oneLine);
}

TEST_F(MapPlatesTest, GoToAPlaceWithoutChoosingAnything)
{
    const QSignalSpy spy(&m_room, &RoomView::selectionChosen);
    auto *map = m_room.findChild<MapWidget *>(u"map"_s);
    const QList<QAction *> places = m_room.findChild<QToolButton *>(u"places"_s)->menu()->actions();
    m_selection.focus = AreaId(SmallData::code(8)); // in the county of four
    m_room.showSelection(*m_dataset, m_selection);
    ASSERT_EQ(places.size(), 6);
    places[1]->trigger();
    EXPECT_FALSE(map->view().isFitted());
    places[0]->trigger();
    EXPECT_TRUE(map->view().isFitted());
    EXPECT_TRUE(spy.isEmpty());
    choosePlates(MapPlates::Years);
    places[1]->trigger();
    EXPECT_FALSE(plate(1)->view().isFitted());
}

TEST(PlateColumns, MakeTheMapsAsLargeAsTheyGet)
{
    const QSizeF country(400, 900);
    EXPECT_EQ(plateColumns(12, {600, 700}, country, 24), 6);
    EXPECT_EQ(plateColumns(2, {600, 300}, country, 24), 2);
    EXPECT_EQ(plateColumns(3, {200, 900}, {900, 400}, 24), 1);
    EXPECT_EQ(plateColumns(1, {600, 700}, country, 24), 1);
}

} // namespace lagesbild
