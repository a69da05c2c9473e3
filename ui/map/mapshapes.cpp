#include "ui/map/mapshapes.h"

#include "core/analysis/clusters.h"
#include "core/geo/neighbours.h"
#include "core/geo/tilegrid.h"
#include "core/geo/topology.h"
#include "core/geo/union.h"
#include "ui/shared/tiles.h"

#include <utility>

namespace lagesbild
{

namespace
{

MapGeometryPtr geometryOf(const std::vector<Outline> &municipalities, MapLevel level)
{
    if (level == MapLevel::Municipality)
        return std::make_shared<const MapGeometry>(municipalities, countyOfMunicipality);
    return std::make_shared<const MapGeometry>(unitedBy(topologyOf(municipalities), countyOfMunicipality));
}

} // namespace

MapShapes::MapShapes(ReadOutlines readMunicipalities) : m_readMunicipalities(std::move(readMunicipalities)) {}

const std::vector<Outline> &MapShapes::boundaries()
{
    if (m_boundaries)
        return *m_boundaries;
    m_boundaries.emplace();
    if (!m_readMunicipalities)
        return *m_boundaries;
    Result<std::vector<Outline>> read = m_readMunicipalities();
    if (read)
        m_boundaries = std::move(*read);
    else
        m_trouble = read.error();
    return *m_boundaries;
}

bool MapShapes::hasBoundaries()
{
    return !boundaries().empty();
}

MapGeometryPtr MapShapes::shape(MapLevel level, bool tiles)
{
    const bool asTiles = tiles || !hasBoundaries();
    MapGeometryPtr &kept = m_shapes[(asTiles ? 2U : 0U) + (level == MapLevel::County ? 1U : 0U)];
    if (!kept)
        kept = geometryOf(asTiles ? outlinesOf(municipalityTiles()) : boundaries(), level);
    return kept;
}

Neighbours MapShapes::neighbours(const Catalogue &catalogue)
{
    if (!hasBoundaries())
        return {};
    if (!m_touching)
        m_touching = neighboursOf(boundaries());
    return municipalityNeighbours(catalogue, boundaries(), *m_touching);
}

} // namespace lagesbild
