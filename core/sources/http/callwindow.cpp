#include "core/sources/http/callwindow.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace lagesbild
{

namespace
{

/// So many ends are remembered even where fewer matter, since limits may change.
constexpr std::size_t leastKept = 100;

} // namespace

CallWindow::CallWindow(int calls, Time length) : m_calls(std::max(calls, 1)), m_length(length)
{
    Q_ASSERT_X(calls > 0, "CallWindow", "a service that allows no calls can't be asked");
}

void CallWindow::setLimits(int calls, Time length)
{
    m_calls = std::max(calls, 1);
    m_length = length;
}

std::optional<CallWindow::Time> CallWindow::waitBefore(Time now) const
{
    if (m_inFlight >= m_calls)
        return std::nullopt;
    // Of those that ended, so many may still be counted; the one before them in time must have left the window.
    const auto room = static_cast<std::size_t>(m_calls - m_inFlight);
    if (m_ended.size() < room)
        return Time(0);
    const Time leaves = *std::next(m_ended.rbegin(), static_cast<std::ptrdiff_t>(room - 1)) + m_length;
    return std::max(Time(0), leaves - now);
}

void CallWindow::begin()
{
    ++m_inFlight;
}

void CallWindow::end(Time now)
{
    Q_ASSERT_X(m_inFlight > 0, "CallWindow", "a call that never began can't end");
    --m_inFlight;
    m_ended.insert(now);
    while (m_ended.size() > std::max(static_cast<std::size_t>(m_calls), leastKept))
        m_ended.erase(m_ended.begin());
}

} // namespace lagesbild
