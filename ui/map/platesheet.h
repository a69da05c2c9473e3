#pragma once

#include "ui/map/mapsheet.h"
#include "ui/map/platefigures.h"

namespace lagesbild
{

/// One map of a sheet of several.
struct SheetPlate {
    QString title;
    MapScene scene;
    std::optional<LegendContent> legend; ///< under the map; empty: the sheet has one for all
};

/// Several maps with their words, ready for a file as MapSheet is.
struct PlateSheet {
    SheetWords words;
    std::vector<SheetPlate> plates;
    std::optional<LegendContent> legend; ///< beside the maps
    MapStyle style;
    Look look;

    /// All of it in words, for a picture's alternative text.
    QString spoken() const;
};

/// The maps of MapOptions::plates as the map room shows them.
PlateSheet plateSheet(const Dataset &dataset, const Selection &selection, const PlateFigures &figures,
                      MapShapes &shapes, const Look &look);

/// Paints the sheet into @p size logical pixels, ground included.
void paintPlateSheet(QPainter &painter, const QSizeF &size, const PlateSheet &sheet);

} // namespace lagesbild
