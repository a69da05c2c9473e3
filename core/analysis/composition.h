#pragma once

#include "core/analysis/figure.h"
#include "core/analysis/groups.h"
#include "core/analysis/selection.h"

#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

/// One whole in its parts: a municipality in a year.
struct CompositionRow {
    AreaIndex area = noArea;
    AreaId code;
    QString name;
    bool isFocus = false;
    bool isCountry = false;
    Year year{};
    std::vector<Figure> parts;  ///< one per Composition::parts; per cent
    std::optional<double> sum;  ///< of the parts; empty when one lacks a value
    Status status = Status::Ok; ///< the first missing part's; else Few or Placeholder
    std::optional<double> n;    ///< persons that make the hundred per cent
    bool nIsExact = false;

    /// Whether every part is there and together they make a hundred, as far as rounding to whole per cent lets
    /// them: then it can be drawn as one bar.
    bool isWhole() const;
};

/// The parts that make a hundred per cent with the chosen indicator: of the chosen municipality year by year, or
/// of its group in one year («Delar av helhet»; the guide's diagrams 2 and 6).
struct Composition {
    IndicatorId indicator;
    std::vector<IndicatorId> parts;
    std::size_t leading = 0; ///< the part that bars are sorted by: the chosen indicator, else the first
    PartsAlong along = PartsAlong::Years;
    Year year{}; ///< chosen; with Years the one that the sentence tells of
    Gender gender = Gender::Total;
    ComparisonGroup group;
    /// Years: one per year from the first to the last with figures of the focus, ascending, gaps too.
    /// Areas: focus and members by the leading part, greatest first, those that are no whole last; then riket.
    std::vector<CompositionRow> rows;
    std::optional<CompositionRow> focus;   ///< the chosen municipality in the chosen year
    std::optional<CompositionRow> country; ///< riket in the same year, where it has figures
    std::vector<Year> years;               ///< that can be chosen, ascending
};

/// NotFound when indicator, focus or group does not exist or there are no figures; WrongUse when the indicator
/// is no part of a whole (core/analysis/wholes.h).
Result<Composition> composition(const Dataset &dataset, const Selection &selection);

/// Whether any part has an uncertainty interval to show.
bool hasIntervals(const Composition &composition);

} // namespace lagesbild
