#include "core/sources/kolada/newcatalogue.h"

#include "core/pack/failure.h"
#include "core/sources/guidetable.h"
#include "core/sources/kolada/mergecube.h"
#include "core/sources/populationclasses.h"

#include <algorithm>
#include <unordered_set>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

using PageReader = std::function<Outcome(const JsonInput &, KoladaCatalogue &)>;

Outcome readPages(const CatalogueAnswer &answer, const QString &list, const QString &address,
                  const PageReader &read, KoladaCatalogue &kolada)
{
    for (const QByteArray &page : answer.value(list)) {
        const Outcome outcome = read(JsonInput(page, address + u'/' + list), kolada);
        if (!outcome) {
            Error error = outcome.error();
            error.kind = ErrorKind::Malformed;
            return error;
        }
    }
    return done();
}

std::unordered_set<IndicatorId> idsOf(const std::vector<Indicator> &indicators)
{
    std::unordered_set<IndicatorId> ids;
    for (const Indicator &indicator : indicators)
        ids.insert(indicator.id);
    return ids;
}

/// Ids in order, each once, and only those Kolada has.
class Wanted
{
public:
    explicit Wanted(const KoladaCatalogue &kolada) : m_known(idsOf(kolada.indicators)) {}

    void add(const IndicatorId &id)
    {
        if (m_known.contains(id) && m_seen.insert(id).second)
            m_ids.push_back(id);
    }
    void add(const GuideTable::Entry &entry)
    {
        add(entry.indicator.id);
        if (entry.indicator.denominator)
            add(entry.indicator.denominator->indicator);
        if (entry.indicator.formula) {
            for (const IndicatorId &part : entry.indicator.formula->parts)
                add(part);
        }
    }
    std::vector<IndicatorId> take() { return std::move(m_ids); }

private:
    std::unordered_set<IndicatorId> m_known;
    std::unordered_set<IndicatorId> m_seen;
    std::vector<IndicatorId> m_ids;
};

void moveMembers(AreaGroup &group, const AreaMap &map)
{
    for (AreaIndex &member : group.members)
        member = map[static_cast<std::size_t>(member)];
    std::ranges::sort(group.members);
    if (group.focus != noArea)
        group.focus = map[static_cast<std::size_t>(group.focus)];
}

void keepAreasAndGroups(KoladaCatalogue &kolada, const Catalogue &old)
{
    const std::vector<Area> koladas = kolada.areas;
    std::unordered_set<AreaId> known;
    for (const Area &area : koladas)
        known.insert(area.id);
    for (const Area &area : old.areas()) {
        if (!known.contains(area.id))
            kolada.areas.push_back(area);
    }
    kolada.areas = Catalogue::sortedAreas(std::move(kolada.areas));
    const AreaMap fromKolada = areaMap(koladas, kolada.areas);
    const AreaMap fromOld = areaMap(old.areas(), kolada.areas);
    std::unordered_set<GroupId> groups;
    for (AreaGroup &group : kolada.groups) {
        moveMembers(group, fromKolada);
        groups.insert(group.id);
    }
    for (const AreaGroup &group : old.groups()) {
        // The other kinds are made anew from our own tables.
        const bool fromSource = group.kind == GroupKind::Similar || group.kind == GroupKind::Named;
        if (!fromSource || !groups.insert(group.id).second)
            continue;
        kolada.groups.push_back(group);
        moveMembers(kolada.groups.back(), fromOld);
    }
}

bool cameFromKolada(const Indicator &indicator, const Provenance &provenance)
{
    const auto at = static_cast<std::size_t>(indicator.origin);
    return indicator.origin >= 0 && at < provenance.ledger.size() &&
           provenance.ledger[at].source == u"Kolada"_s;
}

void keepIndicators(KoladaCatalogue &kolada, const Dataset &old)
{
    std::unordered_map<IndicatorId, std::size_t> known;
    for (std::size_t i = 0; i < kolada.indicators.size(); ++i)
        known.emplace(kolada.indicators[i].id, i);
    for (const Indicator &indicator : old.catalogue().indicators()) {
        const auto found = known.find(indicator.id);
        if (found != known.end()) {
            kolada.indicators[found->second].origin = indicator.origin;
            continue;
        }
        if (indicator.formula)
            continue; // ours; put on top again
        kolada.indicators.push_back(indicator);
        Indicator &kept = kolada.indicators.back();
        kept.withdrawn = kept.withdrawn || cameFromKolada(indicator, old.provenance());
        const QString description = old.description(indicator.id);
        if (!description.isEmpty())
            kolada.descriptions.emplace(indicator.id, description);
    }
}

void keepCollections(KoladaCatalogue &kolada, const Catalogue &old)
{
    for (const Collection &collection : old.collections()) {
        const bool madeAnew =
            collection.id == integrationCollection ||
            QString::fromStdString(collection.id.text()).startsWith(u"G2KPI"_s) ||
            std::ranges::find(kolada.collections, collection.id, &Collection::id) != kolada.collections.end();
        if (!madeAnew)
            kolada.collections.push_back(collection);
    }
}

} // namespace

Result<KoladaCatalogue> readCatalogueAnswer(const CatalogueAnswer &answer, const QString &address)
{
    const auto places = PlaceList::builtIn();
    if (!places)
        return places.error();
    const auto readAreas = [&](const JsonInput &page, KoladaCatalogue &into) {
        return readKoladaAreas(page, *places, into);
    };
    // Areas before groups of them, indicators before groups of them.
    const std::array<std::pair<QString, PageReader>, 4> lists{{{u"municipality"_s, readAreas},
                                                               {u"kpi"_s, readKoladaKpis},
                                                               {u"kpi_groups"_s, readKpiGroups},
                                                               {u"municipality_groups"_s, readAreaGroups}}};
    KoladaCatalogue kolada;
    for (const auto &[list, read] : lists) {
        if (const Outcome outcome = readPages(answer, list, address, read, kolada); !outcome)
            return outcome.error();
    }
    const bool hasMunicipality =
        std::ranges::find(kolada.areas, AreaKind::Municipality, &Area::kind) != kolada.areas.end();
    if (!hasMunicipality || kolada.indicators.empty())
        return failure(ErrorKind::Malformed, address, "a catalogue without municipalities or indicators");
    return kolada;
}

Result<std::vector<IndicatorId>> indicatorsOf(const std::optional<CollectionId> &collection,
                                              const KoladaCatalogue &kolada)
{
    Wanted wanted(kolada);
    const auto guide = GuideTable::builtIn();
    if (!guide)
        return guide.error();
    if (!collection) {
        for (const Indicator &indicator : kolada.indicators)
            wanted.add(indicator.id);
        return wanted.take();
    }
    if (*collection == integrationCollection) {
        for (const GuideTable::Entry &entry : guide->entries())
            wanted.add(entry);
        return wanted.take();
    }
    const auto found = std::ranges::find(kolada.collections, *collection, &Collection::id);
    if (found == kolada.collections.end())
        return failure(ErrorKind::WrongUse, QString::fromStdString(collection->text()),
                       "no such collection in Kolada");
    for (const CollectionSection &section : found->sections) {
        for (const CollectionEntry &entry : section.entries)
            wanted.add(entry.indicator);
    }
    // The population classes, and what our own table knows to lie behind the collection's indicators.
    wanted.add(populationIndicator);
    const std::vector<IndicatorId> own = wanted.take();
    Wanted all(kolada);
    for (const IndicatorId &id : own)
        all.add(id);
    for (const GuideTable::Entry &entry : guide->entries()) {
        if (std::ranges::find(own, entry.indicator.id) != own.end())
            all.add(entry);
    }
    return all.take();
}

void keepOld(KoladaCatalogue &kolada, const Dataset &old)
{
    keepAreasAndGroups(kolada, old.catalogue());
    keepIndicators(kolada, old);
    keepCollections(kolada, old.catalogue());
}

} // namespace lagesbild
