#pragma once

#include "core/data/dataset.h"

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace lagesbild
{

/// A data set made by hand for tests: ten municipalities in two counties, riket, and the figures a test puts in.
class SmallData
{
public:
    static constexpr int municipalityCount = 10;

    SmallData();

    /// Adds an indicator; figures follow with set().
    Indicator &add(const std::string &id, Unit unit, Direction direction = Direction::Neutral);
    void set(const std::string &indicator, Gender gender, int year, const std::string &area, double value);
    void setMissing(const std::string &indicator, Gender gender, int year, const std::string &area,
                    Status why);
    /// The same value for every municipality plus its number 0 … 9 times @p step.
    void fill(const std::string &indicator, int year, double first, double step);

    /// Codes "1001" … "1010" (county 10) and so on; see smalldata.cpp.
    static std::string code(int number);
    std::unique_ptr<Dataset> dataset() const;

private:
    std::vector<Area> m_areas;
    std::vector<Indicator> m_indicators;
    std::map<std::pair<IndicatorId, Gender>, Cube> m_cubes;
};

} // namespace lagesbild
