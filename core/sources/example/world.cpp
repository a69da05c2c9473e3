#include "core/sources/example/world.h"

#include "core/sources/populationclasses.h"

#include <algorithm>
#include <cmath>

namespace lagesbild
{

ExampleWorld::ExampleWorld(std::vector<Area> areas, std::uint64_t seed, Year first, Year last)
    : m_areas(std::move(areas)), m_seed(seed), m_first(first), m_last(last)
{
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        if (m_areas[i].kind == AreaKind::Municipality)
            ++m_municipalityCount;
        if (m_areas[i].kind == AreaKind::Country)
            m_country = static_cast<AreaIndex>(i);
    }
}

Random ExampleWorld::random(std::string_view name, AreaIndex municipality, Year year) const
{
    constexpr std::uint64_t codes = 10000;
    return {m_seed, name,
            static_cast<std::uint64_t>(toInt(year)) * codes + std::stoul(area(municipality).id.text())};
}

double ExampleWorld::trait(std::string_view trait, AreaIndex municipality) const
{
    constexpr double countyPart = 0.5;
    const double ownPart = std::sqrt(1 - countyPart * countyPart);
    const std::uint64_t county = std::stoul(area(municipality).county);
    return countyPart * Random(m_seed, std::string(trait) + " county", county).normal() +
           ownPart * random(trait, municipality).normal();
}

Cube &ExampleWorld::cube(const char *id, Gender gender)
{
    const CubeKey key{IndicatorId(id), gender};
    const auto found = m_cubes.find(key);
    if (found != m_cubes.end())
        return found->second;
    return m_cubes.emplace(key, Cube(m_first, m_last, static_cast<int>(m_areas.size()))).first->second;
}

void ExampleWorld::set(const char *id, Gender gender, Year year, AreaIndex area, double value)
{
    cube(id, gender).setValue(year, area, value);
}

void ExampleWorld::setMissing(const char *id, Gender gender, Year year, AreaIndex area, Status why)
{
    cube(id, gender).setMissing(year, area, why);
}

std::optional<double> ExampleWorld::value(const char *id, Gender gender, Year year, AreaIndex area) const
{
    const auto found = m_cubes.find(CubeKey{IndicatorId(id), gender});
    return found == m_cubes.end() ? std::nullopt : found->second.value(year, area);
}

void ExampleWorld::sumUp(const char *id, Gender gender, bool regions)
{
    Cube &figures = cube(id, gender);
    for (Year year = m_first; year <= m_last; year = yearAfter(year)) {
        double whole = 0;
        bool any = false;
        std::map<std::string, double> byCounty;
        for (AreaIndex i = 0; i < m_municipalityCount; ++i) {
            const auto value = figures.value(year, i);
            any = any || value;
            whole += value.value_or(0);
            byCounty[area(i).county] += value.value_or(0);
        }
        if (!any)
            continue;
        figures.setValue(year, m_country, whole);
        for (std::size_t i = 0; regions && i < m_areas.size(); ++i) {
            if (m_areas[i].kind == AreaKind::Region)
                figures.setValue(year, static_cast<AreaIndex>(i), byCounty[m_areas[i].county]);
        }
    }
}

void ExampleWorld::averageUp(const char *id, Gender gender)
{
    constexpr int decimals = 6;
    Cube &figures = cube(id, gender);
    for (Year year = m_first; year <= m_last; year = yearAfter(year)) {
        double sum = 0;
        double weights = 0;
        for (AreaIndex i = 0; i < m_municipalityCount; ++i) {
            const auto value = figures.value(year, i);
            const double weight =
                value ? number(populationIndicator.text().c_str(), Gender::Total, year, i) : 0;
            sum += weight * value.value_or(0);
            weights += weight;
        }
        if (weights > 0)
            figures.setValue(year, m_country, rounded(sum / weights, decimals));
    }
}

void ExampleWorld::forEach(Year from, Year to, const ForEach &call) const
{
    for (AreaIndex i = 0; i < m_municipalityCount; ++i) {
        for (Year year = std::max(m_first, from); year <= std::min(m_last, to); year = yearAfter(year))
            call(i, year);
    }
}

void ExampleWorld::put(const CubeKey &key, Cube cube)
{
    if (!cube.isEmpty())
        m_cubes.insert_or_assign(key, std::move(cube));
}

double rounded(double value, int decimals)
{
    double scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    return std::round(value * scale) / scale;
}

} // namespace lagesbild
