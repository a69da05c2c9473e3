#pragma once

#include <cstddef>
#include <vector>

namespace lagesbild
{

/// Neighbouring values of one variable among those that are asked for.
struct ValueRange {
    std::size_t first = 0;
    std::size_t count = 0;

    bool operator==(const ValueRange &) const = default;
};

/// A question for a block of a table's cells: a range for every variable.
using QueryPart = std::vector<ValueRange>;

std::size_t cellCountOf(const QueryPart &part);

/// Divides a table of @p sizes values per variable into blocks of at most @p limit cells that together hold every
/// cell exactly once, in as few as can be found.
///
/// Two ways are tried, and the one with fewer blocks is taken: slabs (some variables whole, one cut into pieces as
/// long as fit, the rest value by value; what is left over at the end of the cut one is filled up with the next
/// variable), in every order of the variables, and the best even grid. Every slab but the last holds more than half
/// the limit, so there are never more than ceil(2 · cells / limit) blocks; fewer than ceil(cells / limit) can't be.
///
/// @param sizes each at least 1; none: a table of one cell
/// @param limit at least 1
std::vector<QueryPart> splitQuery(const std::vector<std::size_t> &sizes, std::size_t limit);

} // namespace lagesbild
