#include "core/jobs/updatejob.h"

#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <limits>

namespace lagesbild
{

namespace
{

/// An update waits for the network for minutes: it must not keep others from the threads they share.
QThreadPool &threadsOfUpdates()
{
    static QThreadPool pool;
    return pool;
}

} // namespace

QFuture<void> startUpdate(Updater update, UpdateWish wish, std::shared_ptr<UpdateBoard> board)
{
    const auto work = [](QPromise<void> &promise, const Updater &doUpdate, const UpdateWish &wanted,
                         const std::shared_ptr<UpdateBoard> &seen) {
        // Only that something is new goes through the future: progress has more to tell than two numbers.
        int news = 0;
        promise.setProgressRange(0, std::numeric_limits<int>::max());
        seen->finish(doUpdate(wanted, [&](const UpdateProgress &progress) {
            seen->put(progress);
            promise.setProgressValue(++news);
            return !promise.isCanceled();
        }));
    };
    return QtConcurrent::run(&threadsOfUpdates(), work, std::move(update), std::move(wish), std::move(board));
}

} // namespace lagesbild
