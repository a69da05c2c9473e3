#pragma once

#include "core/data/area.h"
#include "core/data/areagroup.h"
#include "core/data/collection.h"
#include "core/data/indicator.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace lagesbild
{

/// What there is to know about: areas, groups of them, indicators and collections. Immutable once made.
///
/// Areas come in one order everywhere, cubes included: the municipalities by code, then all others by code.
class Catalogue
{
public:
    Catalogue() = default;
    /// @p areas are put in order here; group members and foci must be given as positions in that order
    /// (sortedAreas() gives it).
    Catalogue(std::vector<Area> areas, std::vector<AreaGroup> groups, std::vector<Indicator> indicators,
              std::vector<Collection> collections);

    /// The order of areas that every cube and group follows.
    static std::vector<Area> sortedAreas(std::vector<Area> areas);

    const std::vector<Area> &areas() const { return m_areas; }
    const std::vector<AreaGroup> &groups() const { return m_groups; }
    const std::vector<Indicator> &indicators() const { return m_indicators; }
    const std::vector<Collection> &collections() const { return m_collections; }

    /// Municipalities are the areas 0 … municipalityCount() − 1.
    int municipalityCount() const { return m_municipalityCount; }
    std::span<const Area> municipalities() const;
    const Area &area(AreaIndex index) const { return m_areas[static_cast<std::size_t>(index)]; }
    AreaIndex indexOf(const AreaId &id) const;      ///< noArea if unknown
    AreaIndex country() const { return m_country; } ///< riket; noArea if there is none

    const Indicator *indicator(const IndicatorId &id) const; ///< null if unknown
    const Collection *collection(const CollectionId &id) const;
    const AreaGroup *group(const GroupId &id) const;
    /// The group of @p kind that @p area is a member of (County, Skr2017, Skr2023, PopulationClass); may be null.
    const AreaGroup *groupOf(GroupKind kind, AreaIndex area) const;

private:
    std::vector<Area> m_areas;
    std::vector<AreaGroup> m_groups;
    std::vector<Indicator> m_indicators;
    std::vector<Collection> m_collections;
    std::unordered_map<AreaId, AreaIndex> m_areaIndex;
    std::unordered_map<IndicatorId, std::size_t> m_indicatorIndex;
    std::unordered_map<GroupId, std::size_t> m_groupIndex;
    int m_municipalityCount = 0;
    AreaIndex m_country = noArea;
};

} // namespace lagesbild
