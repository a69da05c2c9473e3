#include "core/sources/owndata/ownfigures.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const QString ownSource = u"Egna uppgifter"_s;

/// A catalogue's parts, to be changed and put together again.
struct Parts {
    std::vector<Area> areas;
    std::vector<AreaGroup> groups;
    std::vector<Indicator> indicators;
    std::vector<Collection> collections;

    explicit Parts(const Catalogue &catalogue)
        : areas(catalogue.areas()),
          groups(catalogue.groups()),
          indicators(catalogue.indicators()),
          collections(catalogue.collections())
    {
    }
    Catalogue together() &&
    {
        return {std::move(areas), std::move(groups), std::move(indicators), std::move(collections)};
    }
};

IndicatorId newId(const std::vector<Indicator> &indicators)
{
    constexpr int digits = 4;
    int number = 0;
    IndicatorId id;
    do {
        std::string text = std::to_string(++number);
        text.insert(0, static_cast<std::size_t>(std::max(0, digits - static_cast<int>(text.size()))), '0');
        id = IndicatorId(std::string(ownPrefix) + text);
    } while (std::ranges::find(indicators, id, &Indicator::id) != indicators.end());
    return id;
}

/// The own indicator that @p own takes the place of; the end when there is none.
auto placeOf(std::vector<Indicator> &indicators, const OwnIndicator &own)
{
    return std::ranges::find_if(indicators, [&own](const Indicator &indicator) {
        const bool same = own.id.isEmpty() ? indicator.title == own.title : indicator.id == own.id;
        return isOwn(indicator.id) && same;
    });
}

Indicator indicatorOf(const ImportedIndicator &imported, const QString &source, const IndicatorId &id,
                      int origin)
{
    const OwnIndicator &own = imported.own;
    Indicator indicator;
    indicator.id = id;
    indicator.title = indicator.shortTitle = own.title;
    indicator.unit = own.unit;
    indicator.decimals = own.decimals;
    indicator.direction = own.direction;
    indicator.coverage = Coverage::All;
    indicator.denominator = own.denominator;
    indicator.byGender = imported.cubes.contains(Gender::Women) || imported.cubes.contains(Gender::Men);
    indicator.hasValues = imported.figures > 0;
    indicator.origin = origin;
    indicator.source = source.isEmpty() ? ownSource : source;
    return indicator;
}

/// The collection of own indicators as the catalogue now has them; none when it has none.
void renewCollection(std::vector<Collection> &collections, const std::vector<Indicator> &indicators)
{
    const CollectionId id{std::string(ownCollection)};
    std::erase_if(collections, [&id](const Collection &collection) { return collection.id == id; });
    CollectionSection section;
    for (const Indicator &indicator : indicators) {
        if (isOwn(indicator.id))
            section.entries.push_back({indicator.id, {}, false});
    }
    if (section.entries.empty())
        return;
    // After the integration collection, which is what everybody looks for first.
    const auto place = collections.empty() ? collections.end() : std::next(collections.begin());
    collections.insert(place, Collection{id, ownSource, {std::move(section)}});
}

QString remarkOf(const ImportResult &imported)
{
    std::map<QString, std::int64_t> reasons;
    for (const RefusedRow &row : imported.refused)
        ++reasons[row.reason];
    QString remark;
    for (const auto &[reason, count] : reasons)
        remark += (remark.isEmpty() ? QString() : u"\n"_s) + u"%1: %2"_s.arg(reason).arg(count);
    return remark;
}

void dropCubes(PackContent &content, const IndicatorId &id)
{
    std::erase_if(content.cubes, [&id](const auto &entry) { return entry.first.indicator == id; });
    content.descriptions.erase(id);
}

/// @p cube with the areas of another catalogue; figures of areas it does not have are dropped.
Cube movedTo(const Cube &cube, const std::vector<AreaIndex> &places, int areaCount)
{
    Cube moved(cube.firstYear(), cube.lastYear(), areaCount);
    for (int y = 0; y < cube.yearCount(); ++y) {
        const Year year{toInt(cube.firstYear()) + y};
        for (AreaIndex area = 0; area < cube.areaCount(); ++area) {
            const AreaIndex target = places[static_cast<std::size_t>(area)];
            const Status status = cube.status(year, area);
            if (target == noArea || status == Status::Absent)
                continue;
            if (const auto value = cube.value(year, area))
                moved.setValue(year, target, *value);
            else
                moved.setMissing(year, target, status);
        }
    }
    return moved;
}

} // namespace

std::vector<OwnAddition> addOwnFigures(PackContent &content, const ImportResult &imported,
                                       const QString &file, const QDateTime &when)
{
    Parts parts(content.catalogue);
    LedgerEntry entry;
    entry.what = u"own"_s;
    entry.source = ownSource;
    entry.origin = QFileInfo(file).fileName();
    entry.when = when;
    entry.refused = imported.refusedCount;
    entry.remark = remarkOf(imported);
    const int origin = static_cast<int>(content.provenance.ledger.size());
    std::vector<OwnAddition> additions;
    for (const ImportedIndicator &found : imported.indicators) {
        if (!found.own.take)
            continue;
        const auto place = placeOf(parts.indicators, found.own);
        const bool replaces = place != parts.indicators.end();
        const bool givenOwn = isOwn(found.own.id);
        const IndicatorId id = replaces ? place->id : givenOwn ? found.own.id : newId(parts.indicators);
        Indicator indicator = indicatorOf(found, imported.source, id, origin);
        if (replaces)
            *place = indicator;
        else
            parts.indicators.push_back(indicator);
        dropCubes(content, id);
        for (const auto &[gender, cube] : found.cubes)
            content.cubes.emplace(CubeKey{id, gender}, cube);
        if (!found.own.description.isEmpty())
            content.descriptions.emplace(id, found.own.description);
        entry.taken += found.figures + found.missing;
        additions.push_back({id, found.own.title, replaces});
    }
    renewCollection(parts.collections, parts.indicators);
    content.provenance.ledger.push_back(std::move(entry));
    content.catalogue = std::move(parts).together();
    return additions;
}

bool editOwnIndicator(PackContent &content, const OwnIndicator &told)
{
    Parts parts(content.catalogue);
    const auto place = std::ranges::find(parts.indicators, told.id, &Indicator::id);
    if (!isOwn(told.id) || place == parts.indicators.end())
        return false;
    place->title = place->shortTitle = told.title;
    place->unit = told.unit;
    place->decimals = told.decimals;
    place->direction = told.direction;
    place->denominator = told.denominator;
    content.descriptions.erase(told.id);
    if (!told.description.isEmpty())
        content.descriptions.emplace(told.id, told.description);
    content.catalogue = std::move(parts).together();
    return true;
}

bool removeOwnIndicator(PackContent &content, const IndicatorId &id)
{
    Parts parts(content.catalogue);
    if (!isOwn(id) ||
        std::erase_if(parts.indicators, [&id](const Indicator &one) { return one.id == id; }) == 0)
        return false;
    renewCollection(parts.collections, parts.indicators);
    dropCubes(content, id);
    content.catalogue = std::move(parts).together();
    return true;
}

void keepOwnFigures(const PackContent &from, PackContent &into)
{
    Parts parts(into.catalogue);
    std::vector<AreaIndex> places;
    for (const Area &area : from.catalogue.areas())
        places.push_back(into.catalogue.indexOf(area.id));
    const int areaCount = static_cast<int>(into.catalogue.areas().size());
    for (const Indicator &own : from.catalogue.indicators()) {
        if (!isOwn(own.id))
            continue;
        Indicator kept = own;
        kept.origin = -1;
        if (own.origin >= 0 && own.origin < static_cast<int>(from.provenance.ledger.size())) {
            const LedgerEntry &entry = from.provenance.ledger[static_cast<std::size_t>(own.origin)];
            const auto known = std::ranges::find(into.provenance.ledger, entry);
            kept.origin = static_cast<int>(known - into.provenance.ledger.begin());
            if (known == into.provenance.ledger.end())
                into.provenance.ledger.push_back(entry);
        }
        for (const Gender gender : allGenders) {
            const auto cube = from.cubes.find(CubeKey{own.id, gender});
            if (cube != from.cubes.end())
                into.cubes.insert_or_assign(CubeKey{own.id, gender},
                                            movedTo(cube->second, places, areaCount));
        }
        if (const auto text = from.descriptions.find(own.id); text != from.descriptions.end())
            into.descriptions.insert_or_assign(own.id, text->second);
        std::erase_if(parts.indicators, [&own](const Indicator &one) { return one.id == own.id; });
        parts.indicators.push_back(std::move(kept));
    }
    renewCollection(parts.collections, parts.indicators);
    into.catalogue = std::move(parts).together();
}

} // namespace lagesbild
