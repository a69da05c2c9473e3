#include "core/stats/suppression.h"

#include "core/stats/hiddencells.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <iterator>
#include <tuple>

namespace lagesbild
{

namespace
{

bool isTooNarrow(const Interval &bounds, int threshold)
{
    constexpr double rounding = 1e-6;
    return bounds.high - bounds.low < threshold - 1 - rounding;
}

/// Hides cells of one set of counts and sums, step by step.
class Hiding
{
public:
    Hiding(std::span<const double> counts, std::span<const SumRule> sums) : m_counts(counts), m_sums(sums)
    {
        m_cells.assign(counts.size(), CellState::Shown);
        m_isTotal.assign(counts.size(), false);
        for (const SumRule &sum : sums)
            m_isTotal[static_cast<std::size_t>(sum.total)] = true;
    }

    const std::vector<CellState> &cells() const { return m_cells; }

    void hideFew(int threshold)
    {
        for (std::size_t cell = 0; cell < m_cells.size(); ++cell) {
            if (std::isnan(m_counts[cell]))
                m_cells[cell] = CellState::Missing;
            else if (m_counts[cell] < threshold)
                m_cells[cell] = CellState::Primary;
        }
    }

    /// Until no sum has exactly one hidden cell.
    void hideLoneCompanions()
    {
        for (bool changed = true; changed;) {
            changed = false;
            for (const SumRule &sum : m_sums)
                changed = (hasLoneHidden(sum) && hideOneMoreIn(sum)) || changed;
        }
    }

    /// As hideLoneCompanions(), and until no shown total leaves its hidden parts too little to be told apart by.
    void hideUntilNoneIsGivenAway(int threshold)
    {
        for (std::size_t i = 0; i < m_sums.size();) {
            const SumRule &sum = m_sums[i];
            const bool givesAway = hasLoneHidden(sum) || leavesTooLittle(sum, threshold);
            i = givesAway && hideOneMoreIn(sum) ? 0 : i + 1;
        }
    }

    /// Hides a companion of each of @p cells in one of its sums; cells that share a sum are given one together, to
    /// be audited again before they get another. False when there is nothing more to hide.
    bool hideOneMoreAround(const std::vector<int> &cells)
    {
        std::vector<bool> isHelped(m_cells.size(), false);
        bool changed = false;
        for (const int cell : cells) {
            if (isHelped[static_cast<std::size_t>(cell)])
                continue;
            const auto helping = std::ranges::find_if(
                m_sums, [&](const SumRule &sum) { return holds(sum, cell) && hideOneMoreIn(sum); });
            if (helping == m_sums.end())
                continue;
            changed = true;
            for (const int part : helping->parts)
                isHelped[static_cast<std::size_t>(part)] = true;
            isHelped[static_cast<std::size_t>(helping->total)] = true;
        }
        return changed;
    }

private:
    static bool holds(const SumRule &sum, int cell)
    {
        return sum.total == cell || std::ranges::find(sum.parts, cell) != sum.parts.end();
    }

    bool isShown(int cell) const { return m_cells[static_cast<std::size_t>(cell)] == CellState::Shown; }

    /// Whether one cell of ours could be worked out from the rest; a missing one is nobody's secret.
    bool hasLoneHidden(const SumRule &sum) const
    {
        int hidden = 0;
        int missing = 0;
        const auto count = [&](int cell) {
            hidden += isShown(cell) ? 0 : 1;
            missing += m_cells[static_cast<std::size_t>(cell)] == CellState::Missing ? 1 : 0;
        };
        std::ranges::for_each(sum.parts, count);
        count(sum.total);
        return hidden == 1 && missing == 0;
    }

    bool leavesTooLittle(const SumRule &sum, int threshold) const
    {
        double left = 0;
        bool anyHidden = false;
        for (const int part : sum.parts) {
            const auto index = static_cast<std::size_t>(part);
            if (m_cells[index] == CellState::Missing)
                return false;
            if (!isShown(part)) {
                left += m_counts[index];
                anyHidden = true;
            }
        }
        return anyHidden && isShown(sum.total) && isTooNarrow({.low = 0, .high = left}, threshold);
    }

    /// Ascending: what a reader misses least comes first.
    std::tuple<bool, double, int> costOf(int cell) const
    {
        const auto index = static_cast<std::size_t>(cell);
        return {m_isTotal[index], m_counts[index], cell};
    }

    bool hideOneMoreIn(const SumRule &sum)
    {
        std::vector<int> shown;
        std::ranges::copy_if(sum.parts, std::back_inserter(shown),
                             [this](int cell) { return isShown(cell); });
        if (shown.empty() && isShown(sum.total))
            shown.push_back(sum.total);
        if (shown.empty())
            return false;
        const int cheapest = *std::ranges::min_element(shown, {}, [this](int cell) { return costOf(cell); });
        m_cells[static_cast<std::size_t>(cheapest)] = CellState::Secondary;
        return true;
    }

    std::span<const double> m_counts;
    std::span<const SumRule> m_sums;
    std::vector<CellState> m_cells;
    std::vector<bool> m_isTotal;
};

} // namespace

std::vector<SumRule> tableSums(int rows, int columns)
{
    const auto cellAt = [columns](int row, int column) { return row * (columns + 1) + column; };
    std::vector<SumRule> sums;
    for (int row = 0; row <= rows; ++row) {
        SumRule sum{.total = cellAt(row, columns), .parts = {}};
        for (int column = 0; column < columns; ++column)
            sum.parts.push_back(cellAt(row, column));
        sums.push_back(std::move(sum));
    }
    for (int column = 0; column <= columns; ++column) {
        SumRule sum{.total = cellAt(rows, column), .parts = {}};
        for (int row = 0; row < rows; ++row)
            sum.parts.push_back(cellAt(row, column));
        sums.push_back(std::move(sum));
    }
    return sums;
}

std::vector<SumRule> genderSums(int count)
{
    std::vector<SumRule> sums;
    sums.reserve(static_cast<std::size_t>(std::max(count, 0)));
    for (int i = 0; i < count; ++i)
        sums.push_back({.total = 3 * i, .parts = {3 * i + 1, 3 * i + 2}});
    return sums;
}

Suppression suppressed(std::span<const double> counts, std::span<const SumRule> sums, int threshold)
{
    assert(threshold >= 1 && "a least count");
    Hiding hiding(counts, sums);
    hiding.hideFew(threshold);
    Suppression result;
    for (bool changed = true; changed;) {
        hiding.hideLoneCompanions();
        const HiddenBounds audit = boundsOfHidden(counts, sums, hiding.cells());
        result = {.cells = hiding.cells(), .bounds = audit.bounds, .addsUp = audit.addsUp};
        std::vector<int> narrow;
        for (std::size_t cell = 0; cell < counts.size(); ++cell) {
            if (result.cells[cell] == CellState::Primary && isTooNarrow(result.bounds[cell], threshold))
                narrow.push_back(static_cast<int>(cell));
        }
        changed = hiding.hideOneMoreAround(narrow);
    }
    return result;
}

std::vector<CellState> suppressedInHierarchy(std::span<const double> counts, std::span<const SumRule> sums,
                                             int threshold)
{
    assert(threshold >= 1 && "a least count");
    Hiding hiding(counts, sums);
    hiding.hideFew(threshold);
    hiding.hideUntilNoneIsGivenAway(threshold);
    return hiding.cells();
}

} // namespace lagesbild
