#include "core/jobs/packjobs.h"

#include "core/jobs/jobtick.h"

#include <QtConcurrentRun>

namespace lagesbild
{

QFuture<Result<PackExtent>> startExtent(std::shared_ptr<const Pack> pack)
{
    const auto work = [](QPromise<Result<PackExtent>> &promise, const std::shared_ptr<const Pack> &from) {
        promise.addResult(extentOf(*from, tickOf(promise)));
    };
    return QtConcurrent::run(work, std::move(pack));
}

QFuture<std::vector<SuspectedZeros>> startSuspectedZeros(std::shared_ptr<const Pack> pack,
                                                         Catalogue catalogue)
{
    const auto work = [](QPromise<std::vector<SuspectedZeros>> &promise,
                         const std::shared_ptr<const Pack> &from, const Catalogue &indicators) {
        const CubeLoader load = [&from](const IndicatorId &indicator, Gender gender) {
            return from->cube({indicator, gender});
        };
        if (auto zeros = suspectedZeros(indicators, load, tickOf(promise)))
            promise.addResult(std::move(*zeros));
    };
    return QtConcurrent::run(work, std::move(pack), std::move(catalogue));
}

QFuture<Result<std::vector<Revision>>> startRevisions(std::shared_ptr<const Pack> pack)
{
    return QtConcurrent::run([](const std::shared_ptr<const Pack> &from) { return from->revisions(); },
                             std::move(pack));
}

} // namespace lagesbild
