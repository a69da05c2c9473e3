#pragma once

#include "core/analysis/holdings.h"
#include "core/pack/extent.h"

#include <QFuture>

#include <memory>
#include <vector>

namespace lagesbild
{

/// extentOf() in a thread of its own, which keeps the pack open while it works.
QFuture<Result<PackExtent>> startExtent(std::shared_ptr<const Pack> pack);

/// suspectedZeros() in a thread of its own. @p dataset, which several threads may use, must outlive it: whoever
/// starts it cancels it and waits before the data set goes. No result when it was cancelled.
QFuture<std::vector<SuspectedZeros>> startSuspectedZeros(const Dataset &dataset);

} // namespace lagesbild
