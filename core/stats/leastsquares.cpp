#include "core/stats/leastsquares.h"

#include <Eigen/SVD>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace lagesbild
{

namespace
{

/// A pivot below this share of the greatest, among columns of length 1, is rounding and not a direction.
constexpr double leastPivot = 1e-10;

/// Lengths of the columns; 1 for a column of zeros, which stays zero.
Eigen::VectorXd lengthsOf(const Eigen::MatrixXd &columns)
{
    Eigen::VectorXd lengths = columns.colwise().norm();
    return (lengths.array() > 0).select(lengths, 1.0);
}

} // namespace

Sample sampleOf(const Eigen::MatrixXd &inputs, const Eigen::VectorXd &response,
                const Eigen::VectorXd &weights)
{
    assert(inputs.rows() == response.size() && "one response per row");
    assert((weights.size() == 0 || weights.size() == response.size()) && "one weight per row, or none");
    const auto isUsable = [&](Eigen::Index row) {
        const bool hasWeight = weights.size() == 0 || (std::isfinite(weights[row]) && weights[row] > 0);
        return hasWeight && std::isfinite(response[row]) && inputs.row(row).allFinite();
    };
    Sample sample;
    for (Eigen::Index row = 0; row < inputs.rows(); ++row) {
        if (isUsable(row))
            sample.rows.push_back(static_cast<int>(row));
    }
    const auto count = static_cast<Eigen::Index>(sample.rows.size());
    sample.design.resize(count, inputs.cols() + 1);
    sample.design.col(0).setOnes();
    sample.design.rightCols(inputs.cols()) = inputs(sample.rows, Eigen::all);
    sample.response = response(sample.rows);
    sample.weights = weights.size() == 0 ? Eigen::VectorXd(Eigen::VectorXd::Ones(count))
                                         : Eigen::VectorXd(weights(sample.rows));
    return sample;
}

LeastSquares::LeastSquares(const Eigen::MatrixXd &design, const Eigen::VectorXd &weights)
    : m_rootWeights(weights.cwiseSqrt())
{
    assert(design.rows() >= design.cols() && "at least as many rows as parameters");
    Eigen::MatrixXd weighted = m_rootWeights.asDiagonal() * design;
    m_lengths = lengthsOf(weighted);
    weighted *= m_lengths.cwiseInverse().asDiagonal();
    m_qr.setThreshold(leastPivot);
    m_qr.compute(weighted);
}

std::vector<int> LeastSquares::dependentColumns() const
{
    const Eigen::Index rank = m_qr.rank();
    const Eigen::Index columns = m_qr.cols();
    const auto &order = m_qr.colsPermutation().indices();
    const Eigen::MatrixXd r = m_qr.matrixR().topRows(columns);
    // Column rank + j is Σ parts(i, j)·column i: those with a part in it belong to the dependence too.
    const Eigen::MatrixXd parts = r.topLeftCorner(rank, rank)
                                      .triangularView<Eigen::Upper>()
                                      .solve(Eigen::MatrixXd(r.topRightCorner(rank, columns - rank)));
    std::vector<int> result;
    for (Eigen::Index j = 0; j < columns - rank; ++j) {
        result.push_back(order[rank + j]);
        for (Eigen::Index i = 0; i < rank; ++i) {
            if (std::abs(parts(i, j)) > std::sqrt(leastPivot))
                result.push_back(order[i]);
        }
    }
    std::ranges::sort(result);
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

Eigen::VectorXd LeastSquares::solve(const Eigen::VectorXd &response) const
{
    const Eigen::VectorXd scaled = m_qr.solve(m_rootWeights.cwiseProduct(response));
    return scaled.cwiseQuotient(m_lengths);
}

Eigen::VectorXd LeastSquares::leverage() const
{
    const Eigen::MatrixXd thinQ = m_qr.householderQ() * Eigen::MatrixXd::Identity(m_qr.rows(), m_qr.cols());
    return thinQ.rowwise().squaredNorm();
}

Eigen::MatrixXd LeastSquares::inverseOfCrossProduct() const
{
    const Eigen::Index columns = m_qr.cols();
    const Eigen::MatrixXd inverseR = m_qr.matrixR()
                                         .topLeftCorner(columns, columns)
                                         .triangularView<Eigen::Upper>()
                                         .solve(Eigen::MatrixXd::Identity(columns, columns));
    const Eigen::MatrixXd root = m_lengths.cwiseInverse().asDiagonal() * (m_qr.colsPermutation() * inverseR);
    return root * root.transpose();
}

double LeastSquares::conditionNumber() const
{
    const Eigen::Index columns = m_qr.cols();
    const Eigen::MatrixXd r = m_qr.matrixR().topLeftCorner(columns, columns).triangularView<Eigen::Upper>();
    const Eigen::MatrixXd own = (r * m_qr.colsPermutation().transpose()) * m_lengths.asDiagonal();
    const Eigen::VectorXd singular = Eigen::JacobiSVD<Eigen::MatrixXd>(own).singularValues();
    return singular.maxCoeff() / singular.minCoeff();
}

} // namespace lagesbild
