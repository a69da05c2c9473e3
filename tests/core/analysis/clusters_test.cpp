#include "core/analysis/clusters.h"

#include "core/pack/pack.h"
#include "tests/support/boundaries.h"
#include "tests/support/csvtable.h"
#include "tests/support/modeldata.h"
#include "tests/support/nearness.h"
#include "tests/support/realpack.h"
#include "tests/support/shareddata.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const Neighbours &realNeighbours()
{
    static const Neighbours neighbours = [] {
        const auto outlines = readOutlines(realPackFile(), BoundaryLevel::Municipality);
        return outlines ? municipalityNeighbours(realDataset()->catalogue(), *outlines) : Neighbours();
    }();
    return neighbours;
}

Selection chosen(std::string_view indicator, int year)
{
    Selection selection;
    selection.indicator = IndicatorId(indicator);
    selection.year = Year{year};
    return selection;
}

constexpr int columns = 8;

/// Municipalities on a board of five rows, touching by edge or corner.
Neighbours board()
{
    Neighbours neighbours(ModelData::count);
    for (int i = 0; i < ModelData::count; ++i) {
        for (int j = 0; j < ModelData::count; ++j) {
            const bool beside =
                std::abs(i / columns - j / columns) <= 1 && std::abs(i % columns - j % columns) <= 1;
            if (beside && i != j)
                neighbours[static_cast<std::size_t>(i)].push_back(j);
        }
    }
    return neighbours;
}

Selection ofMadeClusters()
{
    Selection selection;
    selection.focus = ModelData::code(0);
    selection.indicator = IndicatorId("Y");
    return selection;
}

} // namespace

TEST(Clusters, MoransIAgreesWithIndependentCode)
{
    LAGESBILD_NEEDS_REAL_PACK();
    LAGESBILD_NEEDS_SHARED(u"data/oracles/moran.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/moran.csv"_s));
    int compared = 0;
    for (std::size_t i = 0; i < oracle.rowCount(); ++i) {
        if (oracle.text(i, "variant") != "islands_kept")
            continue;
        ++compared;
        SCOPED_TRACE(std::string(oracle.text(i, "kpi")));
        const Clusters result = *clusters(
            *realDataset(), chosen(oracle.text(i, "kpi"), oracle.integer(i, "year")), realNeighbours());
        EXPECT_EQ(result.moran.areas, oracle.integer(i, "n"));
        EXPECT_TRUE(agrees(result.moran.i, oracle.number(i, "I"), 1e-9));
        EXPECT_TRUE(agrees(result.moran.expected, oracle.number(i, "E_I"), 1e-9));
        EXPECT_NEAR(result.moran.pOneSided, oracle.number(i, "p_sim_one_sided"), 0.005);
        EXPECT_NEAR(result.moran.pTwoSided, oracle.number(i, "p_sim_two_sided"), 0.005);
        std::string islands;
        for (const AreaIndex area : result.islands)
            islands += (islands.empty() ? "" : " ") + realDataset()->catalogue().area(area).id.text();
        EXPECT_EQ(islands, oracle.text(i, "island_codes"));
    }
    EXPECT_EQ(compared, 4);
}

TEST(Clusters, FindTheHighCorner)
{
    ModelData data;
    data.fill("Y", 2016,
              [](int i) { return (i / columns < 3 && i % columns < 3 ? 60 : 30) + ModelData::noise(i, 1); });
    const Clusters result = *clusters(*data.dataset(), ofMadeClusters(), board());
    EXPECT_GT(result.moran.i, 0.6);
    EXPECT_EQ(result.rows[columns + 1].local.cluster, Cluster::HighAmongHigh);
    EXPECT_EQ(result.rows.size(), 40U);
    EXPECT_TRUE(result.islands.empty());
}

TEST(Clusters, NameTheIslands)
{
    constexpr double missing = std::numeric_limits<double>::quiet_NaN();
    ModelData data;
    data.fill("Y", 2016,
              [](int i) { return i == 1 || i == columns || i == columns + 1 ? missing : 30.0 + i; });
    const Clusters result = *clusters(*data.dataset(), ofMadeClusters(), board());
    EXPECT_EQ(result.islands, std::vector<AreaIndex>{0}) << "none of its neighbours has a value";
    EXPECT_EQ(result.rows[1].local.cluster, Cluster::Missing);
    EXPECT_FALSE(result.rows[1].p());
    EXPECT_FALSE(result.rows[0].p());
    EXPECT_TRUE(result.rows[20].p());
}

TEST(Clusters, RefuseAMapWithoutBordersOrDifferences)
{
    ModelData data;
    data.fill("Y", 2016, [](int) { return 30.0; });
    EXPECT_FALSE(clusters(*data.dataset(), ofMadeClusters(), board()));
    data.fill("Y", 2016, [](int i) { return 30.0 + i; });
    EXPECT_FALSE(clusters(*data.dataset(), ofMadeClusters(), Neighbours(ModelData::count)));
}

TEST(MunicipalityNeighbours, FollowTheCataloguesOrderNotTheOutlines)
{
    std::vector<Outline> outlines = fourSquares();
    outlines[0].code = "1003";
    outlines[1].code = "1001";
    outlines[2].code = "9999"; // nobody we know
    outlines[3].code = "1002";
    const Neighbours neighbours = municipalityNeighbours(ModelData().dataset()->catalogue(), outlines);
    ASSERT_EQ(neighbours.size(), 40U);
    EXPECT_EQ(neighbours[2].size(), 2U) << "beside one and below the other";
    EXPECT_NE(std::ranges::find(neighbours[0], 2), neighbours[0].end());
    EXPECT_TRUE(neighbours[5].empty());
}

} // namespace lagesbild
