#include "core/sources/figurestore.h"

#include <algorithm>
#include <cmath>

namespace lagesbild
{

FigureStore::YearFigures &FigureStore::figuresOf(int indicator, Gender gender, Year year)
{
    const std::pair key(indicator, gender);
    if (m_last == nullptr || key != m_lastKey) {
        std::unique_ptr<Series> &slot = m_series[key];
        if (!slot)
            slot = std::make_unique<Series>();
        m_last = slot.get();
        m_lastKey = key;
    }
    std::unique_ptr<YearFigures> &figures = m_last->years[static_cast<std::size_t>(toInt(year) - firstYear)];
    if (!figures) {
        const auto count = static_cast<std::size_t>(m_areaCount);
        figures = std::make_unique<YearFigures>();
        figures->values.assign(count, Figure().value);
        figures->statuses.assign(count, Status::Absent);
    }
    return *figures;
}

FigureStore::Before FigureStore::put(int indicator, Gender gender, Year year, AreaIndex area, Figure figure)
{
    YearFigures &figures = figuresOf(indicator, gender, year);
    double &value = figures.values[static_cast<std::size_t>(area)];
    Status &status = figures.statuses[static_cast<std::size_t>(area)];
    Before before = Before::Nothing;
    if (status != Status::Absent) {
        const bool sameValue = value == figure.value || (std::isnan(value) && std::isnan(figure.value));
        before = sameValue && status == figure.status ? Before::Same : Before::Other;
    }
    value = figure.value;
    status = figure.status;
    return before;
}

Cube FigureStore::cubeOf(const Series &series) const
{
    const auto exists = [](const std::unique_ptr<YearFigures> &figures) { return figures != nullptr; };
    const auto first = std::ranges::find_if(series.years, exists);
    const auto last = std::find_if(series.years.rbegin(), series.years.rend(), exists).base();
    const auto count = static_cast<std::size_t>(m_areaCount);
    std::vector<double> values;
    std::vector<Status> statuses;
    for (auto year = first; year != last; ++year) {
        if (*year) {
            values.insert(values.end(), (*year)->values.begin(), (*year)->values.end());
            statuses.insert(statuses.end(), (*year)->statuses.begin(), (*year)->statuses.end());
        } else {
            values.insert(values.end(), count, Figure().value);
            statuses.insert(statuses.end(), count, Status::Absent);
        }
    }
    return Cube::fromColumns(Year{firstYear + static_cast<int>(first - series.years.begin())},
                             static_cast<int>(last - first), m_areaCount, std::move(values),
                             std::move(statuses), {});
}

std::vector<FigureStore::Stored> FigureStore::takeCubes()
{
    std::vector<Stored> cubes;
    cubes.reserve(m_series.size());
    for (auto &[key, series] : m_series) {
        cubes.push_back({key.first, key.second, cubeOf(*series)});
        series.reset();
    }
    m_series.clear();
    m_last = nullptr;
    return cubes;
}

} // namespace lagesbild
