#pragma once

#include "core/analysis/selection.h"
#include "core/base/result.h"
#include "core/data/catalogue.h"
#include "core/geo/outline.h"
#include "core/stats/neighbourhood.h"
#include "ui/map/mapgeometry.h"

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace lagesbild
{

/// The four shapes of the country: municipalities or counties, as boundaries or as tiles. Each is made when it
/// is first asked for, and kept.
class MapShapes
{
public:
    using ReadOutlines = std::function<Result<std::vector<Outline>>()>;
    /// @param readMunicipalities called once, when boundaries are first needed; empty when there are none
    explicit MapShapes(ReadOutlines readMunicipalities);

    /// Without boundaries the map is always tiles.
    bool hasBoundaries();
    /// Why they could not be read, once they were needed; empty when they could, or when there are none.
    const std::optional<Error> &trouble() const { return m_trouble; }
    MapGeometryPtr shape(MapLevel level, bool tiles);
    /// Who borders on whom, by position in @p catalogue. Empty without boundaries.
    Neighbours neighbours(const Catalogue &catalogue);

private:
    const std::vector<Outline> &boundaries();

    ReadOutlines m_readMunicipalities;
    std::optional<std::vector<Outline>> m_boundaries;
    std::optional<Error> m_trouble;
    std::optional<std::vector<std::vector<int>>> m_touching; ///< which of the boundaries touch which
    std::array<MapGeometryPtr, 4> m_shapes;
};

} // namespace lagesbild
