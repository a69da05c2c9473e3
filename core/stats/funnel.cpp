#include "core/stats/funnel.h"

#include "core/stats/aggregate.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>
#include <vector>

namespace lagesbild
{

namespace
{

constexpr double winsorShare = 0.1;

double arcsineRoot(double proportion)
{
    return std::asin(std::sqrt(proportion));
}

double fromArcsineRoot(double angle)
{
    const double sine = std::sin(std::clamp(angle, 0.0, std::numbers::pi / 2));
    return sine * sine;
}

struct Scores {
    std::vector<double> z;
    double weightSum = 0; ///< Σ w with w = 1/s² = 4n
    double weightSquares = 0;
};

Scores scoresOf(std::span<const double> x, std::span<const double> n, double target)
{
    Scores scores;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const bool hasPersons = n[i] > 0; // false for NaN
        if (std::isnan(x[i]) || !hasPersons)
            continue;
        const double weight = 4 * n[i];
        scores.z.push_back(arcsineScore(x[i], n[i], target));
        scores.weightSum += weight;
        scores.weightSquares += weight * weight;
    }
    return scores;
}

} // namespace

Interval funnelLimits(double target, double n, double z)
{
    assert(n > 0 && target >= 0 && target <= 1 && "a proportion of n persons");
    const double expected = n * target;
    const double z2 = z * z;
    const double reach = z * std::sqrt(z2 + 4 * expected * (1 - target));
    return {.low = std::max(0.0, (2 * expected + z2 - reach) / (2 * (n + z2))),
            .high = std::min(1.0, (2 * expected + z2 + reach) / (2 * (n + z2)))};
}

double arcsineScore(double x, double n, double target)
{
    return (arcsineRoot(x / n) - arcsineRoot(target)) * 2 * std::sqrt(n);
}

Overdispersion overdispersionOf(std::span<const double> x, std::span<const double> n, double target)
{
    assert(x.size() == n.size() && "one n per x");
    const Scores scores = scoresOf(x, n, target);
    Overdispersion result;
    result.places = static_cast<int>(scores.z.size());
    if (result.places < 2)
        return result;

    const std::vector<double> sorted = sortedValues(scores.z);
    result.winsorLow = quantileOfSorted(sorted, winsorShare);
    result.winsorHigh = quantileOfSorted(sorted, 1 - winsorShare);
    double squares = 0;
    for (const double score : scores.z) {
        const double drawnIn = std::clamp(score, result.winsorLow, result.winsorHigh);
        squares += drawnIn * drawnIn;
    }
    result.phi = squares / result.places;
    if (result.phi > 1) {
        const double excess = squares - (result.places - 1);
        result.tau2 = std::max(0.0, excess / (scores.weightSum - scores.weightSquares / scores.weightSum));
    }
    return result;
}

Interval adjustedFunnelLimits(double target, double n, double tau2, double z)
{
    assert(n > 0 && tau2 >= 0 && "persons and a variance");
    const double middle = arcsineRoot(target);
    const double reach = z * std::sqrt(1 / (4 * n) + tau2);
    return {.low = fromArcsineRoot(middle - reach), .high = fromArcsineRoot(middle + reach)};
}

FunnelPosition positionIn(const Interval &limits, double rate)
{
    if (rate < limits.low)
        return FunnelPosition::Below;
    return rate > limits.high ? FunnelPosition::Above : FunnelPosition::Within;
}

} // namespace lagesbild
