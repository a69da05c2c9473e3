#pragma once

#include "core/geo/topology.h"

namespace lagesbild
{

/// The same borders with fewer points: none of the points left out lies farther than @p tolerance metres from
/// the new line (Douglas and Peucker 1973, Cartographica 10:112–122).
///
/// Borders stay shared, since each is simplified once; places where borders meet stay where they are. A ring
/// that would shrink to nothing keeps all its points, so no area is lost. Lines may come to cross each other
/// where tolerance is large beside the areas.
Topology simplified(Topology topology, double tolerance);

} // namespace lagesbild
