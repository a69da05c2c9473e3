#include "tests/support/modeldata.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace lagesbild
{

using namespace Qt::StringLiterals;

ModelData::ModelData()
{
    for (int i = 0; i < count; ++i)
        m_areas.push_back({.id = code(i),
                           .name = u"Kommun %1"_s.arg(i),
                           .longName = u"Kommun %1"_s.arg(i),
                           .county = std::to_string(10 + i / 10)});
}

void ModelData::add(const std::string &id, Unit unit, Direction direction)
{
    Indicator indicator{.id = IndicatorId(id),
                        .title = QString::fromStdString(id),
                        .shortTitle = QString::fromStdString(id),
                        .unit = unit,
                        .decimals = decimalsOf(unit),
                        .direction = direction};
    indicator.hasValues = true;
    m_indicators.push_back(indicator);
}

void ModelData::set(const std::string &id, int year, const std::vector<double> &values, Gender gender)
{
    if (std::ranges::find(m_indicators, IndicatorId(id), &Indicator::id) == m_indicators.end())
        add(id, Unit::Percent);
    Cube &cube = m_cubes.try_emplace({IndicatorId(id), gender}, firstYear, lastYear, count).first->second;
    for (int i = 0; i < count; ++i) {
        const double value = values[static_cast<std::size_t>(i)];
        if (std::isnan(value))
            cube.setMissing(Year{year}, i, Status::Missing);
        else
            cube.setValue(Year{year}, i, value);
    }
}

std::unique_ptr<Dataset> ModelData::dataset() const
{
    Catalogue catalogue(m_areas, {}, m_indicators, {});
    auto load = [cubes = m_cubes](const IndicatorId &id, Gender gender) -> Result<Cube> {
        const auto found = cubes.find({id, gender});
        return found == cubes.end() ? Cube() : found->second;
    };
    return std::make_unique<Dataset>(std::move(catalogue), Provenance{}, load,
                                     [](const IndicatorId &) { return QString(); });
}

double ModelData::noise(int number, int series)
{
    // SplitMix64 (Steele, Lea & Flood 2014), started where number and series say.
    std::uint64_t state = (static_cast<std::uint64_t>(series) << 32U) + static_cast<std::uint64_t>(number);
    state += 0x9E3779B97F4A7C15U;
    state = (state ^ (state >> 30U)) * 0xBF58476D1CE4E5B9U;
    state = (state ^ (state >> 27U)) * 0x94D049BB133111EBU;
    state ^= state >> 31U;
    return static_cast<double>(state >> 32U) / 2147483648.0 - 1;
}

} // namespace lagesbild
