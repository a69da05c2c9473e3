#pragma once

#include "core/stats/intervals.h"

#include <Eigen/Core>

#include <optional>
#include <vector>

namespace lagesbild
{

/// What is known of numbers x ≥ 0 from sums that include them, A·x = b: between which bounds each must lie.
///
/// The simplex method with Bland's rule (Dantzig 1963, Linear Programming and Extensions; Bland 1977, Math. Oper.
/// Res. 2:103–107) on a dense tableau: meant for the few dozen hidden cells that share sums, not for thousands.
class LinearBounds
{
public:
    /// @param sums   one row per sum, one column per number
    /// @param totals one per sum
    LinearBounds(const Eigen::MatrixXd &sums, const Eigen::VectorXd &totals);

    /// Whether any x fits the sums; bounds exist only then.
    bool isPossible() const { return m_isPossible; }

    /// Exact bounds of number @p index; high is infinite when no sum holds it down.
    Interval boundsOf(int index);

private:
    enum class Step { Improved, Greatest, Endless };

    void enterBasis(Eigen::Index artificialFrom);
    Step improve(Eigen::RowVectorXd &gain);
    void pivot(Eigen::Index row, Eigen::Index column, Eigen::RowVectorXd &gain);
    Eigen::RowVectorXd gainOf(const Eigen::RowVectorXd &objective) const;
    std::optional<double> greatest(const Eigen::RowVectorXd &objective);

    Eigen::MatrixXd m_tableau; ///< one row per basic number; columns: the numbers, then the right-hand side
    std::vector<Eigen::Index> m_basis; ///< the number that each row solves for
    bool m_isPossible = false;
};

} // namespace lagesbild
