// Recolouring and repainting the map of 290 municipalities. Budget: 8 ms at 1000 × 1600.

#include "core/geo/labelspot.h"
#include "core/geo/union.h"
#include "tests/support/boundaries.h"
#include "ui/map/mappainter.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <cstdio>

namespace lagesbild
{

namespace
{

const MapGeometryPtr &country()
{
    static const auto geometry =
        std::make_shared<const MapGeometry>(municipalityBoundaries(), countyOfMunicipality);
    return geometry;
}

MapScene sceneOf(MapGeometryPtr geometry)
{
    MapScene scene;
    scene.looks.resize(geometry->regions().size());
    scene.geometry = std::move(geometry);
    scene.focus = 150;
    return scene;
}

void recolour(MapScene &scene, std::size_t shift)
{
    static const std::vector<QColor> colours = sequentialColours(Theme::Light, 5);
    for (std::size_t i = 0; i < scene.looks.size(); ++i)
        scene.looks[i].fill = colours[(i + shift) % colours.size()];
}

void paintAgainAndAgain(benchmark::State &state, MapScene scene, MapView &view)
{
    const MapStyle style = mapStyleOf(makeLook(Theme::Light));
    const QSize size = view.viewport().size().toSize();
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    std::size_t shift = 0;
    while (state.KeepRunning()) {
        recolour(scene, ++shift);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintMap(painter, scene, view, style);
    }
}

MapView viewOf(const MapGeometry &geometry, QSizeF size)
{
    MapView view;
    view.setWorld(geometry.box());
    view.setViewport({QPointF(), size});
    return view;
}

void repaintMunicipalities(benchmark::State &state)
{
    MapView view = viewOf(*country(), {1000, 1600});
    paintAgainAndAgain(state, sceneOf(country()), view);
}
BENCHMARK(repaintMunicipalities)->Unit(benchmark::kMillisecond);

void repaintWithEverythingHatched(benchmark::State &state)
{
    MapView view = viewOf(*country(), {1000, 1600});
    MapScene scene = sceneOf(country());
    for (std::size_t i = 0; i < scene.looks.size(); ++i)
        scene.looks[i].pattern = i % 2 == 0 ? MapPattern::Missing : MapPattern::Few;
    paintAgainAndAgain(state, std::move(scene), view);
}
BENCHMARK(repaintWithEverythingHatched)->Unit(benchmark::kMillisecond);

void repaintZoomedIn(benchmark::State &state)
{
    MapView view = viewOf(*country(), {1000, 1600});
    view.zoomAbout({500, 1200}, 6);
    paintAgainAndAgain(state, sceneOf(country()), view);
}
BENCHMARK(repaintZoomedIn)->Unit(benchmark::kMillisecond);

/// What the pointer's moving costs: the ground is kept as a picture.
void repaintMarksOnly(benchmark::State &state)
{
    const MapView view = viewOf(*country(), {1000, 1600});
    const MapStyle style = mapStyleOf(makeLook(Theme::Light));
    MapScene scene = sceneOf(country());
    recolour(scene, 0);
    QImage ground(1000, 1600, QImage::Format_ARGB32_Premultiplied);
    ground.fill(Qt::white);
    {
        QPainter painter(&ground);
        paintMapGround(painter, scene, view, style);
    }
    QImage image(1000, 1600, QImage::Format_ARGB32_Premultiplied);
    int region = 0;
    while (state.KeepRunning()) {
        scene.hovered = ++region % 290;
        QPainter painter(&image);
        painter.drawImage(0, 0, ground);
        paintMapMarks(painter, scene, view, style);
    }
}
BENCHMARK(repaintMarksOnly)->Unit(benchmark::kMillisecond);

void findRegionUnderPointer(benchmark::State &state)
{
    const MapGeometry &geometry = *country();
    std::size_t i = 0;
    while (state.KeepRunning())
        benchmark::DoNotOptimize(geometry.regionAt(geometry.regions()[++i % 290].labelPoint));
}
BENCHMARK(findRegionUnderPointer)->Unit(benchmark::kMicrosecond);

void makeGeometry(benchmark::State &state)
{
    while (state.KeepRunning())
        benchmark::DoNotOptimize(MapGeometry(municipalityBoundaries(), countyOfMunicipality));
}
BENCHMARK(makeGeometry)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace lagesbild

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (lagesbild::municipalityBoundaries().empty()) {
        std::puts("needs the open data's boundaries, which are not beside this checkout");
        return 0;
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
