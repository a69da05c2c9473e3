#pragma once

#include "ui/map/mapfigures.h"

#include <optional>
#include <utility>
#include <vector>

namespace lagesbild
{

/// The rows behind all the maps that are laid out together: one, one per year, or two indicators.
struct PlateFigures {
    MapPlates plates = MapPlates::One;
    std::vector<MapFigures> maps;       ///< never empty
    std::size_t chosen = 0;             ///< the map that card, distribution and bars are about
    std::optional<MapFigures> together; ///< Years: the one division of all the maps
    int yearsLeftOut = 0;               ///< Years: earlier ones that have figures too

    const MapFigures &chosenMap() const { return maps[chosen]; }
};

/// Errors as mapClasses(); of two indicators also when either has no figures.
Result<PlateFigures> plateFigures(const Dataset &dataset, const Selection &selection, MapShapes &shapes,
                                  KeptMaps &kept);

/// The selection that shows map number @p plate alone.
Selection openedPlate(const Selection &selection, const PlateFigures &figures, std::size_t plate);

/// One per class of map number @p plate: those of years are the same on all.
std::vector<QColor> plateColours(Theme theme, const PlateFigures &figures, std::size_t plate);
MapScene plateScene(const MapGeometryPtr &geometry, const PlateFigures &figures, std::size_t plate,
                    const std::vector<QColor> &colours);
/// The one legend of all years; there each count is of all the maps together.
LegendContent yearsLegend(const PlateFigures &figures, const MapOptions &options,
                          const std::vector<QColor> &colours);
/// As focusContent(), but with the year or with both indicators.
FocusContent plateFocus(const PlateFigures &figures);
/// What map number @p plate says of the region of that code.
RegionText plateText(const std::string &code, const PlateFigures &figures, std::size_t plate);

} // namespace lagesbild
