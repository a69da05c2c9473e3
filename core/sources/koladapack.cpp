#include "core/sources/koladapack.h"

#include "core/pack/failure.h"
#include "core/sources/boundaries.h"
#include "core/sources/guidetable.h"
#include "core/sources/koladacatalogue.h"
#include "core/sources/koladacontent.h"
#include "core/sources/koladavalues.h"
#include "core/sources/populationclasses.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

LedgerEntry ledgerEntry(const QString &what, const QString &source, const QString &file)
{
    const QFileInfo info(file);
    LedgerEntry entry;
    entry.what = what;
    entry.source = source;
    entry.origin = info.fileName();
    entry.when = info.lastModified();
    return entry;
}

/// The first that exists, or nothing.
QString existing(const QString &file)
{
    return QFileInfo::exists(file) ? file : QString();
}

Result<PlaceList> readPlaces(const QString &folder)
{
    const QString master = existing(folder + u"/../geo/municipalities_master.csv"_s);
    return master.isEmpty() ? PlaceList::builtIn() : PlaceList::read(master);
}

/// Reads the groups of areas and of indicators, each file only where it is.
Outcome readOptionalLists(const QString &folder, KoladaCatalogue &catalogue)
{
    using Reader = Outcome (*)(const JsonInput &, KoladaCatalogue &);
    const std::array<std::pair<QString, Reader>, 4> lists{
        {{u"/../values/kpi_meta.json"_s, &readWithdrawnKpis},
         {u"/kpi_groups.json"_s, &readKpiGroups},
         {u"/municipality_groups.json"_s, &readAreaGroups},
         {u"/similar_integration_2022.json"_s, &readAreaGroups}}};
    for (const auto &[name, read] : lists) {
        if (existing(folder + name).isEmpty())
            continue;
        if (Outcome outcome = read(folder + name, catalogue); !outcome)
            return outcome;
    }
    return done();
}

Result<KoladaCatalogue> readCatalogueFolder(const QString &folder, const PlaceList &places)
{
    KoladaCatalogue catalogue;
    if (const Outcome read = readKoladaAreas(folder + u"/municipality.json"_s, places, catalogue); !read)
        return read.error();
    if (const Outcome read = readKoladaKpis(folder + u"/kpi.json"_s, catalogue); !read)
        return read.error();
    const auto municipality = std::ranges::find(catalogue.areas, AreaKind::Municipality, &Area::kind);
    if (municipality == catalogue.areas.end() || catalogue.indicators.empty())
        return failure(ErrorKind::Malformed, folder, "a catalogue without municipalities or indicators");
    if (const Outcome read = readOptionalLists(folder, catalogue); !read)
        return read.error();
    return catalogue;
}

/// Takes the figures into @p cubes and marks the indicators that have some.
void takeFigures(FigureStore &store, std::vector<Indicator> &indicators, std::map<CubeKey, Cube> &cubes)
{
    for (FigureStore::Stored &stored : store.takeCubes()) {
        Indicator &indicator = indicators[static_cast<std::size_t>(stored.indicator)];
        indicator.hasValues = true;
        cubes.emplace(CubeKey{indicator.id, stored.gender}, std::move(stored.cube));
    }
}

/// The date of the fetch: written in the file's name, else told by the caller, else the day of the last change.
QDate fetchOf(const QString &file, const QDate &told)
{
    static const QRegularExpression pattern(u"(\\d{4}-\\d{2}-\\d{2})"_s);
    const QFileInfo info(file);
    const QDate written = QDate::fromString(pattern.match(info.fileName()).captured(1), Qt::ISODate);
    if (written.isValid())
        return written;
    return told.isValid() ? told : info.lastModified().date();
}

Outcome readValues(const OpenData &sources, std::vector<Indicator> &indicators, const KnownPlaces &known,
                   FigureStore &store, Provenance &provenance, const Tick &tick)
{
    for (const QString &file : sources.values) {
        const auto report = readKoladaValues(file, known, store, tick);
        if (!report)
            return report.error();
        const QDate fetched = fetchOf(file, sources.fetched);
        provenance.fetched = std::max(provenance.fetched, fetched);
        LedgerEntry entry = ledgerEntry(u"values"_s, u"Kolada"_s, file);
        entry.when = fetched.startOfDay(Qt::UTC);
        entry.taken = report->taken;
        entry.refused = report->refusedCount();
        entry.remark = report->remark();
        for (const int indicator : report->indicators)
            indicators[static_cast<std::size_t>(indicator)].origin =
                static_cast<int>(provenance.ledger.size());
        provenance.ledger.push_back(std::move(entry));
    }
    return done();
}

/// Keeps the outlines of @p found whose code is in @p known; gives the number left out.
template <class IsKnown>
qint64 takeOutlines(std::vector<Outline> &&found, std::vector<Outline> &target, IsKnown isKnown)
{
    qint64 left = 0;
    for (Outline &outline : found) {
        if (isKnown(outline.code))
            target.push_back(std::move(outline));
        else
            ++left;
    }
    std::ranges::sort(target, {}, &Outline::code);
    return left;
}

Outcome readAllBoundaries(const OpenData &sources, const PlaceList &places, PackContent &content)
{
    for (const QString &file : sources.boundaries) {
        auto found = readBoundaries(file);
        if (!found)
            return found.error();
        const bool replaces = !found->municipalities.empty() && !content.municipalities.empty();
        if (replaces || (!found->counties.empty() && !content.counties.empty()))
            return failure(ErrorKind::WrongUse, file, "boundaries of that level were given already");
        const auto all = static_cast<qint64>(found->municipalities.size() + found->counties.size());
        LedgerEntry entry = ledgerEntry(u"boundaries"_s, u"SCB"_s, file);
        entry.refused = takeOutlines(std::move(found->municipalities), content.municipalities,
                                     [&](const std::string &code) { return places.find(code) != nullptr; }) +
                        takeOutlines(std::move(found->counties), content.counties,
                                     [&](const std::string &code) { return places.hasCounty(code); });
        entry.taken = all - entry.refused;
        content.provenance.ledger.push_back(std::move(entry));
    }
    return done();
}

LedgerEntry catalogueEntry(const KoladaCatalogue &catalogue, const QString &folder)
{
    LedgerEntry entry = ledgerEntry(u"catalogue"_s, u"Kolada"_s, folder + u"/kpi.json"_s);
    entry.taken = static_cast<qint64>(catalogue.indicators.size());
    entry.refused = 0;
    if (catalogue.strayMembers > 0)
        entry.remark = u"stray_members: %1"_s.arg(catalogue.strayMembers);
    return entry;
}

} // namespace

Result<PackContent> readOpenData(const OpenData &sources, const Tick &tick)
{
    const auto places = readPlaces(sources.folder);
    if (!places)
        return places.error();
    auto catalogue = readCatalogueFolder(sources.folder, *places);
    if (!catalogue)
        return catalogue.error();
    const auto guide = GuideTable::builtIn();
    if (!guide)
        return guide.error();

    PackContent content;
    content.provenance.title = u"Kolada"_s;
    content.provenance.ledger.push_back(catalogueEntry(*catalogue, sources.folder));

    std::vector<Indicator> &indicators = catalogue->indicators;
    FigureStore store(static_cast<int>(catalogue->areas.size()));
    const KnownPlaces known(catalogue->areas, indicators);
    if (const Outcome read = readValues(sources, indicators, known, store, content.provenance, tick); !read)
        return read.error();
    takeFigures(store, indicators, content.cubes);
    if (const Outcome read = readAllBoundaries(sources, *places, content); !read)
        return read.error();
    const auto population = content.cubes.find(CubeKey{populationIndicator, Gender::Total});
    const Cube *inhabitants = population == content.cubes.end() ? nullptr : &population->second;
    content.catalogue = completeCatalogue(*catalogue, *places, *guide, inhabitants);
    content.descriptions = std::move(catalogue->descriptions);
    return content;
}

} // namespace lagesbild
