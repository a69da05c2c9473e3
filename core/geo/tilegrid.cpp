#include "core/geo/tilegrid.h"

#include <charconv>
#include <optional>
#include <set>
#include <utility>

namespace lagesbild
{

namespace
{

constexpr double tileSide = 10000;
constexpr int farthestPlace = 1000; // more columns or rows than any country needs

std::string_view takeUpTo(std::string_view &rest, char separator)
{
    const std::size_t end = rest.find(separator);
    const std::string_view taken = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return taken;
}

std::optional<int> parsePlace(std::string_view text)
{
    int place = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), place);
    if (problem != std::errc() || end != text.data() + text.size() || place < 0 || place > farthestPlace)
        return std::nullopt;
    return place;
}

std::optional<Tile> parseTile(std::string_view line)
{
    const std::string_view code = takeUpTo(line, ',');
    const std::optional<int> column = parsePlace(takeUpTo(line, ','));
    const std::optional<int> row = parsePlace(line);
    if (code.empty() || !column || !row)
        return std::nullopt;
    return Tile{std::string(code), *column, *row};
}

Error malformed(std::string detail, int row)
{
    return {ErrorKind::Malformed, std::move(detail), "tiles.csv", row, 0};
}

} // namespace

Result<std::vector<Tile>> parseTiles(std::string_view table)
{
    std::vector<Tile> tiles;
    std::set<std::string> codes;
    std::set<std::pair<int, int>> places;
    bool headerSeen = false;
    for (int row = 1; !table.empty(); ++row) {
        std::string_view line = takeUpTo(table, '\n');
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty() || line.starts_with('#'))
            continue;
        if (!std::exchange(headerSeen, true))
            continue;
        const std::optional<Tile> tile = parseTile(line);
        if (!tile)
            return malformed("expected code,column,row", row);
        if (!codes.insert(tile->code).second || !places.emplace(tile->column, tile->row).second)
            return malformed("code or place for the second time: " + tile->code, row);
        tiles.push_back(*tile);
    }
    return tiles;
}

std::vector<Outline> outlinesOf(const std::vector<Tile> &tiles)
{
    std::vector<Outline> outlines;
    for (const Tile &tile : tiles) {
        const double west = tile.column * tileSide;
        const double east = (tile.column + 1) * tileSide;
        const double north = -tile.row * tileSide;
        const double south = -(tile.row + 1) * tileSide;
        outlines.push_back({tile.code, {{{west, south}, {west, north}, {east, north}, {east, south}}}});
    }
    return outlines;
}

} // namespace lagesbild
