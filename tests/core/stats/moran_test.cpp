#include "core/stats/moran.h"

#include "core/base/missing.h"
#include "tests/support/csvtable.h"
#include "tests/support/koladavalues.h"
#include "tests/support/nearness.h"
#include "tests/support/shareddata.h"

#include <Eigen/Core>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <numeric>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Areas in a ring, each between two others.
Neighbours ring(int count)
{
    Neighbours neighbours;
    for (int i = 0; i < count; ++i)
        neighbours.push_back({(i + count - 1) % count, (i + 1) % count});
    return neighbours;
}

/// Areas in a square, side × side, that touch by edge or corner.
Neighbours board(int side)
{
    Neighbours neighbours;
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column) {
            std::vector<int> own;
            for (int y = std::max(row - 1, 0); y <= std::min(row + 1, side - 1); ++y) {
                for (int x = std::max(column - 1, 0); x <= std::min(column + 1, side - 1); ++x) {
                    if (y != row || x != column)
                        own.push_back(y * side + x);
                }
            }
            neighbours.push_back(own);
        }
    }
    return neighbours;
}

/// High in one corner, low in the rest, with a little unevenness.
std::vector<double> cornerOf(int side)
{
    std::vector<double> values;
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column)
            values.push_back((row < 3 && column < 3 ? 10 : 0) + std::sin(7.0 * row + 3.0 * column));
    }
    return values;
}

/// The published list of neighbours, in code order.
Neighbours publishedNeighbours()
{
    QFile file(sharedPath(u"data/geo/neighboring-municipalities-code.json"_s));
    Neighbours neighbours(KoladaValues::shared().codes().size());
    if (!file.open(QIODevice::ReadOnly))
        return neighbours;
    const QJsonObject lists = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString &code : lists.keys()) {
        const QJsonArray codes = lists.value(code).toArray();
        for (const auto &other : codes)
            neighbours[static_cast<std::size_t>(KoladaValues::shared().rowOf(code.toStdString()))].push_back(
                KoladaValues::shared().rowOf(other.toString().toStdString()));
    }
    return neighbours;
}

} // namespace

TEST(MoransI, OfEveryOtherInARingIsMinusOne)
{
    const std::vector<double> values{0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1};
    EXPECT_NEAR(moransI(values, ring(12))->i, -1, 1e-12);
}

// The second way: the whole matrix W, and I by its definition.
TEST(MoransI, AgreesWithItsDefinitionInMatrices)
{
    const Neighbours neighbours = board(6);
    const std::vector<double> values = cornerOf(6);
    Eigen::MatrixXd weights = Eigen::MatrixXd::Zero(36, 36);
    for (int i = 0; i < 36; ++i) {
        for (const int j : neighbours[static_cast<std::size_t>(i)])
            weights(i, j) = 1.0 / static_cast<double>(neighbours[static_cast<std::size_t>(i)].size());
    }
    Eigen::VectorXd z = Eigen::Map<const Eigen::VectorXd>(values.data(), 36);
    z.array() -= z.mean();
    const Moran moran = *moransI(values, neighbours);
    EXPECT_NEAR(moran.i, 36 / weights.sum() * z.dot(weights * z) / z.squaredNorm(), 1e-12);
    EXPECT_GT(moran.i, 0.5);
    EXPECT_EQ(moran.pTwoSided, 1e-4);
}

// Under permutation the mean of I over all orders is −1/(n − 1), and its variance is the formula's.
TEST(MoransI, MomentsAgreeWithTryingAllOrders)
{
    std::vector<double> values{1, 2, 4, 7, 11, 3};
    const Neighbours path{{1}, {0, 2}, {1, 3, 5}, {2, 4}, {3}, {2}};
    const Moran moran = *moransI(values, path);
    std::ranges::sort(values);
    double sum = 0;
    double squares = 0;
    int orders = 0;
    do {
        const double i = moransI(values, path, Islands::Keep, {.count = 0})->i;
        sum += i;
        squares += i * i;
        ++orders;
    } while (std::ranges::next_permutation(values).found);
    const double mean = sum / orders;
    EXPECT_NEAR(mean, moran.expected, 1e-12);
    EXPECT_NEAR(squares / orders - mean * mean, moran.varianceRandom, 1e-12);
}

TEST(MoransI, DoesNotDependOnTheUnit)
{
    const std::vector<double> values = cornerOf(5);
    std::vector<double> scaled = values;
    for (double &value : scaled)
        value = 32 + 1.8 * value;
    EXPECT_NEAR(moransI(scaled, board(5))->i, moransI(values, board(5))->i, 1e-12);
    EXPECT_EQ(moransI(scaled, board(5))->pOneSided, moransI(values, board(5))->pOneSided);
}

TEST(MoransI, LeavesOutMissingAndTheirLinks)
{
    std::vector<double> values{1, 2, 4, 7, 11, missingValue};
    const Neighbours path{{1}, {0, 2}, {1, 3, 5}, {2, 4}, {3}, {2}};
    const Moran with = *moransI(values, path);
    values.pop_back();
    const Moran without = *moransI(values, Neighbours{{1}, {0, 2}, {1, 3}, {2, 4}, {3}});
    EXPECT_EQ(with.i, without.i);
    EXPECT_EQ(with.areas, 5);
    EXPECT_EQ(with.links, 8);
}

TEST(MoransI, IsNothingWithoutVariationOrNeighbours)
{
    EXPECT_FALSE(moransI(std::vector(8, 3.0), ring(8)));
    EXPECT_FALSE(moransI(std::vector{1.0, 2.0, 3.0, 4.0}, Neighbours(4)));
    EXPECT_FALSE(moransI(std::vector(8, missingValue), ring(8)));
    EXPECT_FALSE(moransI({}, {}));
    EXPECT_TRUE(localMoran(std::vector(8, 3.0), ring(8)).empty());
}

TEST(LocalMoran, SumsToTheWhole)
{
    std::vector<double> values = cornerOf(6);
    values[20] = missingValue;
    const std::vector<LocalMoran> local = localMoran(values, board(6), {.count = 99});
    double sum = 0;
    for (const LocalMoran &area : local)
        sum += area.i;
    EXPECT_NEAR(sum, 35 * moransI(values, board(6))->i, 1e-9); // S₀ = 35: nobody is an island
}

// The second way: an area of a ring has two neighbours, and all pairs of others can be tried.
TEST(LocalMoran, ProbabilityAgreesWithTryingAllPairs)
{
    const std::vector<double> values{3, 8, 9, 7, 2, 1, 4, 12, 6, 5, 0, 11, 10, 13};
    const int count = static_cast<int>(values.size());
    const std::vector<LocalMoran> local = localMoran(values, ring(count));
    for (int area = 0; area < count; ++area) {
        const auto at = [&](int place) { return values[static_cast<std::size_t>((place + count) % count)]; };
        const double lag = at(area - 1) + at(area + 1);
        int pairs = 0;
        int asLow = 0;
        int asHigh = 0;
        for (int a = 0; a < count; ++a) {
            for (int b = a + 1; b < count; ++b) {
                if (a == area || b == area)
                    continue;
                ++pairs;
                asLow += at(a) + at(b) <= lag ? 1 : 0;
                asHigh += at(a) + at(b) >= lag ? 1 : 0;
            }
        }
        const double exact = std::min(1.0, 2.0 * std::min(asLow, asHigh) / pairs);
        EXPECT_NEAR(local[static_cast<std::size_t>(area)].p, exact, 0.02) << area;
    }
}

TEST(LocalMoran, FindsTheHotCornerAndNothingInTheOtherEnd)
{
    const std::vector<LocalMoran> local = localMoran(cornerOf(10), board(10));
    EXPECT_EQ(local[11].cluster, Cluster::HighAmongHigh);
    EXPECT_EQ(local[99].cluster, Cluster::None);
    EXPECT_LE(local[11].p, local[11].q);
}

TEST(LocalMoran, FindsTheOneThatStandsOut)
{
    std::vector<double> values = cornerOf(10);
    values[11] = -5;
    EXPECT_EQ(localMoran(values, board(10))[11].cluster, Cluster::LowAmongHigh);
}

TEST(LocalMoran, TellsMissingAndIslandsApart)
{
    std::vector<double> values = cornerOf(6);
    values[3] = missingValue;
    Neighbours neighbours = board(6);
    neighbours.emplace_back();
    values.push_back(4);
    const std::vector<LocalMoran> local = localMoran(values, neighbours, {.count = 99});
    EXPECT_EQ(local[3].cluster, Cluster::Missing);
    EXPECT_EQ(local[36].cluster, Cluster::Island);
    EXPECT_EQ(local[36].p, 1);
}

TEST(LocalMoran, SameSeedGivesTheSameAnswer)
{
    const std::vector<LocalMoran> one = localMoran(cornerOf(6), board(6), {.count = 999, .seed = 5});
    const std::vector<LocalMoran> two = localMoran(cornerOf(6), board(6), {.count = 999, .seed = 5});
    const std::vector<LocalMoran> other = localMoran(cornerOf(6), board(6), {.count = 999, .seed = 6});
    bool differs = false;
    for (std::size_t i = 0; i < one.size(); ++i) {
        EXPECT_EQ(one[i].p, two[i].p);
        EXPECT_NEAR(one[i].p, other[i].p, 0.1);
        differs = differs || one[i].p != other[i].p;
    }
    EXPECT_TRUE(differs);
}

TEST(MoransI, AgreesWithIndependentCode)
{
    LAGESBILD_NEEDS_SHARED(u"data/oracles/moran.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/moran.csv"_s));
    const Neighbours neighbours = publishedNeighbours();
    ASSERT_EQ(oracle.rowCount(), 8U);
    for (std::size_t row = 0; row < oracle.rowCount(); ++row) {
        SCOPED_TRACE(std::string(oracle.text(row, "kpi")) + " " + std::string(oracle.text(row, "variant")));
        const std::vector<double> values =
            KoladaValues::shared().column(oracle.text(row, "kpi"), oracle.integer(row, "year"));
        const bool keep = oracle.text(row, "variant") == "islands_kept";
        const Moran moran = *moransI(values, neighbours, keep ? Islands::Keep : Islands::Drop);
        EXPECT_EQ(moran.areas, oracle.integer(row, "n"));
        EXPECT_EQ(moran.links, oracle.integer(row, "n_links"));
        EXPECT_EQ(moran.islands, keep ? oracle.integer(row, "n_islands") : 0);
        EXPECT_TRUE(agrees(moran.i, oracle.number(row, "I")));
        EXPECT_TRUE(agrees(moran.expected, oracle.number(row, "E_I")));
        EXPECT_TRUE(agrees(moran.varianceNormal, oracle.number(row, "var_normal")));
        EXPECT_TRUE(agrees(moran.zNormal, oracle.number(row, "z_normal")));
        EXPECT_TRUE(agrees(moran.varianceRandom, oracle.number(row, "var_random")));
        EXPECT_TRUE(agrees(moran.zRandom, oracle.number(row, "z_random")));
        EXPECT_NEAR(moran.pOneSided, oracle.number(row, "p_sim_one_sided"), 0.002);
        EXPECT_NEAR(moran.pTwoSided, oracle.number(row, "p_sim_two_sided"), 0.002);
    }
}

} // namespace lagesbild
