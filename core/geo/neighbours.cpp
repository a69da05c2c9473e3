#include "core/geo/neighbours.h"

#include "core/geo/pointindex.h"

#include <set>

namespace lagesbild
{

namespace
{

/// For each distinct point the outlines that have it.
std::vector<std::set<int>> outlinesAtPoints(std::span<const Outline> outlines)
{
    PointIndex points;
    std::vector<std::set<int>> outlinesAt;
    for (std::size_t i = 0; i < outlines.size(); ++i) {
        for (const Ring &ring : outlines[i].rings) {
            for (const Point &point : ring) {
                const auto number = static_cast<std::size_t>(points.numberOf(point));
                if (number == outlinesAt.size())
                    outlinesAt.emplace_back();
                outlinesAt[number].insert(static_cast<int>(i));
            }
        }
    }
    return outlinesAt;
}

} // namespace

std::vector<std::vector<int>> neighboursOf(std::span<const Outline> outlines)
{
    std::vector<std::set<int>> meeting(outlines.size());
    for (const std::set<int> &here : outlinesAtPoints(outlines)) {
        if (here.size() < 2)
            continue;
        for (const int outline : here)
            meeting[static_cast<std::size_t>(outline)].insert(here.begin(), here.end());
    }
    std::vector<std::vector<int>> neighbours(outlines.size());
    for (std::size_t i = 0; i < outlines.size(); ++i) {
        meeting[i].erase(static_cast<int>(i));
        neighbours[i].assign(meeting[i].begin(), meeting[i].end());
    }
    return neighbours;
}

} // namespace lagesbild
