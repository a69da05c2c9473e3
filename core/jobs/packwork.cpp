#include "core/jobs/packwork.h"

#include "core/jobs/jobtick.h"

#include <QtConcurrentRun>

namespace lagesbild
{

QFuture<void> startPackWork(PackWork work, std::shared_ptr<std::optional<Outcome>> outcome)
{
    const auto run = [](QPromise<void> &promise, const PackWork &wanted,
                        const std::shared_ptr<std::optional<Outcome>> &result) {
        result->emplace(wanted(tickOf(promise)));
    };
    return QtConcurrent::run(run, std::move(work), std::move(outcome));
}

} // namespace lagesbild
