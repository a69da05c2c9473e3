#include "ui/map/mapview.h"

#include <gtest/gtest.h>

namespace lagesbild
{

namespace
{

const QRectF sweden(270000, 6133000, 650000, 1540000);

MapView viewOf(double width, double height)
{
    MapView view;
    view.setWorld(sweden);
    view.setViewport(QRectF(0, 0, width, height));
    return view;
}

void expectNear(QPointF a, QPointF b, double tolerance)
{
    EXPECT_NEAR(a.x(), b.x(), tolerance);
    EXPECT_NEAR(a.y(), b.y(), tolerance);
}

} // namespace

TEST(MapView, ComesBackFromPixelsToMetres)
{
    MapView view = viewOf(1000, 800);
    view.zoomAbout({300, 200}, 3.7);
    view.pan({-40, 25});
    for (const QPointF pixel : {QPointF(0, 0), QPointF(999, 1), QPointF(123.5, 777)})
        expectNear(view.toPixels(view.toMetres(pixel)), pixel, 1e-6);
}

TEST(MapView, FittedShowsTheWholeWorldWithNorthUp)
{
    const MapView view = viewOf(1000, 800);
    const QRectF shown = view.toPixels().mapRect(sweden);
    EXPECT_NEAR(shown.height(), 800, 1e-6);
    EXPECT_NEAR(shown.center().x(), 500, 1e-6);
    EXPECT_LT(view.toPixels(sweden.bottomLeft()).y(),
              view.toPixels(sweden.topLeft()).y()); // QRectF's bottom: north
}

TEST(MapView, KeepsWhatLiesUnderThePointerWhenZooming)
{
    MapView view = viewOf(1000, 800);
    const QPointF pointer(520, 610);
    const QPointF place = view.toMetres(pointer);
    for (const double factor : {1.25, 4.0, 0.7}) {
        view.zoomAbout(pointer, factor);
        expectNear(view.toMetres(pointer), place, 1e-3);
    }
}

TEST(MapView, ZoomsNoFartherOutThanTheWholeWorldAndNoCloserThanItsLimit)
{
    MapView view = viewOf(1000, 800);
    const double fitted = view.pixelsPerMetre();
    view.zoomAbout({10, 10}, 0.01);
    EXPECT_TRUE(view.isFitted());
    EXPECT_DOUBLE_EQ(view.pixelsPerMetre(), fitted);
    for (int i = 0; i < 100; ++i)
        view.zoomAbout({500, 400}, 2);
    EXPECT_NEAR(view.pixelsPerMetre() / fitted, 60, 1e-9);
}

TEST(MapView, CannotBePannedOutOfSight)
{
    MapView view = viewOf(1000, 800);
    view.zoomAbout({500, 400}, 3);
    for (int i = 0; i < 50; ++i)
        view.pan({900, 900});
    EXPECT_TRUE(view.toPixels().mapRect(sweden).intersects(view.viewport()));
}

TEST(MapView, StaysFittedWhenResizedAndKeepsItsPlaceOtherwise)
{
    MapView view = viewOf(1000, 800);
    view.setViewport(QRectF(0, 0, 600, 500));
    EXPECT_TRUE(view.isFitted());
    EXPECT_NEAR(view.toPixels().mapRect(sweden).height(), 500, 1e-6);

    view.zoomAbout({300, 250}, 4);
    const QPointF middle = view.toMetres({300, 250});
    view.setViewport(QRectF(0, 0, 800, 700));
    expectNear(view.toMetres({400, 350}), middle, 1e-3);
}

TEST(MapView, FitsIntoTheClearPartOfItsViewport)
{
    MapView view;
    view.setWorld(sweden);
    const QRectF clear(250, 20, 500, 700);
    view.setViewport(QRectF(0, 0, 1000, 800), clear);
    EXPECT_TRUE(clear.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(view.toPixels().mapRect(sweden)));
}

TEST(MapView, FitsACounty)
{
    MapView view = viewOf(1000, 800);
    const QRectF county(460000, 6500000, 90000, 130000);
    view.fitTo(county);
    const QRectF shown = view.toPixels().mapRect(county);
    EXPECT_TRUE(view.viewport().contains(shown));
    EXPECT_GT(shown.height(), 650);
    view.fit();
    EXPECT_TRUE(view.isFitted());
}

TEST(MapView, RevealsAPlaceOutsideAndLeavesOneInside)
{
    MapView view = viewOf(1000, 800);
    view.zoomAbout({500, 700}, 8);
    const QPointF before = view.toMetres({500, 400});
    view.reveal(before);
    expectNear(view.toMetres({500, 400}), before, 1e-6);
    const QPointF kiruna(720000, 7530000);
    ASSERT_FALSE(view.viewport().contains(view.toPixels(kiruna)));
    view.reveal(kiruna);
    EXPECT_TRUE(view.viewport().contains(view.toPixels(kiruna)));
}

TEST(MapView, SurvivesHavingNothingToShow)
{
    MapView view;
    view.setViewport({});
    view.zoomAbout({1, 1}, 2);
    view.pan({3, 3});
    view.reveal({5, 5});
    EXPECT_GT(view.pixelsPerMetre(), 0);
}

} // namespace lagesbild
