#include "ui/map/mapplaces.h"

#include "tests/support/qtprinting.h"
#include "tests/ui/map/smallcountry.h"
#include "ui/map/mapshapes.h"

#include <QMenu>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <set>

namespace lagesbild
{

using namespace Qt::StringLiterals;

TEST(MapPlaces, LieAroundTheirMunicipalities)
{
    const MapGeometry small(smallCountry());
    EXPECT_EQ(boxOf(MapPlace::County, small, "10"), QRectF(0, 0, 50000, 20000));
    for (const MapPlace place :
         {MapPlace::Country, MapPlace::North, MapPlace::Stockholm, MapPlace::Gothenburg, MapPlace::Skane})
        EXPECT_TRUE(boxOf(place, small, "10").isNull()) << "there is no such municipality, or all are meant";
    EXPECT_TRUE(boxOf(MapPlace::County, small, {}).isNull());
}

TEST(MapPlaces, AreWhereOneExpectsThem)
{
    MapShapes shapes({});
    const MapGeometry &tiles = *shapes.shape(MapLevel::Municipality, true);
    const auto middle = [&tiles](MapPlace place) { return boxOf(place, tiles, "18").center(); };
    EXPECT_GT(middle(MapPlace::North).y(), middle(MapPlace::Stockholm).y()) << "north is up";
    EXPECT_GT(middle(MapPlace::Stockholm).y(), middle(MapPlace::Skane).y());
    EXPECT_GT(middle(MapPlace::Stockholm).x(), middle(MapPlace::Gothenburg).x());
    const QRectF town = tiles.regions()[static_cast<std::size_t>(*tiles.indexOf("1480"))].box;
    const QRectF around = boxOf(MapPlace::Gothenburg, tiles, {});
    EXPECT_TRUE(around.contains(town));
    EXPECT_GT(around.height() + around.width(), town.height() + town.width());
}

TEST(PlaceButton, OffersEveryPlaceWithAKeyOfItsOwn)
{
    QWidget stage;
    PlaceButton button(&stage);
    const QSignalSpy spy(&button, &PlaceButton::placeAsked);
    std::set<QString> keys;
    for (QAction *action : button.menu()->actions()) {
        keys.insert(action->shortcut().toString());
        EXPECT_TRUE(stage.actions().contains(action)) << "its key works while the menu is closed";
        action->trigger();
    }
    EXPECT_EQ(keys.size(), 6U);
    EXPECT_EQ(keys.count(QString()), 0U);
    ASSERT_EQ(spy.size(), 6);
    EXPECT_EQ(spy.first().first().value<MapPlace>(), MapPlace::Country);
    EXPECT_EQ(spy.last().first().value<MapPlace>(), MapPlace::Skane);
}

} // namespace lagesbild
