#include "core/sources/kolada/updatewriter.h"

#include "core/pack/failure.h"
#include "core/pack/packwriter.h"
#include "core/sources/kolada/newcatalogue.h"
#include "core/sources/koladacontent.h"
#include "core/sources/owndata/ownfigures.h"
#include "core/sources/populationclasses.h"

#include <algorithm>
#include <unordered_set>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

LedgerEntry ledgerEntry(const QString &what, const QString &address)
{
    LedgerEntry entry;
    entry.what = what;
    entry.source = u"Kolada"_s;
    entry.origin = address;
    entry.when = QDateTime::currentDateTimeUtc();
    return entry;
}

} // namespace

UpdateWriter::UpdateWriter(KoladaCatalogue kolada, const Sources &sources)
    : m_sources(sources), m_koladaAreas(kolada.areas), m_kolada(std::move(kolada))
{
}

Result<UpdateWriter> UpdateWriter::make(KoladaCatalogue kolada, const Sources &sources)
{
    UpdateWriter writer(std::move(kolada), sources);
    if (const Outcome kept = writer.keepTheRest(); !kept)
        return kept.error();
    writer.listCubes();
    writer.beginLedger();
    if (const Outcome made = writer.makeCatalogue(); !made)
        return made.error();
    return writer;
}

/// Everything of the old pack but its figures.
Outcome UpdateWriter::keepTheRest()
{
    m_content.provenance.title = u"Kolada"_s;
    if (m_sources.old != nullptr) {
        const Dataset &dataset = *m_sources.old->dataset;
        const Pack &pack = *m_sources.old->pack;
        keepOld(m_kolada, dataset);
        m_content.provenance = dataset.provenance();
        auto municipalities = pack.outlines(BoundaryLevel::Municipality);
        if (!municipalities)
            return municipalities.error();
        auto counties = pack.outlines(BoundaryLevel::County);
        if (!counties)
            return counties.error();
        auto revisions = pack.revisions();
        if (!revisions)
            return revisions.error();
        m_content.municipalities = std::move(*municipalities);
        m_content.counties = std::move(*counties);
        m_content.revisions = std::move(*revisions);
        m_fromOld = areaMap(dataset.catalogue().areas(), m_kolada.areas);
        m_sameAreas = isIdentity(m_fromOld) && m_fromOld.size() == m_kolada.areas.size();
    }
    m_fromFetched = areaMap(m_koladaAreas, m_kolada.areas);
    m_content.provenance.fetched = m_sources.today;
    return done();
}

void UpdateWriter::listCubes()
{
    m_toMerge = m_sources.journal.cubeKeys();
    if (m_sources.old == nullptr)
        return;
    for (const CubeKey &key : m_sources.old->pack->cubeKeys()) {
        if (!std::ranges::binary_search(m_toMerge, key))
            m_toCopy.push_back(key);
    }
    if (m_sameAreas)
        return;
    // Figures of areas in another order must be unpacked after all; merging with nothing does it.
    m_toMerge.insert(m_toMerge.end(), m_toCopy.begin(), m_toCopy.end());
    m_toCopy.clear();
}

/// The lines this update adds; their sums are known at the end.
void UpdateWriter::beginLedger()
{
    std::vector<LedgerEntry> &ledger = m_content.provenance.ledger;
    LedgerEntry catalogue = ledgerEntry(u"catalogue"_s, m_sources.address);
    catalogue.taken = static_cast<qint64>(m_kolada.indicators.size());
    if (m_kolada.strayMembers > 0)
        catalogue.remark = u"stray_members: %1"_s.arg(m_kolada.strayMembers);
    ledger.push_back(std::move(catalogue));
    m_valuesEntry = ledger.size();
    ledger.push_back(ledgerEntry(u"values"_s, m_sources.address));
}

Outcome UpdateWriter::makeCatalogue()
{
    const int newest = static_cast<int>(m_valuesEntry);
    std::unordered_set<IndicatorId> fetched;
    for (const CubeKey &key : m_sources.journal.cubeKeys())
        fetched.insert(key.indicator);
    std::unordered_set<IndicatorId> withValues = fetched;
    for (const auto *keys : {&m_toMerge, &m_toCopy}) {
        for (const CubeKey &key : *keys)
            withValues.insert(key.indicator);
    }
    for (Indicator &indicator : m_kolada.indicators) {
        indicator.hasValues = withValues.contains(indicator.id);
        if (fetched.contains(indicator.id))
            indicator.origin = newest;
    }
    const auto places = PlaceList::builtIn();
    if (!places)
        return places.error();
    const auto guide = GuideTable::builtIn();
    if (!guide)
        return guide.error();
    const auto population = merged({populationIndicator, Gender::Total});
    if (!population)
        return population.error();
    const Cube *inhabitants = population->cube.isEmpty() ? nullptr : &population->cube;
    m_content.catalogue = completeCatalogue(m_kolada, *places, *guide, inhabitants);
    m_content.descriptions = std::move(m_kolada.descriptions);
    keepOwn();
    return done();
}

/// The user's own indicators; those of an old pack are kept with the rest, and only take their usual place here.
void UpdateWriter::keepOwn()
{
    if (m_sources.own != nullptr)
        return keepOwnFigures(*m_sources.own, m_content);
    if (m_sources.old == nullptr)
        return;
    PackContent old;
    old.catalogue = m_sources.old->dataset->catalogue();
    old.provenance = m_sources.old->dataset->provenance();
    keepOwnFigures(old, m_content);
}

Result<Cube> UpdateWriter::oldCube(const CubeKey &key) const
{
    return m_sources.old == nullptr ? Result<Cube>(Cube()) : m_sources.old->pack->cube(key);
}

Result<MergedCube> UpdateWriter::merged(const CubeKey &key) const
{
    const auto old = oldCube(key);
    if (!old)
        return old.error();
    const auto fetched = m_sources.journal.cube(key);
    if (!fetched)
        return fetched.error();
    const std::vector<Area> &areas = m_kolada.areas.empty() ? m_content.catalogue.areas() : m_kolada.areas;
    return mergeCube(*old, *fetched, {areas, m_fromOld, m_fromFetched}, m_sources.today);
}

void UpdateWriter::endLedger()
{
    LedgerEntry &entry = m_content.provenance.ledger[m_valuesEntry];
    const FetchedBatch &sums = m_sources.journal.sums();
    entry.taken = sums.taken;
    entry.refused = sums.refused;
    QStringList remark{u"added: %1"_s.arg(m_counts.added), u"revised: %1"_s.arg(m_counts.revised),
                       u"removed: %1"_s.arg(m_counts.removed)};
    if (!sums.remark.isEmpty())
        remark += sums.remark;
    entry.remark = remark.join(u'\n');
    m_content.revisions.insert(m_content.revisions.end(), m_revisions.begin(), m_revisions.end());
}

Outcome UpdateWriter::write(const QString &file, const Tick &tick)
{
    const int total = static_cast<int>(m_toMerge.size() + m_toCopy.size());
    int written = 0;
    const auto goOn = [&] { return tick(written++, total); };
    const Error cancelled = failure(ErrorKind::Cancelled, file, "cancelled");
    auto next = m_toMerge.begin();
    const CubeStream more = [&]() -> Result<std::optional<std::pair<CubeKey, Cube>>> {
        // A cube of which all figures were taken back is no cube any more.
        while (next != m_toMerge.end()) {
            if (!goOn())
                return cancelled;
            const CubeKey &key = *next++;
            auto cube = merged(key);
            if (!cube)
                return cube.error();
            m_counts.added += cube->counts.added;
            m_counts.revised += cube->counts.revised;
            m_counts.removed += cube->counts.removed;
            m_revisions.insert(m_revisions.end(), cube->revisions.begin(), cube->revisions.end());
            if (!cube->cube.isEmpty())
                return std::optional(std::pair(key, std::move(cube->cube)));
        }
        return std::optional<std::pair<CubeKey, Cube>>();
    };
    auto copy = m_toCopy.begin();
    const EncodedStream stored = [&]() -> Result<std::optional<EncodedCube>> {
        if (copy == m_toCopy.end()) {
            endLedger();
            return std::optional<EncodedCube>();
        }
        if (!goOn())
            return cancelled;
        auto cube = m_sources.old->pack->encodedCube(*copy++);
        if (!cube)
            return cube.error();
        return std::optional(std::move(*cube));
    };
    return writePack(m_content, file, keepGoing, more, stored);
}

} // namespace lagesbild
