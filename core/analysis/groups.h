#pragma once

#include "core/data/dataset.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace lagesbild
{

enum class GroupChoice { Similar, County, Skr2017, Skr2023, PopulationClass, Named, Own, Chosen, All };

/// The municipalities compared with.
struct ComparisonGroup {
    GroupChoice choice = GroupChoice::Similar;
    QString name; ///< as data names it («Örebro län»); empty where ui speaks (similar, all)
    std::vector<AreaIndex> members; ///< similar: nearest first; others ascending
    bool includesFocus =
        false; ///< whether the focus belongs to members and mean (rulings "Groups and the focus")
    std::optional<Year> peerYear; ///< similar: the year the set was computed for

    bool operator==(const ComparisonGroup &) const = default;
};

/// @param choice "similar", "county", "skr2017", "skr2023", "population", "all", a group's id, a group
///               of the user's own with its members ("saved:Grannar:1880,1881"), or municipality codes with commas
/// @param year   for similar sets; none: the latest with all variables. Where the year lacks a variable for
///               the focus: the nearest year that has all.
/// @return NotFound for a group or code that does not exist, and for an own group without its members. A similar set is empty, with no peerYear, when
///         no year has all variables for the focus.
Result<ComparisonGroup> comparisonGroup(const Dataset &dataset, AreaIndex focus, const std::string &choice,
                                        std::optional<Year> year);

/// A group that can be chosen for a focus, in the order a picker shows them.
struct GroupOption {
    std::string choice; ///< for Selection::group
    GroupChoice kind = GroupChoice::Similar;
    QString name; ///< as data names it; empty where ui speaks
    int members = 0;

    bool operator==(const GroupOption &) const = default;
};

/// Similar, county, SKR's classes, population class and all for @p focus, then Kolada's named groups by name.
std::vector<GroupOption> groupOptions(const Dataset &dataset, AreaIndex focus);

} // namespace lagesbild
