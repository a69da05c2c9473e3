#include "core/sources/http/callwindow.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <queue>
#include <random>
#include <vector>

namespace lagesbild
{

using std::chrono::milliseconds;

TEST(CallWindow, LetsThroughWhatIsAllowed)
{
    CallWindow window(2, milliseconds(1000));
    EXPECT_EQ(window.waitBefore(milliseconds(0)), milliseconds(0));
    window.begin();
    EXPECT_EQ(window.waitBefore(milliseconds(0)), milliseconds(0));
    window.begin();
    EXPECT_EQ(window.waitBefore(milliseconds(5)), std::nullopt) << "both are on their way: nobody knows";
    window.end(milliseconds(100));
    EXPECT_EQ(window.waitBefore(milliseconds(100)), milliseconds(1000));
    EXPECT_EQ(window.waitBefore(milliseconds(1099)), milliseconds(1));
    EXPECT_EQ(window.waitBefore(milliseconds(1100)), milliseconds(0)) << "one place, the other is in flight";
    window.begin();
    EXPECT_EQ(window.waitBefore(milliseconds(1100)), std::nullopt);
}

TEST(CallWindow, CountsAnAnswerThatTookLongFromItsEnd)
{
    CallWindow window(1, milliseconds(1000));
    window.begin();
    EXPECT_EQ(window.waitBefore(milliseconds(60000)), std::nullopt);
    window.end(milliseconds(60000));
    EXPECT_EQ(window.waitBefore(milliseconds(60000)), milliseconds(1000));
}

TEST(CallWindow, TakesOtherLimitsWithWhatWasCalled)
{
    CallWindow window(10, milliseconds(1000));
    for (int i = 0; i < 3; ++i) {
        window.begin();
        window.end(milliseconds(10 * i));
    }
    EXPECT_EQ(window.waitBefore(milliseconds(20)), milliseconds(0));
    window.setLimits(3, milliseconds(5000));
    EXPECT_EQ(window.calls(), 3);
    EXPECT_EQ(window.waitBefore(milliseconds(20)), milliseconds(4980)) << "the first leaves at 5000";
    window.setLimits(2, milliseconds(5000));
    EXPECT_EQ(window.waitBefore(milliseconds(20)), milliseconds(4990)) << "and now the second must";
}

/// A service in made-up time: calls reach it, and are answered, after any while.
TEST(CallWindow, KeepsEveryWindowOfTheServiceUnderItsLimit)
{
    std::minstd_rand random(11);
    for (int round = 0; round < 200; ++round) {
        const int calls = std::uniform_int_distribution<int>(1, 6)(random);
        const milliseconds length(std::uniform_int_distribution<int>(1, 500)(random));
        CallWindow window(calls, length);
        std::uniform_int_distribution<int> underWay(0, 400);
        std::priority_queue<milliseconds, std::vector<milliseconds>, std::greater<>> ends;
        std::vector<milliseconds> arrivals;
        milliseconds now(0);
        while (arrivals.size() < 60) {
            while (!ends.empty() && ends.top() <= now) {
                window.end(ends.top());
                ends.pop();
            }
            const auto wait = window.waitBefore(now);
            if (wait == milliseconds(0)) {
                window.begin();
                arrivals.push_back(now + milliseconds(underWay(random)));
                ends.push(arrivals.back() + milliseconds(underWay(random)));
                continue;
            }
            // The next moment at which anything changes; there always is one.
            ASSERT_TRUE(wait || !ends.empty());
            milliseconds next = wait ? now + *wait : ends.top();
            if (!ends.empty())
                next = std::min(next, std::max(ends.top(), now));
            now = next;
        }
        std::ranges::sort(arrivals);
        for (std::size_t i = static_cast<std::size_t>(calls); i < arrivals.size(); ++i)
            ASSERT_GE(arrivals[i] - arrivals[i - static_cast<std::size_t>(calls)], length)
                << "more than " << calls << " within " << length.count();
    }
}

} // namespace lagesbild
