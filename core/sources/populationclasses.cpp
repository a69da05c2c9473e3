#include "core/sources/populationclasses.h"

#include <array>
#include <limits>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct PopulationClass {
    double below;
    QStringView name;
};

// The classes of Kolada's own population groups, four of its eight put together in pairs.
constexpr std::array<PopulationClass, 6> classes{
    {{5000, u"Färre än 5\u00a0000 invånare"},
     {10000, u"5\u00a0000–9\u00a0999 invånare"},
     {20000, u"10\u00a0000–19\u00a0999 invånare"},
     {50000, u"20\u00a0000–49\u00a0999 invånare"},
     {100000, u"50\u00a0000–99\u00a0999 invånare"},
     {std::numeric_limits<double>::infinity(), u"100\u00a0000 invånare eller fler"}}};

std::optional<double> latestValue(const Cube &cube, AreaIndex area)
{
    for (int back = 0; back < cube.yearCount(); ++back) {
        const Year year{toInt(cube.lastYear()) - back};
        if (const auto value = cube.value(year, area))
            return value;
    }
    return std::nullopt;
}

} // namespace

std::vector<AreaGroup> populationClasses(const std::vector<Area> &areas, const Cube &population)
{
    std::array<AreaGroup, classes.size()> groups;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        groups[i].id = GroupId("population:" + std::to_string(i + 1));
        groups[i].kind = GroupKind::PopulationClass;
        groups[i].name = classes[i].name.toString();
    }
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const auto area = static_cast<AreaIndex>(i);
        const auto inhabitants = latestValue(population, area);
        if (areas[i].kind != AreaKind::Municipality || !inhabitants)
            continue;
        std::size_t at = 0;
        while (*inhabitants >= classes[at].below)
            ++at;
        groups[at].members.push_back(area);
    }
    std::vector<AreaGroup> used;
    for (AreaGroup &group : groups) {
        if (!group.members.empty())
            used.push_back(std::move(group));
    }
    return used;
}

} // namespace lagesbild
