#pragma once

#include <chrono>
#include <optional>
#include <set>

namespace lagesbild
{

/// Keeps to a service's «at most so many calls in so many seconds», without a clock of its own: whoever asks tells
/// the time, as any steady count of milliseconds.
///
/// A call counts from when it is sent until the window's length after its answer. The service counts it at some
/// moment in between, so no window of the service's own can hold more calls than it allows, wherever that window
/// begins and however long calls are on their way.
class CallWindow
{
public:
    using Time = std::chrono::milliseconds;

    /// @param calls at least 1
    CallWindow(int calls, Time length);
    /// Other limits from now on; what was called remains counted.
    void setLimits(int calls, Time length);
    int calls() const { return m_calls; }
    Time length() const { return m_length; }

    /// How long to wait at @p now before the next call; zero: it may be sent. Nothing while only the answer to one on
    /// its way can tell.
    std::optional<Time> waitBefore(Time now) const;
    /// A call is sent, or its answer (or what ended it) has come. One is ended for each that was begun.
    void begin();
    void end(Time now);

private:
    int m_calls;
    Time m_length;
    int m_inFlight = 0;
    std::multiset<Time> m_ended; ///< the latest ends
};

} // namespace lagesbild
