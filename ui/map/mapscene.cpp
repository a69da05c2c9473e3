#include "ui/map/mapscene.h"

namespace lagesbild
{

std::optional<int> regionAt(const MapScene &scene, QPointF metres)
{
    return scene.geometry ? scene.geometry->regionAt(metres) : std::nullopt;
}

} // namespace lagesbild
