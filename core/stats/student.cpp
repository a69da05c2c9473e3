#include "core/stats/student.h"

#include <cassert>
#include <cmath>
#include <limits>

namespace lagesbild
{

namespace
{

/// The continued fraction of I_x(a, b), evaluated from the front (Lentz 1976, Applied Optics
/// 15:668–671; Thompson & Barnett 1986, J. Comput. Phys. 64:490–509).
double betaFraction(double a, double b, double x)
{
    constexpr double tiny = std::numeric_limits<double>::min() * 1e10;
    constexpr double enough = 1e-16;
    constexpr int most = 10'000;
    const auto awayFromZero = [](double value) { return std::abs(value) < tiny ? tiny : value; };

    double numerator = 1;
    double denominator = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
    double value = denominator;
    for (int m = 1; m <= most; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        denominator = 1 / awayFromZero(1 + even * denominator);
        numerator = awayFromZero(1 + even / numerator);
        value *= denominator * numerator;

        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        denominator = 1 / awayFromZero(1 + odd * denominator);
        numerator = awayFromZero(1 + odd / numerator);
        const double step = denominator * numerator;
        value *= step;
        if (std::abs(step - 1) < enough)
            break;
    }
    return value;
}

} // namespace

double regularisedBeta(double a, double b, double x)
{
    assert(a > 0 && b > 0 && x >= 0 && x <= 1 && "inside the domain of I_x(a, b)");
    if (x <= 0 || x >= 1)
        return x <= 0 ? 0 : 1;
    const double front =
        std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x));
    // The fraction converges fast below the mean of the distribution; above it, its mirror does.
    if (x < (a + 1) / (a + b + 2))
        return front * betaFraction(a, b, x) / a;
    return 1 - front * betaFraction(b, a, 1 - x) / b;
}

double studentTwoSidedP(double t, double degrees)
{
    assert(degrees > 0 && "degrees of freedom");
    if (std::isnan(t))
        return t;
    return regularisedBeta(degrees / 2, 0.5, degrees / (degrees + t * t));
}

double studentTwoSidedPoint(double p, double degrees)
{
    assert(p > 0 && p < 1 && "a probability");
    double low = 0;
    double high = 1;
    while (studentTwoSidedP(high, degrees) > p)
        high *= 2;
    // Halving until no number lies between: some sixty evaluations, and no derivative to go wrong.
    for (double middle = high / 2; low < middle && middle < high; middle = low + (high - low) / 2)
        (studentTwoSidedP(middle, degrees) > p ? low : high) = middle;
    return high;
}

} // namespace lagesbild
