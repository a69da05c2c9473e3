#pragma once

#include "core/geo/outline.h"

#include <optional>
#include <vector>

namespace lagesbild
{

/// Finds the outline under a point: a grid over the country says which few outlines are worth asking.
class Locator
{
public:
    Locator() = default;
    /// Keeps a copy of @p outlines.
    explicit Locator(std::vector<Outline> outlines);

    /// Position of the outline that contains @p point; where several overlap, the first.
    std::optional<int> at(Point point) const;

private:
    std::vector<Outline> m_outlines;
    std::vector<Bounds> m_boxes;
    Bounds m_bounds;
    std::vector<std::vector<int>>
        m_cells; ///< row-major from the south-west: outlines whose box meets the cell
};

} // namespace lagesbild
