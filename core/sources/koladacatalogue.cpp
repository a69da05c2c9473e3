#include "core/sources/koladacatalogue.h"

#include "core/sources/jsonlist.h"

#include <algorithm>
#include <unordered_set>

namespace lagesbild
{

using namespace Qt::StringLiterals;
using simdjson::error_code;

namespace
{

/// An entry of the list of KPIs with its long text.
struct Kpi {
    Indicator indicator;
    QString description;
};

Coverage coverageOf(std::string_view letter)
{
    if (letter == "L")
        return Coverage::Regions;
    return letter == "A" ? Coverage::All : Coverage::Municipalities;
}

error_code readKpiField(Kpi &kpi, std::string_view key, ondemand::value &value)
{
    Indicator &indicator = kpi.indicator;
    std::string code;
    error_code error = simdjson::SUCCESS;
    if (key == "id") {
        error = readText(value, code);
        indicator.id = IndicatorId(code);
    } else if (key == "municipality_type") {
        error = readText(value, code);
        indicator.coverage = coverageOf(code);
    } else if (key == "title") {
        error = readText(value, indicator.title);
    } else if (key == "description") {
        error = readText(value, kpi.description);
    } else if (key == "is_divided_by_gender") {
        error = readFlag(value, indicator.byGender);
    } else if (key == "operating_area") {
        error = readText(value, indicator.operatingArea);
    } else if (key == "perspective") {
        error = readText(value, indicator.perspective);
    } else if (key == "publication_date") {
        error = readText(value, indicator.publicationDate);
    } else if (key == "publ_period") {
        error = readText(value, indicator.publicationPeriod);
    }
    return error;
}

error_code readKpi(ondemand::object &object, Kpi &kpi)
{
    const error_code error = readFields(object, [&kpi](std::string_view key, ondemand::value &value) {
        return readKpiField(kpi, key, value);
    });
    Indicator &indicator = kpi.indicator;
    indicator.shortTitle = indicator.title;
    indicator.unit = unitOfTitle(indicator.title);
    indicator.decimals = decimalsOf(indicator.unit);
    indicator.source = sourceOfDescription(kpi.description);
    return error;
}

void addKpi(KoladaCatalogue &catalogue, Kpi &&kpi)
{
    if (!kpi.description.isEmpty())
        catalogue.descriptions.emplace(kpi.indicator.id, std::move(kpi.description));
    catalogue.indicators.push_back(std::move(kpi.indicator));
}

std::unordered_set<IndicatorId> idsOf(const KoladaCatalogue &catalogue)
{
    std::unordered_set<IndicatorId> ids;
    for (const Indicator &indicator : catalogue.indicators)
        ids.insert(indicator.id);
    return ids;
}

AreaKind kindOf(std::string_view id, std::string_view type)
{
    if (id == "0000")
        return AreaKind::Country;
    return type == "K" ? AreaKind::Municipality : AreaKind::Region;
}

error_code readArea(ondemand::object &object, const PlaceList &places, Area &area)
{
    std::string id;
    std::string type;
    const error_code error = readFields(object, [&](std::string_view key, ondemand::value &value) {
        if (key == "id")
            return readText(value, id);
        if (key == "type")
            return readText(value, type);
        return key == "title" ? readText(value, area.name) : simdjson::SUCCESS;
    });
    area.id = AreaId(id);
    area.kind = kindOf(id, type);
    area.longName = area.name;
    places.complete(area);
    return error;
}

/// A group of areas or KPIs as the files have it.
struct RawGroup {
    std::string id;
    QString title;
    std::vector<std::string> members;
    std::string focus;
    std::optional<int> year;
};

/// A member is {"member_id": …, …} or the bare id.
error_code readMember(ondemand::value value, std::string &id)
{
    ondemand::json_type type{};
    if (const error_code code = value.type().get(type))
        return code;
    if (type == ondemand::json_type::string)
        return readText(value, id);
    ondemand::object object;
    if (const error_code code = value.get_object().get(object))
        return code;
    return readFields(object, [&id](std::string_view key, ondemand::value &field) {
        return key == "member_id" ? readText(field, id) : simdjson::SUCCESS;
    });
}

error_code readMembers(ondemand::value &value, std::vector<std::string> &members)
{
    ondemand::array array;
    if (const error_code code = value.get_array().get(array))
        return code;
    for (auto item : array) {
        ondemand::value member;
        if (const error_code code = item.get(member))
            return code;
        members.emplace_back();
        if (const error_code code = readMember(member, members.back()))
            return code;
    }
    return simdjson::SUCCESS;
}

error_code readYear(ondemand::value &value, std::optional<int> &year)
{
    std::int64_t number = 0;
    const error_code code = value.get_int64().get(number);
    year = static_cast<int>(number);
    return code;
}

error_code readGroup(ondemand::object &object, RawGroup &group)
{
    return readFields(object, [&group](std::string_view key, ondemand::value &value) {
        if (key == "id")
            return readText(value, group.id);
        if (key == "title")
            return readText(value, group.title);
        if (key == "members")
            return readMembers(value, group.members);
        if (key == "focus")
            return readText(value, group.focus);
        return key == "year" ? readYear(value, group.year) : simdjson::SUCCESS;
    });
}

using AreaPositions = std::unordered_map<std::string, AreaIndex>;

/// Positions by id and, for those whose title only names them, by name.
struct AreaLookup {
    explicit AreaLookup(const std::vector<Area> &areas)
    {
        for (std::size_t i = 0; i < areas.size(); ++i) {
            byId.emplace(areas[i].id.text(), static_cast<AreaIndex>(i));
            byName.emplace(areas[i].name.toStdString(), static_cast<AreaIndex>(i));
        }
    }
    static AreaIndex find(const AreaPositions &positions, const std::string &key)
    {
        const auto found = positions.find(key);
        return found == positions.end() ? noArea : found->second;
    }
    AreaPositions byId;
    AreaPositions byName;
};

/// Kind, focus and year: as the file says, or else as the title says.
void setFocus(AreaGroup &group, const RawGroup &raw, const AreaLookup &lookup)
{
    if (!raw.focus.empty() && raw.year) {
        group.focus = AreaLookup::find(lookup.byId, raw.focus);
        group.year = Year{*raw.year};
    } else if (const auto title = parseSimilarTitle(raw.title)) {
        group.focus = AreaLookup::find(lookup.byName, title->name.toStdString());
        group.year = title->year;
    }
    if (group.focus == noArea)
        group.year.reset();
    else
        group.kind = GroupKind::Similar;
}

AreaGroup groupOf(const RawGroup &raw, const AreaLookup &lookup, std::int64_t &strays)
{
    AreaGroup group;
    group.id = GroupId(raw.id);
    group.name = raw.title;
    setFocus(group, raw, lookup);
    for (const std::string &member : raw.members) {
        const AreaIndex index = AreaLookup::find(lookup.byId, member);
        if (index == noArea)
            ++strays;
        else if (index != group.focus)
            group.members.push_back(index);
    }
    std::ranges::sort(group.members);
    const auto repeated = std::ranges::unique(group.members);
    group.members.erase(repeated.begin(), repeated.end());
    return group;
}

/// An entry must have an id that no other has.
error_code checkId(std::unordered_set<std::string> &seen, const std::string &id)
{
    return !id.empty() && seen.insert(id).second ? simdjson::SUCCESS : simdjson::INCORRECT_TYPE;
}

} // namespace

QString sourceOfDescription(const QString &description)
{
    constexpr qsizetype longestSource = 80;
    qsizetype at = description.lastIndexOf(u"Källa:"_s);
    qsizetype length = QStringView(u"Källa:").size();
    if (at < 0) {
        at = description.lastIndexOf(u"Källor:"_s);
        length = QStringView(u"Källor:").size();
    }
    if (at < 0)
        return {};
    QString source = description.mid(at + length).section(u'\n', 0, 0).trimmed();
    while (source.endsWith(u'.'))
        source.chop(1);
    return source.size() > longestSource ? source.section(u". "_s, 0, 0).left(longestSource) : source;
}

std::optional<SimilarTitle> parseSimilarTitle(const QString &title)
{
    if (!title.startsWith(u"Liknande "_s))
        return std::nullopt;
    const qsizetype lastComma = title.lastIndexOf(u',');
    const qsizetype nameComma = lastComma < 0 ? -1 : title.lastIndexOf(u',', lastComma - 1);
    if (nameComma < 0)
        return std::nullopt;
    const auto year = parseYear(title.mid(lastComma + 1).trimmed().toStdString());
    const QString name = title.mid(nameComma + 1, lastComma - nameComma - 1).trimmed();
    if (!year || name.isEmpty())
        return std::nullopt;
    return SimilarTitle{name, *year};
}

Outcome readKoladaKpis(const JsonInput &input, KoladaCatalogue &catalogue)
{
    std::unordered_set<std::string> seen;
    return readJsonList(input, [&](ondemand::object &object) {
        Kpi kpi;
        error_code error = readKpi(object, kpi);
        if (!error)
            error = checkId(seen, kpi.indicator.id.text());
        if (!error)
            addKpi(catalogue, std::move(kpi));
        return error;
    });
}

Outcome readWithdrawnKpis(const JsonInput &input, KoladaCatalogue &catalogue)
{
    std::unordered_set<IndicatorId> known = idsOf(catalogue);
    return readJsonList(input, [&](ondemand::object &object) {
        Kpi kpi;
        const error_code error = readKpi(object, kpi);
        const bool isNew = !error && !kpi.indicator.id.isEmpty() && known.insert(kpi.indicator.id).second;
        if (isNew) {
            kpi.indicator.withdrawn = true;
            addKpi(catalogue, std::move(kpi));
        }
        return error;
    });
}

Outcome readKoladaAreas(const JsonInput &input, const PlaceList &places, KoladaCatalogue &catalogue)
{
    std::unordered_set<std::string> seen;
    Outcome outcome = readJsonList(input, [&](ondemand::object &object) {
        Area area;
        error_code error = readArea(object, places, area);
        if (!error)
            error = checkId(seen, area.id.text());
        if (!error)
            catalogue.areas.push_back(std::move(area));
        return error;
    });
    catalogue.areas = Catalogue::sortedAreas(std::move(catalogue.areas));
    return outcome;
}

Outcome readAreaGroups(const JsonInput &input, KoladaCatalogue &catalogue)
{
    const AreaLookup lookup(catalogue.areas);
    std::unordered_set<std::string> seen;
    for (const AreaGroup &group : catalogue.groups)
        seen.insert(group.id.text());
    return readJsonList(input, [&](ondemand::object &object) {
        RawGroup raw;
        error_code error = readGroup(object, raw);
        if (!error)
            error = checkId(seen, raw.id);
        if (!error)
            catalogue.groups.push_back(groupOf(raw, lookup, catalogue.strayMembers));
        return error;
    });
}

Outcome readKpiGroups(const JsonInput &input, KoladaCatalogue &catalogue)
{
    const std::unordered_set<IndicatorId> known = idsOf(catalogue);
    return readJsonList(input, [&](ondemand::object &object) {
        RawGroup raw;
        const error_code error = readGroup(object, raw);
        CollectionSection section;
        for (const std::string &member : raw.members) {
            if (known.contains(IndicatorId(member)))
                section.entries.push_back({IndicatorId(member), {}, false});
            else
                ++catalogue.strayMembers;
        }
        if (!error && !section.entries.empty())
            catalogue.collections.push_back({CollectionId(raw.id), raw.title, {std::move(section)}});
        return error;
    });
}

} // namespace lagesbild
