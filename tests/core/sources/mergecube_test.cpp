#include "core/sources/kolada/mergecube.h"

#include <gtest/gtest.h>

namespace lagesbild
{

namespace
{

std::vector<Area> areasOf(const std::vector<const char *> &ids)
{
    std::vector<Area> list;
    for (const char *id : ids) {
        list.emplace_back();
        list.back().id = AreaId(id);
    }
    return list;
}

const CubeKey key{IndicatorId("N1"), Gender::Women};
const QDate today(2026, 11, 25);

/// Old figures of A, B, C and fetched ones of C, D, in an order of their own.
class MergeCube : public testing::Test
{
protected:
    MergedCube merge() { return mergeCube(m_old, m_fetched, {m_areas, m_fromOld, m_fromFetched}, today); }

    const std::vector<Area> m_areas = areasOf({"A", "B", "C", "D"});
    const AreaMap m_fromOld = areaMap(areasOf({"C", "B", "A"}), m_areas);
    const AreaMap m_fromFetched = areaMap(areasOf({"D", "C"}), m_areas);
    Cube m_old;
    FetchedCube m_fetched{key, {}, {}};
};

enum OldArea { OldC, OldB, OldA };
enum FetchedArea { FetchedD, FetchedC };
enum NewArea { A, B, C, D };

} // namespace

TEST_F(MergeCube, KeepsWhatIsNotMentionedAndAddsWhatIsNew)
{
    m_old = Cube(Year{2014}, Year{2015}, 3);
    m_old.setValue(Year{2014}, OldA, 1);
    m_old.setMissing(Year{2015}, OldB, Status::Privacy);
    m_old.setN(Year{2014}, OldA, 12);
    m_fetched.cube = Cube(Year{2016}, Year{2017}, 2);
    m_fetched.cube.setValue(Year{2017}, FetchedD, 4);
    const MergedCube merged = merge();
    EXPECT_EQ(merged.cube.firstYear(), Year{2014});
    EXPECT_EQ(merged.cube.lastYear(), Year{2017});
    EXPECT_EQ(merged.cube.value(Year{2014}, A), 1);
    EXPECT_EQ(merged.cube.n(Year{2014}, A), 12);
    EXPECT_EQ(merged.cube.status(Year{2015}, B), Status::Privacy);
    EXPECT_EQ(merged.cube.value(Year{2017}, D), 4);
    EXPECT_EQ(merged.cube.status(Year{2016}, C), Status::Absent);
    EXPECT_EQ(merged.counts, (MergeCounts{.added = 1}));
    EXPECT_TRUE(merged.revisions.empty()) << "a new figure is no revision";
}

TEST_F(MergeCube, ListsEveryFigureThatChanged)
{
    m_old = Cube(Year{2014}, Year{2016}, 3);
    m_old.setValue(Year{2014}, OldC, 1);
    m_old.setValue(Year{2015}, OldC, 2);
    m_old.setMissing(Year{2016}, OldC, Status::Missing);
    m_fetched.cube = Cube(Year{2014}, Year{2016}, 2);
    m_fetched.cube.setValue(Year{2014}, FetchedC, 1);
    m_fetched.cube.setValue(Year{2015}, FetchedC, 2.5);
    m_fetched.cube.setMissing(Year{2016}, FetchedC, Status::Privacy);
    const MergedCube merged = merge();
    EXPECT_EQ(merged.counts, (MergeCounts{.revised = 2}));
    ASSERT_EQ(merged.revisions.size(), 2U);
    EXPECT_EQ(merged.revisions[0], (Revision{key.indicator, key.gender, AreaId("C"), Year{2015}, 2.0,
                                             Status::Ok, 2.5, Status::Ok, today}));
    EXPECT_EQ(merged.revisions[1], (Revision{key.indicator, key.gender, AreaId("C"), Year{2016}, std::nullopt,
                                             Status::Missing, std::nullopt, Status::Privacy, today}));
    EXPECT_EQ(merged.cube.value(Year{2015}, C), 2.5);
}

TEST_F(MergeCube, RemovesWhatTheSourceTakesBack)
{
    m_old = Cube(Year{2014}, Year{2016}, 3);
    m_old.setValue(Year{2014}, OldC, 1);
    m_old.setValue(Year{2015}, OldA, 2);
    m_old.setValue(Year{2016}, OldC, 3);
    m_fetched.removed = {{Year{2016}, FetchedC}, {Year{2013}, FetchedC}, {Year{2015}, FetchedD}};
    const MergedCube merged = merge();
    EXPECT_EQ(merged.counts, (MergeCounts{.removed = 1})) << "the others had nothing to take back";
    ASSERT_EQ(merged.revisions.size(), 1U);
    EXPECT_EQ(merged.revisions[0].newStatus, Status::Absent);
    EXPECT_EQ(merged.revisions[0].oldValue, 3.0);
    EXPECT_EQ(merged.cube.lastYear(), Year{2015}) << "a year without figures is none";
    EXPECT_EQ(merged.cube.value(Year{2014}, C), 1);
}

TEST_F(MergeCube, MayEndWithNothing)
{
    EXPECT_TRUE(merge().cube.isEmpty());
    m_old = Cube(Year{2014}, Year{2014}, 3);
    m_old.setValue(Year{2014}, OldC, 1);
    m_fetched.removed = {{Year{2014}, FetchedC}};
    const MergedCube merged = merge();
    EXPECT_TRUE(merged.cube.isEmpty());
    EXPECT_EQ(merged.counts.removed, 1);
}

TEST(AreaMaps, KnowWhetherTheyChangeAnything)
{
    EXPECT_TRUE(isIdentity(areaMap(areasOf({"A", "B"}), areasOf({"A", "B", "C"}))));
    EXPECT_FALSE(isIdentity(areaMap(areasOf({"B"}), areasOf({"A", "B"}))));
}

} // namespace lagesbild
