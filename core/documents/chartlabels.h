#pragma once

#include "core/documents/page.h"

#include <optional>
#include <vector>

namespace lagesbild
{

/// The last value of a series: where its label stands.
std::optional<std::size_t> lastValue(const ChartSeries &series);

/// How far the labels at the ends of lines must move to stay apart, in shares of the height of the plot, downwards
/// positive; 0 for series without a label. Labels keep the order of their values.
/// @param least smallest distance between two labels, share of the height
std::vector<double> endLabelShifts(const Chart &chart, double least);

} // namespace lagesbild
