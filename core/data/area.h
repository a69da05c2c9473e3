#pragma once

#include "core/base/id.h"

#include <QString>

namespace lagesbild
{

enum class AreaKind { Municipality, Region, Country, Group };

/// Position of an area in Catalogue::areas; -1 is no area.
using AreaIndex = int;
inline constexpr AreaIndex noArea = -1;

/// A place that figures are about. Counties are groups of municipalities (areagroup.h), not areas.
struct Area {
    AreaId id;
    AreaKind kind = AreaKind::Municipality;
    QString name;        ///< «Örebro», «Region Örebro län», «Riket»
    QString longName;    ///< «Örebro kommun»; equal to name where there is none
    std::string county;  ///< "18" for municipalities and regions; empty for others
    std::string skr2017; ///< "B3"; municipalities only
    std::string skr2023;

    bool operator==(const Area &) const = default;
};

} // namespace lagesbild
