#include "core/analysis/ownrows.h"
#include "tests/support/smalldata.h"

#include <gtest/gtest.h>

namespace lagesbild
{

namespace
{

constexpr const char *ownId = "EGEN_0001";

/// Own counts of 2020: in the first area 10 = 8 + 2, in the second 30 = 20 + 10, in the third a total of 3.
std::unique_ptr<Dataset> ownData(Unit unit)
{
    SmallData data;
    data.add("N1", Unit::Count);
    data.fill("N1", 2020, 1, 0);
    data.add(ownId, unit);
    const auto set = [&data](int area, double total, double women, double men) {
        data.set(ownId, Gender::Total, 2020, SmallData::code(area), total);
        data.set(ownId, Gender::Women, 2020, SmallData::code(area), women);
        data.set(ownId, Gender::Men, 2020, SmallData::code(area), men);
    };
    set(0, 10, 8, 2);
    set(1, 30, 20, 10);
    data.set(ownId, Gender::Total, 2021, SmallData::code(2), 3);
    return data.dataset();
}

} // namespace

TEST(OwnRows, ListOnlyTheUsersOwn)
{
    const auto dataset = ownData(Unit::Count);
    const std::vector<OwnRow> rows = ownRows(*dataset);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].indicator, IndicatorId(ownId));
    EXPECT_EQ(rows[0].first, Year{2020});
    EXPECT_EQ(rows[0].last, Year{2021});
    EXPECT_EQ(rows[0].figures, 7);
}

} // namespace lagesbild
