#pragma once

#include "core/data/indicator.h"

#include <QString>

#include <vector>

namespace lagesbild
{

/// A value axis: where it starts and ends, and where its light lines stand.
struct ChartAxis {
    double low = 0;
    double high = 1;
    std::vector<double> ticks; ///< ascending, inside low … high
    int decimals = 0;          ///< that tell the ticks apart

    bool operator==(const ChartAxis &) const = default;
};

/// Most lines an axis draws beside the one at zero (docs/design.md, "Charts").
inline constexpr int mostAxisLines = 5;

/// For bars, whose length is their value: zero is always on it. It ends where the greatest mark ends.
ChartAxis barAxis(double least, double greatest);

/// For lines: zero is on it when it is near enough to cost little, and when it isn't the axis is still so long
/// that small movements look small. Values of @p unit Percent keep to 0 … 100 where they do so themselves.
ChartAxis lineAxis(double least, double greatest, Unit unit, int decimals);

/// From one line to another, for office programs: they count their lines from the low end.
struct WholeSteps {
    double low = 0;
    double high = 1;
    double step = 1;
};
/// @param first, second two lines that follow each other
WholeSteps wholeSteps(double low, double high, double first, double second);

/// What stands at @p tick: «0», «20 %», «1 500», «−5».
QString tickText(double tick, const ChartAxis &axis, Unit unit);

} // namespace lagesbild
