#include "ui/shared/charts/chartaxis.h"

#include "ui/shared/numbertext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace lagesbild
{

namespace
{

/// Lines drawn start at zero when leaving it out would save less than this share of the axis.
constexpr double nearZero = 0.35;
/// Room above and below the lines, as a share of their range.
constexpr double breathing = 0.06;
/// The range shown is at least this share of the greatest value.
constexpr double leastRange = 0.1;
/// An axis that would begin less than this share of a step from a line begins at the line.
constexpr double nearLine = 0.3;

struct Step {
    double size = 1;
    int decimals = 0;
};

/// 1, 2, 2.5 or 5 times a power of ten, the smallest that needs no more than @p most lines.
Step niceStep(double low, double high, int most, bool countZero)
{
    constexpr std::array factors{1.0, 2.0, 2.5, 5.0};
    const int start = static_cast<int>(std::floor(std::log10((high - low) / 100)));
    for (int power = start;; ++power) {
        for (const double factor : factors) {
            const double size = factor * std::pow(10.0, power);
            const double first = std::ceil(low / size - 1e-9);
            const double last = std::floor(high / size + 1e-9);
            const bool hasZero = first <= 0 && last >= 0;
            const double lines = last - first + 1 - (hasZero && !countZero ? 1 : 0);
            if (lines <= most)
                return {size, std::max(0, factor == 2.5 ? 1 - power : -power)};
        }
    }
}

void addTicks(ChartAxis &axis, const Step &step)
{
    axis.decimals = step.decimals;
    const double last = std::floor(axis.high / step.size + 1e-9);
    for (double i = std::ceil(axis.low / step.size - 1e-9); i <= last; ++i)
        axis.ticks.push_back(i == 0 ? 0.0 : i * step.size);
}

} // namespace

ChartAxis barAxis(double least, double greatest)
{
    ChartAxis axis;
    axis.low = std::min(least, 0.0);
    axis.high = std::max(greatest, 0.0);
    if (axis.low == axis.high)
        axis.high = 1;
    addTicks(axis, niceStep(axis.low, axis.high, mostAxisLines, false));
    return axis;
}

ChartAxis lineAxis(double least, double greatest, Unit unit, int decimals)
{
    const double size = std::max(std::abs(least), std::abs(greatest));
    const double smallest = std::max(size * leastRange, 10 * std::pow(10.0, decimals < 0 ? -2 : -decimals));
    const double missing = std::max(0.0, smallest - (greatest - least)) / 2;
    const double pad = (greatest - least) * breathing + missing;
    ChartAxis axis;
    axis.low = least - pad;
    axis.high = greatest + pad;
    if (least >= 0 && (axis.low <= 0 || least <= nearZero * greatest))
        axis.low = 0;
    if (greatest <= 0 && (axis.high >= 0 || greatest >= nearZero * least))
        axis.high = 0;
    if (unit == Unit::Percent && greatest <= 100)
        axis.high = std::min(axis.high, 100.0);
    const Step step = niceStep(axis.low, axis.high, mostAxisLines, true);
    addTicks(axis, step);
    // It begins at a line where one is near, and not just beside it.
    const double line = std::floor(least / step.size + 1e-9) * step.size;
    const bool drawn = !axis.ticks.empty() && axis.ticks.front() <= line + 1e-9 * step.size;
    if (std::abs(line - axis.low) < nearLine * step.size &&
        (drawn || axis.ticks.size() < static_cast<std::size_t>(mostAxisLines))) {
        axis.low = line;
        if (!drawn)
            axis.ticks.insert(axis.ticks.begin(), line);
    }
    return axis;
}

WholeSteps wholeSteps(double low, double high, double first, double second)
{
    constexpr double hair = 1e-9; // what rounding leaves
    const double step = second - first;
    return {std::floor(low / step + hair) * step, std::ceil(high / step - hair) * step, step};
}

QString tickText(double tick, const ChartAxis &axis, Unit unit)
{
    if (tick == 0)
        return numberText(0, 0);
    if (unit != Unit::Percent)
        return numberText(tick, axis.decimals);
    Indicator shown;
    shown.unit = unit;
    shown.decimals = axis.decimals;
    return valueText(tick, shown);
}

} // namespace lagesbild
