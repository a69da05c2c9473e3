#pragma once

#include "core/analysis/balance.h"
#include "core/data/dataset.h"
#include "tests/support/smalldata.h"

#include <memory>
#include <string>

namespace lagesbild
{

/// 2018 to 2020: 10, 11 … 19 per cent born abroad among employees and 20 in every population, 400 employees, and
/// as many elected as 8 per cent; for a hundred of working age 30 younger and 50 older, riket 25 and 45; staff of
/// 55 years and more in all and in care.
SmallData madeRatios();

Selection ratioSelection(BalanceKind kind, const std::string &focus, std::optional<Year> year = {});

} // namespace lagesbild
