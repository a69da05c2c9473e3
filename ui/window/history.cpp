#include "ui/window/history.h"

namespace lagesbild
{

namespace
{

constexpr int mostEntries = 500;

bool onlyYearDiffers(Selection a, const Selection &b)
{
    a.year = b.year;
    return a == b;
}

} // namespace

void History::visit(const Selection &selection)
{
    if (m_current >= 0) {
        const Selection &now = m_visited[static_cast<std::size_t>(m_current)];
        if (now == selection)
            return;
        const bool yearStep = onlyYearDiffers(now, selection);
        m_visited.resize(static_cast<std::size_t>(m_current) + 1);
        if (yearStep && m_dragging) {
            m_visited.back() = selection;
            return;
        }
        m_dragging = yearStep;
    }
    m_visited.push_back(selection);
    if (static_cast<int>(m_visited.size()) > mostEntries)
        m_visited.erase(m_visited.begin());
    m_current = static_cast<int>(m_visited.size()) - 1;
}

std::optional<Selection> History::back()
{
    if (!canGoBack())
        return std::nullopt;
    m_dragging = false;
    return m_visited[static_cast<std::size_t>(--m_current)];
}

std::optional<Selection> History::forward()
{
    if (!canGoForward())
        return std::nullopt;
    m_dragging = false;
    return m_visited[static_cast<std::size_t>(++m_current)];
}

} // namespace lagesbild
