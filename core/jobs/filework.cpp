#include "core/jobs/filework.h"

#include "core/jobs/jobtick.h"

#include <QThreadPool>
#include <QtConcurrentRun>

namespace lagesbild
{

namespace
{

/// Not the common one: there minutes of writing would leave no thread to what the rooms reckon in between.
QThreadPool &writers()
{
    constexpr int most = 4;
    static QThreadPool pool;
    pool.setMaxThreadCount(most);
    return pool;
}

} // namespace

QFuture<void> startFileWork(FileWork work, std::shared_ptr<std::optional<Outcome>> outcome)
{
    const auto run = [](QPromise<void> &promise, const FileWork &wanted,
                        const std::shared_ptr<std::optional<Outcome>> &result) {
        result->emplace(wanted(tickOf(promise)));
    };
    return QtConcurrent::run(&writers(), run, std::move(work), std::move(outcome));
}

} // namespace lagesbild
