#pragma once

#include "core/geo/locator.h"
#include "core/geo/outline.h"
#include "core/geo/union.h"

#include <QPainterPath>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lagesbild
{

/// One region to paint. Metres: x east, y north.
struct RegionShape {
    std::string code;
    QPainterPath path; ///< even-odd
    QRectF box;
    QPointF labelPoint;     ///< inside, where a name sits best
    double labelRadius = 0; ///< metres of room around it
};

/// A stretch of border between two regions.
struct BorderShape {
    QPolygonF line; ///< metres
    int oneSide = 0;
    int otherSide = 0; ///< regions
    bool betweenGroups = false;
};

/// Everything about a map that stays the same when figures and colours change. Metres: x east, y north.
class MapGeometry
{
public:
    /// @param outlines regions in the order that scenes follow
    /// @param groupOf  what larger areas to draw bolder borders between; none: no such borders
    explicit MapGeometry(std::vector<Outline> outlines, const GroupOf &groupOf = {});

    const std::vector<RegionShape> &regions() const { return m_regions; }
    const std::vector<BorderShape> &borders() const { return m_borders; } ///< each once
    const std::vector<QPolygonF> &coasts() const { return m_coasts; }     ///< edges with nothing beyond
    const QRectF &box() const { return m_box; }

    std::optional<int> regionAt(QPointF metres) const;
    std::optional<int> indexOf(const std::string &code) const;
    /// The region that one comes to when going from @p region in @p direction (a vector, y north): the nearest
    /// label point within 45° of it; none when nothing lies that way.
    std::optional<int> regionTowards(int region, QPointF direction) const;

private:
    std::vector<RegionShape> m_regions;
    std::vector<BorderShape> m_borders;
    std::vector<QPolygonF> m_coasts;
    QRectF m_box;
    Locator m_locator;
};

using MapGeometryPtr = std::shared_ptr<const MapGeometry>;

} // namespace lagesbild
