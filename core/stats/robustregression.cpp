#include "core/stats/robustregression.h"

#include "core/stats/aggregate.h"
#include "core/stats/leastsquares.h"

#include <cmath>
#include <numbers>

namespace lagesbild
{

namespace
{

constexpr double tuning = 1.345;   // 95 % efficiency when residuals are normal
constexpr double settled = 1e-10;  // move of a fitted value, in scales
constexpr double exactFit = 1e-13; // scale, in the response's greatest value
constexpr int mostRounds = 200;

double scaleOf(const Eigen::VectorXd &residuals)
{
    const Eigen::VectorXd sizes = residuals.cwiseAbs();
    return normalScaleOf({sizes.data(), static_cast<std::size_t>(sizes.size())});
}

/// Huber's weight ψ(u)/u: 1 within ± k scales, k scales/|e| outside.
Eigen::VectorXd robustnessOf(const Eigen::VectorXd &residuals, double scale)
{
    return residuals.unaryExpr([scale](double residual) {
        const double limit = tuning * scale;
        return std::abs(residual) <= limit ? 1.0 : limit / std::abs(residual);
    });
}

/// Huber's variance factor K²·Σψ²/(n − p)/m², with m the share of rows that count in full and
/// K = 1 + p(1 − m)/(n·m).
double varianceFactor(const Eigen::VectorXd &residuals, double scale, double parameters)
{
    const auto n = static_cast<double>(residuals.size());
    const Eigen::VectorXd influence = residuals.cwiseProduct(robustnessOf(residuals, scale));
    const double full = static_cast<double>((residuals.array().abs() <= tuning * scale).count()) / n;
    const double correction = 1 + parameters / n * (1 - full) / full;
    return correction * correction * influence.squaredNorm() / (n - parameters) / (full * full);
}

std::vector<Coefficient> coefficientsOf(const Eigen::VectorXd &values, const Eigen::MatrixXd &covariance)
{
    std::vector<Coefficient> coefficients;
    for (Eigen::Index k = 0; k < values.size(); ++k) {
        Coefficient coefficient;
        coefficient.value = values[k];
        coefficient.standardError = std::sqrt(covariance(k, k));
        coefficient.t = coefficient.value / coefficient.standardError;
        coefficient.p = std::erfc(std::abs(coefficient.t) / std::numbers::sqrt2);
        coefficients.push_back(coefficient);
    }
    return coefficients;
}

} // namespace

std::variant<RobustRegression, FitProblem>
fitRobust(const Eigen::MatrixXd &inputs, const Eigen::VectorXd &response, const Eigen::VectorXd &weights)
{
    const Fit plain = fitLeastSquares(inputs, response, weights);
    if (const auto *problem = std::get_if<FitProblem>(&plain))
        return *problem;
    const Regression &start = std::get<Regression>(plain);

    const Eigen::VectorXd known = start.fitted + start.residuals;
    const Eigen::VectorXd roots = start.weights.cwiseSqrt();
    Eigen::VectorXd values = valuesOf(start.coefficients);
    RobustRegression model;
    model.rows = start.rows;
    model.robustness = Eigen::VectorXd::Ones(known.size());
    const auto weighted = [&] { return Eigen::VectorXd(roots.cwiseProduct(known - start.design * values)); };
    model.scale = scaleOf(weighted());
    // Where most rows lie on the line exactly there is no scale to judge the others by.
    const double leastScale = exactFit * known.cwiseAbs().maxCoeff();
    for (; !model.hasSettled && model.scale > leastScale && model.rounds < mostRounds; ++model.rounds) {
        model.robustness = robustnessOf(weighted(), model.scale);
        const LeastSquares solver(start.design, start.weights.cwiseProduct(model.robustness));
        const Eigen::VectorXd next = solver.solve(known);
        const Eigen::VectorXd moves = roots.cwiseProduct(start.design * (next - values));
        model.hasSettled = moves.cwiseAbs().maxCoeff() <= settled * model.scale;
        values = next;
        model.scale = scaleOf(weighted());
    }
    model.hasSettled = model.hasSettled || model.scale <= leastScale;
    model.fitted = start.design * values;
    model.residuals = known - model.fitted;
    const double factor = varianceFactor(weighted(), model.scale, start.parameters());
    model.covariance = factor * start.inverseOfCrossProduct;
    model.coefficients = coefficientsOf(values, model.covariance);
    return model;
}

} // namespace lagesbild
