#pragma once

#include "core/base/result.h"
#include "core/data/dataset.h"
#include "core/sources/kolada/updatejournal.h"
#include "core/sources/koladacatalogue.h"

#include <optional>
#include <vector>

namespace lagesbild
{

/// Kolada's catalogue from its pages; @p address stands in errors. Malformed when it can't be understood.
Result<KoladaCatalogue> readCatalogueAnswer(const CatalogueAnswer &answer, const QString &address);

/// The indicators to ask Kolada for when @p collection is wanted: its own and what the program needs beside them
/// (persons behind shares, parts of derived indicators); all of the catalogue without one. WrongUse for a
/// collection that is not there.
Result<std::vector<IndicatorId>> indicatorsOf(const std::optional<CollectionId> &collection,
                                              const KoladaCatalogue &kolada);

/// Adds to @p kolada what @p old has and Kolada no longer lists: areas, groups, indicators (as withdrawn when they
/// came from Kolada) and their descriptions, collections that are not Kolada's own. Areas stay in order, and members
/// of groups are positions in it.
void keepOld(KoladaCatalogue &kolada, const Dataset &old);

} // namespace lagesbild
