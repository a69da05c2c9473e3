#pragma once

#include "core/base/id.h"
#include "core/base/year.h"
#include "core/data/area.h"

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace lagesbild
{

enum class GroupKind {
    County,          ///< id "county:18"
    Skr2017,         ///< id "skr2017:B3"
    Skr2023,         ///< id "skr2023:B3"
    PopulationClass, ///< id "population:4"
    Similar,         ///< one of Kolada's «Liknande kommuner …» of a focus and a year; id "G172728"
    Named,           ///< any other group of Kolada's; id "G114418"
};

std::string_view keyOf(GroupKind kind);
std::optional<GroupKind> parseGroupKind(std::string_view text);

/// A set of municipalities to compare with.
struct AreaGroup {
    GroupId id;
    GroupKind kind = GroupKind::Named;
    QString name;
    std::vector<AreaIndex> members; ///< ascending; the focus of a Similar group is not a member
    AreaIndex focus = noArea;       ///< Similar only
    std::optional<Year> year;       ///< Similar only

    bool operator==(const AreaGroup &) const = default;
};

} // namespace lagesbild
