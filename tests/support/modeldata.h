#pragma once

#include "core/data/dataset.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace lagesbild
{

/// Forty municipalities in four counties, "1001" … "1040", with the columns a test puts in: enough to fit on.
class ModelData
{
public:
    static constexpr int count = 40;
    static constexpr Year firstYear{2014};
    static constexpr Year lastYear{2018};

    ModelData();

    static AreaId code(int number) { return AreaId(std::to_string(1001 + number)); }

    /// Adds an indicator without figures.
    void add(const std::string &id, Unit unit, Direction direction = Direction::Neutral);
    /// One value per municipality; NaN stays missing. Adds a share where the indicator is new.
    void set(const std::string &id, int year, const std::vector<double> &values,
             Gender gender = Gender::Total);
    /// value(0), value(1) …
    template <class Value>
    void fill(const std::string &id, int year, Value value)
    {
        std::vector<double> values;
        for (int i = 0; i < count; ++i)
            values.push_back(value(i));
        set(id, year, values);
    }
    std::unique_ptr<Dataset> dataset() const;

    /// Uneven but always the same, about −1 … 1, unlike for different @p series.
    static double noise(int number, int series);

private:
    std::vector<Area> m_areas;
    std::vector<Indicator> m_indicators;
    std::map<std::pair<IndicatorId, Gender>, Cube> m_cubes;
};

} // namespace lagesbild
