#include "core/sources/koladacontent.h"

#include "core/sources/populationclasses.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace lagesbild
{

namespace
{

/// A derived indicator has values when all its parts have.
void markDerived(std::vector<Indicator> &indicators)
{
    std::unordered_set<IndicatorId> withValues;
    for (const Indicator &indicator : indicators) {
        if (indicator.hasValues)
            withValues.insert(indicator.id);
    }
    for (Indicator &indicator : indicators) {
        if (indicator.formula)
            indicator.hasValues = std::ranges::all_of(
                indicator.formula->parts, [&](const IndicatorId &part) { return withValues.contains(part); });
    }
}

std::vector<AreaGroup> allGroups(const PlaceList &places, KoladaCatalogue &kolada, const Cube *population)
{
    std::vector<AreaGroup> groups = places.groups(kolada.areas);
    if (population != nullptr) {
        const auto classes = populationClasses(kolada.areas, *population);
        groups.insert(groups.end(), classes.begin(), classes.end());
    }
    std::ranges::move(kolada.groups, std::back_inserter(groups));
    return groups;
}

} // namespace

Catalogue completeCatalogue(KoladaCatalogue &kolada, const PlaceList &places, const GuideTable &guide,
                            const Cube *population)
{
    std::vector<Indicator> &indicators = kolada.indicators;
    guide.applyTo(indicators, kolada.descriptions);
    markDerived(indicators);
    std::vector<Collection> collections{guide.integration(indicators)};
    std::ranges::move(kolada.collections, std::back_inserter(collections));
    std::vector<AreaGroup> groups = allGroups(places, kolada, population);
    return Catalogue(std::move(kolada.areas), std::move(groups), std::move(indicators),
                     std::move(collections));
}

} // namespace lagesbild
