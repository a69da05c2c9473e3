#include "ui/shared/charts/labelplacement.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace lagesbild
{
namespace
{

void expectApart(const std::vector<LabelWish> &wishes, const std::vector<double> &middles, double gap)
{
    std::vector<std::size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t i) { return middles[i]; });
    for (std::size_t k = 1; k < order.size(); ++k) {
        const double end = middles[order[k - 1]] + wishes[order[k - 1]].length / 2;
        const double start = middles[order[k]] - wishes[order[k]].length / 2;
        EXPECT_GE(start - end, gap - 1e-9);
    }
}

TEST(PlacedLabels, LeavesLabelsThatHaveRoomWhereTheyWish)
{
    EXPECT_EQ(placedLabels({{10, 8}, {50, 8}}, 0, 100, 2), (std::vector<double>{10, 50}));
}

TEST(PlacedLabels, PushesTwoApartEquallyFar)
{
    const auto middles = placedLabels({{50, 10}, {52, 10}}, 0, 100, 2);
    EXPECT_DOUBLE_EQ(middles[0], 45);
    EXPECT_DOUBLE_EQ(middles[1], 57);
}

TEST(PlacedLabels, KeepsTheOrderOfTheWishesWhateverTheOrderGiven)
{
    const auto middles = placedLabels({{52, 10}, {50, 10}}, 0, 100, 2);
    EXPECT_GT(middles[0], middles[1]);
}

TEST(PlacedLabels, StaysInside)
{
    const std::vector<LabelWish> wishes{{99, 20}, {98, 20}, {97, 20}};
    const auto middles = placedLabels(wishes, 0, 100, 0);
    expectApart(wishes, middles, 0);
    EXPECT_LE(*std::ranges::max_element(middles), 90 + 1e-9);
}

TEST(PlacedLabels, NeverOverlapWhereverTheyWishToBe)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> place(0, 300);
    std::uniform_real_distribution<double> size(5, 25);
    for (int round = 0; round < 200; ++round) {
        std::vector<LabelWish> wishes;
        for (int i = 0; i < 2 + round % 9; ++i)
            wishes.push_back({place(random), size(random)});
        const auto middles = placedLabels(wishes, 0, 300, 1);
        expectApart(wishes, middles, 1);
        for (std::size_t i = 0; i < wishes.size(); ++i) {
            EXPECT_GE(middles[i] - wishes[i].length / 2, -1e-9);
            EXPECT_LE(middles[i] + wishes[i].length / 2, 300 + 1e-9);
        }
    }
}

TEST(PlacedLabels, RatherRunOutThanOverlapWhenThereIsNoRoom)
{
    const std::vector<LabelWish> wishes{{5, 10}, {5, 10}, {5, 10}};
    const auto middles = placedLabels(wishes, 0, 20, 0);
    expectApart(wishes, middles, 0);
    EXPECT_DOUBLE_EQ(middles[0], 5);
}

TEST(PlacedLabels, OfNothingIsNothing)
{
    EXPECT_TRUE(placedLabels({}, 0, 10, 1).empty());
}

} // namespace
} // namespace lagesbild
