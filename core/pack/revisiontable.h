#pragma once

#include "core/base/result.h"
#include "core/data/revision.h"
#include "core/pack/database.h"

#include <vector>

namespace lagesbild
{

Outcome writeRevisions(const Database &database, const std::vector<Revision> &revisions);
/// In the order they were written, which is the order they were seen; Malformed for a row that can't be understood.
Result<std::vector<Revision>> readRevisions(const Database &database);

} // namespace lagesbild
