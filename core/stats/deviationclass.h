#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace lagesbild
{

/// How far a result lies from what could be expected (methods 3).
enum class DeviationClass { FarBelow, Below, InLine, Above, FarAbove };

inline constexpr int deviationClassCount = 5;

std::string_view keyOf(DeviationClass deviationClass); ///< far_below, below, in_line, above, far_above

/// Half-widths about 0 in the unit of the deviation. The inner class is closed at @p near, the next at @p far.
struct DeviationLimits {
    double near = 3;
    double far = 6;
};

/// Limits at ± 0.67 s and ± 1.5 s, s the standard deviation of the deviations: about a quarter above and a
/// quarter below, as the guide says. Empty with fewer than two deviations.
std::optional<DeviationLimits> limitsBySpread(std::span<const double> deviations, double near = 0.67,
                                              double far = 1.5);

/// Empty for NaN.
std::optional<DeviationClass> deviationClassOf(double deviation, const DeviationLimits &limits);

/// How many lie in each class, far below first; NaN is not counted.
std::array<int, deviationClassCount> deviationClassCounts(std::span<const double> deviations,
                                                          const DeviationLimits &limits);

} // namespace lagesbild
