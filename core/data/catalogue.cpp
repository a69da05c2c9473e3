#include "core/data/catalogue.h"

#include <algorithm>
#include <tuple>

namespace lagesbild
{

std::vector<Area> Catalogue::sortedAreas(std::vector<Area> areas)
{
    std::ranges::sort(areas, {}, [](const Area &area) {
        return std::tuple(area.kind != AreaKind::Municipality, area.id.text());
    });
    return areas;
}

Catalogue::Catalogue(std::vector<Area> areas, std::vector<AreaGroup> groups,
                     std::vector<Indicator> indicators, std::vector<Collection> collections)
    : m_areas(sortedAreas(std::move(areas))),
      m_groups(std::move(groups)),
      m_indicators(std::move(indicators)),
      m_collections(std::move(collections))
{
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        m_areaIndex.emplace(m_areas[i].id, static_cast<AreaIndex>(i));
        if (m_areas[i].kind == AreaKind::Municipality)
            ++m_municipalityCount;
        if (m_areas[i].kind == AreaKind::Country)
            m_country = static_cast<AreaIndex>(i);
    }
    for (std::size_t i = 0; i < m_indicators.size(); ++i)
        m_indicatorIndex.emplace(m_indicators[i].id, i);
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        m_groupIndex.emplace(m_groups[i].id, i);
}

std::span<const Area> Catalogue::municipalities() const
{
    return std::span(m_areas).first(static_cast<std::size_t>(m_municipalityCount));
}

AreaIndex Catalogue::indexOf(const AreaId &id) const
{
    const auto found = m_areaIndex.find(id);
    return found == m_areaIndex.end() ? noArea : found->second;
}

const Indicator *Catalogue::indicator(const IndicatorId &id) const
{
    const auto found = m_indicatorIndex.find(id);
    return found == m_indicatorIndex.end() ? nullptr : &m_indicators[found->second];
}

const Collection *Catalogue::collection(const CollectionId &id) const
{
    const auto found = std::ranges::find(m_collections, id, &Collection::id);
    return found == m_collections.end() ? nullptr : &*found;
}

const AreaGroup *Catalogue::group(const GroupId &id) const
{
    const auto found = m_groupIndex.find(id);
    return found == m_groupIndex.end() ? nullptr : &m_groups[found->second];
}

const AreaGroup *Catalogue::groupOf(GroupKind kind, AreaIndex area) const
{
    const auto holds = [&](const AreaGroup &group) {
        return group.kind == kind && std::ranges::binary_search(group.members, area);
    };
    const auto found = std::ranges::find_if(m_groups, holds);
    return found == m_groups.end() ? nullptr : &*found;
}

} // namespace lagesbild
