#pragma once

#include "core/documents/pptxchartplan.h"

namespace lagesbild
{

/// One row of numbers: its name, how it and its points look, labels, whiskers, and a copy of the numbers.
void writeSeries(Xml &xml, const ChartPlan &plan, std::size_t index);

} // namespace lagesbild
