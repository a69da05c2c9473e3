#pragma once

#include "core/analysis/selection.h"

#include <optional>
#include <vector>

namespace lagesbild
{

/// Back and forward over everything that was chosen, as in a browser.
class History
{
public:
    /// A new choice; what lay ahead is forgotten. Steps of the year alone (a dragged slider) count as one.
    void visit(const Selection &selection);
    std::optional<Selection> back();
    std::optional<Selection> forward();
    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < static_cast<int>(m_visited.size()); }

private:
    std::vector<Selection> m_visited;
    int m_current = -1;
    bool m_dragging = false; ///< the current entry came from a step of the year alone
};

} // namespace lagesbild
