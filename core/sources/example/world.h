#pragma once

#include "core/data/area.h"
#include "core/pack/packcontent.h"
#include "core/sources/example/random.h"

#include <cstdint>
#include <functional>
#include <map>
#include <vector>

namespace lagesbild
{

/// The invented country under construction: real areas, invented figures. Each part of the example data adds its
/// indicators by these few ways.
class ExampleWorld
{
public:
    /// @p areas in the catalogue's order; @p first to @p last are the years there can be figures for.
    ExampleWorld(std::vector<Area> areas, std::uint64_t seed, Year first, Year last);

    const std::vector<Area> &areas() const { return m_areas; }
    int municipalityCount() const { return m_municipalityCount; }
    const Area &area(AreaIndex index) const { return m_areas[static_cast<std::size_t>(index)]; }
    AreaIndex country() const { return m_country; }
    std::uint64_t seed() const { return m_seed; }
    Year first() const { return m_first; }
    Year last() const { return m_last; }

    /// Random numbers of a municipality, and of one year of it.
    Random random(std::string_view name, AreaIndex municipality, Year year = Year{}) const;
    /// How a municipality stands out, about normally distributed, alike within a county, the same every time for
    /// the same @p trait.
    double trait(std::string_view trait, AreaIndex municipality) const;

    void set(const char *id, Gender gender, Year year, AreaIndex area, double value);
    void setMissing(const char *id, Gender gender, Year year, AreaIndex area, Status why);
    /// Nothing where there is no figure.
    std::optional<double> value(const char *id, Gender gender, Year year, AreaIndex area) const;
    /// The figure, or 0.
    double number(const char *id, Gender gender, Year year, AreaIndex area) const
    {
        return value(id, gender, year, area).value_or(0);
    }

    /// Fills the country, and with @p regions every region, with the sum of the municipalities' figures.
    void sumUp(const char *id, Gender gender, bool regions = false);
    /// Fills the country with the mean of the municipalities' figures weighted by inhabitants.
    void averageUp(const char *id, Gender gender);

    using ForEach = std::function<void(AreaIndex municipality, Year year)>;
    /// Every municipality and year of the world that is @p from or later, and not after @p to.
    void forEach(Year from, Year to, const ForEach &call) const;
    void forEach(Year from, const ForEach &call) const { forEach(from, m_last, call); }

    /// A whole indicator and gender at once.
    void put(const CubeKey &key, Cube cube);
    const std::map<CubeKey, Cube> &cubes() const { return m_cubes; }

private:
    Cube &cube(const char *id, Gender gender);

    std::vector<Area> m_areas;
    std::uint64_t m_seed;
    Year m_first;
    Year m_last;
    int m_municipalityCount = 0;
    AreaIndex m_country = noArea;
    std::map<CubeKey, Cube> m_cubes;
};

/// @p value with so many decimals.
double rounded(double value, int decimals);

} // namespace lagesbild
