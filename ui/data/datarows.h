#pragma once

#include "core/data/revision.h"
#include "ui/data/datatable.h"

#include "core/analysis/holdings.h"

#include <QDate>

#include <vector>

namespace lagesbild
{

// The data room's lists; @p from is the selection that a click on a row changes.

DataTable::Content collectionRows(const Dataset &dataset, const Selection &from, const QDate &today);
/// Latest first.
DataTable::Content revisionRows(const std::vector<Revision> &revisions, const Dataset &dataset,
                                const Selection &from);
DataTable::Content placeholderRows(const std::vector<SuspectedZeros> &zeros, const Dataset &dataset,
                                   const Selection &from);
/// Latest first.
DataTable::Content ledgerRows(const Provenance &provenance);

} // namespace lagesbild
