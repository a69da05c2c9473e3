#pragma once

#include "core/base/year.h"
#include "core/data/area.h"
#include "core/data/status.h"

#include <optional>
#include <span>
#include <vector>

namespace lagesbild
{

/// The figures of one indicator and gender: every year from the first to the last × every area.
///
/// Areas are in the catalogue's order (municipalities first, see Catalogue). A figure is a value, a status
/// and, for sources that give it, the number of persons n behind it. Years outside are Absent.
class Cube
{
public:
    Cube() = default;
    /// All figures Absent.
    Cube(Year first, Year last, int areaCount);

    bool isEmpty() const { return m_yearCount == 0; }
    Year firstYear() const { return m_first; }
    Year lastYear() const { return Year{toInt(m_first) + m_yearCount - 1}; }
    int yearCount() const { return m_yearCount; }
    int areaCount() const { return m_areaCount; }
    bool hasYear(Year year) const { return year >= m_first && year <= lastYear() && m_yearCount > 0; }

    std::optional<double> value(Year year, AreaIndex area) const;
    Status status(Year year, AreaIndex area) const;
    std::optional<double> n(Year year, AreaIndex area) const;

    /// Values of all areas in @p year, NaN where there is none; empty for a year outside.
    std::span<const double> valuesOf(Year year) const;

    /// @p year and @p area must lie inside the cube; a value that is not finite is refused by the readers.
    void setValue(Year year, AreaIndex area, double value);
    void setMissing(Year year, AreaIndex area, Status why);
    void setN(Year year, AreaIndex area, double n);

    /// The stored columns, year-major, for the pack: values (NaN), statuses, n (NaN; empty when no n is known).
    const std::vector<double> &values() const { return m_values; }
    const std::vector<Status> &statuses() const { return m_statuses; }
    const std::vector<double> &ns() const { return m_ns; }
    /// From stored columns; sizes must be years × areas (@p ns may be empty).
    static Cube fromColumns(Year first, int yearCount, int areaCount, std::vector<double> values,
                            std::vector<Status> statuses, std::vector<double> ns);

private:
    std::optional<std::size_t> position(Year year, AreaIndex area) const;

    Year m_first{};
    int m_yearCount = 0;
    int m_areaCount = 0;
    std::vector<double> m_values;
    std::vector<Status> m_statuses;
    std::vector<double> m_ns;
};

} // namespace lagesbild
