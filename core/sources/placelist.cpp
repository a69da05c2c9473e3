#include "core/sources/placelist.h"

#include "core/pack/failure.h"
#include "core/sources/csvlist.h"

#include <algorithm>
#include <array>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<std::string_view, 9> neededColumns{"code",         "name",         "name_long",
                                                        "county_code",  "county",       "skr2017_code",
                                                        "skr2017_name", "skr2023_code", "skr2023_name"};

bool isCode(std::string_view text)
{
    return text.size() == 4 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Adds a code and its name once, keeping the list ascending.
void addNamed(std::vector<PlaceList::Named> &list, std::string_view code, const QString &name)
{
    const auto place = std::ranges::lower_bound(list, code, {}, &PlaceList::Named::code);
    if (place == list.end() || place->code != code)
        list.insert(place, {std::string(code), name});
}

template <class CodeOf>
void addGroups(std::vector<AreaGroup> &groups, GroupKind kind, const std::vector<PlaceList::Named> &names,
               const std::vector<Area> &areas, CodeOf codeOf)
{
    for (const PlaceList::Named &named : names) {
        AreaGroup group;
        group.id = GroupId(std::string(keyOf(kind)) + ":" + named.code);
        group.kind = kind;
        group.name = named.name;
        for (std::size_t i = 0; i < areas.size(); ++i) {
            if (areas[i].kind == AreaKind::Municipality && codeOf(areas[i]) == named.code)
                group.members.push_back(static_cast<AreaIndex>(i));
        }
        if (!group.members.empty())
            groups.push_back(std::move(group));
    }
}

} // namespace

Result<PlaceList> PlaceList::builtIn()
{
    return read(u":/lagesbild/municipalities.csv"_s);
}

Result<PlaceList> PlaceList::read(const QString &file)
{
    const auto table = CsvList::read(file);
    if (!table)
        return table.error();
    for (const std::string_view column : neededColumns) {
        if (!table->hasColumn(column))
            return failure(ErrorKind::Malformed, file, "no column " + std::string(column));
    }
    PlaceList list;
    for (int row = 0; row < table->rowCount(); ++row) {
        const std::string_view code = table->field(row, "code");
        if (!isCode(code))
            return failure(ErrorKind::Malformed, file,
                           "municipality code " + std::string(code) + " is not four digits");
        list.m_municipalities.push_back(
            {std::string(code), table->text(row, "name"), table->text(row, "name_long"),
             std::string(table->field(row, "county_code")), std::string(table->field(row, "skr2017_code")),
             std::string(table->field(row, "skr2023_code"))});
        addNamed(list.m_counties, table->field(row, "county_code"), table->text(row, "county"));
        addNamed(list.m_skr2017, table->field(row, "skr2017_code"), table->text(row, "skr2017_name"));
        addNamed(list.m_skr2023, table->field(row, "skr2023_code"), table->text(row, "skr2023_name"));
    }
    std::ranges::sort(list.m_municipalities, {}, &Municipality::code);
    return list;
}

const PlaceList::Municipality *PlaceList::find(std::string_view code) const
{
    const auto found = std::ranges::lower_bound(m_municipalities, code, {}, &Municipality::code);
    return found != m_municipalities.end() && found->code == code ? &*found : nullptr;
}

bool PlaceList::hasCounty(std::string_view code) const
{
    return std::ranges::find(m_counties, code, &Named::code) != m_counties.end();
}

void PlaceList::complete(Area &area) const
{
    if (area.kind == AreaKind::Region && isCode(area.id.text()))
        area.county = area.id.text().substr(2);
    if (area.kind != AreaKind::Municipality)
        return;
    const Municipality *known = find(area.id.text());
    if (known == nullptr) {
        area.county = area.id.text().substr(0, 2);
        return;
    }
    area.longName = known->longName;
    area.county = known->county;
    area.skr2017 = known->skr2017;
    area.skr2023 = known->skr2023;
}

std::vector<AreaGroup> PlaceList::groups(const std::vector<Area> &areas) const
{
    std::vector<AreaGroup> groups;
    addGroups(groups, GroupKind::County, m_counties, areas, [](const Area &area) { return area.county; });
    addGroups(groups, GroupKind::Skr2017, m_skr2017, areas, [](const Area &area) { return area.skr2017; });
    addGroups(groups, GroupKind::Skr2023, m_skr2023, areas, [](const Area &area) { return area.skr2023; });
    return groups;
}

} // namespace lagesbild
