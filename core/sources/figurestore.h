#pragma once

#include "core/base/gender.h"
#include "core/data/status.h"
#include "core/pack/packcontent.h"

#include <array>
#include <limits>
#include <map>
#include <memory>
#include <vector>

namespace lagesbild
{

/// Collects figures in any order, of years not known beforehand, and makes cubes of them.
class FigureStore
{
public:
    struct Figure {
        double value = std::numeric_limits<double>::quiet_NaN(); ///< NaN unless the status is Ok
        Status status = Status::Absent;
    };
    /// What stood in the place before.
    enum class Before { Nothing, Same, Other };

    explicit FigureStore(int areaCount) : m_areaCount(areaCount) {}

    /// The later figure stays. @p indicator is any number the caller gives an indicator; @p year 1900–2100.
    Before put(int indicator, Gender gender, Year year, AreaIndex area, Figure figure);

    struct Stored {
        int indicator = 0;
        Gender gender = Gender::Total;
        Cube cube;
    };
    /// All cubes; the store is empty afterwards.
    std::vector<Stored> takeCubes();

private:
    static constexpr int firstYear = 1900;
    static constexpr int yearSlots = 201;
    struct YearFigures {
        std::vector<double> values;
        std::vector<Status> statuses;
    };
    struct Series {
        std::array<std::unique_ptr<YearFigures>, yearSlots> years;
    };
    YearFigures &figuresOf(int indicator, Gender gender, Year year);
    Cube cubeOf(const Series &series) const;

    int m_areaCount = 0;
    std::map<std::pair<int, Gender>, std::unique_ptr<Series>> m_series;
    std::pair<int, Gender> m_lastKey{-1, Gender::Total};
    Series *m_last = nullptr; ///< files are mostly in order, so the next row is often of the same series
};

} // namespace lagesbild
