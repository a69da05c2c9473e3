#pragma once

#include "core/analysis/selection.h"
#include "core/data/dataset.h"

#include <vector>

namespace lagesbild
{

/// Years that can be chosen, ascending: in the overview and where the development shows all indicators those of any
/// indicator of the collection, among similar municipalities those in which the focus can be compared, for balance and
/// dependency those of the ratio, for the expected value those in which its model can be shown, in the free search
/// those of its basket, in the other rooms those of the chosen indicator.
std::vector<Year> yearsToChoose(const Dataset &dataset, const Selection &selection);

/// The years of several lists put together: ascending, each once.
std::vector<Year> eachYearOnce(std::vector<Year> years);

} // namespace lagesbild
