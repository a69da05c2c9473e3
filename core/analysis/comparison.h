#pragma once

#include "core/analysis/overview.h"
#include "core/stats/rankrange.h"

#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

/// One bar.
struct ComparisonRow {
    AreaIndex area = noArea;
    AreaId code;
    QString name;
    bool isFocus = false;
    Figure figure;
    Place place; ///< among all municipalities of the country
    /// Between which places it could stand, roughly: by everybody's 95 % interval (rankRanges()). Only with a place,
    /// and only when the interval of every municipality that has one is known.
    std::optional<RankRange> placeRange;
};

/// How the chosen municipality's value lies to another, as far as the figures can carry it.
enum class Relation {
    Unknown, ///< one of the two is missing
    Level,   ///< equal as shown, or the other inside the interval
    Above,
    Below,
};

/// What the sentence above the chart says; ui/comparison speaks it.
struct ComparisonFinding {
    std::optional<double> value;
    Relation toNational = Relation::Unknown;
    Relation toMean = Relation::Unknown;
    bool withinChance = false; ///< the mean lies inside the interval of the value
    bool uncertaintyKnown = false;
    std::optional<double> onePersonMore; ///< percentage points that one person more would give: 100/n
};

/// The chosen indicator in one year: the group's members, and every municipality ranked.
struct Comparison {
    IndicatorId indicator;
    Year year{};
    Gender gender = Gender::Total;
    ComparisonGroup group;
    std::vector<ComparisonRow>
        bars; ///< members and focus; those with values by value, best (or greatest) first, then the others by name
    std::vector<ComparisonRow> all; ///< every municipality by code; those that don't count have no place
    std::optional<double> national;
    GroupMean groupMean;
    std::optional<double> mean; ///< unweighted, over all counted municipalities
    std::optional<Spread> spread;
    int counted = 0;
    int smallLeftOut = 0;
    int placeholdersLeftOut = 0;
    ComparisonFinding finding;
    std::vector<Year> years; ///< that can be chosen, ascending
};

/// NotFound when the indicator, focus or group does not exist or the indicator has no values.
Result<Comparison> comparison(const Dataset &dataset, const Selection &selection);

} // namespace lagesbild
