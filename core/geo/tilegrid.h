#pragma once

#include "core/base/result.h"
#include "core/geo/outline.h"

#include <string>
#include <string_view>
#include <vector>

namespace lagesbild
{

/// Where a municipality stands in «Rutkarta», the map that gives each of them one square of the same size.
struct Tile {
    std::string code;
    int column = 0; ///< 0 in the west
    int row = 0;    ///< 0 in the north

    bool operator==(const Tile &) const = default;
};

/// Reads a table "code,column,row" (resources/tiles.csv): a header, then one line each; lines that start with
/// # are remarks. Malformed with the row when a line can't be read, or when a code or a place comes twice.
Result<std::vector<Tile>> parseTiles(std::string_view table);

/// Squares for tiles, 10 km wide on a plane of their own: they share edges exactly, as municipalities do, so
/// everything that works on boundaries works on tiles.
std::vector<Outline> outlinesOf(const std::vector<Tile> &tiles);

} // namespace lagesbild
