#pragma once

#include "core/documents/pptxchartplan.h"

namespace lagesbild
{

/// One row of numbers: its name, how it and its points look, labels, whiskers, and a copy of the numbers.
void writeSeries(Xml &xml, const ChartPlan &plan, std::size_t index);

/// The plan's foremost series once more, before all others and without labels: PowerPoint draws the last series on top,
/// LibreOffice the first. Both point at the same cells, so that they stay one when data is edited.
void writeForemostAgain(Xml &xml, const ChartPlan &plan);

} // namespace lagesbild
