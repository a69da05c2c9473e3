#include "core/geo/topology.h"

#include "core/geo/pointindex.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>

namespace lagesbild
{

namespace
{

/// Points as numbers, so that edges are pairs of numbers.
using Vertex = int;
using NumberedRing = std::vector<Vertex>;

std::uint64_t directedEdge(Vertex from, Vertex to)
{
    return (static_cast<std::uint64_t>(from) << 32) | static_cast<std::uint32_t>(to);
}

std::uint64_t edgeBetween(Vertex a, Vertex b)
{
    return directedEdge(std::min(a, b), std::max(a, b));
}

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

class TopologyBuilder
{
public:
    explicit TopologyBuilder(std::span<const Outline> outlines)
    {
        for (const Outline &outline : outlines)
            m_topology.codes.push_back(outline.code);
        numberPoints(outlines);
        listSides();
        findNodes();
        cutIntoArcs();
    }

    Topology take() { return std::move(m_topology); }

private:
    void numberPoints(std::span<const Outline> outlines)
    {
        m_rings.resize(outlines.size());
        for (std::size_t i = 0; i < outlines.size(); ++i) {
            for (const Ring &ring : outlines[i].rings) {
                NumberedRing numbered;
                for (const Point &point : ring)
                    numbered.push_back(m_points.numberOf(point));
                numbered.erase(std::unique(numbered.begin(), numbered.end()), numbered.end());
                while (numbered.size() > 1 && numbered.front() == numbered.back())
                    numbered.pop_back();
                if (numbered.size() >= 3)
                    m_rings[i].push_back(std::move(numbered));
            }
        }
    }

    template <class Visit>
    void forEachEdge(Visit visit) const
    {
        for (std::size_t i = 0; i < m_rings.size(); ++i) {
            for (const NumberedRing &ring : m_rings[i]) {
                for (std::size_t k = 0; k < ring.size(); ++k)
                    visit(static_cast<int>(i), ring[k], ring[(k + 1) % ring.size()]);
            }
        }
    }

    void listSides()
    {
        forEachEdge([this](int outline, Vertex from, Vertex to) {
            m_sides[edgeBetween(from, to)].push_back(outline);
        });
        for (auto &[edge, sides] : m_sides)
            std::ranges::sort(sides);
    }

    /// A node is a point where arcs end: more or fewer than two edges meet, or what lies beside them changes.
    void findNodes()
    {
        struct Meeting {
            std::uint64_t first = 0;
            std::uint64_t second = 0;
            int edges = 0;
        };
        std::vector<Meeting> meetings(m_points.size());
        for (const auto &[edge, sides] : m_sides) {
            for (const Vertex vertex :
                 {static_cast<Vertex>(edge >> 32), static_cast<Vertex>(edge & 0xffffffffU)}) {
                Meeting &meeting = meetings[at(vertex)];
                (meeting.edges++ == 0 ? meeting.first : meeting.second) = edge;
            }
        }
        m_isNode.resize(m_points.size());
        for (std::size_t i = 0; i < meetings.size(); ++i) {
            const Meeting &meeting = meetings[i];
            m_isNode[i] = meeting.edges != 2 || m_sides[meeting.first] != m_sides[meeting.second];
        }
    }

    void cutIntoArcs()
    {
        m_topology.rings.resize(m_rings.size());
        for (std::size_t i = 0; i < m_rings.size(); ++i) {
            for (const NumberedRing &ring : m_rings[i])
                m_topology.rings[i].push_back(arcsOf(ring));
        }
    }

    /// Rings without nodes start at their lowest number, so that an enclave and the hole around it agree.
    std::size_t startOf(const NumberedRing &ring) const
    {
        const auto node = std::ranges::find_if(ring, [this](Vertex vertex) { return m_isNode[at(vertex)]; });
        const auto start = node != ring.end() ? node : std::ranges::min_element(ring);
        return static_cast<std::size_t>(start - ring.begin());
    }

    std::vector<ArcUse> arcsOf(const NumberedRing &ring)
    {
        std::vector<ArcUse> uses;
        const std::size_t start = startOf(ring);
        std::vector<Vertex> line{ring[start]};
        for (std::size_t step = 1; step <= ring.size(); ++step) {
            const Vertex vertex = ring[(start + step) % ring.size()];
            line.push_back(vertex);
            if (step == ring.size() || m_isNode[at(vertex)]) {
                uses.push_back(useOf(line));
                line = {vertex};
            }
        }
        return uses;
    }

    ArcUse useOf(const std::vector<Vertex> &line)
    {
        const std::uint64_t forward = directedEdge(line[0], line[1]);
        const std::uint64_t backward = directedEdge(line[line.size() - 1], line[line.size() - 2]);
        if (const auto known = m_uses.find(forward); known != m_uses.end())
            return known->second;
        Arc arc;
        arc.sides = m_sides[edgeBetween(line[0], line[1])];
        for (const Vertex vertex : line)
            arc.line.push_back(m_points.point(vertex));
        const int index = static_cast<int>(m_topology.arcs.size());
        m_topology.arcs.push_back(std::move(arc));
        m_uses[backward] = {index, true};
        m_uses[forward] = {index, false};
        return {index, false};
    }

    PointIndex m_points;
    std::vector<std::vector<NumberedRing>> m_rings;
    std::unordered_map<std::uint64_t, std::vector<int>> m_sides; ///< by undirected edge
    std::vector<bool> m_isNode;
    std::unordered_map<std::uint64_t, ArcUse> m_uses; ///< by the directed edge an arc starts with
    Topology m_topology;
};

void append(Ring &ring, const Arc &arc, bool reversed)
{
    // The last point of an arc is the first of the next one, and closes the ring at the end.
    if (reversed)
        ring.insert(ring.end(), arc.line.rbegin(), arc.line.rend() - 1);
    else
        ring.insert(ring.end(), arc.line.begin(), arc.line.end() - 1);
}

} // namespace

Topology topologyOf(std::span<const Outline> outlines)
{
    return TopologyBuilder(outlines).take();
}

std::vector<Outline> outlinesOf(const Topology &topology)
{
    std::vector<Outline> outlines;
    for (std::size_t i = 0; i < topology.codes.size(); ++i) {
        Outline outline{topology.codes[i], {}};
        for (const std::vector<ArcUse> &uses : topology.rings[i]) {
            Ring ring;
            for (const ArcUse &use : uses)
                append(ring, topology.arcs[at(use.arc)], use.reversed);
            outline.rings.push_back(std::move(ring));
        }
        outlines.push_back(std::move(outline));
    }
    return outlines;
}

} // namespace lagesbild
