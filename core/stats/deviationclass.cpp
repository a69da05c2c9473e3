#include "core/stats/deviationclass.h"

#include "core/stats/aggregate.h"

#include <cmath>

namespace lagesbild
{

std::string_view keyOf(DeviationClass deviationClass)
{
    constexpr std::array<std::string_view, deviationClassCount> keys{"far_below", "below", "in_line", "above",
                                                                     "far_above"};
    return keys[static_cast<std::size_t>(deviationClass)];
}

std::optional<DeviationLimits> limitsBySpread(std::span<const double> deviations, double near, double far)
{
    const std::optional<double> spread = standardDeviationOf(deviations);
    if (!spread)
        return std::nullopt;
    return DeviationLimits{.near = near * *spread, .far = far * *spread};
}

std::optional<DeviationClass> deviationClassOf(double deviation, const DeviationLimits &limits)
{
    if (std::isnan(deviation))
        return std::nullopt;
    const double size = std::abs(deviation);
    if (size <= limits.near)
        return DeviationClass::InLine;
    if (size <= limits.far)
        return deviation > 0 ? DeviationClass::Above : DeviationClass::Below;
    return deviation > 0 ? DeviationClass::FarAbove : DeviationClass::FarBelow;
}

std::array<int, deviationClassCount> deviationClassCounts(std::span<const double> deviations,
                                                          const DeviationLimits &limits)
{
    std::array<int, deviationClassCount> counts{};
    for (const double deviation : deviations) {
        if (const std::optional<DeviationClass> found = deviationClassOf(deviation, limits))
            ++counts[static_cast<std::size_t>(*found)];
    }
    return counts;
}

} // namespace lagesbild
