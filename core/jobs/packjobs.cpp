#include "core/jobs/packjobs.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace lagesbild
{

namespace
{

/// Progress into a future, and its cancellation out of it.
template <class T>
Tick tickOf(QPromise<T> &promise)
{
    return [&promise](int done, int total) {
        promise.setProgressRange(0, total);
        promise.setProgressValue(done);
        return !promise.isCanceled();
    };
}

} // namespace

QFuture<Result<PackExtent>> startExtent(std::shared_ptr<const Pack> pack)
{
    const auto work = [](QPromise<Result<PackExtent>> &promise, const std::shared_ptr<const Pack> &from) {
        promise.addResult(extentOf(*from, tickOf(promise)));
    };
    return QtConcurrent::run(work, std::move(pack));
}

QFuture<std::vector<SuspectedZeros>> startSuspectedZeros(const Dataset &dataset)
{
    const auto work = [](QPromise<std::vector<SuspectedZeros>> &promise, const Dataset *from) {
        if (auto zeros = suspectedZeros(*from, tickOf(promise)))
            promise.addResult(std::move(*zeros));
    };
    return QtConcurrent::run(work, &dataset);
}

} // namespace lagesbild
