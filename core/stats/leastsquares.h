#pragma once

#include <Eigen/Core>
#include <Eigen/QR>

#include <vector>

namespace lagesbild
{

/// The rows a model can use: those with a response, every input and, if weighted, a weight above zero.
struct Sample {
    std::vector<int> rows;    ///< of the matrices given, ascending
    Eigen::MatrixXd design;   ///< rows × parameters; the first column is the constant 1
    Eigen::VectorXd response; ///< one per row
    Eigen::VectorXd weights;  ///< one per row; 1 when unweighted
};

/// @param inputs   one row per municipality, one column per input, no constant; NaN = missing
/// @param response one per municipality; NaN = missing
/// @param weights  one per municipality, or empty for unweighted
Sample sampleOf(const Eigen::MatrixXd &inputs, const Eigen::VectorXd &response,
                const Eigen::VectorXd &weights);

/// Householder QR of √W·X with column pivoting, on columns scaled to length 1 so that neither the rank nor the
/// result depends on units. The normal equations are never formed (methods 2: condition number 600–1 250).
class LeastSquares
{
public:
    /// @param design  rows × parameters, at least as many rows as parameters, all finite
    /// @param weights one per row, > 0
    LeastSquares(const Eigen::MatrixXd &design, const Eigen::VectorXd &weights);

    bool hasFullRank() const { return m_qr.rank() == m_qr.cols(); }
    /// Columns that take part in an exact linear dependence, ascending; empty at full rank.
    std::vector<int> dependentColumns() const;

    // The rest needs full rank.

    /// Coefficients b that minimise Σ w (y − Xb)².
    Eigen::VectorXd solve(const Eigen::VectorXd &response) const;
    /// Diagonal of √W·X(X'WX)⁻¹X'√W: squared row norms of the thin Q.
    Eigen::VectorXd leverage() const;
    /// (X'WX)⁻¹.
    Eigen::MatrixXd inverseOfCrossProduct() const;
    /// Greatest through smallest singular value of √W·X, in its own units.
    double conditionNumber() const;

private:
    Eigen::VectorXd m_rootWeights;
    Eigen::VectorXd m_lengths; ///< of the columns of √W·X
    Eigen::ColPivHouseholderQR<Eigen::MatrixXd> m_qr;
};

} // namespace lagesbild
