#pragma once

#include "core/analysis/figure.h"
#include "core/analysis/groups.h"
#include "core/analysis/selection.h"
#include "core/stats/aggregate.h"

#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

/// What tells the subgroups of a picture apart.
enum class SubgroupKind {
    Gender,     ///< everyone, women, men: of any indicator that is divided so
    Age,        ///< shares of all inhabitants by age (the guide's diagram 9, as far as it can be drawn)
    Employment, ///< at work: refugees and their relatives, all born abroad, everyone (diagram 7)
    Education,  ///< the longest of those who came as refugees, or of those enrolled in the etableringsuppdrag
    Staff,      ///< staff of 55 years and more by where they work
};

/// One subgroup: the chosen municipality, its group and the country.
struct SubgroupRow {
    IndicatorId indicator; ///< Age: the number of inhabitants of that age
    Gender gender = Gender::Total;
    Figure focus;
    std::optional<double> national;
    GroupMean groupMean; ///< unweighted
    std::optional<Year>
        since; ///< the first year with figures of anybody, where the year shown lies before it

    /// Whether anybody shown has a value.
    bool hasAny() const { return focus.value || national || groupMean.mean; }
};

/// The chosen indicator's subgroups in one year, side by side («Delgrupper»).
struct Subgroups {
    IndicatorId indicator; ///< the chosen one
    SubgroupKind kind = SubgroupKind::Gender;
    Unit unit = Unit::None; ///< of the figures; Age: per cent of all inhabitants, whatever the indicator's is
    int decimals = -1;      ///< shown, as Indicator::decimals
    Year year{};
    Gender gender = Gender::Total; ///< Gender: the row that is marked; else of all rows
    AreaIndex focus = noArea;
    QString focusName;
    bool focusIsCountry = false;
    ComparisonGroup group;
    std::vector<SubgroupRow> rows; ///< in reading order, also those without figures
    std::vector<Year> years;       ///< that can be chosen, ascending
};

/// Selection::year, or the latest of the chosen indicator where its figures are shown, else of the first row's.
/// NotFound when indicator, focus or group does not exist or there are no figures; WrongUse for an indicator that
/// has no subgroups.
Result<Subgroups> subgroups(const Dataset &dataset, const Selection &selection);

/// The row whose value lies farthest from the country's; null where none has both.
const SubgroupRow *farthestFromCountry(const Subgroups &subgroups);

} // namespace lagesbild
