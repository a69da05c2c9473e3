#pragma once

#include "core/data/revision.h"
#include "ui/data/datatable.h"

#include "core/analysis/holdings.h"

#include <QDate>

#include <vector>

namespace lagesbild
{

// The data room's lists.

DataTable::Content collectionRows(const Dataset &dataset, const QDate &today);
/// Latest first, at most mostRevisions.
DataTable::Content revisionRows(const std::vector<Revision> &revisions, const Dataset &dataset);
DataTable::Content placeholderRows(const std::vector<SuspectedZeros> &zeros, const Dataset &dataset);
/// Latest first.
DataTable::Content ledgerRows(const Provenance &provenance);

} // namespace lagesbild
