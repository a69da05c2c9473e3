#include "core/stats/rankrange.h"

#include "core/stats/ranking.h"
#include "tests/support/modeldata.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

namespace
{

/// Forty shares of 10 … 400 persons with Wilson's intervals, some of them of equal value.
std::vector<double> madeShares()
{
    std::vector<double> shares;
    for (int i = 0; i < ModelData::count; ++i)
        shares.push_back(std::round(10 * (0.5 + 0.4 * ModelData::noise(i, 1))) / 10);
    return shares;
}

std::vector<Interval> intervalsOf(const std::vector<double> &shares)
{
    std::vector<Interval> intervals;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double n = 10.0 * static_cast<double>(i + 1);
        intervals.push_back(wilsonInterval(shares[i] * n, n));
    }
    return intervals;
}

/// Each against each.
RankRange byHand(const std::vector<Interval> &intervals, const Interval &own, bool highIsBest)
{
    RankRange range{.best = 1, .worst = static_cast<int>(intervals.size())};
    for (const Interval &other : intervals) {
        const bool above = other.low > own.high;
        const bool below = other.high < own.low;
        range.best += (highIsBest ? above : below) ? 1 : 0;
        range.worst -= (highIsBest ? below : above) ? 1 : 0;
    }
    return range;
}

} // namespace

TEST(RankRanges, OfFiveWorkedByHand)
{
    // 70–80 alone on top; 40–60 and 50–65 meet; 10–20 alone below; 20–40 touches both its neighbours.
    const std::vector<Interval> five{{10, 20}, {40, 60}, {70, 80}, {20, 40}, {50, 65}};
    EXPECT_EQ(rankRanges(five, true), (std::vector<RankRange>{{4, 5}, {2, 4}, {1, 1}, {3, 5}, {2, 3}}));
    EXPECT_EQ(rankRanges(five, false), (std::vector<RankRange>{{1, 2}, {2, 4}, {5, 5}, {1, 3}, {3, 4}}));
}

TEST(RankRanges, AgreeWithEachAgainstEach)
{
    const std::vector<Interval> intervals = intervalsOf(madeShares());
    for (const bool highIsBest : {true, false}) {
        const std::vector<RankRange> ranges = rankRanges(intervals, highIsBest);
        ASSERT_EQ(ranges.size(), intervals.size());
        for (std::size_t i = 0; i < ranges.size(); ++i)
            EXPECT_EQ(ranges[i], byHand(intervals, intervals[i], highIsBest)) << i;
    }
}

TEST(RankRanges, HoldThePlaceItself)
{
    const std::vector<double> shares = madeShares();
    const std::vector<RankRange> ranges = rankRanges(intervalsOf(shares), true);
    const std::vector<Standing> places = standings(shares, true);
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        EXPECT_LE(ranges[i].best, places[i].place) << i;
        EXPECT_GE(ranges[i].worst, places[i].place) << i;
    }
}

TEST(RankRanges, AreTheWholeListWhereAllMeetAndThePlaceWhereNoneDo)
{
    const std::vector<Interval> equal(7, Interval{.low = 20, .high = 40});
    EXPECT_EQ(rankRanges(equal, true), (std::vector<RankRange>(7, RankRange{.best = 1, .worst = 7})));
    const std::vector<Interval> sure{{3, 3}, {1, 1}, {2, 2}};
    EXPECT_EQ(rankRanges(sure, true), (std::vector<RankRange>{{1, 1}, {3, 3}, {2, 2}}));
    EXPECT_EQ(rankRanges(std::vector<Interval>{{5, 6}}, false), (std::vector<RankRange>{{1, 1}}));
    EXPECT_TRUE(rankRanges({}, true).empty());
}

} // namespace lagesbild
