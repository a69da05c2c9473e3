#pragma once

#include "core/documents/pptxchartplan.h"

namespace lagesbild
{

/// What the plots of a chart call its axes by.
constexpr int categoryAxis = 111111111; ///< of a scatter the one its points stand along
constexpr int valueAxis = 222222222;

void writeCategoryAxis(Xml &xml, const ChartPlan &plan);
/// @param id of the two above
/// @param side of the plot it stands on: l, b
void writeValueAxis(Xml &xml, const ChartPlan &plan, int id, int crossing, const QString &side);

} // namespace lagesbild
