#pragma once

#include "core/analysis/figure.h"
#include "core/analysis/groups.h"
#include "core/analysis/selection.h"
#include "core/stats/funnel.h"

#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

/// A rate's limits at 95 and 99.8 %.
struct FunnelLimits {
    Interval at95;
    Interval at998;
};

/// One municipality in the funnel; all in per cent, as the indicator.
struct FunnelRow {
    AreaIndex area = noArea;
    AreaId code;
    QString name;
    bool isFocus = false;
    bool isPeer = false; ///< in the selection's comparison group
    double value = 0;
    double n = 0;          ///< persons
    Interval interval;     ///< of the value itself: Wilson, 95 %
    FunnelLimits limits;   ///< where a value of n persons lies by chance around the target
    FunnelLimits adjusted; ///< widened by how much municipalities vary beyond chance
    FunnelPosition position95 = FunnelPosition::Within; ///< against the limits chosen, adjusted or not
    FunnelPosition position998 = FunnelPosition::Within;
    double shrunken = 0;  ///< drawn towards the rate of all, the more the fewer persons
    double ownWeight = 0; ///< share of its own value that it keeps, 0 … 1
};

/// All municipalities with a value and a known number of persons, against what chance alone would give.
///
/// The guide's rule of ten persons does not apply: showing how little few persons say is what a funnel is for.
/// Placeholders are left out, and so are values that are no share of persons: below 0 or above 100 per cent.
struct Funnel {
    IndicatorId indicator;
    Year year{};
    Gender gender = Gender::Total;
    ComparisonGroup group;
    std::vector<FunnelRow> rows; ///< by code
    double target = 0;           ///< riket's value, or without one that is a share the rate of all; per cent
    bool targetIsNational = true;
    Overdispersion overdispersion; ///< φ and τ², on proportions
    double shrinkTarget = 0;       ///< rate of all that values are shrunk towards; per cent
    double shrinkVariance = 0;     ///< between municipalities, of proportions; 0: no more than chance
    int withoutPersons = 0;        ///< with a value but no known number of persons
    int outsideShares = 0;         ///< with persons, but a value below 0 or above 100 per cent
    int missing = 0;               ///< without a value
    bool focusLeftOut = false;     ///< the focus has a value that can't stand here
    std::vector<Year> years;       ///< that can be shown, ascending
    FunnelOptions options;         ///< which limits and rates are asked for
};

/// NotFound when the indicator does not exist or has no values; WrongUse when it is no share, or the number of
/// persons behind it is not known exactly («osäkerhet okänd») for any municipality.
Result<Funnel> funnel(const Dataset &dataset, const Selection &selection);

/// Limits at @p n persons, for drawing the curves between the rows; per cent.
FunnelLimits funnelLimitsAt(const Funnel &funnel, double n);

} // namespace lagesbild
