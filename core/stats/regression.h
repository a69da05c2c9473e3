#pragma once

#include "core/stats/intervals.h"

#include <Eigen/Core>

#include <variant>
#include <vector>

namespace lagesbild
{

/// What one input adds to the response, and how sure that is.
struct Coefficient {
    double value = 0; ///< response's unit per unit of the input; the constant in the response's unit
    double standardError = 0;
    double t = 0;
    double p = 1; ///< two-sided, Student's t with rows − parameters degrees of freedom
};

/// The values alone, in the same order.
Eigen::VectorXd valuesOf(const std::vector<Coefficient> &coefficients);

/// A fitted model y = Xb + e with its diagnostics (methods 2). Vectors have one element per used row.
struct Regression {
    std::vector<int> rows;                 ///< of the matrices given, ascending; the others lacked something
    std::vector<Coefficient> coefficients; ///< the constant first, then the inputs in their order
    double r2 = 0;                         ///< 1 − SSE/SST, weighted mean in SST
    double adjustedR2 = 0;
    double sigma = 0; ///< √(SSE/(rows − parameters)); carries √weight when weighted
    double sse = 0;
    double sst = 0;
    double conditionNumber = 0; ///< of √W·X

    Eigen::MatrixXd design; ///< rows × parameters, the constant first
    Eigen::VectorXd weights;
    Eigen::VectorXd fitted;
    Eigen::VectorXd residuals; ///< y − fitted: + is above the expected
    Eigen::VectorXd leverage;  ///< 0 … 1, summing to the number of parameters
    // At leverage 1 a row decides its own fitted value and the following four are NaN.
    Eigen::VectorXd looResiduals;          ///< residual from the model fitted without the row
    Eigen::VectorXd studentizedInternal;   ///< √w·e/(s√(1 − h))
    Eigen::VectorXd studentizedExternal;   ///< with s from the model fitted without the row
    Eigen::VectorXd cooksDistance;         ///< how far the row moves all fitted values
    Eigen::MatrixXd inverseOfCrossProduct; ///< (X'WX)⁻¹

    int parameters() const { return static_cast<int>(coefficients.size()); }
    int degreesOfFreedom() const { return static_cast<int>(rows.size()) - parameters(); }
};

enum class FitRefusal {
    TooFewRows,       ///< fewer than parameters + fitSpareRows with all that is needed
    Collinear,        ///< some inputs determine each other
    ConstantResponse, ///< there is nothing to explain
};

/// A model that was not fitted, and why.
struct FitProblem {
    FitRefusal why = FitRefusal::TooFewRows;
    int rows = 0;                ///< usable
    int needed = 0;              ///< parameters + fitSpareRows
    std::vector<int> dependents; ///< columns of the inputs that take part in the dependence
};

inline constexpr int fitSpareRows = 10;

using Fit = std::variant<Regression, FitProblem>;

/// Least squares by QR with diagnostics (methods 2; Cook 1977, Technometrics 19:15–18; Cook & Weisberg
/// 1982, Residuals and Influence in Regression).
///
/// @param inputs   one row per municipality, one column per input, without the constant; NaN = missing
/// @param response one per municipality; NaN = missing
/// @param weights  one per municipality (NaN or ≤ 0 = row left out), or empty for unweighted
Fit fitLeastSquares(const Eigen::MatrixXd &inputs, const Eigen::VectorXd &response,
                    const Eigen::VectorXd &weights = {});

/// Coefficients of the model fitted without the used row @p index (0 … rows − 1), from the whole fit.
Eigen::VectorXd coefficientsWithout(const Regression &model, int index);

/// What the model says of given inputs.
struct Prediction {
    double value = 0;
    double standardError = 0; ///< of the value, the model's part only
    Interval interval;        ///< 95 % of where the mean of such municipalities lies
    Interval
        intervalOfOneNew; ///< 95 % of where one such municipality lies, its own spread (weight 1) included
};

/// @param inputs one per input, without the constant, finite
Prediction predict(const Regression &model, const Eigen::VectorXd &inputs);

/// Standard error of actual − expected, in percentage points: chance among @p n persons and the model's part,
/// √(p̂(1 − p̂)/n + model variance).
/// @param expectedPercent p̂, taken within 0 … 100
/// @param n               persons, > 0
/// @param modelVariance   of the expected value, in squared percentage points: fittedVariance
double deviationStandardError(double expectedPercent, double n, double modelVariance);

/// Variance of the fitted value of used row @p index: s²h/w.
double fittedVariance(const Regression &model, int index);

} // namespace lagesbild
