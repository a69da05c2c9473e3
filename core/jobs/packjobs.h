#pragma once

#include "core/analysis/holdings.h"
#include "core/base/result.h"
#include "core/data/revision.h"
#include "core/pack/extent.h"

#include <QFuture>

#include <memory>
#include <vector>

namespace lagesbild
{

// Reading a pack in a thread of its own, which keeps the pack open while it works. No result when it was cancelled.

/// extentOf().
QFuture<Result<PackExtent>> startExtent(std::shared_ptr<const Pack> pack);

/// suspectedZeros() of a pack that has this catalogue.
QFuture<std::vector<SuspectedZeros>> startSuspectedZeros(std::shared_ptr<const Pack> pack,
                                                         Catalogue catalogue);

/// Pack::revisions().
QFuture<Result<std::vector<Revision>>> startRevisions(std::shared_ptr<const Pack> pack);

} // namespace lagesbild
