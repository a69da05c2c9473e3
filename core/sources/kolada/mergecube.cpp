#include "core/sources/kolada/mergecube.h"

#include <algorithm>
#include <unordered_map>

namespace lagesbild
{

namespace
{

/// The years that either has figures of.
struct Span {
    Year first{};
    Year last{};
};

std::optional<Span> spanOf(const Cube &old, const Cube &fetched)
{
    if (old.isEmpty() && fetched.isEmpty())
        return std::nullopt;
    if (old.isEmpty() || fetched.isEmpty()) {
        const Cube &only = old.isEmpty() ? fetched : old;
        return Span{only.firstYear(), only.lastYear()};
    }
    return Span{std::min(old.firstYear(), fetched.firstYear()), std::max(old.lastYear(), fetched.lastYear())};
}

void copyFigures(const Cube &from, const AreaMap &map, Cube &to)
{
    for (Year year = from.firstYear(); !from.isEmpty() && year <= from.lastYear(); year = yearAfter(year)) {
        for (AreaIndex area = 0; area < from.areaCount(); ++area) {
            const AreaIndex target = map[static_cast<std::size_t>(area)];
            if (const auto value = from.value(year, area))
                to.setValue(year, target, *value);
            else if (from.status(year, area) != Status::Absent)
                to.setMissing(year, target, from.status(year, area));
            if (const auto n = from.n(year, area))
                to.setN(year, target, *n);
        }
    }
}

/// Puts figures into a cube and notes what they change.
class Merging
{
public:
    Merging(MergedCube &result, const CubeKey &key, const MergeAreas &areas, const QDate &seen)
        : m_result(result), m_key(key), m_areas(areas), m_seen(seen)
    {
    }

    void put(Year year, AreaIndex area, const std::optional<double> &value, Status status)
    {
        Cube &cube = m_result.cube;
        const Status before = cube.status(year, area);
        const std::optional<double> old = cube.value(year, area);
        if (before == status && old == value)
            return;
        if (before == Status::Absent)
            ++m_result.counts.added;
        else
            note(year, area, {old, before}, {value, status});
        if (value)
            cube.setValue(year, area, *value);
        else
            cube.setMissing(year, area, status);
    }

private:
    struct Figure {
        std::optional<double> value;
        Status status;
    };
    void note(Year year, AreaIndex area, const Figure &before, const Figure &after)
    {
        ++(after.status == Status::Absent ? m_result.counts.removed : m_result.counts.revised);
        m_result.revisions.push_back({m_key.indicator, m_key.gender,
                                      m_areas.areas[static_cast<std::size_t>(area)].id, year, before.value,
                                      before.status, after.value, after.status, m_seen});
    }

    MergedCube &m_result;
    const CubeKey &m_key;
    const MergeAreas &m_areas;
    const QDate &m_seen;
};

bool hasFigures(const Cube &cube, Year year)
{
    const auto count = static_cast<std::size_t>(cube.areaCount());
    const auto start = static_cast<std::size_t>(toInt(year) - toInt(cube.firstYear())) * count;
    const auto row = std::span(cube.statuses()).subspan(start, count);
    return std::ranges::any_of(row, [](Status status) { return status != Status::Absent; });
}

/// Without years at its ends that no area has a figure of.
Cube trimmed(Cube cube)
{
    Year first = cube.firstYear();
    Year last = cube.lastYear();
    while (first <= last && !hasFigures(cube, first))
        first = yearAfter(first);
    while (first < last && !hasFigures(cube, last))
        last = yearBefore(last);
    if (first > last)
        return {};
    if (first == cube.firstYear() && last == cube.lastYear())
        return cube;
    const auto count = static_cast<std::size_t>(cube.areaCount());
    const auto begin = static_cast<std::size_t>(toInt(first) - toInt(cube.firstYear())) * count;
    const auto size = static_cast<std::size_t>(toInt(last) - toInt(first) + 1) * count;
    const auto part = [&](const auto &column) {
        using Column = std::remove_cvref_t<decltype(column)>;
        if (column.empty())
            return Column();
        const auto from = column.begin() + static_cast<std::ptrdiff_t>(begin);
        return Column(from, from + static_cast<std::ptrdiff_t>(size));
    };
    return Cube::fromColumns(first, toInt(last) - toInt(first) + 1, cube.areaCount(), part(cube.values()),
                             part(cube.statuses()), part(cube.ns()));
}

} // namespace

AreaMap areaMap(const std::vector<Area> &from, const std::vector<Area> &to)
{
    std::unordered_map<AreaId, AreaIndex> positions;
    for (std::size_t i = 0; i < to.size(); ++i)
        positions.emplace(to[i].id, static_cast<AreaIndex>(i));
    AreaMap map;
    map.reserve(from.size());
    for (const Area &area : from)
        map.push_back(positions.at(area.id));
    return map;
}

bool isIdentity(const AreaMap &map)
{
    for (std::size_t i = 0; i < map.size(); ++i) {
        if (map[i] != static_cast<AreaIndex>(i))
            return false;
    }
    return true;
}

MergedCube mergeCube(const Cube &old, const FetchedCube &fetched, const MergeAreas &areas, const QDate &seen)
{
    MergedCube result;
    const auto span = spanOf(old, fetched.cube);
    if (!span)
        return result;
    result.cube = Cube(span->first, span->last, static_cast<int>(areas.areas.size()));
    copyFigures(old, areas.fromOld, result.cube);
    Merging merging(result, fetched.key, areas, seen);
    const Cube &cube = fetched.cube;
    for (Year year = cube.firstYear(); !cube.isEmpty() && year <= cube.lastYear(); year = yearAfter(year)) {
        for (AreaIndex area = 0; area < cube.areaCount(); ++area) {
            if (cube.status(year, area) != Status::Absent)
                merging.put(year, areas.fromFetched[static_cast<std::size_t>(area)], cube.value(year, area),
                            cube.status(year, area));
        }
    }
    for (const FetchedCube::Place &place : fetched.removed) {
        const AreaIndex area = areas.fromFetched[static_cast<std::size_t>(place.area)];
        if (result.cube.hasYear(place.year) && result.cube.status(place.year, area) != Status::Absent)
            merging.put(place.year, area, std::nullopt, Status::Absent);
    }
    result.cube = trimmed(std::move(result.cube));
    return result;
}

} // namespace lagesbild
