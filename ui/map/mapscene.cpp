#include "ui/map/mapscene.h"

namespace lagesbild
{

std::optional<int> regionAt(const MapScene &scene, QPointF metres)
{
    return scene.geometry ? scene.geometry->regionAt(metres) : std::nullopt;
}

std::vector<int> regionsIn(const MapScene &scene, const QRectF &metres)
{
    std::vector<int> found;
    if (!scene.geometry)
        return found;
    const std::vector<RegionShape> &regions = scene.geometry->regions();
    for (std::size_t i = 0; i < regions.size(); ++i) {
        if (metres.contains(regions[i].labelPoint))
            found.push_back(static_cast<int>(i));
    }
    return found;
}

} // namespace lagesbild
