#include "core/stats/regression.h"

#include "core/stats/leastsquares.h"
#include "core/stats/student.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace lagesbild
{

namespace
{

FitProblem tooFewRows(const Sample &sample)
{
    return {.why = FitRefusal::TooFewRows,
            .rows = static_cast<int>(sample.rows.size()),
            .needed = static_cast<int>(sample.design.cols()) + fitSpareRows,
            .dependents = {}};
}

/// Columns of the design as columns of the inputs: without the constant, which every model has.
FitProblem collinear(const Sample &sample, const std::vector<int> &columns)
{
    FitProblem problem = tooFewRows(sample);
    problem.why = FitRefusal::Collinear;
    for (const int column : columns) {
        if (column > 0)
            problem.dependents.push_back(column - 1);
    }
    return problem;
}

FitProblem constantResponse(const Sample &sample)
{
    FitProblem problem = tooFewRows(sample);
    problem.why = FitRefusal::ConstantResponse;
    return problem;
}

void addFit(Regression &model, const Eigen::VectorXd &response, const Eigen::VectorXd &values)
{
    const double mean = model.weights.dot(response) / model.weights.sum();
    model.fitted = model.design * values;
    model.residuals = response - model.fitted;
    model.sse = model.weights.dot(model.residuals.cwiseAbs2());
    model.sst = (model.weights.array() * (response.array() - mean).square()).sum();
    model.r2 = 1 - model.sse / model.sst;
    const auto n = static_cast<double>(model.rows.size());
    const auto degrees = n - static_cast<double>(values.size());
    model.adjustedR2 = 1 - (1 - model.r2) * (n - 1) / degrees;
    model.sigma = std::sqrt(model.sse / degrees);
}

void addCoefficients(Regression &model, const Eigen::VectorXd &values)
{
    const double degrees = static_cast<double>(model.rows.size()) - static_cast<double>(values.size());
    for (Eigen::Index k = 0; k < values.size(); ++k) {
        Coefficient coefficient;
        coefficient.value = values[k];
        coefficient.standardError = model.sigma * std::sqrt(model.inverseOfCrossProduct(k, k));
        coefficient.t = coefficient.value / coefficient.standardError;
        coefficient.p = studentTwoSidedP(coefficient.t, degrees);
        model.coefficients.push_back(coefficient);
    }
}

void addDiagnostics(Regression &model)
{
    constexpr double almostAll = 1e-12;
    const double degrees = model.degreesOfFreedom();
    const double parameters = model.parameters();
    const Eigen::ArrayXd leverage = model.leverage.array();
    const Eigen::ArrayXd unknown =
        Eigen::ArrayXd::Constant(leverage.size(), std::numeric_limits<double>::quiet_NaN());
    const Eigen::ArrayXd rest = (leverage < 1 - almostAll).select(1 - leverage, unknown);
    const Eigen::ArrayXd internal =
        model.weights.array().sqrt() * model.residuals.array() / (model.sigma * rest.sqrt());
    const Eigen::ArrayXd squared = internal.square();
    model.looResiduals = model.residuals.array() / rest;
    model.studentizedInternal = internal;
    model.studentizedExternal = internal * ((degrees - 1) / (degrees - squared)).sqrt();
    model.cooksDistance = squared * leverage / (parameters * rest);
}

} // namespace

Eigen::VectorXd valuesOf(const std::vector<Coefficient> &coefficients)
{
    Eigen::VectorXd values(static_cast<Eigen::Index>(coefficients.size()));
    std::ranges::transform(coefficients, values.begin(), &Coefficient::value);
    return values;
}

Fit fitLeastSquares(const Eigen::MatrixXd &inputs, const Eigen::VectorXd &response,
                    const Eigen::VectorXd &weights)
{
    Sample sample = sampleOf(inputs, response, weights);
    if (static_cast<Eigen::Index>(sample.rows.size()) < sample.design.cols() + fitSpareRows)
        return tooFewRows(sample);
    if (sample.response.minCoeff() == sample.response.maxCoeff())
        return constantResponse(sample);
    const LeastSquares solver(sample.design, sample.weights);
    if (!solver.hasFullRank())
        return collinear(sample, solver.dependentColumns());

    const Eigen::VectorXd values = solver.solve(sample.response);
    Regression model;
    model.rows = std::move(sample.rows);
    model.design = std::move(sample.design);
    model.weights = std::move(sample.weights);
    model.leverage = solver.leverage();
    model.inverseOfCrossProduct = solver.inverseOfCrossProduct();
    model.conditionNumber = solver.conditionNumber();
    addFit(model, sample.response, values);
    addCoefficients(model, values);
    addDiagnostics(model);
    return model;
}

Eigen::VectorXd coefficientsWithout(const Regression &model, int index)
{
    const Eigen::VectorXd row = model.design.row(index).transpose();
    return valuesOf(model.coefficients) -
           model.inverseOfCrossProduct * row * model.weights[index] * model.looResiduals[index];
}

Prediction predict(const Regression &model, const Eigen::VectorXd &inputs)
{
    assert(inputs.size() + 1 == model.parameters() && "one value per input");
    Eigen::VectorXd row(model.parameters());
    row << 1, inputs;
    const double leverage = row.dot(model.inverseOfCrossProduct * row);
    const double point = studentTwoSidedPoint(0.05, model.degreesOfFreedom());
    Prediction prediction;
    prediction.value = row.dot(valuesOf(model.coefficients));
    prediction.standardError = model.sigma * std::sqrt(leverage);
    const auto around = [&](double reach) {
        return Interval{.low = prediction.value - reach, .high = prediction.value + reach};
    };
    prediction.interval = around(point * prediction.standardError);
    prediction.intervalOfOneNew = around(point * model.sigma * std::sqrt(1 + leverage));
    return prediction;
}

double deviationStandardError(double expectedPercent, double n, double modelVariance)
{
    assert(n > 0 && "persons");
    const double expected = std::clamp(expectedPercent / 100, 0.0, 1.0);
    return std::sqrt(1e4 * expected * (1 - expected) / n + modelVariance);
}

double fittedVariance(const Regression &model, int index)
{
    return model.sigma * model.sigma * model.leverage[index] / model.weights[index];
}

} // namespace lagesbild
