#include "ui/map/maproom.h"

#include "tests/support/qtprinting.h"
#include "tests/support/realpack.h"
#include "tests/ui/expected/madeexpected.h"
#include "tests/ui/map/smallcountry.h"
#include "ui/map/focuscard.h"
#include "ui/map/maplegend.h"
#include "ui/map/mappanel.h"
#include "ui/map/mapwidget.h"
#include "ui/map/peerbars.h"
#include "ui/shared/yearslider.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class MapRoomTest : public testing::Test
{
protected:
    MapRoomTest() : m_room(smallCountry)
    {
        SmallData data;
        data.add("N1", Unit::Percent, Direction::HighIsBetter);
        for (int year = 2018; year <= 2020; ++year)
            data.fill("N1", year, 30 + (year - 2018), 1);
        data.setMissing("N1", Gender::Total, 2020, SmallData::code(9), Status::Missing);
        data.add("N2", Unit::Percent);
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
        m_map = m_room.findChild<MapWidget *>(u"map"_s);
    }

    QString text(const QString &name) const { return m_room.findChild<QLabel *>(name)->text(); }
    const LegendContent &legend() const { return m_room.findChild<MapLegend *>()->content(); }
    QPoint middleOf(int region) const
    {
        const RegionShape &shape = m_map->scene().geometry->regions()[static_cast<std::size_t>(region)];
        return m_map->view().toPixels(shape.labelPoint).toPoint();
    }

    /// Clicks a layer, and shows what is chosen by it as the window would.
    void chooseLayer(MapLayer layer)
    {
        const QSignalSpy spy(&m_room, &RoomView::selectionChosen);
        auto *layers = m_room.findChild<QWidget *>(u"layer"_s);
        QTest::mouseClick(layers->findChild<QAbstractButton *>(u"choice%1"_s.arg(static_cast<int>(layer))),
                          Qt::LeftButton);
        ASSERT_EQ(spy.size(), 1);
        m_selection = spy.first().first().value<Selection>();
        EXPECT_EQ(m_selection.map.layer, layer);
        m_room.showSelection(*m_dataset, m_selection);
    }
    int regionsInLegend() const
    {
        int regions = 0;
        for (const LegendRow &row : legend().rows)
            regions += row.count;
        return regions;
    }

    std::unique_ptr<Dataset> m_dataset;
    Selection m_selection;
    MapRoom m_room;
    MapWidget *m_map = nullptr;
};

} // namespace

TEST_F(MapRoomTest, ShowsTheLatestYearWithItsWords)
{
    EXPECT_EQ(text(u"mapTitle"_s), u"N1 kort"_s);
    EXPECT_TRUE(text(u"mapSubtitle"_s).contains(u"2020"_s));
    EXPECT_TRUE(text(u"mapSentence"_s).contains(u"of 9 municipalities"_s))
        << text(u"mapSentence"_s).toStdString();
    EXPECT_EQ(text(u"focusName"_s), u"Åby"_s);
    EXPECT_TRUE(text(u"focusLines"_s).contains(u"Place 7 of 9"_s)) << text(u"focusLines"_s).toStdString();
}

TEST_F(MapRoomTest, LeavesOutOfTheCardWhatHasNoRoomRatherThanCutsIt)
{
    const auto *card = m_room.findChild<FocusCard *>();
    const int whole = card->height();
    m_room.resize(1240, card->y() + whole - 10);
    EXPECT_LT(card->height(), whole);
    EXPECT_LT(card->geometry().bottom(), m_room.height());
    EXPECT_TRUE(m_room.findChild<QLabel *>(u"focusValue"_s)->isVisible());
    m_room.resize(1240, 760);
    EXPECT_EQ(card->height(), whole);
}

TEST_F(MapRoomTest, LegendCountsEveryMunicipalityOnce)
{
    int regions = 0;
    for (const LegendRow &row : legend().rows)
        regions += row.count;
    EXPECT_EQ(regions, 10);
    EXPECT_EQ(legend().rows.back().count, 1);
    EXPECT_EQ(legend().rows.back().look.pattern, MapPattern::Missing);
    EXPECT_EQ(m_map->scene().looks[9].pattern, MapPattern::Missing);
}

TEST_F(MapRoomTest, OutlinesTheFocusAndItsGroup)
{
    EXPECT_EQ(m_map->scene().focus, 2);
    EXPECT_EQ(m_map->scene().members, (std::vector<int>{0, 1, 2, 3, 4, 5}));
}

TEST_F(MapRoomTest, ClickChoosesTheFocus)
{
    const QSignalSpy spy(&m_room, &RoomView::selectionChosen);
    QTest::mouseClick(m_map, Qt::LeftButton, {}, middleOf(8));
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy.first().first().value<Selection>().focus, AreaId(SmallData::code(8)));
    QTest::mouseClick(m_map, Qt::LeftButton, {}, middleOf(2));
    EXPECT_EQ(spy.size(), 1) << "the focus is chosen already";
}

TEST_F(MapRoomTest, CtrlAddsToThoseComparedWithAndTakesAway)
{
    const QSignalSpy spy(&m_room, &RoomView::selectionChosen);
    QObject::connect(&m_room, &RoomView::selectionChosen, &m_room, [this](const Selection &chosen) {
        m_selection = chosen;
        m_room.showSelection(*m_dataset, chosen);
    });
    QTest::mouseClick(m_map, Qt::LeftButton, Qt::ControlModifier, middleOf(8));
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(m_selection.group, "1001,1002,1003,1004,1005,1006,2009");
    EXPECT_EQ(m_selection.focus, AreaId(SmallData::code(2))) << "the focus stays";
    EXPECT_EQ(m_map->scene().members, (std::vector<int>{0, 1, 2, 3, 4, 5, 8}));
    QTest::mouseClick(m_map, Qt::LeftButton, Qt::ControlModifier, middleOf(0));
    EXPECT_EQ(m_selection.group, "1002,1003,1004,1005,1006,2009");
    m_selection.group = "2009";
    m_room.showSelection(*m_dataset, m_selection);
    QTest::mouseClick(m_map, Qt::LeftButton, Qt::ControlModifier, middleOf(8));
    EXPECT_EQ(m_selection.group, "similar") << "with none left, the usual group";
    m_selection.map.level = MapLevel::County;
    m_room.showSelection(*m_dataset, m_selection);
    const auto before = spy.size();
    QTest::mouseClick(m_map, Qt::LeftButton, Qt::ControlModifier, middleOf(1));
    EXPECT_EQ(spy.size(), before) << "counties are not compared with";
}

TEST_F(MapRoomTest, ItsMenuComparesAndKeepsAGroup)
{
    const QSignalSpy chosen(&m_room, &RoomView::selectionChosen);
    const QSignalSpy asked(&m_room, &MapRoom::ownGroupAsked);
    const auto takeFromMenu = [&](const QString &name) {
        QString text;
        QTimer::singleShot(0, &m_room, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            ASSERT_NE(menu, nullptr);
            if (auto *action = menu->findChild<QAction *>(name)) {
                text = action->text();
                action->trigger();
            }
            menu->close();
        });
        const QPoint over = middleOf(8);
        QContextMenuEvent event(QContextMenuEvent::Mouse, over, m_map->mapToGlobal(over));
        QApplication::sendEvent(m_map, &event);
        return text;
    };
    EXPECT_EQ(takeFromMenu(u"toggleCompared"_s), u"Compare with Fors"_s);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.last().first().value<Selection>().group, "1001,1002,1003,1004,1005,1006,2009");
    takeFromMenu(u"keepGroup"_s);
    ASSERT_EQ(asked.size(), 1);
    const auto members = asked.first().first().value<std::vector<AreaId>>();
    EXPECT_EQ(members.size(), 6U) << "those of the county that is compared with";
    m_selection.group = "2009";
    m_room.showSelection(*m_dataset, m_selection);
    EXPECT_EQ(takeFromMenu(u"toggleCompared"_s), u"Don't compare with Fors"_s);
    m_selection.group = "all";
    m_room.showSelection(*m_dataset, m_selection);
    EXPECT_EQ(takeFromMenu(u"keepGroup"_s), QString()) << "all are no group of one's own";
}

TEST_F(MapRoomTest, PointingIsToldAndLightsTheBar)
{
    const QSignalSpy spy(&m_room, &RoomView::areaPointedAt);
    const QPointF over = middleOf(4);
    QMouseEvent move(QEvent::MouseMove, over, m_map->mapToGlobal(over), Qt::NoButton, {}, {});
    QApplication::sendEvent(m_map, &move);
    ASSERT_FALSE(spy.isEmpty());
    EXPECT_EQ(spy.last().first().value<AreaId>(), AreaId(SmallData::code(4)));
    m_room.highlight(AreaId(SmallData::code(7)));
    EXPECT_EQ(m_map->scene().hovered, 7);
    m_room.highlight({});
    EXPECT_EQ(m_map->scene().hovered, std::nullopt);
}

TEST_F(MapRoomTest, CountiesAreUnionsAndAClickZoomsIntoOne)
{
    m_selection.map.level = MapLevel::County;
    m_room.showSelection(*m_dataset, m_selection);
    ASSERT_EQ(m_map->scene().geometry->regions().size(), 2U);
    EXPECT_EQ(m_map->scene().focus, 0);
    const QSignalSpy spy(&m_room, &RoomView::selectionChosen);
    QObject::connect(&m_room, &RoomView::selectionChosen, &m_room,
                     [this](const Selection &chosen) { m_room.showSelection(*m_dataset, chosen); });
    QTest::mouseClick(m_map, Qt::LeftButton, {}, middleOf(1));
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy.first().first().value<Selection>().map.level, MapLevel::Municipality);
    EXPECT_EQ(m_map->scene().geometry->regions().size(), 10U);
    EXPECT_FALSE(m_map->view().isFitted());
}

TEST_F(MapRoomTest, KeepsItsGeometryWhenOnlyFiguresChange)
{
    const MapGeometryPtr before = m_map->scene().geometry;
    m_selection.year = Year{2019};
    m_room.showSelection(*m_dataset, m_selection);
    EXPECT_EQ(m_map->scene().geometry, before);
}

TEST_F(MapRoomTest, PlaysThroughTheYearsAndLeavesOneStep)
{
    const QSignalSpy spy(&m_room, &RoomView::selectionChosen);
    m_room.findChild<QToolButton *>(u"play"_s)->click();
    EXPECT_TRUE(text(u"mapSubtitle"_s).contains(u"2018"_s))
        << "from the first year, since the last was shown";
    EXPECT_TRUE(spy.isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !spy.isEmpty(); }, 10000));
    EXPECT_EQ(spy.first().first().value<Selection>().year, Year{2020});
}

TEST_F(MapRoomTest, SaysWhyThereIsNoMap)
{
    m_selection.indicator = IndicatorId("N2");
    m_room.showSelection(*m_dataset, m_selection);
    EXPECT_FALSE(text(u"mapSubtitle"_s).isEmpty());
    EXPECT_FALSE(m_room.findChild<MapLegend *>()->isVisible());
    m_room.grab();
    m_selection.indicator = IndicatorId("N1");
    m_room.showSelection(*m_dataset, m_selection);
    EXPECT_TRUE(m_room.findChild<MapLegend *>()->isVisible());
}

TEST_F(MapRoomTest, FoldsItsPanelInANarrowWindow)
{
    auto *panel = m_room.findChild<MapPanel *>();
    auto *button = m_room.findChild<QToolButton *>(u"panelButton"_s);
    EXPECT_TRUE(panel->isVisible());
    EXPECT_FALSE(button->isVisible());
    m_room.resize(900, 600);
    QApplication::processEvents();
    EXPECT_FALSE(panel->isVisible());
    button->click();
    EXPECT_TRUE(panel->isVisible());
    EXPECT_EQ(m_map->width(), 900) << "it opens over the map";
}

TEST_F(MapRoomTest, ShowsTheChangeFromAnEarlierYear)
{
    chooseLayer(MapLayer::Change);
    EXPECT_EQ(text(u"mapTitle"_s), u"N1 kort: change 2018–2020"_s);
    EXPECT_EQ(text(u"mapSentence"_s),
              u"In 9 of 9 municipalities the figure rose from 2018 to 2020, and in none it fell."_s);
    EXPECT_EQ(text(u"focusValue"_s), u"+2,0 percentage points"_s);
    EXPECT_TRUE(text(u"focusLines"_s).contains(u"2018: "_s)) << text(u"focusLines"_s).toStdString();
    EXPECT_FALSE(text(u"focusLines"_s).contains(u"Place"_s)) << "the place is of the values";
    EXPECT_EQ(regionsInLegend(), 10);
    auto *since = m_room.findChild<YearSlider *>(u"since"_s);
    ASSERT_TRUE(since->isVisible());
    EXPECT_EQ(since->year(), Year{2018});
    const QSignalSpy spy(&m_room, &RoomView::selectionChosen);
    QTest::keyClick(since, Qt::Key_Right);
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy.first().first().value<Selection>().map.since, Year{2019});
    chooseLayer(MapLayer::Values);
    EXPECT_FALSE(since->isVisible());
}

TEST_F(MapRoomTest, ShowsClustersOfMunicipalitiesOnly)
{
    m_selection.map.level = MapLevel::County;
    m_room.showSelection(*m_dataset, m_selection);
    chooseLayer(MapLayer::Clusters);
    EXPECT_EQ(text(u"mapTitle"_s), u"N1 kort: clusters"_s);
    EXPECT_EQ(m_map->scene().geometry->regions().size(), 10U);
    EXPECT_EQ(legend().rows.size(), 6U) << "five neighbourhoods and the missing";
    EXPECT_EQ(regionsInLegend(), 10);
    auto *counties = m_room.findChild<QWidget *>(u"shown"_s)->findChild<QAbstractButton *>(u"choice1"_s);
    EXPECT_FALSE(counties->isEnabled());
    EXPECT_FALSE(counties->toolTip().isEmpty());
    EXPECT_FALSE(m_room.findChild<QWidget *>(u"division"_s)->isVisible());
}

TEST_F(MapRoomTest, ShowsTwoIndicatorsAsASquareOfNineColours)
{
    chooseLayer(MapLayer::Bivariate);
    EXPECT_EQ(text(u"mapTitle"_s), u"N1 kort and N3 kort"_s);
    ASSERT_TRUE(legend().square);
    EXPECT_EQ(legend().square->lines, 3);
    EXPECT_EQ(legend().square->columns, 3);
    EXPECT_EQ(legend().square->rightwards, u"N3 kort"_s);
    EXPECT_EQ(regionsInLegend(), 10);
    EXPECT_EQ(legend().rows[2].label, u"high · low"_s);
    EXPECT_EQ(legend().rows[2].count, 3) << "one rises where the other falls";
    EXPECT_EQ(legend().rows[0].count, 0) << "high · high";
    EXPECT_EQ(m_map->scene().looks[0].fill, legend().rows[6].look.fill) << "low · high";
    EXPECT_FALSE(m_room.findChild<QWidget *>(u"mapHistogram"_s)->isVisible());
    m_room.grab();

    auto *other = m_room.findChild<QComboBox *>(u"other"_s);
    ASSERT_TRUE(other->isVisible());
    EXPECT_EQ(other->currentText(), u"N3 kort"_s);
    const QSignalSpy spy(&m_room, &RoomView::selectionChosen);
    QTest::keyClick(other, Qt::Key_Up);
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy.first().first().value<Selection>().scatter.other, IndicatorId("N2"));
}

TEST_F(MapRoomTest, SaysWhereToLookWhenThereAreNoExpectedValues)
{
    chooseLayer(MapLayer::Deviation);
    EXPECT_EQ(m_selection.indicator, IndicatorId("N00700")) << "the response of the guide's model";
    EXPECT_TRUE(text(u"mapSubtitle"_s).contains(u"Expected value"_s));
    EXPECT_FALSE(m_room.findChild<MapLegend *>()->isVisible());
    m_selection.indicator = IndicatorId("N1");
    m_room.showSelection(*m_dataset, m_selection);
    chooseLayer(MapLayer::Values);
    EXPECT_TRUE(m_room.findChild<MapLegend *>()->isVisible());
}

TEST(MapRoomOfDeviations, ShowsTheClassesOfTheExpectedValues)
{
    const std::unique_ptr<Dataset> dataset = madeModelData();
    Selection selection = madeSelection();
    const ExpectedAnswer answer = answerTo(selection);
    selection.room = Room::Map;
    selection.indicator = answer.model.response;
    selection.group = "all";
    selection.map.layer = MapLayer::Deviation;
    MapRoom room({});
    room.setLook(makeLook(Theme::Light));
    room.resize(1240, 760);
    room.showSelection(*dataset, selection);
    room.show();
    EXPECT_EQ(room.findChild<QLabel *>(u"mapTitle"_s)->text(), u"Y: deviation from expected"_s);
    EXPECT_EQ(room.findChild<QLabel *>(u"focusName"_s)->text(), u"Kommun 5"_s);
    EXPECT_TRUE(room.findChild<QLabel *>(u"focusValue"_s)->text().contains(u"percentage points"_s));
    EXPECT_TRUE(room.findChild<QLabel *>(u"focusLines"_s)->text().contains(u"expected"_s));
    const LegendContent &legend = room.findChild<MapLegend *>()->content();
    ASSERT_EQ(legend.rows.size(), 6U);
    for (std::size_t k = 0; k < 5; ++k)
        EXPECT_EQ(legend.rows[k].count, answer.counts[4 - k]) << legend.rows[k].label.toStdString();
    EXPECT_EQ(legend.rows[0].label, u"far above"_s);
    EXPECT_EQ(legend.rows[5].label, u"not in the model"_s);
    EXPECT_EQ(legend.rows[5].count, 1);
    auto *clusters = room.findChild<QWidget *>(u"layer"_s)->findChild<QAbstractButton *>(u"choice3"_s);
    EXPECT_FALSE(clusters->isEnabled()) << "there are no boundaries";
    EXPECT_FALSE(clusters->toolTip().isEmpty());
}

TEST(MapRoomWithoutBoundaries, ShowsTiles)
{
    MapShapes shapes({});
    EXPECT_FALSE(shapes.hasBoundaries());
    EXPECT_EQ(shapes.shape(MapLevel::Municipality, false)->regions().size(), 290U);
    EXPECT_EQ(shapes.shape(MapLevel::County, false)->regions().size(), 21U);
    EXPECT_EQ(shapes.shape(MapLevel::County, false), shapes.shape(MapLevel::County, true)) << "made once";
}

TEST_F(MapRoomTest, SaysThatItShowsTilesSinceTheBoundariesAreDamaged)
{
    const auto damaged = []() -> Result<std::vector<Outline>> { return Error{.kind = ErrorKind::Damaged}; };
    MapRoom room(damaged);
    room.setLook(makeLook(Theme::Light));
    room.resize(1240, 760);
    room.showSelection(*m_dataset, m_selection);
    EXPECT_TRUE(room.sourceLine().startsWith(u"The boundaries can't be read"_s));
    EXPECT_EQ(room.findChild<MapWidget *>(u"map"_s)->scene().geometry->regions().size(), 290U);
    m_selection.map.tiles = true;
    room.showSelection(*m_dataset, m_selection);
    EXPECT_FALSE(room.sourceLine().contains(u"boundaries"_s)) << "tiles were asked for";
    EXPECT_FALSE(m_room.sourceLine().contains(u"can't be read"_s));
}

TEST(MapRoomOnRealFigures, ShowsEveryIndicatorOfTheCollectionInEveryYear)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const Dataset &dataset = *realDataset();
    MapRoom room({});
    room.setLook(makeLook(Theme::Light));
    room.resize(1240, 800);
    Selection selection;
    selection.room = Room::Map;
    const Collection *collection = dataset.catalogue().collection(selection.collection);
    ASSERT_NE(collection, nullptr);
    const QRegularExpression notNumbers(u"\\b(nan|inf|NaN)\\b"_s);
    for (const CollectionSection &section : collection->sections) {
        for (const CollectionEntry &entry : section.entries) {
            selection.indicator = entry.indicator;
            for (int year = 2010; year <= 2022; ++year) {
                selection.year = Year{year};
                selection.map.level = year % 2 == 0 ? MapLevel::Municipality : MapLevel::County;
                selection.map.method = year % 3 == 0 ? ClassMethod::StandardDeviation : ClassMethod::Jenks;
                room.showSelection(dataset, selection);
                QStringList words;
                for (const QLabel *label : room.findChildren<QLabel *>())
                    words << label->text();
                for (const LegendRow &row : room.findChild<MapLegend *>()->content().rows)
                    words << row.label;
                EXPECT_TRUE(words.filter(notNumbers).isEmpty())
                    << entry.indicator.text() << ' ' << year
                    << words.filter(notNumbers).join(u'|').toStdString();
            }
        }
    }
}

} // namespace lagesbild
