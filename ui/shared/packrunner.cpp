#include "ui/shared/packrunner.h"

#include <utility>

namespace lagesbild
{

void PackRunner::start(Job job)
{
    if (isRunning())
        return;
    m_kind = job.kind;
    m_file = std::move(job.file);
    FileRunner::start(std::move(job.work), std::move(job.then));
}

} // namespace lagesbild
