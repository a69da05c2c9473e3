#pragma once

#include "core/geo/outline.h"

namespace lagesbild
{

/// Where a name or a mark sits best, and how much room there is.
struct LabelSpot {
    Point point;
    double radius = 0; ///< metres to the nearest edge; 0 when the outline has no area
};

/// The point inside @p outline farthest from its edges, to within a hundredth of the outline's size. An
/// outline without area gives the middle of its box.
///
/// Quadtree search after Agafonkin, «A new algorithm for finding a visual center of a polygon» (Mapbox, 2016).
LabelSpot labelSpot(const Outline &outline);

} // namespace lagesbild
