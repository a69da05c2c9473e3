#include "core/analysis/expectedfit.h"

#include "core/stats/student.h"

#include <cmath>

namespace lagesbild
{

namespace
{

double spreadOf(const Eigen::VectorXd &values)
{
    return std::sqrt((values.array() - values.mean()).square().sum() /
                     static_cast<double>(values.size() - 1));
}

/// The inputs of the used rows, without the constant.
auto inputsOf(const Regression &plain)
{
    return plain.design.rightCols(plain.design.cols() - 1);
}

} // namespace

const std::vector<Coefficient> &ModelFit::coefficients() const
{
    return robust ? robust->coefficients : plain.coefficients;
}

const Eigen::VectorXd &ModelFit::fitted() const
{
    return robust ? robust->fitted : plain.fitted;
}

const Eigen::VectorXd &ModelFit::residuals() const
{
    return robust ? robust->residuals : plain.residuals;
}

Eigen::MatrixXd ModelFit::covariance() const
{
    return robust ? robust->covariance
                  : Eigen::MatrixXd(plain.sigma * plain.sigma * plain.inverseOfCrossProduct);
}

double ModelFit::point95() const
{
    return robust ? z95 : studentTwoSidedPoint(0.05, plain.degreesOfFreedom());
}

double ModelFit::r2() const
{
    if (!robust)
        return plain.r2;
    return 1 - plain.weights.dot(residuals().cwiseAbs2()) / plain.sst;
}

double ModelFit::adjustedR2() const
{
    const auto n = static_cast<double>(plain.rows.size());
    return 1 - (1 - r2()) * (n - 1) / plain.degreesOfFreedom();
}

double ModelFit::residualDeviation() const
{
    return robust ? robust->scale : plain.sigma;
}

double ModelFit::spread() const
{
    return std::sqrt(residuals().squaredNorm() / plain.degreesOfFreedom());
}

double ModelFit::varianceAt(const Eigen::VectorXd &designRow) const
{
    return designRow.dot(covariance() * designRow);
}

std::variant<ModelFit, FitProblem> fitModel(const ModelColumns &columns, bool robust)
{
    Fit plain = fitLeastSquares(columns.inputs, columns.response, columns.weights);
    if (const auto *problem = std::get_if<FitProblem>(&plain))
        return *problem;
    ModelFit fit{.plain = std::move(std::get<Regression>(plain)), .robust = std::nullopt};
    if (robust)
        fit.robust = std::get<RobustRegression>(fitRobust(columns.inputs, columns.response, columns.weights));
    return fit;
}

Eigen::VectorXd inputSpreads(const ModelFit &fit)
{
    const auto inputs = inputsOf(fit.plain);
    Eigen::VectorXd spreads(inputs.cols());
    for (Eigen::Index k = 0; k < inputs.cols(); ++k)
        spreads[k] = spreadOf(inputs.col(k));
    return spreads;
}

Eigen::VectorXd standardisedEffects(const ModelFit &fit)
{
    const Eigen::VectorXd slopes = valuesOf(fit.coefficients()).tail(fit.plain.design.cols() - 1);
    return slopes.cwiseProduct(inputSpreads(fit)) / spreadOf(fit.actual());
}

Eigen::VectorXd varianceInflation(const ModelFit &fit)
{
    const Regression &plain = fit.plain;
    const auto inputs = inputsOf(plain);
    const double total = plain.weights.sum();
    Eigen::VectorXd inflation(inputs.cols());
    for (Eigen::Index k = 0; k < inputs.cols(); ++k) {
        const double mean = plain.weights.dot(inputs.col(k)) / total;
        const double own = (plain.weights.array() * (inputs.col(k).array() - mean).square()).sum();
        inflation[k] = own * plain.inverseOfCrossProduct(k + 1, k + 1);
    }
    return inflation;
}

} // namespace lagesbild
