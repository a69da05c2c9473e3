#include "core/analysis/betterpeers.h"

#include "core/analysis/clusters.h"
#include "core/pack/pack.h"
#include "tests/support/realpack.h"
#include "tests/support/smalldata.h"

#include <algorithm>

namespace lagesbild
{

namespace
{

/// Ten municipalities as like as their numbers are near; N1 is 20, 22 … and N3 the same with persons behind.
SmallData madeData()
{
    SmallData made;
    for (const char *variable : {"N01951", "N01993", "N02006", "N02925"}) {
        made.add(variable, Unit::Count);
        made.fill(variable, 2022, 10, 1);
    }
    made.add("N1", Unit::Percent, Direction::HighIsBetter);
    made.fill("N1", 2022, 20, 2);
    made.add("N2", Unit::Count);
    made.fill("N2", 2022, 1000, 0);
    made.add("N3", Unit::Percent, Direction::LowIsBetter).denominator =
        Denominator{IndicatorId("N2"), Denominator::Kind::Exact};
    made.fill("N3", 2022, 20, 2);
    made.add("N5", Unit::Percent);
    made.fill("N5", 2022, 20, 2);
    return made;
}

Selection chosen(int number, const char *indicator)
{
    Selection selection;
    selection.focus = AreaId(SmallData::code(number));
    selection.indicator = IndicatorId(indicator);
    return selection;
}

std::vector<std::string> codesOf(const BetterPeers &better)
{
    std::vector<std::string> codes;
    for (const BetterPeer &peer : better.peers)
        codes.push_back(peer.code.text());
    return codes;
}

} // namespace

TEST(BetterPeers, AreTheSimilarOnesThatDoBetterBestFirst)
{
    const auto dataset = madeData().dataset();
    const BetterPeers better = *betterPeers(*dataset, chosen(6, "N1"), {});
    EXPECT_EQ(better.similar, 7);
    EXPECT_EQ(better.compared, 7);
    EXPECT_EQ(codesOf(better), (std::vector<std::string>{"2010", "2009", "2008"}));
    EXPECT_EQ(better.group(), "2010,2009,2008");
    EXPECT_FALSE(better.uncertaintyKnown);
    EXPECT_TRUE(betterPeers(*dataset, chosen(9, "N1"), {})->peers.empty());
}

TEST(BetterPeers, FollowTheDirectionAndTheUncertainty)
{
    const auto dataset = madeData().dataset();
    const BetterPeers better = *betterPeers(*dataset, chosen(6, "N3"), {});
    EXPECT_EQ(codesOf(better), (std::vector<std::string>{"1003", "1004", "1005", "1006"}));
    EXPECT_TRUE(better.uncertaintyKnown);
    EXPECT_TRUE(better.peers.front().isSure) << "24 and 32 % of a thousand each";
    EXPECT_FALSE(better.peers.back().isSure) << "30 and 32 %";
}

TEST(BetterPeers, TellWhoIsNearAndWhoOnlyInTheCounty)
{
    const auto dataset = madeData().dataset();
    Neighbours neighbours(SmallData::municipalityCount);
    neighbours[6] = {8, 2};
    const BetterPeers better = *betterPeers(*dataset, chosen(6, "N1"), neighbours);
    EXPECT_FALSE(better.peers[0].isNeighbour);
    EXPECT_TRUE(better.peers[0].isSameCounty);
    EXPECT_TRUE(better.peers[1].isNeighbour);
    const BetterPeers low = *betterPeers(*dataset, chosen(6, "N3"), neighbours);
    EXPECT_TRUE(low.peers[0].isNeighbour);
    EXPECT_FALSE(low.peers[0].isSameCounty) << "beyond the border";
}

TEST(BetterPeers, AreRefusedWhereNothingIsBetter)
{
    const auto dataset = madeData().dataset();
    const auto result = betterPeers(*dataset, chosen(6, "N5"), {});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::WrongUse);
}

TEST(BetterPeers, WithoutAFigureThereIsNobodyToBeat)
{
    SmallData made = madeData();
    made.setMissing("N1", Gender::Total, 2022, SmallData::code(6), Status::Privacy);
    const auto dataset = made.dataset();
    const BetterPeers better = *betterPeers(*dataset, chosen(6, "N1"), {});
    EXPECT_TRUE(better.peers.empty());
    EXPECT_EQ(better.own.status, Status::Privacy);
    EXPECT_EQ(better.compared, 7);
}

TEST(BetterPeers, AreAllBetterOnEveryRealIndicatorWithADirection)
{
    LAGESBILD_NEEDS_REAL_PACK();
    const Dataset &dataset = *realDataset();
    const auto outlines = readOutlines(realPackFile(), BoundaryLevel::Municipality);
    ASSERT_TRUE(outlines);
    const Neighbours neighbours = municipalityNeighbours(dataset.catalogue(), *outlines);
    int asked = 0;
    for (const char *id : {"N18409", "N18410", "N00973", "N00700", "N00702"}) {
        const Indicator &indicator = *dataset.catalogue().indicator(IndicatorId(id));
        for (const char *code : {"1880", "0180", "2161", "0980"}) {
            Selection selection;
            selection.focus = AreaId(code);
            selection.indicator = IndicatorId(id);
            selection.year = Year{2016};
            const auto better = betterPeers(dataset, selection, neighbours);
            ASSERT_TRUE(better) << id << ' ' << code;
            ++asked;
            for (const BetterPeer &peer : better->peers) {
                const bool high = indicator.direction == Direction::HighIsBetter;
                EXPECT_TRUE(high ? peer.value > *better->own.value : peer.value < *better->own.value);
            }
            EXPECT_LE(better->peers.size(), 7u);
        }
    }
    EXPECT_EQ(asked, 20);
}

} // namespace lagesbild
