#pragma once

#include "core/geo/outline.h"

#include <functional>
#include <unordered_map>
#include <vector>

namespace lagesbild
{

/// Gives equal points equal numbers, 0, 1, 2 … in the order they are first seen.
class PointIndex
{
public:
    int numberOf(const Point &point)
    {
        const auto [place, added] = m_numbers.try_emplace(point, static_cast<int>(m_points.size()));
        if (added)
            m_points.push_back(point);
        return place->second;
    }

    const Point &point(int number) const { return m_points[static_cast<std::size_t>(number)]; }
    std::size_t size() const { return m_points.size(); }

private:
    struct Hash {
        std::size_t operator()(const Point &point) const noexcept
        {
            const std::size_t east = std::hash<double>()(point.e);
            const std::size_t north = std::hash<double>()(point.n);
            return east ^ (north + 0x9e3779b97f4a7c15ULL + (east << 6) + (east >> 2));
        }
    };

    std::unordered_map<Point, int, Hash> m_numbers;
    std::vector<Point> m_points;
};

} // namespace lagesbild
