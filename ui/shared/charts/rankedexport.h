#pragma once

#include "core/documents/page.h"
#include "ui/shared/charts/rankedscene.h"

namespace lagesbild
{

/// All municipalities ranked, as a chart for slides and workbooks: thin bars, and lines for riket and the mean.
Chart rankedChartOf(const RankedScene &scene, const Indicator &indicator, const Look &look);

} // namespace lagesbild
