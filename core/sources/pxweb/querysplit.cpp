#include "core/sources/pxweb/querysplit.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>
#include <numeric>

namespace lagesbild
{

namespace
{

using Sizes = std::vector<std::size_t>;

/// Beyond this many variables not every order of them is tried.
constexpr std::size_t mostPermuted = 7;

std::size_t ceilDivided(std::size_t number, std::size_t by)
{
    return (number + by - 1) / by;
}

/// Moves @p part to the next combination of single values of the variables order[from …]; false after the last.
bool step(QueryPart &part, const Sizes &sizes, const Sizes &order, std::size_t from)
{
    for (std::size_t i = order.size(); i-- > from;) {
        ValueRange &range = part[order[i]];
        if (++range.first < sizes[order[i]])
            return true;
        range.first = 0;
    }
    return false;
}

std::size_t productFrom(const Sizes &sizes, const Sizes &order, std::size_t from)
{
    std::size_t product = 1;
    for (std::size_t i = from; i < order.size(); ++i)
        product *= sizes[order[i]];
    return product;
}

/// How many slabs there are when variables are taken in this order.
std::size_t slabCount(const Sizes &sizes, const Sizes &order, std::size_t limit)
{
    std::size_t count = 0;
    std::size_t cells = 1; // of the block that grows
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::size_t size = sizes[order[i]];
        if (cells * size <= limit) {
            cells *= size;
            continue;
        }
        const std::size_t longest = limit / cells;
        count += (size / longest) * productFrom(sizes, order, i + 1);
        const std::size_t left = size % longest;
        if (left == 0)
            return count;
        cells *= left;
    }
    return count + 1;
}

std::vector<QueryPart> slabs(const Sizes &sizes, const Sizes &order, std::size_t limit)
{
    std::vector<QueryPart> parts;
    QueryPart block(sizes.size(), {0, 1});
    std::size_t cells = 1;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::size_t size = sizes[order[i]];
        if (cells * size <= limit) {
            block[order[i]] = {0, size};
            cells *= size;
            continue;
        }
        const std::size_t longest = limit / cells;
        const std::size_t left = size % longest;
        for (std::size_t first = 0; first + longest <= size; first += longest) {
            QueryPart part = block;
            part[order[i]] = {first, longest};
            do
                parts.push_back(part);
            while (step(part, sizes, order, i + 1));
        }
        if (left == 0)
            return parts;
        block[order[i]] = {size - left, left};
        cells *= left;
    }
    parts.push_back(block);
    return parts;
}

/// The order of the variables that gives the fewest slabs.
Sizes bestOrder(const Sizes &sizes, std::size_t limit)
{
    Sizes order(sizes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto bySize = [&sizes](std::size_t a, std::size_t b) {
        return sizes[a] == sizes[b] ? a < b : sizes[a] < sizes[b];
    };
    if (order.size() > mostPermuted) {
        std::ranges::sort(order, bySize);
        return order;
    }
    Sizes best = order;
    std::size_t fewest = std::numeric_limits<std::size_t>::max();
    do {
        const std::size_t count = slabCount(sizes, order, limit);
        if (count < fewest) {
            fewest = count;
            best = order;
        }
    } while (std::ranges::next_permutation(order).found);
    return best;
}

/// Looks for the even grid with the fewest blocks: into how many pieces each variable is cut.
class GridSearch
{
public:
    GridSearch(const Sizes &sizes, std::size_t limit, std::size_t fewest)
        : m_sizes(sizes), m_limit(limit), m_fewest(fewest), m_order(sizes.size()), m_pieces(sizes.size(), 1)
    {
        // The longest last: its pieces follow from the others'.
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        std::ranges::sort(m_order, {}, [&sizes](std::size_t variable) { return sizes[variable]; });
    }

    /// Pieces per variable; empty when no grid has fewer blocks than @p fewest.
    Sizes search()
    {
        if (!m_sizes.empty())
            tryPieces(0, 1, m_limit);
        return m_best;
    }

private:
    void tryPieces(std::size_t depth, std::size_t blocks, std::size_t room)
    {
        const std::size_t variable = m_order[depth];
        const std::size_t size = m_sizes[variable];
        if (depth + 1 == m_order.size()) {
            const std::size_t pieces = ceilDivided(size, std::min(size, room));
            if (blocks * pieces < m_fewest) {
                m_fewest = blocks * pieces;
                m_pieces[variable] = pieces;
                m_best = m_pieces;
            }
            return;
        }
        std::size_t longestBefore = 0;
        for (std::size_t pieces = 1; pieces <= size && blocks * pieces < m_fewest; ++pieces) {
            const std::size_t longest = ceilDivided(size, pieces);
            if (longest > room || longest == longestBefore)
                continue;
            longestBefore = longest;
            m_pieces[variable] = pieces;
            tryPieces(depth + 1, blocks * pieces, room / longest);
        }
    }

    const Sizes &m_sizes;
    std::size_t m_limit;
    std::size_t m_fewest;
    Sizes m_order;
    Sizes m_pieces;
    Sizes m_best;
};

std::vector<QueryPart> grid(const Sizes &sizes, const Sizes &pieces)
{
    Sizes order(sizes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<QueryPart> parts;
    QueryPart position(sizes.size(), {0, 1});
    do {
        QueryPart part;
        for (std::size_t v = 0; v < sizes.size(); ++v) {
            const std::size_t first = sizes[v] * position[v].first / pieces[v];
            const std::size_t end = sizes[v] * (position[v].first + 1) / pieces[v];
            part.push_back({first, end - first});
        }
        parts.push_back(std::move(part));
    } while (step(position, pieces, order, 0));
    return parts;
}

} // namespace

std::size_t cellCountOf(const QueryPart &part)
{
    std::size_t cells = 1;
    for (const ValueRange &range : part)
        cells *= range.count;
    return cells;
}

std::vector<QueryPart> splitQuery(const std::vector<std::size_t> &sizes, std::size_t limit)
{
    Q_ASSERT_X(limit > 0 && std::ranges::find(sizes, std::size_t{0}) == sizes.end(), "splitQuery",
               "nothing can be asked of a table without cells or a service that gives none");
    const Sizes order = bestOrder(sizes, limit);
    const Sizes pieces = GridSearch(sizes, limit, slabCount(sizes, order, limit)).search();
    return pieces.empty() ? slabs(sizes, order, limit) : grid(sizes, pieces);
}

} // namespace lagesbild
