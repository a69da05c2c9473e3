#include "core/stats/peers.h"

#include "core/base/missing.h"
#include "tests/support/csvtable.h"
#include "tests/support/koladavalues.h"
#include "tests/support/nearness.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <set>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

Eigen::VectorXd columnOf(const std::string &indicator, int year)
{
    const std::vector<double> values = KoladaValues::shared().column(indicator, year);
    return Eigen::Map<const Eigen::VectorXd>(values.data(), static_cast<Eigen::Index>(values.size()));
}

/// ln N01951, N02006 of one or two years, N02925, standardised; Euclid.
PeerSpace oracleSpace(std::string_view variant, int year)
{
    Eigen::MatrixXd variables(290, 3);
    variables << columnOf("N01951", year), columnOf("N02006", year), columnOf("N02925", year);
    if (variant == "base_2y")
        variables.col(1) += columnOf("N02006", year - 1);
    PeerRecipe recipe;
    recipe.weights = Eigen::Vector3d::Ones();
    recipe.logarithmic = {0};
    recipe.scale = PeerScale::StandardDeviation;
    recipe.metric = PeerMetric::Euclid;
    return {variables, recipe};
}

PeerRecipe recipeOf(const CsvTable &overlap, std::size_t row)
{
    static const std::map<std::string_view, PeerScale> scales{{"unit", PeerScale::Unit},
                                                              {"sd", PeerScale::StandardDeviation},
                                                              {"mad", PeerScale::MedianDeviation},
                                                              {"p10_90", PeerScale::OuterDeciles}};
    PeerRecipe recipe;
    recipe.weights = Eigen::Vector4d::Ones();
    const QStringList weights = QString::fromUtf8(overlap.text(row, "weights").data(),
                                                  static_cast<int>(overlap.text(row, "weights").size()))
                                    .split(u'/');
    for (int k = 0; weights.size() == 4 && k < 4; ++k)
        recipe.weights[k] = weights[k].toDouble();
    if (overlap.text(row, "population") == "ln")
        recipe.logarithmic = {0};
    recipe.scale = scales.at(overlap.text(row, "scale"));
    recipe.metric = overlap.text(row, "metric") == "L1" ? PeerMetric::Manhattan : PeerMetric::Euclid;
    return recipe;
}

bool canBeComputed(const CsvTable &overlap, std::size_t row)
{
    const std::string_view population = overlap.text(row, "population");
    const std::string_view scale = overlap.text(row, "scale");
    return overlap.integer(row, "data_year") == 2022 &&
           overlap.text(row, "variables") == "N01993+N02006+N02925" &&
           (population == "raw" || population == "ln") &&
           (scale == "unit" || scale == "sd" || scale == "mad" || scale == "p10_90");
}

std::map<int, std::set<int>> officialSets()
{
    QFile file(sharedPath(u"data/kolada/similar_integration_2022.json"_s));
    std::map<int, std::set<int>> sets;
    if (!file.open(QIODevice::ReadOnly))
        return sets;
    const auto rowOf = [](const QJsonValue &code) {
        return KoladaValues::shared().rowOf(code.toString().toStdString());
    };
    const QJsonArray groups = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &group : groups) {
        std::set<int> &members = sets[rowOf(group.toObject().value(u"focus"_s))];
        const QJsonArray codes = group.toObject().value(u"members"_s).toArray();
        for (const auto &code : codes)
            members.insert(rowOf(code));
    }
    return sets;
}

double meanOverlap(const PeerSpace &space, const std::map<int, std::set<int>> &official)
{
    const std::vector<std::vector<Peer>> all = space.nearestOfAll(7);
    int common = 0;
    for (const auto &[focus, members] : official) {
        for (const Peer &peer : all[static_cast<std::size_t>(focus)])
            common += members.contains(peer.row) ? 1 : 0;
    }
    return common / static_cast<double>(official.size());
}

} // namespace

TEST(PeerSpace, AllAtOnceAgreesWithOneAtATime)
{
    std::srand(3);
    Eigen::MatrixXd variables = Eigen::MatrixXd::Random(60, 3);
    variables(7, 1) = missingValue;
    for (const PeerMetric metric : {PeerMetric::Manhattan, PeerMetric::Euclid}) {
        PeerRecipe recipe;
        recipe.weights = Eigen::Vector3d(1, 2, 0.5);
        recipe.metric = metric;
        recipe.scale = PeerScale::OuterDeciles;
        const PeerSpace space(variables, recipe);
        const std::vector<std::vector<Peer>> all = space.nearestOfAll(7);
        ASSERT_EQ(all.size(), 60U);
        EXPECT_TRUE(all[7].empty());
        for (int focus = 0; focus < 60; ++focus) {
            const std::vector<Peer> one = space.nearest(focus, 7);
            const std::vector<Peer> &same = all[static_cast<std::size_t>(focus)];
            ASSERT_EQ(one.size(), same.size());
            for (std::size_t i = 0; i < one.size(); ++i) {
                EXPECT_EQ(one[i].row, same[i].row);
                EXPECT_EQ(one[i].distance, same[i].distance);
                EXPECT_EQ(one[i].shares, same[i].shares);
            }
        }
    }
}

TEST(PeerSpace, StandardisedDistancesDoNotDependOnUnits)
{
    std::srand(5);
    const Eigen::MatrixXd variables = Eigen::MatrixXd::Random(40, 2);
    Eigen::MatrixXd scaled = variables;
    scaled.col(0) = 1e5 + 300 * scaled.col(0).array();
    for (const PeerScale scale :
         {PeerScale::StandardDeviation, PeerScale::MedianDeviation, PeerScale::OuterDeciles}) {
        PeerRecipe recipe;
        recipe.weights = Eigen::Vector2d::Ones();
        recipe.scale = scale;
        const std::vector<Peer> before = PeerSpace(variables, recipe).nearest(3, 5);
        const std::vector<Peer> after = PeerSpace(scaled, recipe).nearest(3, 5);
        for (std::size_t i = 0; i < 5; ++i) {
            EXPECT_EQ(after[i].row, before[i].row);
            EXPECT_NEAR(after[i].distance, before[i].distance, 1e-9);
        }
    }
}

TEST(PeerSpace, RowsWithoutAVariableOrItsLogarithmAreListed)
{
    Eigen::MatrixXd variables(4, 2);
    variables << 1, 1, 0, 2, 3, missingValue, 4, 4;
    PeerRecipe recipe;
    recipe.weights = Eigen::Vector2d::Ones();
    recipe.logarithmic = {0};
    const PeerSpace space(variables, recipe);
    EXPECT_EQ(space.lackingRows(), (std::vector{1, 2}));
    EXPECT_EQ(space.nearest(0, 7).size(), 1U);
    EXPECT_TRUE(space.nearest(1, 7).empty());
}

TEST(PeerSpace, VariableThatPartsNobodyCountsForNothing)
{
    Eigen::MatrixXd variables(4, 2);
    variables << 5, 1, 5, 2, 5, 4, 5, 8;
    PeerRecipe recipe;
    recipe.weights = Eigen::Vector2d::Ones();
    recipe.scale = PeerScale::StandardDeviation;
    const PeerSpace space(variables, recipe);
    EXPECT_EQ(space.flatColumns(), std::vector{0});
    const std::vector<Peer> peers = space.nearest(0, 1);
    EXPECT_EQ(peers[0].row, 1);
    EXPECT_EQ(peers[0].shares, (std::vector<double>{0, 1}));
}

TEST(PeerSpace, WithoutAnyoneHasNoPeers)
{
    PeerRecipe recipe;
    recipe.weights = Eigen::VectorXd::Ones(1);
    recipe.scale = PeerScale::StandardDeviation;
    EXPECT_TRUE(PeerSpace(Eigen::MatrixXd::Constant(3, 1, missingValue), recipe).nearestOfAll(7)[0].empty());
    EXPECT_TRUE(PeerSpace(Eigen::MatrixXd(0, 1), recipe).nearestOfAll(7).empty());
}

TEST(PeerSpace, StandardisedEuclidAgreesWithIndependentCode)
{
    LAGESBILD_NEEDS_SHARED(u"data/oracles/peers.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/peers.csv"_s));
    std::string known;
    std::vector<std::vector<Peer>> all;
    int checked = 0;
    for (std::size_t row = 0; row < oracle.rowCount(); ++row) {
        const std::string_view variant = oracle.text(row, "variant");
        if (variant == "official_l1")
            continue;
        const std::string key = std::string(variant) + std::string(oracle.text(row, "year"));
        if (key != known) {
            all = oracleSpace(variant, oracle.integer(row, "year")).nearestOfAll(8);
            known = key;
        }
        SCOPED_TRACE(key + " " + std::string(oracle.text(row, "code")));
        const std::vector<Peer> &peers =
            all[static_cast<std::size_t>(KoladaValues::shared().rowOf(oracle.text(row, "code")))];
        const Peer &peer = peers.at(static_cast<std::size_t>(oracle.integer(row, "rank")) - 1);
        ASSERT_EQ(peer.row, KoladaValues::shared().rowOf(oracle.text(row, "peer")));
        ASSERT_TRUE(agrees(peer.distance, oracle.number(row, "distance")));
        for (std::size_t k = 0; k < 3; ++k)
            ASSERT_TRUE(agrees(peer.shares[k], oracle.number(row, "share_" + std::to_string(k + 1))));
        ASSERT_TRUE(agrees(peers[7].distance - peers[6].distance, oracle.number(row, "gap_7_to_8")));
        ++checked;
    }
    EXPECT_GT(checked, 7000);
}

// How well each way of measuring finds Kolada's sets, as counted by independent code.
TEST(PeerSpace, OverlapsWithTheOfficialSetsAsCounted)
{
    LAGESBILD_NEEDS_SHARED(u"data/oracles/peers_overlap.csv"_s);
    const CsvTable overlap = CsvTable::read(sharedPath(u"data/oracles/peers_overlap.csv"_s));
    const std::map<int, std::set<int>> official = officialSets();
    Eigen::MatrixXd variables(290, 4);
    variables << columnOf("N01951", 2022), columnOf("N01993", 2022), columnOf("N02006", 2022),
        columnOf("N02925", 2022);
    int checked = 0;
    for (std::size_t row = 0; row < overlap.rowCount(); ++row) {
        if (!canBeComputed(overlap, row))
            continue;
        const double mean = meanOverlap(PeerSpace(variables, recipeOf(overlap, row)), official);
        EXPECT_TRUE(agrees(mean, overlap.number(row, "mean_overlap_of_7"))) << overlap.text(row, "variant");
        ++checked;
    }
    EXPECT_GT(checked, 100);
}

} // namespace lagesbild
