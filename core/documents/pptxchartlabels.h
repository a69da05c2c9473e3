#pragma once

#include "core/documents/pptxchartplan.h"

namespace lagesbild
{

/// What stands beside the bars, points or ends of lines of one series; nothing where it has no labels.
void writeLabels(Xml &xml, const ChartPlan &plan, std::size_t index);

} // namespace lagesbild
