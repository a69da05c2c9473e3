#pragma once

#include "core/analysis/overview.h"

#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

enum class LineKind { Focus, National, GroupMean, Member };

struct TrendPoint {
    Year year{};
    Figure figure;
};

/// One line: every year of the indicator, missing ones too, so that a gap stays a gap.
struct TrendLine {
    LineKind kind = LineKind::Focus;
    AreaIndex area = noArea; ///< Focus, National, Member
    AreaId code;
    QString name; ///< empty for GroupMean: ui speaks
    Gender gender = Gender::Total;
    std::vector<TrendPoint> points; ///< one per year, ascending
};

/// The group's spread in one year: least and greatest counted value.
struct TrendBandPoint {
    Year year{};
    std::optional<double> low;
    std::optional<double> high;
    int counted = 0;
};

/// The development of the chosen indicator.
struct Development {
    IndicatorId indicator;
    ComparisonGroup group;
    Year firstYear{};
    Year lastYear{};
    std::vector<TrendLine>
        lines; ///< focus first (Totalt, or Kvinnor and Män when split), then riket, mean, members
    std::vector<TrendBandPoint> band;
    std::optional<MannKendall> test; ///< of the focus and the selection's gender, last six values
    Trend trend = Trend::Unknown;
    Arrow arrow = Arrow::None; ///< since the year before with a value
    std::optional<double> change;
    std::optional<Year> latest; ///< the focus' latest year with a value
    int valueCount = 0;         ///< how many years the focus has
};

/// NotFound when the indicator, focus or group does not exist or the indicator has no values at all.
Result<Development> development(const Dataset &dataset, const Selection &selection);

/// The tidy lines of any areas, for lagesbild-cli trend and the table: one per area and gender.
std::vector<TrendLine> linesOf(const Dataset &dataset, const Indicator &indicator,
                               const std::vector<AreaIndex> &areas, const std::vector<Gender> &genders);

} // namespace lagesbild
