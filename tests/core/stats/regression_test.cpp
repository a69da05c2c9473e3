#include "core/stats/regression.h"

#include "core/base/missing.h"
#include "core/stats/robustregression.h"
#include "tests/core/stats/knownregressions.h"
#include "tests/support/nearness.h"

#include <Eigen/Cholesky>

#include <cmath>

namespace lagesbild
{

namespace
{

Regression modelOf(const Eigen::MatrixXd &inputs, const Eigen::VectorXd &response,
                   const Eigen::VectorXd &weights = {})
{
    return std::get<Regression>(fitLeastSquares(inputs, response, weights));
}

FitProblem problemOf(const Eigen::MatrixXd &inputs, const Eigen::VectorXd &response)
{
    return std::get<FitProblem>(fitLeastSquares(inputs, response));
}

Eigen::VectorXd rowsOf(const Eigen::VectorXd &values, const std::vector<int> &rows)
{
    return values(rows);
}

} // namespace

// NIST Statistical Reference Datasets, Norris: certified values.
TEST(LeastSquares, AgreesWithNistNorris)
{
    const KnownRegression norris = norrisData();
    const Regression model = modelOf(norris.inputs, norris.response);
    EXPECT_TRUE(agrees(model.coefficients[0].value, -0.262323073774029, 1e-11));
    EXPECT_TRUE(agrees(model.coefficients[0].standardError, 0.232818234301152, 1e-11));
    EXPECT_TRUE(agrees(model.coefficients[1].value, 1.00211681802045, 1e-12));
    EXPECT_TRUE(agrees(model.coefficients[1].standardError, 0.429796848199937e-3, 1e-13));
    EXPECT_TRUE(agrees(model.sigma, 0.884796396144373, 1e-12));
    EXPECT_TRUE(agrees(model.r2, 0.999993745883712, 1e-13));
}

// Brownlee (1965), stack loss; printed digits of R's summary(lm(stack.loss ~ ., stackloss)).
TEST(LeastSquares, AgreesWithBrownleesStackLoss)
{
    const KnownRegression stackLoss = stackLossData();
    const Regression model = modelOf(stackLoss.inputs, stackLoss.response);
    const std::vector<Coefficient> printed{{-39.9197, 11.8960, -3.356, 0.00375},
                                           {0.7156, 0.1349, 5.307, 5.8e-5},
                                           {1.2953, 0.3680, 3.520, 0.00263},
                                           {-0.1521, 0.1563, -0.973, 0.34405}};
    for (std::size_t k = 0; k < printed.size(); ++k) {
        EXPECT_NEAR(model.coefficients[k].value, printed[k].value, 5e-5);
        EXPECT_NEAR(model.coefficients[k].standardError, printed[k].standardError, 5e-5);
        EXPECT_NEAR(model.coefficients[k].t, printed[k].t, 5e-4);
        EXPECT_NEAR(model.coefficients[k].p, printed[k].p, 5e-6);
    }
    EXPECT_NEAR(model.sigma, 3.243, 5e-4);
    EXPECT_NEAR(model.r2, 0.9136, 5e-5);
    EXPECT_NEAR(model.adjustedR2, 0.8983, 5e-5);
    EXPECT_EQ(model.degreesOfFreedom(), 17);
}

// statsmodels' documentation of RLM on the same data, Huber's T with H1 standard errors.
TEST(RobustRegression, AgreesWithStatsmodelsOnStackLoss)
{
    const KnownRegression stackLoss = stackLossData();
    const auto model = std::get<RobustRegression>(fitRobust(stackLoss.inputs, stackLoss.response));
    const std::vector values{-41.02649835, 0.82938433, 0.92606597, -0.12784672};
    const std::vector errors{9.79189854, 0.11100521, 0.30293016, 0.12864961};
    EXPECT_TRUE(model.hasSettled);
    for (std::size_t k = 0; k < values.size(); ++k) {
        EXPECT_NEAR(model.coefficients[k].value, values[k], 2e-5 * std::abs(values[k]));
        EXPECT_NEAR(model.coefficients[k].standardError, errors[k], 2e-5 * errors[k]);
    }
}

TEST(RobustRegression, IsNotPulledByOneWildRow)
{
    Eigen::MatrixXd inputs(20, 1);
    Eigen::VectorXd response(20);
    for (int i = 0; i < 20; ++i) {
        inputs(i, 0) = i;
        response[i] = 3 + 2 * i + (i % 2 == 0 ? 0.1 : -0.1);
    }
    response[19] = 500;
    const auto robust = std::get<RobustRegression>(fitRobust(inputs, response));
    EXPECT_NEAR(robust.coefficients[1].value, 2, 0.05);
    EXPECT_LT(robust.robustness[19], 0.01);
    EXPECT_GT(std::abs(modelOf(inputs, response).coefficients[1].value - 2), 3);
}

TEST(RobustRegression, OnAnExactLineIsThatLine)
{
    const Eigen::MatrixXd inputs = Eigen::VectorXd::LinSpaced(20, 0, 19);
    const Eigen::VectorXd response = 3 + 2 * inputs.col(0).array();
    const auto robust = std::get<RobustRegression>(fitRobust(inputs, response));
    EXPECT_TRUE(robust.hasSettled);
    EXPECT_NEAR(robust.coefficients[1].value, 2, 1e-12);
}

TEST(LeastSquares, ResidualsAreOrthogonalToEveryInput)
{
    const KnownRegression data = stackLossData();
    const Regression model = modelOf(data.inputs, data.response, data.inputs.col(2));
    const Eigen::VectorXd products = model.design.transpose() * model.weights.cwiseProduct(model.residuals);
    EXPECT_LT(products.cwiseAbs().maxCoeff(), 1e-7);
    EXPECT_NEAR(model.leverage.sum(), 4, 1e-12);
}

// The second way: Σw(y − Xb)² by the normal equations, which small well-behaved data allow.
TEST(LeastSquares, AgreesWithTheNormalEquations)
{
    const KnownRegression data = stackLossData();
    const Eigen::VectorXd weights = data.inputs.col(0);
    const Regression model = modelOf(data.inputs, data.response, weights);
    const Eigen::MatrixXd cross = model.design.transpose() * weights.asDiagonal() * model.design;
    const Eigen::VectorXd values =
        cross.ldlt().solve(model.design.transpose() * weights.cwiseProduct(data.response));
    for (int k = 0; k < 4; ++k)
        EXPECT_TRUE(agrees(model.coefficients[static_cast<std::size_t>(k)].value, values[k], 1e-8));
    EXPECT_LT((cross * model.inverseOfCrossProduct - Eigen::MatrixXd::Identity(4, 4)).cwiseAbs().maxCoeff(),
              1e-6);
}

TEST(LeastSquares, ChangeOfUnitLeavesTheDeviations)
{
    const KnownRegression data = stackLossData();
    Eigen::MatrixXd scaled = data.inputs;
    scaled.col(0) *= 1e6;
    scaled.col(1) = 32 + 1.8 * scaled.col(1).array();
    const Regression before = modelOf(data.inputs, data.response);
    const Regression after = modelOf(scaled, data.response);
    EXPECT_LT((after.residuals - before.residuals).cwiseAbs().maxCoeff(), 1e-9);
    EXPECT_LT((after.leverage - before.leverage).cwiseAbs().maxCoeff(), 1e-9);
    EXPECT_NEAR(after.coefficients[1].value * 1e6, before.coefficients[1].value, 1e-9);
    EXPECT_NEAR(after.r2, before.r2, 1e-12);
}

TEST(LeastSquares, OrderOfMunicipalitiesDoesNotMatter)
{
    const KnownRegression data = stackLossData();
    const Regression before = modelOf(data.inputs, data.response);
    const Regression after = modelOf(data.inputs.colwise().reverse(), data.response.reverse());
    EXPECT_LT((after.residuals.reverse() - before.residuals).cwiseAbs().maxCoeff(), 1e-10);
}

TEST(LeastSquares, EqualWeightsAreNoWeights)
{
    const KnownRegression data = stackLossData();
    const Regression plain = modelOf(data.inputs, data.response);
    const Regression weighted = modelOf(data.inputs, data.response, Eigen::VectorXd::Constant(21, 7.0));
    EXPECT_LT((plain.residuals - weighted.residuals).cwiseAbs().maxCoeff(), 1e-10);
    EXPECT_LT((plain.cooksDistance - weighted.cooksDistance).cwiseAbs().maxCoeff(), 1e-10);
    EXPECT_NEAR(fittedVariance(plain, 3), fittedVariance(weighted, 3), 1e-10);
    EXPECT_NEAR(plain.coefficients[2].p, weighted.coefficients[2].p, 1e-12);
}

// The second way of every leave-one-out figure: leave the row out and fit again.
TEST(LeastSquares, LeavingOneOutAgreesWithFittingAgain)
{
    const KnownRegression data = stackLossData();
    const Eigen::VectorXd weights = data.inputs.col(1);
    const Regression whole = modelOf(data.inputs, data.response, weights);
    for (int left = 0; left < 21; ++left) {
        Eigen::VectorXd response = data.response;
        response[left] = missingValue;
        const Regression rest = modelOf(data.inputs, response, weights);
        const Eigen::VectorXd values = valuesOf(rest.coefficients);
        EXPECT_LT((coefficientsWithout(whole, left) - values).cwiseAbs().maxCoeff(), 1e-9);
        const double outside = data.response[left] - whole.design.row(left).dot(values);
        EXPECT_NEAR(whole.looResiduals[left], outside, 1e-9);
        const double rootWeight = std::sqrt(weights[left]);
        const double spread = rest.sigma * std::sqrt(1 - whole.leverage[left]);
        EXPECT_NEAR(whole.studentizedExternal[left], rootWeight * whole.residuals[left] / spread, 1e-9);
        const Eigen::VectorXd moved = whole.fitted - whole.design * values;
        const double cook = weights.dot(moved.cwiseAbs2()) / (4 * whole.sigma * whole.sigma);
        EXPECT_NEAR(whole.cooksDistance[left], cook, 1e-9);
    }
}

TEST(LeastSquares, RowsThatLackSomethingAreLeftOutAndListed)
{
    const KnownRegression data = stackLossData();
    Eigen::MatrixXd inputs = data.inputs;
    Eigen::VectorXd response = data.response;
    Eigen::VectorXd weights = Eigen::VectorXd::Ones(21);
    inputs(2, 1) = missingValue;
    response[5] = missingValue;
    weights[7] = 0;
    weights[9] = missingValue;
    const Regression model = modelOf(inputs, response, weights);
    EXPECT_EQ(model.rows.size(), 17U);
    for (const int left : {2, 5, 7, 9})
        EXPECT_EQ(std::ranges::count(model.rows, left), 0);
    EXPECT_EQ(model.fitted.size(), 17);
    EXPECT_LT((model.fitted + model.residuals - rowsOf(data.response, model.rows)).cwiseAbs().maxCoeff(),
              1e-12);
}

TEST(LeastSquares, RefusesTooFewRows)
{
    const KnownRegression data = stackLossData();
    const FitProblem problem = problemOf(data.inputs.topRows(13), data.response.head(13));
    EXPECT_EQ(problem.why, FitRefusal::TooFewRows);
    EXPECT_EQ(problem.rows, 13);
    EXPECT_EQ(problem.needed, 14);
    EXPECT_EQ(problemOf(Eigen::MatrixXd(0, 3), Eigen::VectorXd(0)).why, FitRefusal::TooFewRows);
    const Eigen::VectorXd nothing = Eigen::VectorXd::Constant(21, missingValue);
    EXPECT_EQ(problemOf(data.inputs, nothing).rows, 0);
}

TEST(LeastSquares, NamesInputsThatDetermineEachOther)
{
    const KnownRegression data = stackLossData();
    Eigen::MatrixXd inputs(21, 4);
    inputs << data.inputs, 100 - data.inputs.col(0).array() - data.inputs.col(2).array();
    const FitProblem problem = problemOf(inputs, data.response);
    EXPECT_EQ(problem.why, FitRefusal::Collinear);
    EXPECT_EQ(problem.dependents, (std::vector{0, 2, 3}));
}

TEST(LeastSquares, NamesAnInputThatNeverVaries)
{
    const KnownRegression data = stackLossData();
    Eigen::MatrixXd inputs = data.inputs;
    inputs.col(1).setConstant(5);
    EXPECT_EQ(problemOf(inputs, data.response).dependents, std::vector{1});
    inputs.col(1).setZero();
    EXPECT_EQ(problemOf(inputs, data.response).dependents, std::vector{1});
}

TEST(LeastSquares, RefusesAResponseThatNeverVaries)
{
    const KnownRegression data = stackLossData();
    EXPECT_EQ(problemOf(data.inputs, Eigen::VectorXd::Constant(21, 4.0)).why, FitRefusal::ConstantResponse);
}

TEST(LeastSquares, RowThatDecidesItsOwnFitHasNoLeaveOneOut)
{
    Eigen::MatrixXd inputs = Eigen::MatrixXd::Zero(15, 1);
    inputs(14, 0) = 1;
    const Eigen::VectorXd response = Eigen::VectorXd::LinSpaced(15, 0, 14).array().square();
    const Regression model = modelOf(inputs, response);
    EXPECT_NEAR(model.leverage[14], 1, 1e-12);
    EXPECT_TRUE(std::isnan(model.looResiduals[14]));
    EXPECT_TRUE(std::isnan(model.cooksDistance[14]));
    EXPECT_TRUE(std::isfinite(model.cooksDistance[0]));
}

// At the means a prediction is the mean response, with the standard error of a mean; t of 17 degrees is 2.1098.
TEST(Prediction, AtTheMeansIsTheMeanWithItsStandardError)
{
    const KnownRegression data = stackLossData();
    const Regression model = modelOf(data.inputs, data.response);
    const Prediction middle = predict(model, data.inputs.colwise().mean().transpose());
    EXPECT_NEAR(middle.value, data.response.mean(), 1e-9);
    EXPECT_NEAR(middle.standardError, model.sigma / std::sqrt(21.0), 1e-9);
    EXPECT_NEAR(middle.interval.high - middle.value, 2.109816 * middle.standardError, 1e-5);
    EXPECT_LT(middle.intervalOfOneNew.low, middle.interval.low);
}

TEST(Prediction, AtAUsedRowIsItsFittedValue)
{
    const KnownRegression data = stackLossData();
    const Regression model = modelOf(data.inputs, data.response);
    const Prediction prediction = predict(model, data.inputs.row(4).transpose());
    EXPECT_NEAR(prediction.value, model.fitted[4], 1e-10);
    EXPECT_NEAR(prediction.standardError * prediction.standardError, fittedVariance(model, 4), 1e-10);
}

TEST(DeviationStandardError, AddsChanceAndModel)
{
    EXPECT_DOUBLE_EQ(deviationStandardError(50, 100, 0), 5);
    EXPECT_DOUBLE_EQ(deviationStandardError(50, 100, 144), 13);
    EXPECT_DOUBLE_EQ(deviationStandardError(104, 100, 4), 2); // a share above 100 has no chance left
}

} // namespace lagesbild
