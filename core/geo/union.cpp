#include "core/geo/union.h"

#include "core/geo/pointindex.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace lagesbild
{

namespace
{

/// Neighbours that don't quite meet, or overlap by a hair, leave rings without width along their common border:
/// four of them in SCB's file, 2 to 55 m wide where the narrowest real island is 390 m.
constexpr double widthOfCrack = 100; // metres

double meanWidthOf(const Ring &ring)
{
    const Point origin = ring.front();
    double doubledArea = 0;
    double perimeter = 0;
    for (std::size_t i = 0, previous = ring.size() - 1; i < ring.size(); previous = i++) {
        const Point a{ring[previous].e - origin.e, ring[previous].n - origin.n};
        const Point b{ring[i].e - origin.e, ring[i].n - origin.n};
        doubledArea += a.e * b.n - b.e * a.n;
        perimeter += std::hypot(b.e - a.e, b.n - a.n);
    }
    return perimeter > 0 ? std::abs(doubledArea) / perimeter : 0;
}

/// Joins arcs end to end into rings. Where four or more meet in a point any pairing will do: the even-odd
/// rule gives the same area.
class RingChain
{
public:
    explicit RingChain(const std::vector<const Arc *> &arcs) : m_arcs(arcs), m_used(arcs.size(), false)
    {
        for (std::size_t i = 0; i < arcs.size(); ++i) {
            m_arcsAt[numberOf(arcs[i]->line.front())].push_back(i);
            m_arcsAt[numberOf(arcs[i]->line.back())].push_back(i);
        }
    }

    std::vector<Ring> rings()
    {
        std::vector<Ring> rings;
        for (std::size_t i = 0; i < m_arcs.size(); ++i) {
            if (!m_used[i])
                rings.push_back(ringFrom(i));
        }
        return rings;
    }

private:
    int numberOf(const Point &point) { return m_ends.numberOf(point); }

    Ring ringFrom(std::size_t first)
    {
        Ring ring;
        const Point start = m_arcs[first]->line.front();
        Point end = follow(first, start, ring);
        while (end != start) {
            const std::vector<std::size_t> &here = m_arcsAt[numberOf(end)];
            const auto next = std::ranges::find_if(here, [this](std::size_t arc) { return !m_used[arc]; });
            if (next == here.end())
                break; // only when outlines overlap, which no boundary file of ours does
            end = follow(*next, end, ring);
        }
        return ring;
    }

    /// Adds the arc's points, its last excepted, and gives the end reached.
    Point follow(std::size_t arc, const Point &from, Ring &ring)
    {
        m_used[arc] = true;
        const std::vector<Point> &line = m_arcs[arc]->line;
        if (line.front() == from) {
            ring.insert(ring.end(), line.begin(), line.end() - 1);
            return line.back();
        }
        ring.insert(ring.end(), line.rbegin(), line.rend() - 1);
        return line.front();
    }

    const std::vector<const Arc *> &m_arcs;
    std::vector<bool> m_used;
    PointIndex m_ends;
    std::map<int, std::vector<std::size_t>> m_arcsAt;
};

/// Groups that an arc bounds: those with an odd number of its sides.
std::vector<std::string> groupsBoundedBy(const Arc &arc, const std::vector<std::string> &groups)
{
    std::map<std::string, int> sides;
    for (const int side : arc.sides)
        ++sides[groups[static_cast<std::size_t>(side)]];
    std::vector<std::string> bounded;
    for (const auto &[group, count] : sides) {
        if (!group.empty() && count % 2 == 1)
            bounded.push_back(group);
    }
    return bounded;
}

} // namespace

std::string countyOfMunicipality(std::string_view code)
{
    return std::string(code.substr(0, 2));
}

std::vector<Outline> unitedBy(const Topology &topology, const GroupOf &groupOf)
{
    std::vector<std::string> groups;
    for (const std::string &code : topology.codes)
        groups.push_back(groupOf(code));

    std::map<std::string, std::vector<const Arc *>> arcsByGroup;
    for (const Arc &arc : topology.arcs) {
        for (const std::string &group : groupsBoundedBy(arc, groups))
            arcsByGroup[group].push_back(&arc);
    }

    std::vector<Outline> united;
    for (const auto &[group, arcs] : arcsByGroup) {
        std::vector<Ring> rings = RingChain(arcs).rings();
        std::erase_if(rings, [](const Ring &ring) { return meanWidthOf(ring) < widthOfCrack; });
        united.push_back({group, std::move(rings)});
    }
    return united;
}

} // namespace lagesbild
