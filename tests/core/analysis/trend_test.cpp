#include "core/analysis/trend.h"
#include "tests/support/smalldata.h"

#include <gtest/gtest.h>

namespace lagesbild
{

namespace
{

SmallData tenYears()
{
    SmallData data;
    data.add("N1", Unit::Percent);
    for (int year = 2013; year <= 2022; ++year)
        data.fill("N1", year, 50 - (year - 2013), 1);
    return data;
}

Selection first()
{
    Selection selection;
    selection.focus = AreaId(SmallData::code(0));
    selection.group = "county";
    return selection;
}

} // namespace

TEST(Development, KeepsEveryYearSoThatAGapStaysAGap)
{
    SmallData data = tenYears();
    data.setMissing("N1", Gender::Total, 2018, SmallData::code(0), Status::Missing);
    const auto dataset = data.dataset();
    const auto result = development(*dataset, first());
    ASSERT_TRUE(result);
    const TrendLine &focus = result->lines.front();
    EXPECT_EQ(focus.kind, LineKind::Focus);
    EXPECT_EQ(focus.points.size(), 13u);
    EXPECT_EQ(focus.points[8].year, Year{2018});
    EXPECT_EQ(focus.points[8].figure.status, Status::Missing);
    EXPECT_EQ(result->valueCount, 9);
    EXPECT_EQ(result->trend, Trend::Decreasing);
    EXPECT_EQ(result->arrow, Arrow::Down);
}

TEST(Development, ShowsTheLinesThatAreChosen)
{
    const auto dataset = tenYears().dataset();
    Selection selection = first();
    selection.trend = {.national = true, .mean = true, .band = true, .members = true, .byGender = false};
    const auto all = development(*dataset, selection);
    EXPECT_EQ(all->lines.size(), 1u + 1 + 1 + 5) << "focus, riket, mean and five other members";
    EXPECT_EQ(all->band.back().low, 41.0);
    EXPECT_EQ(all->band.back().high, 46.0);
    selection.trend = {.national = false, .mean = false, .band = false, .members = false, .byGender = true};
    const auto split = development(*dataset, selection);
    ASSERT_EQ(split->lines.size(), 2u);
    EXPECT_EQ(split->lines[0].gender, Gender::Women);
    EXPECT_EQ(split->lines[1].gender, Gender::Men);
}

TEST(Development, CantJudgeFiveYears)
{
    SmallData data;
    data.add("N1", Unit::Percent);
    for (int year = 2018; year <= 2022; ++year)
        data.fill("N1", year, year, 0);
    const auto dataset = data.dataset();
    const auto result = development(*dataset, first());
    EXPECT_EQ(result->trend, Trend::Unknown);
    EXPECT_EQ(result->valueCount, 5);
}

} // namespace lagesbild
