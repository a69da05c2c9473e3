#include "core/sources/pxweb/querysplit.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace lagesbild
{

namespace
{

using Sizes = std::vector<std::size_t>;

std::size_t cellsOf(const Sizes &sizes)
{
    std::size_t cells = 1;
    for (const std::size_t size : sizes)
        cells *= size;
    return cells;
}

/// Marks the cells of a block, row-major; counts how often each was marked before.
void mark(const QueryPart &part, const Sizes &sizes, std::vector<int> &marks)
{
    std::vector<std::size_t> position(part.size(), 0);
    for (std::size_t n = cellCountOf(part); n > 0; --n) {
        std::size_t cell = 0;
        for (std::size_t v = 0; v < part.size(); ++v)
            cell = cell * sizes[v] + part[v].first + position[v];
        ASSERT_LT(cell, marks.size());
        ++marks[cell];
        for (std::size_t v = part.size(); v-- > 0;) {
            if (++position[v] < part[v].count)
                break;
            position[v] = 0;
        }
    }
}

void checkSplit(const Sizes &sizes, std::size_t limit)
{
    const std::vector<QueryPart> parts = splitQuery(sizes, limit);
    const std::size_t cells = cellsOf(sizes);
    std::vector<int> marks(cells, 0);
    for (const QueryPart &part : parts) {
        ASSERT_EQ(part.size(), sizes.size());
        ASSERT_LE(cellCountOf(part), limit);
        ASSERT_GT(cellCountOf(part), 0U);
        for (std::size_t v = 0; v < part.size(); ++v)
            ASSERT_LE(part[v].first + part[v].count, sizes[v]);
        mark(part, sizes, marks);
    }
    EXPECT_TRUE(std::ranges::all_of(marks, [](int count) { return count == 1; })) << "each cell exactly once";
    EXPECT_GE(parts.size(), (cells + limit - 1) / limit);
    EXPECT_LE(parts.size(), (2 * cells + limit - 1) / limit) << "as promised";
}

} // namespace

TEST(QuerySplit, AsksOnceForWhatFits)
{
    EXPECT_EQ(splitQuery({21, 11, 3, 1, 4}, 150000),
              (std::vector<QueryPart>{{{0, 21}, {0, 11}, {0, 3}, {0, 1}, {0, 4}}}));
    EXPECT_EQ(splitQuery({4, 5}, 20).size(), 1U) << "exactly at the limit";
    EXPECT_EQ(splitQuery({}, 1).size(), 1U) << "a table whose variables are all left out";
    EXPECT_EQ(splitQuery({1, 1, 1}, 1).size(), 1U);
}

TEST(QuerySplit, TakesNoMoreQuestionsThanOneVariableNeeds)
{
    for (std::size_t size = 1; size < 60; ++size) {
        for (std::size_t limit = 1; limit < 70; ++limit)
            EXPECT_EQ(splitQuery({size}, limit).size(), (size + limit - 1) / limit)
                << size << " by " << limit;
    }
}

TEST(QuerySplit, FindsTheGridWhereSlabsWouldBeMore)
{
    EXPECT_EQ(splitQuery({6, 6}, 9).size(), 4U) << "3 × 3 each; rows of 6 would make six";
}

TEST(QuerySplit, FillsUpWhatIsLeftOver)
{
    // Two slabs of 2 × 3 for each of three, and the rests together: 5 where an even grid takes 6.
    EXPECT_EQ(splitQuery({3, 3, 3}, 8).size(), 5U);
}

TEST(QuerySplit, DividesWhatScbHas)
{
    // All of TAB6471: 312 regions, 134 ages, 3 sexes, 16 months; at least 14 questions.
    const std::vector<QueryPart> parts = splitQuery({312, 134, 3, 1, 16}, 150000);
    EXPECT_GE(parts.size(), 14U);
    EXPECT_LE(parts.size(), 16U);
    checkSplit({312, 134, 3, 1, 16}, 150000);
}

TEST(QuerySplit, CoversEveryCellOnceUnderTheLimit)
{
    std::minstd_rand random(3);
    for (int round = 0; round < 3000; ++round) {
        Sizes sizes(std::uniform_int_distribution<std::size_t>(1, 5)(random));
        for (std::size_t &size : sizes)
            size = std::uniform_int_distribution<std::size_t>(1, 9)(random);
        const std::size_t limit = std::uniform_int_distribution<std::size_t>(1, 120)(random);
        SCOPED_TRACE(testing::Message() << "round " << round);
        checkSplit(sizes, limit);
        if (testing::Test::HasFailure())
            return;
    }
}

TEST(QuerySplit, ManagesManyVariables)
{
    checkSplit({2, 2, 3, 1, 2, 2, 3, 2, 2, 2}, 7);
    checkSplit({1, 1, 1, 1, 1, 1, 1, 1, 50}, 7);
}

} // namespace lagesbild
