#include "core/stats/straightline.h"

#include "core/base/missing.h"
#include "core/stats/regression.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <vector>

namespace lagesbild
{

namespace
{

// Anscombe 1973, The American Statistician 27:17–21: four sets with the same line and the same r.
constexpr std::array x123{10.0, 8.0, 13.0, 9.0, 11.0, 14.0, 6.0, 4.0, 12.0, 7.0, 5.0};
constexpr std::array x4{8.0, 8.0, 8.0, 8.0, 8.0, 8.0, 8.0, 19.0, 8.0, 8.0, 8.0};
constexpr std::array y1{8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
constexpr std::array y2{9.14, 8.14, 8.74, 8.77, 9.26, 8.10, 6.13, 3.10, 9.13, 7.26, 4.74};
constexpr std::array y3{7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73};
constexpr std::array y4{6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.50, 5.56, 7.91, 6.89};

} // namespace

TEST(StraightLine, IsThatOfAnscombesFourSets)
{
    struct Set {
        std::span<const double> x;
        std::span<const double> y;
    };
    for (const Set &set : {Set{x123, y1}, Set{x123, y2}, Set{x123, y3}, Set{x4, y4}}) {
        const auto line = straightLine(set.x, set.y);
        ASSERT_TRUE(line);
        EXPECT_EQ(line->points, 11);
        EXPECT_NEAR(line->intercept, 3.00, 0.005);
        EXPECT_NEAR(line->slope, 0.500, 0.0005);
        EXPECT_NEAR(line->r, 0.816, 0.0008);
        EXPECT_NEAR(line->at(10), 8.0, 0.01);
    }
}

TEST(StraightLine, AgreesWithTheRegressionByQr)
{
    const auto line = straightLine(x123, y1);
    Eigen::MatrixXd inputs(11, 1);
    Eigen::VectorXd response(11);
    for (int i = 0; i < 11; ++i) {
        inputs(i, 0) = x123[static_cast<std::size_t>(i)];
        response(i) = y1[static_cast<std::size_t>(i)];
    }
    // It wants ten rows more than it has parameters: the same points twice have the same line.
    Eigen::MatrixXd twice(22, 1);
    twice << inputs, inputs;
    Eigen::VectorXd both(22);
    both << response, response;
    const Fit fit = fitLeastSquares(twice, both);
    const auto &model = std::get<Regression>(fit);
    EXPECT_NEAR(line->intercept, model.coefficients[0].value, 1e-12);
    EXPECT_NEAR(line->slope, model.coefficients[1].value, 1e-12);
    EXPECT_NEAR(line->r * line->r, model.r2, 1e-12);
}

TEST(StraightLine, IntervalOfRIsFishers)
{
    // r = 0.816 of 11: tanh(1.1456 ± 1.96/√8).
    const auto line = straightLine(x123, y1);
    EXPECT_NEAR(line->interval.low, std::tanh(std::atanh(line->r) - z95 / std::sqrt(8.0)), 1e-12);
    EXPECT_NEAR(line->interval.low, 0.424, 0.001);
    EXPECT_NEAR(line->interval.high, 0.951, 0.001);
}

TEST(StraightLine, UnitsMoveTheLineButNotR)
{
    std::vector<double> x;
    std::vector<double> y;
    for (std::size_t i = 0; i < x123.size(); ++i) {
        x.push_back(1000 * x123[i] + 5);
        y.push_back(-2 * y1[i]);
    }
    const auto plain = straightLine(x123, y1);
    const auto moved = straightLine(x, y);
    EXPECT_NEAR(moved->r, -plain->r, 1e-12);
    EXPECT_NEAR(moved->slope, -2 * plain->slope / 1000, 1e-12);
    EXPECT_NEAR(straightLine(y1, x123)->r, plain->r, 1e-12) << "r has no direction";
}

TEST(StraightLine, PassesOverMissingOnes)
{
    std::vector<double> x(x123.begin(), x123.end());
    std::vector<double> y(y1.begin(), y1.end());
    x.push_back(missingValue);
    y.push_back(7);
    x.push_back(7);
    y.push_back(missingValue);
    EXPECT_EQ(straightLine(x, y)->points, 11);
    EXPECT_DOUBLE_EQ(straightLine(x, y)->slope, straightLine(x123, y1)->slope);
}

TEST(StraightLine, PointsOnALineHaveOneAndNoInterval)
{
    const std::array x{1.0, 2.0, 3.0, 4.0};
    const std::array y{-1.0, -3.0, -5.0, -7.0};
    const auto line = straightLine(x, y);
    EXPECT_NEAR(line->r, -1, 1e-12);
    EXPECT_NEAR(line->interval.low, -1, 1e-9);
    EXPECT_NEAR(line->interval.high, -1, 1e-9);
}

TEST(StraightLine, NeedsFourPointsThatDiffer)
{
    const std::array three{1.0, 2.0, 4.0};
    const std::array even{0.1, 0.1, 0.1, 0.1, 0.1};
    const std::array five{1.0, 2.0, 4.0, 5.0, 6.0};
    EXPECT_FALSE(straightLine(three, three));
    EXPECT_FALSE(straightLine(even, five));
    EXPECT_FALSE(straightLine(five, even));
    EXPECT_FALSE(straightLine({}, {}));
}

} // namespace lagesbild
