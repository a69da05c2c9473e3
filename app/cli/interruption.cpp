#include "app/cli/interruption.h"

#include <atomic>
#include <csignal>

namespace lagesbild
{

namespace
{

std::atomic<bool> interrupted = false;

} // namespace

void catchInterruptions()
{
    std::signal(SIGINT, [](int) { interrupted = true; });
    std::signal(SIGTERM, [](int) { interrupted = true; });
}

bool isInterrupted()
{
    return interrupted;
}

} // namespace lagesbild
