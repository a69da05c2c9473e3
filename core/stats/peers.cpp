#include "core/stats/peers.h"

#include "core/stats/aggregate.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <utility>

namespace lagesbild
{

namespace
{

double medianDeviation(const std::vector<double> &sorted)
{
    const double median = quantileOfSorted(sorted, 0.5);
    std::vector<double> sizes(sorted.size());
    std::ranges::transform(sorted, sizes.begin(),
                           [median](double value) { return std::abs(value - median); });
    return normalScaleOf(sizes);
}

/// Spread of a variable over the rows that have all; 0 when nothing parts them.
double spreadOf(const Eigen::ArrayXd &column, PeerScale scale)
{
    const std::vector<double> sorted = sortedValues({column.data(), static_cast<std::size_t>(column.size())});
    if (sorted.empty())
        return 0;
    switch (scale) {
    case PeerScale::StandardDeviation:
        return standardDeviationOf(sorted).value_or(0);
    case PeerScale::MedianDeviation:
        return medianDeviation(sorted);
    case PeerScale::OuterDeciles:
        return quantileOfSorted(sorted, 0.9) - quantileOfSorted(sorted, 0.1);
    case PeerScale::Unit:
        break;
    }
    return 1;
}

Eigen::ArrayXXd withLogarithms(const Eigen::MatrixXd &variables, const std::vector<int> &columns)
{
    Eigen::ArrayXXd result = variables.array();
    for (const int column : columns)
        result.col(column) = result.col(column).unaryExpr([](double value) {
            return value > 0 ? std::log(value) : std::numeric_limits<double>::quiet_NaN();
        });
    return result;
}

} // namespace

PeerSpace::PeerSpace(const Eigen::MatrixXd &variables, PeerRecipe recipe)
    : m_recipe(std::move(recipe)), m_placeOf(static_cast<std::size_t>(variables.rows()), -1)
{
    assert(m_recipe.weights.size() == variables.cols() && "one weight per variable");
    const Eigen::ArrayXXd known = withLogarithms(variables, m_recipe.logarithmic);
    for (int row = 0; row < known.rows(); ++row) {
        if (!known.row(row).allFinite()) {
            m_lackingRows.push_back(row);
            continue;
        }
        m_placeOf[static_cast<std::size_t>(row)] = static_cast<int>(m_rows.size());
        m_rows.push_back(row);
    }
    m_points = known(m_rows, Eigen::all);
    for (int column = 0; column < m_points.cols(); ++column) {
        const double spread = spreadOf(m_points.col(column), m_recipe.scale);
        if (spread > 0) {
            m_points.col(column) /= spread;
        } else {
            m_points.col(column) = 0;
            m_flatColumns.push_back(column);
        }
    }
}

void PeerSpace::measure(Eigen::Index place, Eigen::ArrayXd &distances) const
{
    distances.setZero(m_points.rows());
    for (Eigen::Index column = 0; column < m_points.cols(); ++column) {
        const auto difference = m_points.col(column) - m_points(place, column);
        if (m_recipe.metric == PeerMetric::Manhattan)
            distances += m_recipe.weights[column] * difference.abs();
        else
            distances += m_recipe.weights[column] * difference.square();
    }
    if (m_recipe.metric == PeerMetric::Euclid) {
        const double sum = m_recipe.weights.sum(); // 0 when every weight is turned down: all are then alike
        distances = (distances / (sum > 0 ? sum : 1)).sqrt();
    }
}

std::vector<double> PeerSpace::sharesBetween(Eigen::Index a, Eigen::Index b) const
{
    const Eigen::ArrayXd difference = (m_points.row(a) - m_points.row(b)).abs().transpose();
    const bool isManhattan = m_recipe.metric == PeerMetric::Manhattan;
    Eigen::ArrayXd parts = m_recipe.weights.array() * (isManhattan ? difference : difference.square());
    if (const double sum = parts.sum(); sum > 0)
        parts /= sum;
    return {parts.begin(), parts.end()};
}

std::vector<Peer> PeerSpace::nearestTo(Eigen::Index place, int k, Eigen::ArrayXd &distances) const
{
    measure(place, distances);
    std::vector<int> others;
    others.reserve(m_rows.size());
    for (int other = 0; other < static_cast<int>(m_rows.size()); ++other) {
        if (other != place)
            others.push_back(other);
    }
    const auto wanted = std::min(others.size(), static_cast<std::size_t>(std::max(k, 0)));
    const auto end = others.begin() + static_cast<std::ptrdiff_t>(wanted);
    std::partial_sort(others.begin(), end, others.end(), [&](int a, int b) {
        return distances[a] != distances[b] ? distances[a] < distances[b] : a < b;
    });

    std::vector<Peer> peers;
    peers.reserve(wanted);
    std::for_each(others.begin(), end, [&](int other) {
        peers.push_back({.row = m_rows[static_cast<std::size_t>(other)],
                         .distance = distances[other],
                         .shares = sharesBetween(place, other)});
    });
    return peers;
}

std::vector<Peer> PeerSpace::nearest(int focus, int k) const
{
    const int place = m_placeOf.at(static_cast<std::size_t>(focus));
    Eigen::ArrayXd distances;
    return place < 0 ? std::vector<Peer>() : nearestTo(place, k, distances);
}

std::vector<std::vector<Peer>> PeerSpace::nearestOfAll(int k) const
{
    std::vector<std::vector<Peer>> result(m_placeOf.size());
    Eigen::ArrayXd distances(m_points.rows()); // one buffer for all
    for (std::size_t place = 0; place < m_rows.size(); ++place)
        result[static_cast<std::size_t>(m_rows[place])] =
            nearestTo(static_cast<Eigen::Index>(place), k, distances);
    return result;
}

std::vector<Peer> nearestByWeightedDifference(const Eigen::MatrixXd &variables,
                                              const Eigen::VectorXd &weights, int focus, int k)
{
    PeerRecipe recipe;
    recipe.weights = weights;
    return PeerSpace(variables, std::move(recipe)).nearest(focus, k);
}

} // namespace lagesbild
