#include "core/stats/straightline.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace lagesbild
{

namespace
{

constexpr int fewestPoints = 4; // with three, Fisher's z has no standard error

struct Means {
    int points = 0;
    double x = 0;
    double y = 0;
};

bool hasBoth(double x, double y)
{
    return !std::isnan(x) && !std::isnan(y);
}

Means meansOf(std::span<const double> x, std::span<const double> y)
{
    Means means;
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (!hasBoth(x[i], y[i]))
            continue;
        ++means.points;
        means.x += x[i];
        means.y += y[i];
    }
    if (means.points > 0) {
        means.x /= means.points;
        means.y /= means.points;
    }
    return means;
}

Interval intervalOf(double r, int points)
{
    if (std::abs(r) >= 1)
        return {r, r};
    const double z = std::atanh(r);
    const double half = z95 / std::sqrt(points - 3.0);
    return {std::tanh(z - half), std::tanh(z + half)};
}

} // namespace

std::optional<StraightLine> straightLine(std::span<const double> x, std::span<const double> y)
{
    const Means means = meansOf(x, y);
    if (means.points < fewestPoints)
        return std::nullopt;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    double greatestX = 0;
    double greatestY = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (!hasBoth(x[i], y[i]))
            continue;
        const double dx = x[i] - means.x;
        const double dy = y[i] - means.y;
        xx += dx * dx;
        yy += dy * dy;
        xy += dx * dy;
        greatestX = std::max(greatestX, std::abs(x[i]));
        greatestY = std::max(greatestY, std::abs(y[i]));
    }
    // Equal values may differ from their own mean by rounding.
    const auto isConstant = [&](double squares, double greatest) {
        const double rounding = 1e-14 * greatest;
        return squares <= means.points * rounding * rounding;
    };
    if (isConstant(xx, greatestX) || isConstant(yy, greatestY))
        return std::nullopt;
    StraightLine line{.points = means.points};
    line.slope = xy / xx;
    line.intercept = means.y - line.slope * means.x;
    line.r = std::clamp(xy / std::sqrt(xx * yy), -1.0, 1.0);
    line.interval = intervalOf(line.r, line.points);
    return line;
}

} // namespace lagesbild
