#pragma once

#include "core/analysis/mapclasses.h"

#include <optional>
#include <vector>

namespace lagesbild
{

// The parts of a MapClasses that its layers share.

CountyMeasure countyMeasureOf(const Indicator &indicator);

/// Every municipality or county with its figure in @p year, by code; without classes. A county's figure comes from
/// its municipalities as @p measure says, and is its own to be tested for few persons (rulings "Karta 1").
/// @param alsoIn counties: only of municipalities that have a value in this year too, so that a difference between
///               the years is none of who took part
std::vector<MapRow> mapRows(const Dataset &dataset, const Figures &figures, MapLevel level, Year year,
                            const RankOptions &options, std::optional<Year> alsoIn = std::nullopt);

/// Whether the figure is good enough to get a class.
bool isClassed(const Figure &figure, const RankOptions &options);
std::vector<double> classedValues(const std::vector<MapRow> &rows, const RankOptions &options);

/// How many rows each class has, and why the others have none.
void countRows(MapClasses &map, const RankOptions &options);

} // namespace lagesbild
