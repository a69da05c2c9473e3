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

#include <numeric>
#include <set>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

Eigen::MatrixXd variablesOf(const std::vector<std::string> &indicators, int year)
{
    const auto rows = static_cast<Eigen::Index>(KoladaValues::shared().codes().size());
    Eigen::MatrixXd matrix(rows, static_cast<Eigen::Index>(indicators.size()));
    for (Eigen::Index column = 0; column < matrix.cols(); ++column) {
        const std::vector<double> values =
            KoladaValues::shared().column(indicators[static_cast<std::size_t>(column)], year);
        matrix.col(column) = Eigen::Map<const Eigen::VectorXd>(values.data(), rows);
    }
    return matrix;
}

const std::vector<std::string> koladaVariables{"N01951", "N01993", "N02006", "N02925"};

Eigen::VectorXd koladaWeights()
{
    return Eigen::Vector4d(0.000261, 1.8, 14.05, 1);
}

} // namespace

TEST(NearestByWeightedDifference, SortsByDistanceAndTiesByRow)
{
    Eigen::MatrixXd variables(5, 2);
    variables << 0, 0, 3, 0, 0, 1, 1, 0, missingValue, 0;
    const std::vector<Peer> peers = nearestByWeightedDifference(variables, Eigen::Vector2d(1, 1), 0, 10);
    ASSERT_EQ(peers.size(), 3U);
    EXPECT_EQ(peers[0].row, 2); // as near as row 3, and before it
    EXPECT_EQ(peers[1].row, 3);
    EXPECT_EQ(peers[2].row, 1);
    EXPECT_EQ(peers[2].distance, 3);
    EXPECT_EQ(peers[0].shares, (std::vector<double>{0, 1}));
}

TEST(NearestByWeightedDifference, FocusWithoutAVariableHasNone)
{
    Eigen::MatrixXd variables(2, 1);
    variables << missingValue, 1;
    EXPECT_TRUE(nearestByWeightedDifference(variables, Eigen::VectorXd::Ones(1), 0, 7).empty());
    EXPECT_TRUE(nearestByWeightedDifference(variables, Eigen::VectorXd::Ones(1), 1, 7).empty());
}

TEST(NearestByWeightedDifference, TwinHasDistanceZeroAndNoShares)
{
    const Eigen::MatrixXd variables = Eigen::MatrixXd::Constant(2, 3, 4.0);
    const std::vector<Peer> peers = nearestByWeightedDifference(variables, Eigen::Vector3d(1, 2, 3), 1, 7);
    ASSERT_EQ(peers.size(), 1U);
    EXPECT_EQ(peers[0].distance, 0);
    EXPECT_EQ(peers[0].shares, (std::vector<double>{0, 0, 0}));
}

TEST(NearestByWeightedDifference, UnitAndWeightCancel)
{
    const Eigen::MatrixXd persons = Eigen::MatrixXd::Random(30, 2);
    Eigen::MatrixXd thousands = persons;
    thousands.col(0) /= 1000;
    const std::vector<Peer> before = nearestByWeightedDifference(persons, Eigen::Vector2d(1, 2), 4, 7);
    const std::vector<Peer> after = nearestByWeightedDifference(thousands, Eigen::Vector2d(1000, 2), 4, 7);
    ASSERT_EQ(before.size(), 7U);
    for (std::size_t i = 0; i < before.size(); ++i) {
        EXPECT_EQ(after[i].row, before[i].row);
        EXPECT_NEAR(after[i].distance, before[i].distance, 1e-12);
    }
}

TEST(NearestByWeightedDifference, AgreesWithIndependentCode)
{
    LAGESBILD_NEEDS_SHARED(u"data/oracles/peers.csv"_s);
    const CsvTable oracle = CsvTable::read(sharedPath(u"data/oracles/peers.csv"_s));
    const Eigen::VectorXd weights = koladaWeights();
    int checked = 0;
    for (const int year : {2015, 2019}) {
        const Eigen::MatrixXd variables = variablesOf(koladaVariables, year);
        for (std::size_t row = 0; row < oracle.rowCount(); ++row) {
            if (oracle.text(row, "variant") != "official_l1" || oracle.integer(row, "year") != year)
                continue;
            SCOPED_TRACE(std::string(oracle.text(row, "code")));
            const std::vector<Peer> peers = nearestByWeightedDifference(
                variables, weights, KoladaValues::shared().rowOf(oracle.text(row, "code")), 8);
            const auto place = static_cast<std::size_t>(oracle.integer(row, "rank")) - 1;
            const Peer &peer = peers.at(place);
            ASSERT_EQ(peer.row, KoladaValues::shared().rowOf(oracle.text(row, "peer")));
            ASSERT_TRUE(agrees(peer.distance / weights.sum(), oracle.number(row, "distance")));
            for (std::size_t k = 0; k < 4; ++k)
                ASSERT_TRUE(agrees(peer.shares[k], oracle.number(row, "share_" + std::to_string(k + 1))));
            ASSERT_TRUE(agrees((peers[7].distance - peers[6].distance) / weights.sum(),
                               oracle.number(row, "gap_7_to_8")));
            ++checked;
        }
    }
    EXPECT_GT(checked, 3500);
}

TEST(NearestByWeightedDifference, GivesEveryOfficialSetOf2022)
{
    LAGESBILD_NEEDS_SHARED(u"data/kolada/similar_integration_2022.json"_s);
    QFile file(sharedPath(u"data/kolada/similar_integration_2022.json"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray sets = QJsonDocument::fromJson(file.readAll()).array();
    ASSERT_EQ(sets.size(), 286);
    const Eigen::MatrixXd variables = variablesOf(koladaVariables, 2022);
    const std::vector<std::string> &codes = KoladaValues::shared().codes();
    for (const auto &value : sets) {
        const QJsonObject set = value.toObject();
        std::set<std::string> official;
        const QJsonArray members = set.value(u"members"_s).toArray();
        for (const auto &member : members)
            official.insert(member.toString().toStdString());
        const std::string focus = set.value(u"focus"_s).toString().toStdString();
        std::set<std::string> ours;
        for (const Peer &peer :
             nearestByWeightedDifference(variables, koladaWeights(), KoladaValues::shared().rowOf(focus), 7))
            ours.insert(codes[static_cast<std::size_t>(peer.row)]);
        EXPECT_EQ(ours, official) << focus;
    }
}

} // namespace lagesbild
