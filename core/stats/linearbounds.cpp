#include "core/stats/linearbounds.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace lagesbild
{

namespace
{

constexpr double tolerance = 1e-9; // sums of whole numbers: anything smaller is rounding

} // namespace

LinearBounds::LinearBounds(const Eigen::MatrixXd &sums, const Eigen::VectorXd &totals)
{
    assert(sums.rows() == totals.size() && "one total per sum");
    const Eigen::Index rows = sums.rows();
    const Eigen::Index numbers = sums.cols();
    // One artificial number per sum makes up what is lacking; the sums are possible if all can become 0.
    m_tableau = Eigen::MatrixXd::Zero(rows, numbers + rows + 1);
    for (Eigen::Index row = 0; row < rows; ++row) {
        const double sign = totals[row] < 0 ? -1 : 1;
        m_tableau.row(row).head(numbers) = sign * sums.row(row);
        m_tableau(row, numbers + row) = 1;
        m_tableau(row, numbers + rows) = sign * totals[row];
        m_basis.push_back(numbers + row);
    }
    Eigen::RowVectorXd lack = Eigen::RowVectorXd::Zero(numbers + rows);
    lack.tail(rows).setConstant(-1);
    const double least = greatest(lack).value_or(0);
    m_isPossible = least >= -tolerance * std::max(1.0, totals.cwiseAbs().sum());
    if (m_isPossible)
        enterBasis(numbers);
}

/// Trades the artificial numbers left in the basis, all 0, for real ones; a sum that has none says nothing new.
void LinearBounds::enterBasis(Eigen::Index artificialFrom)
{
    Eigen::RowVectorXd unused = Eigen::RowVectorXd::Zero(m_tableau.cols());
    std::vector<Eigen::Index> kept;
    for (Eigen::Index row = 0; row < m_tableau.rows(); ++row) {
        Eigen::Index column = 0;
        if (m_basis[static_cast<std::size_t>(row)] >= artificialFrom) {
            if (m_tableau.row(row).head(artificialFrom).cwiseAbs().maxCoeff(&column) <= tolerance)
                continue;
            pivot(row, column, unused);
        }
        kept.push_back(row);
    }
    Eigen::MatrixXd real(static_cast<Eigen::Index>(kept.size()), artificialFrom + 1);
    std::vector<Eigen::Index> basis;
    for (const Eigen::Index row : kept) {
        const auto place = static_cast<Eigen::Index>(basis.size());
        real.row(place) << m_tableau.row(row).head(artificialFrom), m_tableau(row, m_tableau.cols() - 1);
        basis.push_back(m_basis[static_cast<std::size_t>(row)]);
    }
    m_tableau = std::move(real);
    m_basis = std::move(basis);
}

Interval LinearBounds::boundsOf(int index)
{
    assert(m_isPossible && "bounds of sums that can be");
    Eigen::RowVectorXd objective = Eigen::RowVectorXd::Zero(m_tableau.cols() - 1);
    objective[index] = -1;
    const double low = -greatest(objective).value_or(0); // never endless: x ≥ 0
    objective[index] = 1;
    const double high = greatest(objective).value_or(std::numeric_limits<double>::infinity());
    return {.low = std::max(0.0, low), .high = high};
}

/// What one unit more of each number adds to the objective; the last element is minus its present value.
Eigen::RowVectorXd LinearBounds::gainOf(const Eigen::RowVectorXd &objective) const
{
    Eigen::RowVectorXd gain(m_tableau.cols());
    gain << objective, 0;
    for (Eigen::Index row = 0; row < m_tableau.rows(); ++row)
        gain -= objective[m_basis[static_cast<std::size_t>(row)]] * m_tableau.row(row);
    return gain;
}

std::optional<double> LinearBounds::greatest(const Eigen::RowVectorXd &objective)
{
    Eigen::RowVectorXd gain = gainOf(objective);
    Step step = Step::Improved;
    while (step == Step::Improved)
        step = improve(gain);
    if (step == Step::Endless)
        return std::nullopt;
    return -gain[gain.size() - 1];
}

/// Brings the first number that gains into the basis: Bland's rule, which never goes round in a circle.
LinearBounds::Step LinearBounds::improve(Eigen::RowVectorXd &gain)
{
    const Eigen::Index last = m_tableau.cols() - 1;
    Eigen::Index entering = 0;
    while (entering < last && gain[entering] <= tolerance)
        ++entering;
    if (entering == last)
        return Step::Greatest;

    Eigen::Index leaving = -1;
    double least = std::numeric_limits<double>::infinity();
    for (Eigen::Index row = 0; row < m_tableau.rows(); ++row) {
        if (m_tableau(row, entering) <= tolerance)
            continue;
        const double room = m_tableau(row, last) / m_tableau(row, entering);
        const auto basic = [&](Eigen::Index of) { return m_basis[static_cast<std::size_t>(of)]; };
        const bool isTie = leaving >= 0 && std::abs(room - least) <= tolerance;
        if (isTie ? basic(row) < basic(leaving) : room < least) {
            least = room;
            leaving = row;
        }
    }
    if (leaving < 0)
        return Step::Endless;
    pivot(leaving, entering, gain);
    return Step::Improved;
}

void LinearBounds::pivot(Eigen::Index row, Eigen::Index column, Eigen::RowVectorXd &gain)
{
    m_tableau.row(row) /= m_tableau(row, column);
    for (Eigen::Index other = 0; other < m_tableau.rows(); ++other) {
        if (other != row && m_tableau(other, column) != 0)
            m_tableau.row(other) -= m_tableau(other, column) * m_tableau.row(row);
    }
    if (gain[column] != 0)
        gain -= gain[column] * m_tableau.row(row);
    m_basis[static_cast<std::size_t>(row)] = column;
}

} // namespace lagesbild
