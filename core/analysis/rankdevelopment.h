#pragma once

#include "core/analysis/figure.h"
#include "core/analysis/groups.h"
#include "core/analysis/standingband.h"

#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

/// A place among fewer than this is none.
inline constexpr int fewestRanked = 2;

/// One municipality's figure in one year, and its place among those shown.
struct RankPoint {
    Year year{};
    Figure figure;
    bool counts = false;   ///< the figure is good enough to be ranked
    Place place;           ///< 0 also where it counts but fewer than fewestRanked do
    bool isShared = false; ///< others have the very same value and place

    bool isRanked() const { return place.place > 0; }
};

/// One municipality over the years; a year without a place is a gap.
struct RankLine {
    AreaIndex area = noArea;
    AreaId code;
    QString name;
    bool isFocus = false;
    bool isSimilar = false;        ///< one of the chosen municipality's similar ones, whatever the group
    std::vector<RankPoint> points; ///< one per year shown, ascending

    const RankPoint *at(Year year) const; ///< null outside the years shown
};

/// The places of municipalities over the years («Placering»), each year ranked by itself.
///
/// Ranked are the members of the comparison group and the chosen municipality, also where the group leaves it out: seven
/// similar ones and itself make eight places. With all municipalities as the group the places are those of the
/// comparison and the overview. Who counts, what ties share and which end is place 1 is the same as there.
struct RankDevelopment {
    IndicatorId indicator;
    Direction direction = Direction::Neutral;
    ComparisonGroup group;
    Year
        firstYear{}; ///< the first in which anybody has a place, and the last; without places those of the figures
    Year lastYear{};
    bool focusIsRanked = false;   ///< the chosen one is a municipality, and so the first of the lines
    std::vector<RankLine> lines;  ///< then the members in the group's order
    int mostRanked = 0;           ///< the greatest number that was ranked in one year
    std::optional<Year> asked;    ///< the year chosen, if one is
    std::optional<Year> latest;   ///< the focus' latest year with a place, up to the one chosen
    std::optional<Year> earliest; ///< the focus' first year with a place

    const RankLine *focusLine() const { return focusIsRanked ? &lines.front() : nullptr; }
};

/// NotFound when the indicator, focus or group does not exist or the indicator has no values at all.
Result<RankDevelopment> rankDevelopment(const Dataset &dataset, const Selection &selection);

} // namespace lagesbild
