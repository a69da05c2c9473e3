#include "core/stats/classes.h"

#include "core/stats/aggregate.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>

namespace lagesbild
{

namespace
{

struct MethodKey {
    ClassMethod method;
    std::string_view key;
};

constexpr std::array methodKeys{
    MethodKey{ClassMethod::Manual, "manual"}, MethodKey{ClassMethod::Quantile, "quantile"},
    MethodKey{ClassMethod::Equal, "equal"},   MethodKey{ClassMethod::StandardDeviation, "sd"},
    MethodKey{ClassMethod::Jenks, "jenks"},
};

/// One class that holds the one value there is.
ClassLimits singleClass(double value)
{
    return {value, value};
}

} // namespace

std::string_view keyOf(ClassMethod method)
{
    return std::ranges::find(methodKeys, method, &MethodKey::method)->key;
}

std::optional<ClassMethod> parseClassMethod(std::string_view text)
{
    const auto *const found = std::ranges::find(methodKeys, text, &MethodKey::key);
    return found == methodKeys.end() ? std::nullopt : std::optional(found->method);
}

ClassLimits quantileLimits(std::span<const double> values, int count)
{
    assert(count >= 1 && "at least one class");
    const std::vector<double> sorted = sortedValues(values);
    if (sorted.empty())
        return {};
    if (sorted.front() == sorted.back())
        return singleClass(sorted.front());

    ClassLimits limits{sorted.front()};
    const std::size_t last = sorted.size() - 1;
    const auto classes = static_cast<std::size_t>(count);
    for (std::size_t i = 1; i < classes; ++i) {
        // (n − 1)·i/k in whole numbers: a limit that is a value must be that very value.
        const std::size_t below = last * i / classes;
        const double part = static_cast<double>(last * i % classes) / static_cast<double>(count);
        const double limit =
            part == 0 ? sorted[below] : sorted[below] + (sorted[below + 1] - sorted[below]) * part;
        if (limit > limits.back())
            limits.push_back(limit);
    }
    if (sorted.back() > limits.back())
        limits.push_back(sorted.back());
    return limits;
}

ClassLimits equalLimits(std::span<const double> values, int count)
{
    assert(count >= 1 && "at least one class");
    const std::vector<double> sorted = sortedValues(values);
    if (sorted.empty())
        return {};
    const double min = sorted.front();
    const double max = sorted.back();
    if (min == max)
        return singleClass(min);

    ClassLimits limits;
    for (int i = 0; i < count; ++i)
        limits.push_back(min + (max - min) * i / count);
    limits.push_back(max);
    return limits;
}

ClassLimits standardDeviationLimits(std::span<const double> values, int count)
{
    assert(count >= 1 && "at least one class");
    const std::vector<double> sorted = sortedValues(values);
    if (sorted.empty())
        return {};
    if (sorted.front() == sorted.back())
        return singleClass(sorted.front());

    const double mean = *unweightedMean(sorted).mean;
    const double deviation = *standardDeviationOf(sorted);
    constexpr double endless = std::numeric_limits<double>::infinity();
    ClassLimits limits{-endless};
    for (int i = 1; i < count; ++i) {
        const double steps = i - count / 2.0; // … −½, ½ … for odd counts, … −1, 0, 1 … for even
        limits.push_back(mean + steps * deviation);
    }
    limits.push_back(endless);
    return limits;
}

int classOf(double value, std::span<const double> limits)
{
    if (limits.size() < 2 || std::isnan(value) || value < limits.front() || value > limits.back())
        return -1;
    // Among the lower limits only: the last class is closed, and may consist of its closed end.
    const auto lower = limits.first(limits.size() - 1);
    return static_cast<int>(std::ranges::upper_bound(lower, value) - lower.begin()) - 1;
}

} // namespace lagesbild
