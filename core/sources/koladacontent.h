#pragma once

#include "core/data/catalogue.h"
#include "core/data/cube.h"
#include "core/sources/guidetable.h"
#include "core/sources/koladacatalogue.h"
#include "core/sources/placelist.h"

namespace lagesbild
{

/// Kolada's catalogue with what we know besides: judgements and derived indicators, the collection «integration»,
/// counties, SKR's groups and population classes.
///
/// @param kolada its indicators are marked that have values; its descriptions get those of derived indicators, all
///        else is taken out of it
/// @param population of all areas in the catalogue's order, for the population classes; null: none
Catalogue completeCatalogue(KoladaCatalogue &kolada, const PlaceList &places, const GuideTable &guide,
                            const Cube *population);

} // namespace lagesbild
