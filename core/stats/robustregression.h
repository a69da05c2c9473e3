#pragma once

#include "core/stats/regression.h"

#include <variant>
#include <vector>

namespace lagesbild
{

/// A model in which rows far from the line count for less (methods 2).
struct RobustRegression {
    std::vector<int> rows;                 ///< of the matrices given, ascending
    std::vector<Coefficient> coefficients; ///< the constant first; p from the normal distribution
    Eigen::MatrixXd covariance;            ///< of the coefficients
    double scale = 0;                      ///< robust standard deviation of the residuals
    Eigen::VectorXd fitted;
    Eigen::VectorXd residuals;
    Eigen::VectorXd robustness; ///< 0 … 1 per used row: how much it counts beside its weight
    int rounds = 0;
    bool hasSettled = false; ///< false when the coefficients still moved after the last round
};

/// Huber's M-estimate by iteratively reweighted least squares, k = 1.345, scale median|e|/0.6745 about 0 in
/// every round; standard errors by Huber's first correction (Huber 1981, Robust Statistics, 7.6; the same as
/// statsmodels' "H1").
///
/// Parameters and refusals as fitLeastSquares.
std::variant<RobustRegression, FitProblem> fitRobust(const Eigen::MatrixXd &inputs,
                                                     const Eigen::VectorXd &response,
                                                     const Eigen::VectorXd &weights = {});

} // namespace lagesbild
