#pragma once

#include "core/data/areagroup.h"
#include "core/data/cube.h"

#include <vector>

namespace lagesbild
{

/// The groups «Färre än 5 000 invånare» … «100 000 invånare eller fler», id "population:1" to "population:6", by
/// each municipality's latest value in @p population; only classes with members. Empty for an empty cube.
///
/// @param areas in the catalogue's order
std::vector<AreaGroup> populationClasses(const std::vector<Area> &areas, const Cube &population);

} // namespace lagesbild
