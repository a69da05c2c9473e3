#pragma once

#include <functional>

namespace lagesbild
{

/// Called now and then by long work with how much is done of how much; false asks the work to stop.
using Tick = std::function<bool(int done, int total)>;

/// For callers that neither show progress nor cancel.
inline bool keepGoing(int, int)
{
    return true;
}

} // namespace lagesbild
