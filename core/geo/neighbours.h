#pragma once

#include "core/geo/outline.h"

#include <span>
#include <vector>

namespace lagesbild
{

/// For each outline the positions of those it shares at least one point with (queen contiguity), ascending.
/// Islands have none.
std::vector<std::vector<int>> neighboursOf(std::span<const Outline> outlines);

} // namespace lagesbild
