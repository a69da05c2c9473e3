#include "ui/shared/charts/labelplacement.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace lagesbild
{

namespace
{

/// Labels that have been pushed together: they share one shift.
struct Block {
    double sum = 0;
    int count = 0;

    double shift() const { return sum / count; }
};

/// The nearest non-decreasing sequence (pool adjacent violators; Ayer et al. 1955, Ann. Math. Stat. 26:641–647).
std::vector<double> nonDecreasing(const std::vector<double> &values)
{
    std::vector<Block> blocks;
    for (const double value : values) {
        blocks.push_back({value, 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].shift() > blocks.back().shift()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().count += last.count;
        }
    }
    std::vector<double> result;
    for (const Block &block : blocks)
        result.insert(result.end(), static_cast<std::size_t>(block.count), block.shift());
    return result;
}

} // namespace

std::vector<double> placedLabels(const std::vector<LabelWish> &wishes, double low, double high, double gap)
{
    std::vector<std::size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(
        order, [&](std::size_t a, std::size_t b) { return wishes[a].middle < wishes[b].middle; });

    // With every label moved back by the room those before it need, "no overlap" reads "not decreasing".
    std::vector<double> before;
    std::vector<double> reduced;
    double used = 0;
    for (const std::size_t i : order) {
        before.push_back(used + wishes[i].length / 2);
        reduced.push_back(wishes[i].middle - before.back());
        used += wishes[i].length + gap;
    }
    const double greatest = std::max(low, high - (used - gap));

    std::vector<double> middles(wishes.size());
    const std::vector<double> shifts = nonDecreasing(reduced);
    for (std::size_t k = 0; k < order.size(); ++k)
        middles[order[k]] = std::clamp(shifts[k], low, greatest) + before[k];
    return middles;
}

} // namespace lagesbild
