#include "core/analysis/mapplates.h"

#include "core/analysis/association.h"
#include "core/analysis/maplayers.h"

#include <algorithm>

namespace lagesbild
{

namespace
{

constexpr std::size_t mostKept = 30; // as many years as are played through

/// What a map depends on, whoever is chosen; a municipality that there is not stays, since it is an error.
Selection withoutFocus(const Dataset &dataset, const Selection &selection)
{
    Selection key;
    const bool known = dataset.catalogue().indexOf(selection.focus) != noArea;
    key.focus = known ? AreaId() : selection.focus;
    key.collection = selection.collection;
    key.indicator = selection.indicator;
    key.year = selection.year;
    key.gender = selection.gender;
    key.ranking = selection.ranking;
    key.map = selection.map;
    return key;
}

} // namespace

MapPlates platesOf(const MapOptions &options)
{
    return options.layer == MapLayer::Values ? options.plates : MapPlates::One;
}

Result<PairSelections> pairSelections(const Dataset &dataset, const Selection &selection)
{
    const Result<AssociationTerms> terms = associationTerms(dataset, selection);
    if (!terms)
        return terms.error();
    PairSelections pair{selection, selection};
    pair.one.map.plates = MapPlates::One;
    pair.one.indicator = terms->indicator->id;
    pair.one.year = terms->year;
    pair.other.map.plates = MapPlates::One;
    pair.other.indicator = terms->other->id;
    pair.other.year = terms->otherYear;
    pair.other.gender = terms->otherGender;
    if (pair.other.map.method == ClassMethod::Manual)
        pair.other.map.method = ClassMethod::Jenks;
    return pair;
}

const Result<MapClasses> &KeptMaps::clusters(const Dataset &dataset, const Selection &selection,
                                             const Neighbours &neighbours)
{
    const Selection key = withoutFocus(dataset, selection);
    const auto found = std::ranges::find(m_clusters, key, &std::pair<Selection, Result<MapClasses>>::first);
    if (found != m_clusters.end())
        return found->second;
    if (m_clusters.size() == mostKept)
        m_clusters.pop_front();
    m_clusters.emplace_back(key, clusterMap(dataset, selection, neighbours));
    return m_clusters.back().second;
}

const Result<YearMaps> &KeptMaps::years(const Dataset &dataset, const Selection &selection)
{
    Selection key = withoutFocus(dataset, selection);
    key.year.reset();
    if (!m_years || m_years->first != key)
        m_years.emplace(key, yearMaps(dataset, selection));
    return m_years->second;
}

void KeptMaps::clear()
{
    m_clusters.clear();
    m_years.reset();
}

} // namespace lagesbild
