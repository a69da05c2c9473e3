#pragma once

#include "core/geo/tilegrid.h"

#include <vector>

namespace lagesbild
{

/// The squares of «Rutkarta», from the table that is compiled in; read once.
const std::vector<Tile> &municipalityTiles();

} // namespace lagesbild
