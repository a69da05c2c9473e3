#pragma once

#include "core/geo/outline.h"

namespace lagesbild
{

/// Where a name or a mark sits best: the point inside @p outline farthest from its edges, to within a
/// hundredth of the outline's size. Always inside. An outline without area gives the middle of its box.
///
/// Quadtree search after Agafonkin, «A new algorithm for finding a visual center of a polygon» (Mapbox, 2016).
Point labelPoint(const Outline &outline);

} // namespace lagesbild
