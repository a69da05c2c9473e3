#pragma once

#include "core/analysis/mapclasses.h"
#include "core/stats/moran.h"

namespace lagesbild
{

// The layers of the map beside the values themselves; mapClasses() chooses among them.

/// The value of the year less that of MapOptions::since. Classes lie alike on both sides of 0: equally many, equally
/// wide or natural as the options say, natural for the methods that are about values.
///
/// Without MapOptions::since the earliest year before that has values for at least half of the municipalities; a
/// year without values, or not before the other, gives way to the nearest that is.
/// @return NotFound when no year before has values
Result<MapClasses> changeMap(const Dataset &dataset, const Selection &selection);

/// Actual less expected, with the rows and classes of expectedValues(); Selection::indicator plays no part.
/// @return NotFound when no model can be fitted
Result<MapClasses> deviationMap(const Dataset &dataset, const Selection &selection);

/// Who is like the neighbours, as clusters() tells it. Shares of few persons take part in the reckoning, as in
/// independent code, but get no class of their own unless RankOptions::keepSmall asks for it: methods 11.
Result<MapClasses> clusterMap(const Dataset &dataset, const Selection &selection,
                              const Neighbours &neighbours);
/// The class of a neighbourhood; −1 where there is none to speak of.
int classOf(Cluster cluster);

/// The indicator and the one that association() holds it against, a third of the regions to each class of either;
/// equal values may make fewer.
Result<MapClasses> bivariateMap(const Dataset &dataset, const Selection &selection);

} // namespace lagesbild
