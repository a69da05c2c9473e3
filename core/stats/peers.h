#pragma once

#include <Eigen/Core>

#include <vector>

namespace lagesbild
{

/// One near neighbour and what its distance is made of.
struct Peer {
    int row = -1;               ///< row of the matrix
    double distance = 0;        ///< in the weighted units of the variables
    std::vector<double> shares; ///< of each variable in the distance, summing to 1; zeros at distance 0
};

/// The k rows nearest to row @p focus by d = Σ w·|Δx| (methods 1, Manhattan on raw values).
///
/// @param variables one row per municipality in code order, one column per variable; NaN = lacking
/// @param weights   one per column, ≥ 0
/// @return ascending distance, ties by row; rows lacking a variable and the focus itself left out; empty when
///         the focus lacks one
std::vector<Peer> nearestByWeightedDifference(const Eigen::MatrixXd &variables,
                                              const Eigen::VectorXd &weights, int focus, int k);

} // namespace lagesbild
