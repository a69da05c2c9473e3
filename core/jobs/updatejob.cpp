#include "core/jobs/updatejob.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <limits>

namespace lagesbild
{

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
    return QtConcurrent::run(work, std::move(update), std::move(wish), std::move(board));
}

} // namespace lagesbild
