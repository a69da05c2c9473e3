#pragma once

#include "core/analysis/balance.h"
#include "ui/shared/roomexport.h"

namespace lagesbild
{

/// Balance or dependency as it leaves the program: what the ratio is made of, all municipalities ranked, classes and
/// staff in its table. Errors as balance() and dependency().
Result<RoomExport> balanceExport(const Dataset &dataset, const Selection &selection);

} // namespace lagesbild
