#pragma once

#include "core/geo/topology.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace lagesbild
{

/// Which larger area a municipality belongs to; an empty text leaves it out.
using GroupOf = std::function<std::string(std::string_view code)>;

/// The county code of a municipality: the first two of its four digits.
std::string countyOfMunicipality(std::string_view code);

/// The outlines of groups of areas: borders between two areas of one group are dropped, the rest joined
/// into rings. Ascending by code. What lies inside no area (a large lake) stays a hole;
/// cracks narrower than 100 m, where outlines don't quite meet, are closed.
std::vector<Outline> unitedBy(const Topology &topology, const GroupOf &groupOf);

} // namespace lagesbild
