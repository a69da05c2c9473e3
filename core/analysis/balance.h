#pragma once

#include "core/analysis/comparison.h"
#include "core/analysis/mapclasses.h"
#include "core/analysis/trend.h"

#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

// Balance «balanstal» and dependency «försörjningskvot», methods 9. Always women and men together: the parts are
// not there for each.

/// N00217 and N00927, as Kolada publishes them.
IndicatorId publishedRatio(BalanceKind kind);

/// A ratio computed here from its parts, beside the published one.
struct RatioRow {
    AreaIndex area = noArea;
    AreaId code;
    QString name;
    std::optional<double> computed; ///< empty when a part is missing
    std::optional<double> published;

    std::optional<double> difference() const; ///< computed − published
    bool operator==(const RatioRow &) const = default;
};

/// How far computed and published agree over all municipalities.
struct RatioCheck {
    int compared = 0;    ///< municipalities that have both
    double greatest = 0; ///< difference without sign

    bool operator==(const RatioCheck &) const = default;
};
RatioCheck checkOf(const std::vector<RatioRow> &rows);

RatioRow ratioOf(const Dataset &dataset, BalanceKind kind, Year year, AreaIndex area);
/// Every municipality by code.
std::vector<RatioRow> ratioRows(const Dataset &dataset, BalanceKind kind, Year year);

/// One figure of the focus and what it is held against.
struct RatioPart {
    IndicatorId indicator;
    Figure focus;
    std::optional<double> national;
    GroupMean groupMean;
};

/// What is told of either ratio.
struct RatioStanding {
    BalanceKind kind = BalanceKind::Balance;
    Comparison comparison;   ///< of the published ratio: rank, mean, country, years
    Development development; ///< of the published ratio: focus, country, mean
    MapClasses classes;      ///< karta 3 or karta 2
    int focusClass = -1;     ///< −1: none
    RatioRow focus;
    RatioRow national; ///< area is noArea where there is no country
    RatioCheck check;
};

/// Why it can't be told how many persons a balance of 1 would take.
enum class BalanceLack {
    Nothing,
    Shares,    ///< the share among employees or in the population is missing
    Employees, ///< the number of employees can't be told: N00219 or N00214 is missing
};

/// Are those born abroad as many among the municipality's employees as in its population?
struct Balance {
    RatioStanding standing;
    RatioPart employees;   ///< share born abroad, 18–64 years
    RatioPart population;  ///< the same in the population
    RatioPart politicians; ///< elected
    Year election{};       ///< the general election that the elected stand for

    BalanceLack lack = BalanceLack::Nothing;
    /// All employees, from those over 55 and their share (N00219/N00214), so that it counts other ages too than
    /// the shares do: what is reckoned from it is about right.
    std::optional<double> employeeCount;
    /// Employees born abroad to be added in place of as many others for a balance of 1; negative: so many more
    /// than that there are already.
    std::optional<double> personsToBalance;
};

/// How many a hundred persons of working age (20–64) support beside themselves.
struct DependencySplit {
    double younger = 0; ///< 0–19 years
    double older = 0;   ///< 65 years and more

    bool operator==(const DependencySplit &) const = default;
};

/// Where the municipality's staff works, as the guide divides it.
enum class StaffSector { All, Culture, Preschool, CompulsorySchool, UpperSecondary, Care, SocialServices };

/// Staff of 55 years and more in one sector: how many will soon retire.
struct StaffAge {
    StaffSector sector = StaffSector::All;
    bool hasValues = false; ///< the data has values for some municipality, some year
    RatioPart share;        ///< of the sector's staff, per cent
    Figure count;           ///< persons; Absent where only the share is known
};

/// How large the part of the population is that others support?
struct Dependency {
    RatioStanding standing;
    std::optional<DependencySplit> focus; ///< empty when an age group is missing
    std::optional<DependencySplit> national;
    std::optional<DependencySplit> groupMean; ///< unweighted, over members that have all
    std::vector<StaffAge> staff;              ///< all first, then as the guide lists them
};

/// Selection::year, or the latest of the published ratio. NotFound when the focus or group does not exist or
/// the data has no values of the ratio.
Result<Balance> balance(const Dataset &dataset, const Selection &selection);
Result<Dependency> dependency(const Dataset &dataset, const Selection &selection);

/// The general election at or before @p year; they are held every fourth year since 1994.
Year electionBefore(Year year);

} // namespace lagesbild
