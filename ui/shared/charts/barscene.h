#pragma once

#include "core/analysis/comparison.h"
#include "core/data/indicator.h"
#include "ui/shared/charts/chartaxis.h"

#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

/// One row of the bar chart, with its texts ready.
struct Bar {
    AreaId area;
    QString name;
    bool focus = false;
    bool hollow = false; ///< few persons, or a suspected placeholder
    std::optional<double> value;
    std::optional<Interval> interval;
    QString valueText; ///< bare number; empty without a value
    QString remark;    ///< «få personer», «sekretess» …; empty for a value as good as any
    QString persons;   ///< «245 personer»; empty when unknown
    QString spoken;    ///< the whole row in words, for tooltip and screen reader
};

/// A value for all, drawn as a line down through the bars.
struct BarLine {
    enum class Kind { National, Mean };
    Kind kind = Kind::National;
    double value = 0;
    QString label; ///< «Riket 31,4»
};

/// Sorted bars with the lines they are held against; in the unit of the values, no pixels.
struct BarScene {
    std::vector<Bar> bars;
    std::vector<BarLine> lines;
    ChartAxis axis;
    Unit unit = Unit::None;
    AreaId highlighted; ///< pointed at, here or in another room; empty: none
};

BarScene barScene(const Comparison &comparison, const Indicator &indicator);

} // namespace lagesbild
