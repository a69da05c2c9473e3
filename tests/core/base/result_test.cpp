#include "core/base/result.h"

#include <gtest/gtest.h>

#include <memory>

namespace lagesbild
{

TEST(Result, HoldsAValueOrAnError)
{
    const Result<int> good = 7;
    ASSERT_TRUE(good);
    EXPECT_EQ(*good, 7);

    const Result<int> bad = Error{.kind = ErrorKind::NotFound, .detail = "no such file", .place = "a.csv"};
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().place, "a.csv");
}

TEST(Result, GivesUpWhatCanOnlyBeMoved)
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
    const std::unique_ptr<int> taken = std::move(*result);
    EXPECT_EQ(*taken, 3);
}

} // namespace lagesbild
