#include "core/stats/peers.h"

#include <algorithm>
#include <cassert>

namespace lagesbild
{

namespace
{

bool isNearer(const Peer &a, const Peer &b)
{
    return a.distance != b.distance ? a.distance < b.distance : a.row < b.row;
}

std::vector<double> sharesOf(const Eigen::VectorXd &parts, double distance)
{
    const Eigen::VectorXd shares = distance > 0 ? Eigen::VectorXd(parts / distance)
                                                : Eigen::VectorXd(Eigen::VectorXd::Zero(parts.size()));
    return {shares.begin(), shares.end()};
}

} // namespace

std::vector<Peer> nearestByWeightedDifference(const Eigen::MatrixXd &variables,
                                              const Eigen::VectorXd &weights, int focus, int k)
{
    assert(weights.size() == variables.cols() && "one weight per variable");
    assert(focus >= 0 && focus < variables.rows() && "the focus is a row of the matrix");
    if (!variables.row(focus).allFinite())
        return {};

    const auto partsOf = [&](int row) -> Eigen::VectorXd {
        return ((variables.row(row) - variables.row(focus)).cwiseAbs().transpose().array() * weights.array())
            .matrix();
    };
    std::vector<Peer> peers;
    peers.reserve(static_cast<std::size_t>(variables.rows()));
    for (int row = 0; row < variables.rows(); ++row) {
        if (row != focus && variables.row(row).allFinite())
            peers.push_back({.row = row, .distance = partsOf(row).sum(), .shares = {}});
    }

    const auto wanted = std::min(static_cast<std::size_t>(std::max(k, 0)), peers.size());
    std::partial_sort(peers.begin(), peers.begin() + static_cast<std::ptrdiff_t>(wanted), peers.end(),
                      isNearer);
    peers.resize(wanted);
    for (Peer &peer : peers)
        peer.shares = sharesOf(partsOf(peer.row), peer.distance);
    return peers;
}

} // namespace lagesbild
