#include "core/pack/bytestream.h"
#include "core/pack/cataloguetables.h"
#include "core/pack/failure.h"
#include "core/pack/insertion.h"
#include "core/pack/sealedrows.h"

#include <algorithm>

namespace lagesbild
{

namespace
{

constexpr int noYear = 0;

QByteArray encodeMembers(const std::vector<AreaIndex> &members)
{
    ByteWriter writer;
    for (const AreaIndex member : members)
        writer.add(static_cast<std::uint16_t>(member));
    return writer.bytes();
}

/// Ascending positions below @p areaCount, or nothing.
std::optional<std::vector<AreaIndex>> decodeMembers(std::string_view blob, int areaCount)
{
    std::vector<AreaIndex> members;
    members.reserve(blob.size() / sizeof(std::uint16_t));
    ByteReader reader(blob);
    while (const auto member = reader.take<std::uint16_t>()) {
        if (*member >= areaCount || (!members.empty() && *member <= members.back()))
            return std::nullopt;
        members.push_back(*member);
    }
    return reader.remaining() == 0 ? std::optional(std::move(members)) : std::nullopt;
}

std::optional<AreaGroup> groupOfRow(const Statement &row, int areaCount)
{
    AreaGroup group;
    group.id = GroupId(row.bytes(1));
    const auto kind = parseGroupKind(row.bytes(2));
    auto members = decodeMembers(row.bytes(4), areaCount);
    const std::int64_t focus = row.integer(5);
    if (!kind || !members || focus < noArea || focus >= areaCount)
        return std::nullopt;
    group.kind = *kind;
    group.name = row.text(3);
    group.members = std::move(*members);
    group.focus = static_cast<AreaIndex>(focus);
    if (row.integer(6) != noYear)
        group.year = Year{static_cast<int>(row.integer(6))};
    return group;
}

} // namespace

Outcome writeAreas(const Database &database, const std::vector<Area> &areas)
{
    Insertion insertion(database, "area", 8);
    for (const Area &area : areas) {
        auto added = insertion.add(area.id.text(), static_cast<int>(area.kind), area.name, area.longName,
                                   area.county, area.skr2017, area.skr2023);
        if (!added)
            return added;
    }
    return done();
}

Result<std::vector<Area>> readAreas(const Database &database)
{
    std::vector<Area> areas;
    SealedRows rows(database, "area");
    while (rows.next()) {
        const Statement &row = rows.row();
        const std::int64_t kind = row.integer(2);
        if (kind < 0 || kind > static_cast<int>(AreaKind::Group))
            return failure(ErrorKind::Malformed, database.name(), "an area of unknown kind");
        areas.push_back({AreaId(row.bytes(1)), static_cast<AreaKind>(kind), row.text(3), row.text(4),
                         std::string(row.bytes(5)), std::string(row.bytes(6)), std::string(row.bytes(7))});
    }
    if (const Outcome sealed = rows.finishSealed(); !sealed)
        return sealed.error();
    if (areas.size() > UINT16_MAX || Catalogue::sortedAreas(areas) != areas)
        return failure(ErrorKind::Malformed, database.name(), "areas in another order than theirs");
    return areas;
}

Outcome writeGroups(const Database &database, const std::vector<AreaGroup> &groups)
{
    Insertion insertion(database, "area_group", 7);
    for (const AreaGroup &group : groups) {
        const int year = group.year ? toInt(*group.year) : noYear;
        auto added = insertion.add(group.id.text(), keyOf(group.kind), group.name,
                                   encodeMembers(group.members), group.focus, year);
        if (!added)
            return added;
    }
    return done();
}

Result<std::vector<AreaGroup>> readGroups(const Database &database, int areaCount)
{
    std::vector<AreaGroup> groups;
    SealedRows rows(database, "area_group");
    while (rows.next()) {
        auto group = groupOfRow(rows.row(), areaCount);
        if (!group)
            return failure(ErrorKind::Malformed, database.name(),
                           "group " + std::string(rows.row().bytes(1)) + " can't be understood");
        groups.push_back(std::move(*group));
    }
    if (const Outcome sealed = rows.finishSealed(); !sealed)
        return sealed.error();
    return groups;
}

} // namespace lagesbild
