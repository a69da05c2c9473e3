#pragma once

#include "core/analysis/comparison.h"
#include "core/analysis/mapplates.h"
#include "core/data/dataset.h"
#include "ui/map/focuscard.h"
#include "ui/map/maphistogram.h"
#include "ui/map/maplegend.h"
#include "ui/map/mapscene.h"
#include "ui/map/mapshapes.h"
#include "ui/map/mapwidget.h"
#include "ui/map/peerbars.h"

#include <QColor>

#include <optional>
#include <vector>

namespace lagesbild
{

/// The rows behind the map room, as analysis gives them.
struct MapFigures {
    const Indicator *indicator = nullptr; ///< lives in the data set
    const Indicator *other = nullptr;     ///< likewise; none but for two indicators
    MapClasses classes;
    std::optional<Comparison> comparison; ///< none when the group does not exist
    std::string focusCode; ///< of the focus at the map's level: municipality or county; may be empty
    std::vector<std::string> memberCodes; ///< of a group small enough to be marked; municipalities only

    /// The row of a region; null when there is none.
    const MapRow *row(const std::string &code) const;
    Place placeOf(const MapRow &row) const;
};

/// Errors as mapClasses().
/// @param shapes tell who borders on whom, where the layer needs it
/// @param kept   of this data set; what takes long is made once
Result<MapFigures> mapFigures(const Dataset &dataset, const Selection &selection, MapShapes &shapes,
                              KeptMaps &kept);
/// The same of a division that is there already; with the comparison that it goes with.
MapFigures figuresOf(const Dataset &dataset, const Selection &selection, MapClasses classes);
/// Without comparison: there are neither places nor members.
MapFigures bareFigures(const Dataset &dataset, const Selection &selection, MapClasses classes);

/// The regions of @p geometry in the colours of their classes, with focus and members.
MapScene sceneOf(const MapGeometryPtr &geometry, const MapFigures &figures,
                 const std::vector<QColor> &colours);

/// What each part of the room says and shows of them.
LegendContent legendContent(const MapFigures &figures, const MapOptions &options,
                            const std::vector<QColor> &colours);
FocusContent focusContent(const MapFigures &figures);
/// Of two indicators there is no one distribution: empty.
HistogramContent histogramContent(const MapFigures &figures, const std::vector<QColor> &colours);
/// The group's members by value with the focus among them; of a large group those next to the focus.
std::vector<PeerBar> peerBars(const MapFigures &figures);
/// What is said of the region of that code.
RegionText regionText(const std::string &code, const MapFigures &figures);

} // namespace lagesbild
