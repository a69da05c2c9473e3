#pragma once

#include "ui/map/mapgeometry.h"

#include <QColor>
#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

/// What covers a region that has no class colour; never colour alone, never white.
enum class MapPattern {
    None,
    Missing, ///< diagonal lines: there is no figure
    Few,     ///< dots: there is one, but of too few persons
};

/// How one region looks just now.
struct RegionLook {
    QColor fill;
    MapPattern pattern = MapPattern::None;
    QString name;

    bool operator==(const RegionLook &) const = default;
};

/// A map as it is to be painted: geometry, which is shared and stays, and looks, which come and go.
struct MapScene {
    MapGeometryPtr geometry;       ///< may be null: nothing to paint
    std::vector<RegionLook> looks; ///< one per region of the geometry
    std::optional<int> focus;
    std::optional<int> hovered;
    std::vector<int> members; ///< of the comparison group
    bool namesRegions = true; ///< writes names where they fit into their region
    bool namesFocus = false;  ///< writes the focus's name beside it; for exports, where no card does
};

/// The region under a point of the map, in metres.
std::optional<int> regionAt(const MapScene &scene, QPointF metres);

/// The regions whose middle, where a name would stand, lies within @p metres; ascending.
std::vector<int> regionsIn(const MapScene &scene, const QRectF &metres);

} // namespace lagesbild
