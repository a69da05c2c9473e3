#pragma once

#include "core/base/result.h"
#include "core/data/catalogue.h"
#include "core/data/provenance.h"
#include "core/pack/database.h"

#include <vector>

namespace lagesbild
{

// The catalogue's tables, each written and read (and checked against its seal) as a whole. Reading an entry that
// names something outside, or a word we don't know, is Malformed.

Outcome writeAreas(const Database &database, const std::vector<Area> &areas);
Result<std::vector<Area>> readAreas(const Database &database);

Outcome writeGroups(const Database &database, const std::vector<AreaGroup> &groups);
Result<std::vector<AreaGroup>> readGroups(const Database &database, int areaCount);

Outcome writeIndicators(const Database &database, const std::vector<Indicator> &indicators);
Result<std::vector<Indicator>> readIndicators(const Database &database);

Outcome writeCollections(const Database &database, const std::vector<Collection> &collections);
Result<std::vector<Collection>> readCollections(const Database &database);

Outcome writeProvenance(const Database &database, const Provenance &provenance);
Result<Provenance> readProvenance(const Database &database);

/// All of them but the provenance.
Result<Catalogue> readCatalogue(const Database &database);

} // namespace lagesbild
