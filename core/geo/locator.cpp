#include "core/geo/locator.h"

#include <algorithm>
#include <utility>

namespace lagesbild
{

namespace
{

constexpr int gridSide = 96; // cells of about 7 by 16 km: seldom more than four outlines to ask

int cellAlong(double distance, double extent)
{
    return std::clamp(static_cast<int>(distance / extent * gridSide), 0, gridSide - 1);
}

std::size_t cellNumber(int row, int column)
{
    return static_cast<std::size_t>(row) * gridSide + static_cast<std::size_t>(column);
}

} // namespace

Locator::Locator(std::vector<Outline> outlines)
    : m_outlines(std::move(outlines)),
      m_bounds(boundsOf(m_outlines)),
      m_cells(static_cast<std::size_t>(gridSide) * gridSide)
{
    if (m_bounds.isEmpty())
        return;
    for (std::size_t i = 0; i < m_outlines.size(); ++i) {
        const Bounds box = boundsOf(m_outlines[i]);
        m_boxes.push_back(box);
        if (box.isEmpty())
            continue;
        const int lastRow = cellAlong(box.north - m_bounds.south, m_bounds.height());
        const int lastColumn = cellAlong(box.east - m_bounds.west, m_bounds.width());
        for (int row = cellAlong(box.south - m_bounds.south, m_bounds.height()); row <= lastRow; ++row) {
            for (int column = cellAlong(box.west - m_bounds.west, m_bounds.width()); column <= lastColumn;
                 ++column)
                m_cells[cellNumber(row, column)].push_back(static_cast<int>(i));
        }
    }
}

std::optional<int> Locator::at(Point point) const
{
    if (m_bounds.isEmpty() || !m_bounds.contains(point))
        return std::nullopt;
    const int row = cellAlong(point.n - m_bounds.south, m_bounds.height());
    const int column = cellAlong(point.e - m_bounds.west, m_bounds.width());
    for (const int index : m_cells[cellNumber(row, column)]) {
        const auto i = static_cast<std::size_t>(index);
        if (m_boxes[i].contains(point) && contains(m_outlines[i], point))
            return index;
    }
    return std::nullopt;
}

} // namespace lagesbild
