#pragma once

#include "core/stats/peermeasure.h"

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

/// How likeness is measured (methods 1). Kolada's recovered method: Unit and Manhattan.
struct PeerRecipe {
    Eigen::VectorXd weights;      ///< one per column, ≥ 0
    std::vector<int> logarithmic; ///< columns taken as ln x; x ≤ 0 counts as lacking
    PeerScale scale = PeerScale::Unit;
    PeerMetric metric = PeerMetric::Manhattan;
};

/// Municipalities as points, with the variables brought to scale once for all questions.
///
/// Scales are those of the rows that have every variable; rows that lack one are nobody's peer and have none.
class PeerSpace
{
public:
    /// @param variables one row per municipality in code order, one column per variable; NaN = lacking
    PeerSpace(const Eigen::MatrixXd &variables, PeerRecipe recipe);

    /// Rows without a place: they lack a variable, or its logarithm.
    const std::vector<int> &lackingRows() const { return m_lackingRows; }
    /// Columns that cannot part anyone: their spread on the chosen scale is zero, and they count for nothing.
    const std::vector<int> &flatColumns() const { return m_flatColumns; }

    /// The @p k nearest to row @p focus: ascending distance, ties by row, the focus left out; empty when it lacks
    /// a variable.
    std::vector<Peer> nearest(int focus, int k) const;

    /// nearest() of every row, in the order of the rows.
    std::vector<std::vector<Peer>> nearestOfAll(int k) const;

private:
    void measure(Eigen::Index place, Eigen::ArrayXd &distances) const;
    std::vector<Peer> nearestTo(Eigen::Index place, int k, Eigen::ArrayXd &distances) const;
    std::vector<double> sharesBetween(Eigen::Index a, Eigen::Index b) const;

    PeerRecipe m_recipe;
    Eigen::ArrayXXd m_points;   ///< places × variables, on scale
    std::vector<int> m_rows;    ///< row of each place, ascending
    std::vector<int> m_placeOf; ///< place of each row, −1 for none
    std::vector<int> m_lackingRows;
    std::vector<int> m_flatColumns;
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
