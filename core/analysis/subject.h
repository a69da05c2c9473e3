#pragma once

#include "core/analysis/groups.h"
#include "core/analysis/selection.h"
#include "core/data/dataset.h"

namespace lagesbild
{

/// What a selection is about, looked up in the data set.
struct Subject {
    const Indicator *indicator = nullptr;
    AreaIndex focus = noArea;
};

/// The chosen indicator, or without one the collection's first that has values, and the focus. NotFound when
/// either does not exist.
Result<Subject> subjectOf(const Dataset &dataset, const Selection &selection);

/// @p selection with what this data set lacks (focus, collection, indicator, group) given up for what it has: a link or
/// a saved view may come from other data.
Selection fittedTo(const Dataset &dataset, Selection selection);

/// The first entry of the collection that has values for its municipalities; empty id when none has.
IndicatorId firstWithValues(const Dataset &dataset, const CollectionId &collection);

} // namespace lagesbild
