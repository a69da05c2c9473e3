#include "core/stats/hiddencells.h"

#include "core/stats/linearbounds.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace lagesbild
{

namespace
{

constexpr double endless = std::numeric_limits<double>::infinity();

bool isHidden(CellState state)
{
    return state != CellState::Shown;
}

/// A sum with the shown cells moved over: Σ ± hidden = rest.
struct HiddenSum {
    std::vector<int> parts; ///< hidden parts
    int total = -1;         ///< hidden total, or −1
    double rest = 0;        ///< shown total − shown parts
};

HiddenSum hiddenSum(const SumRule &sum, std::span<const double> counts, std::span<const CellState> cells)
{
    HiddenSum result;
    for (const int part : sum.parts) {
        const auto index = static_cast<std::size_t>(part);
        if (isHidden(cells[index]))
            result.parts.push_back(part);
        else
            result.rest -= counts[index];
    }
    const auto total = static_cast<std::size_t>(sum.total);
    if (isHidden(cells[total]))
        result.total = sum.total;
    else
        result.rest += counts[total];
    return result;
}

/// Cells joined by sums, in groups that say nothing of each other (union–find).
class Groups
{
public:
    explicit Groups(std::size_t count) : m_parent(count) { std::iota(m_parent.begin(), m_parent.end(), 0); }

    int rootOf(int cell)
    {
        while (parent(cell) != cell) {
            parent(cell) = parent(parent(cell));
            cell = parent(cell);
        }
        return cell;
    }
    void join(int a, int b) { parent(rootOf(a)) = rootOf(b); }

private:
    int &parent(int cell) { return m_parent[static_cast<std::size_t>(cell)]; }

    std::vector<int> m_parent;
};

/// Hidden cells that share sums, and those sums.
struct Group {
    std::vector<int> cells;
    std::vector<const HiddenSum *> sums;
};

std::vector<Group> groupsOf(const std::vector<HiddenSum> &sums, std::size_t cellCount)
{
    Groups joined(cellCount);
    const auto anyOf = [](const HiddenSum &sum) { return sum.total >= 0 ? sum.total : sum.parts.front(); };
    for (const HiddenSum &sum : sums) {
        for (const int part : sum.parts)
            joined.join(part, anyOf(sum));
    }
    std::vector<Group> byRoot(cellCount);
    for (const HiddenSum &sum : sums) {
        Group &group = byRoot[static_cast<std::size_t>(joined.rootOf(anyOf(sum)))];
        group.sums.push_back(&sum);
        group.cells.insert(group.cells.end(), sum.parts.begin(), sum.parts.end());
        if (sum.total >= 0)
            group.cells.push_back(sum.total);
    }
    std::erase_if(byRoot, [](const Group &group) { return group.sums.empty(); });
    for (Group &group : byRoot) {
        std::ranges::sort(group.cells);
        group.cells.erase(std::unique(group.cells.begin(), group.cells.end()), group.cells.end());
    }
    return byRoot;
}

LinearBounds systemOf(const Group &group)
{
    const auto columnOf = [&](int cell) {
        return std::ranges::lower_bound(group.cells, cell) - group.cells.begin();
    };
    const auto rows = static_cast<Eigen::Index>(group.sums.size());
    Eigen::MatrixXd sums = Eigen::MatrixXd::Zero(rows, static_cast<Eigen::Index>(group.cells.size()));
    Eigen::VectorXd totals(rows);
    for (Eigen::Index row = 0; row < rows; ++row) {
        const HiddenSum &sum = *group.sums[static_cast<std::size_t>(row)];
        for (const int part : sum.parts)
            sums(row, columnOf(part)) += 1;
        if (sum.total >= 0)
            sums(row, columnOf(sum.total)) -= 1;
        totals[row] = sum.rest;
    }
    return {sums, totals};
}

} // namespace

HiddenBounds boundsOfHidden(std::span<const double> counts, std::span<const SumRule> sums,
                            std::span<const CellState> cells)
{
    HiddenBounds result;
    for (std::size_t cell = 0; cell < counts.size(); ++cell)
        result.bounds.push_back(isHidden(cells[cell]) ? Interval{0, endless}
                                                      : Interval{counts[cell], counts[cell]});

    std::vector<HiddenSum> open;
    for (const SumRule &sum : sums) {
        HiddenSum hidden = hiddenSum(sum, counts, cells);
        if (hidden.total >= 0 || !hidden.parts.empty())
            open.push_back(std::move(hidden));
    }
    for (const Group &group : groupsOf(open, counts.size())) {
        LinearBounds system = systemOf(group);
        if (!system.isPossible()) {
            result.addsUp = false;
            continue;
        }
        for (std::size_t i = 0; i < group.cells.size(); ++i) {
            const auto cell = static_cast<std::size_t>(group.cells[i]);
            if (cells[cell] != CellState::Missing)
                result.bounds[cell] = system.boundsOf(static_cast<int>(i));
        }
    }
    return result;
}

} // namespace lagesbild
