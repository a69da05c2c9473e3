#pragma once

#include "core/analysis/expectedmodel.h"
#include "core/stats/regression.h"
#include "core/stats/robustregression.h"

#include <optional>
#include <variant>

namespace lagesbild
{

/// A fitted model of either kind. Vectors have one element per used row.
struct ModelFit {
    Regression plain;                       ///< least squares, weighted or not, with its diagnostics
    std::optional<RobustRegression> robust; ///< set: this line is the one that counts

    const std::vector<int> &rows() const { return plain.rows; }
    const std::vector<Coefficient> &coefficients() const;
    const Eigen::VectorXd &fitted() const;
    const Eigen::VectorXd &residuals() const;
    Eigen::VectorXd actual() const { return fitted() + residuals(); }
    /// Of the coefficients.
    Eigen::MatrixXd covariance() const;
    /// Half-width of a 95 % interval, in standard errors.
    double point95() const;

    /// 1 − SSE/SST, weighted as the fit.
    double r2() const;
    double adjustedR2() const;
    /// The fit's own residual standard deviation: carries √weight when weighted, robust when robust.
    double residualDeviation() const;
    /// √(Σe²/(rows − parameters)), in the response's unit whatever the weights.
    double spread() const;
    /// Variance of the expected value at a design row (the constant first).
    double varianceAt(const Eigen::VectorXd &designRow) const;
};

std::variant<ModelFit, FitProblem> fitModel(const ModelColumns &columns, bool robust);

/// What one more of each input is worth against how much it varies: b·sd(x)/sd(y), one per input; 0 where the
/// input does not vary.
Eigen::VectorXd standardisedEffects(const ModelFit &fit);
/// Sample standard deviation of each input over the used rows.
Eigen::VectorXd inputSpreads(const ModelFit &fit);

/// How many times the variance of each coefficient is inflated by the other inputs: 1 … ∞ (Marquardt 1970,
/// Technometrics 12:591–612).
Eigen::VectorXd varianceInflation(const ModelFit &fit);

} // namespace lagesbild
