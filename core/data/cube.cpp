#include "core/data/cube.h"

#include "core/base/missing.h"

#include <QtGlobal>

#include <cmath>

namespace lagesbild
{

namespace
{

std::optional<double> presentOnly(double value)
{
    return std::isnan(value) ? std::nullopt : std::optional(value);
}
} // namespace

Cube::Cube(Year first, Year last, int areaCount)
    : m_first(first),
      m_yearCount(toInt(last) - toInt(first) + 1),
      m_areaCount(areaCount),
      m_values(static_cast<std::size_t>(m_yearCount) * static_cast<std::size_t>(areaCount), missingValue),
      m_statuses(m_values.size(), Status::Absent)
{
    Q_ASSERT_X(last >= first, "Cube", "the last year comes before the first");
}

std::optional<std::size_t> Cube::position(Year year, AreaIndex area) const
{
    if (!hasYear(year) || area < 0 || area >= m_areaCount)
        return std::nullopt;
    return static_cast<std::size_t>(toInt(year) - toInt(m_first)) * static_cast<std::size_t>(m_areaCount) +
           static_cast<std::size_t>(area);
}

std::optional<double> Cube::value(Year year, AreaIndex area) const
{
    const auto at = position(year, area);
    return at ? presentOnly(m_values[*at]) : std::nullopt;
}

Status Cube::status(Year year, AreaIndex area) const
{
    const auto at = position(year, area);
    return at ? m_statuses[*at] : Status::Absent;
}

std::optional<double> Cube::n(Year year, AreaIndex area) const
{
    const auto at = position(year, area);
    return at && !m_ns.empty() ? presentOnly(m_ns[*at]) : std::nullopt;
}

std::span<const double> Cube::valuesOf(Year year) const
{
    const auto start = position(year, 0);
    if (!start)
        return {};
    return std::span(m_values).subspan(*start, static_cast<std::size_t>(m_areaCount));
}

void Cube::setValue(Year year, AreaIndex area, double value)
{
    const auto at = position(year, area);
    Q_ASSERT_X(at, "Cube::setValue", "outside the cube");
    m_values[*at] = value;
    m_statuses[*at] = Status::Ok;
}

void Cube::setMissing(Year year, AreaIndex area, Status why)
{
    const auto at = position(year, area);
    Q_ASSERT_X(at, "Cube::setMissing", "outside the cube");
    m_values[*at] = missingValue;
    m_statuses[*at] = why;
}

void Cube::setN(Year year, AreaIndex area, double n)
{
    const auto at = position(year, area);
    Q_ASSERT_X(at, "Cube::setN", "outside the cube");
    if (m_ns.empty())
        m_ns.assign(m_values.size(), missingValue);
    m_ns[*at] = n;
}

Cube Cube::fromColumns(Year first, int yearCount, int areaCount, std::vector<double> values,
                       std::vector<Status> statuses, std::vector<double> ns)
{
    const std::size_t size = static_cast<std::size_t>(yearCount) * static_cast<std::size_t>(areaCount);
    Q_ASSERT_X(values.size() == size && statuses.size() == size && (ns.empty() || ns.size() == size),
               "Cube::fromColumns", "columns of other sizes than years × areas");
    Cube cube;
    cube.m_first = first;
    cube.m_yearCount = size == 0 ? 0 : yearCount;
    cube.m_areaCount = areaCount;
    cube.m_values = std::move(values);
    cube.m_statuses = std::move(statuses);
    cube.m_ns = std::move(ns);
    return cube;
}

} // namespace lagesbild
