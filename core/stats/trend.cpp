#include "core/stats/trend.h"

#include "core/stats/kendalldistribution.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>
#include <vector>

namespace lagesbild
{

namespace
{

int signOf(double difference)
{
    return (difference > 0 ? 1 : 0) - (difference < 0 ? 1 : 0);
}

int kendallS(std::span<const double> values)
{
    int s = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        for (std::size_t j = i + 1; j < values.size(); ++j)
            s += signOf(values[j] - values[i]);
    }
    return s;
}

/// How many times each distinct value occurs.
std::vector<int> tieSizes(std::span<const double> values)
{
    std::vector<double> sorted(values.begin(), values.end());
    std::ranges::sort(sorted);
    std::vector<int> sizes;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (i == 0 || sorted[i] != sorted[i - 1])
            sizes.push_back(0);
        ++sizes.back();
    }
    return sizes;
}

/// Mean of the two middle slopes for an even count (Sen 1968, JASA 63:1379–1389).
double theilSenSlope(std::span<const int> years, std::span<const double> values)
{
    std::vector<double> slopes;
    slopes.reserve(values.size() * (values.size() - 1) / 2);
    for (std::size_t i = 0; i < values.size(); ++i) {
        for (std::size_t j = i + 1; j < values.size(); ++j)
            slopes.push_back((values[j] - values[i]) / (years[j] - years[i]));
    }
    const auto middle = slopes.begin() + static_cast<std::ptrdiff_t>(slopes.size() / 2);
    std::nth_element(slopes.begin(), middle, slopes.end());
    if (slopes.size() % 2 == 1)
        return *middle;
    return (*std::max_element(slopes.begin(), middle) + *middle) / 2;
}

/// Normal approximation with continuity correction and the variance that ties leave (Kendall 1975, ch. 4).
double normalP(int s, const std::vector<int> &ties)
{
    const auto term = [](double t) { return t * (t - 1) * (2 * t + 5); };
    double n = 0;
    double tied = 0;
    for (const int size : ties) {
        n += size;
        tied += term(size);
    }
    const double variance = (term(n) - tied) / 18;
    if (s == 0 || variance <= 0)
        return 1;
    const double z = (std::abs(s) - 1) / std::sqrt(variance);
    return std::erfc(z / std::numbers::sqrt2);
}

} // namespace

std::optional<MannKendall> mannKendall(std::span<const int> years, std::span<const double> values)
{
    assert(years.size() == values.size() && "one year per value");
    if (values.size() < 2)
        return std::nullopt;
    MannKendall result{.n = static_cast<int>(values.size()), .s = kendallS(values)};
    const std::vector<int> ties = tieSizes(values);
    result.exact = result.n <= kendallExactMost;
    result.p = result.exact ? kendallExactP(result.s, ties) : normalP(result.s, ties);
    result.slope = theilSenSlope(years, values);
    return result;
}

Arrow arrowBetween(double previous, double latest, int decimals)
{
    if (std::isnan(previous) || std::isnan(latest))
        return Arrow::None;
    const double change = latest - previous;
    // A change of exactly half a unit is flat, also when binary fractions make it a hair more.
    const double flat = 0.5 * std::pow(10.0, -decimals) * (1 + 1e-9);
    if (std::abs(change) <= flat)
        return Arrow::Flat;
    return change > 0 ? Arrow::Up : Arrow::Down;
}

Trend trendOf(const std::optional<MannKendall> &test)
{
    if (!test || test->n < trendLeast)
        return Trend::Unknown;
    if (test->p > trendLevel)
        return Trend::None;
    return test->s > 0 ? Trend::Increasing : Trend::Decreasing;
}

} // namespace lagesbild
