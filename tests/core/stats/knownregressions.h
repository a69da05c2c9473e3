#pragma once

#include <Eigen/Core>

namespace lagesbild
{

/// Data whose fit is published.
struct KnownRegression {
    Eigen::MatrixXd inputs;
    Eigen::VectorXd response;
};

/// Brownlee (1965), Statistical Theory and Methodology: air flow, water temperature, acid concentration and
/// loss of ammonia on 21 days.
inline KnownRegression stackLossData()
{
    KnownRegression data{Eigen::MatrixXd(21, 3), Eigen::VectorXd(21)};
    data.inputs << 80, 27, 89, 80, 27, 88, 75, 25, 90, 62, 24, 87, 62, 22, 87, 62, 23, 87, 62, 24, 93, 62, 24,
        93, 58, 23, 87, 58, 18, 80, 58, 18, 89, 58, 17, 88, 58, 18, 82, 58, 19, 93, 50, 18, 89, 50, 18, 86,
        50, 19, 72, 50, 19, 79, 50, 20, 80, 56, 20, 82, 70, 20, 91;
    data.response << 42, 37, 37, 28, 18, 18, 19, 20, 15, 14, 14, 13, 11, 12, 8, 7, 8, 8, 9, 15, 15;
    return data;
}

/// NIST Statistical Reference Datasets, Norris: ozone monitors, 36 observations.
inline KnownRegression norrisData()
{
    KnownRegression data{Eigen::MatrixXd(36, 1), Eigen::VectorXd(36)};
    data.response << 0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3, 0.1, 778.1,
        668.8, 339.3, 448.9, 10.8, 557.7, 228.3, 998.0, 888.8, 119.6, 0.3, 0.6, 557.6, 339.3, 888.0, 998.5,
        778.9, 10.2, 117.6, 228.9, 668.4, 449.2, 0.2;
    data.inputs << 0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4, 0.6, 775.5,
        666.9, 338.0, 447.5, 11.6, 556.0, 228.1, 995.8, 887.6, 120.2, 0.3, 0.3, 556.8, 339.1, 887.2, 999.0,
        779.0, 11.1, 118.3, 229.2, 669.1, 448.9, 0.5;
    return data;
}

} // namespace lagesbild
