#include "core/jobs/pxwebjobs.h"

#include <QCoreApplication>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace lagesbild
{

namespace
{

/// Questions wait for the network: they must not keep others from the threads they share. Without an application no
/// thread hears that it is to stop, so the last ones end while there still is one.
QThreadPool &threadsOfQuestions()
{
    static QThreadPool pool;
    static std::once_flag atTheEnd;
    std::call_once(atTheEnd, [] { qAddPostRoutine([] { threadsOfQuestions().waitForDone(); }); });
    return pool;
}

/// @param ask is given the service, in turn, and a tick
template <class T, class Ask>
QFuture<Result<T>> startAsking(std::shared_ptr<SharedPxWeb> service, std::shared_ptr<PxWebBoard> board,
                               Ask ask)
{
    const auto work = [](QPromise<Result<T>> &promise, const std::shared_ptr<SharedPxWeb> &shared,
                         const std::shared_ptr<PxWebBoard> &seen, const Ask &question) {
        const std::scoped_lock turn(shared->turn);
        const PxWebTick tick = [&promise, &seen](const PxWebProgress &progress) {
            seen->put(progress);
            return !promise.isCanceled();
        };
        promise.addResult(question(shared->service, tick));
    };
    return QtConcurrent::run(&threadsOfQuestions(), work, std::move(service), std::move(board),
                             std::move(ask));
}

} // namespace

QFuture<Result<TableList>> startFindingTables(std::shared_ptr<SharedPxWeb> service, QString text,
                                              QString folder, std::shared_ptr<PxWebBoard> board)
{
    return startAsking<TableList>(
        std::move(service), std::move(board),
        [text = std::move(text), folder = std::move(folder)](PxWebService &asked, const PxWebTick &tick) {
            return text.isEmpty() && asked.api() == PxWebApi::V1 ? asked.list(folder, tick)
                                                                 : asked.search(text, folder, tick);
        });
}

QFuture<Result<DescribedTable>> startDescribingTable(std::shared_ptr<SharedPxWeb> service, QString id,
                                                     std::shared_ptr<PxWebBoard> board)
{
    return startAsking<DescribedTable>(
        std::move(service), std::move(board),
        [id = std::move(id)](PxWebService &asked, const PxWebTick &tick) -> Result<DescribedTable> {
            auto table = asked.describe(id, tick);
            if (!table)
                return table.error();
            return DescribedTable{std::move(*table), asked.limits().cells};
        });
}

QFuture<Result<FetchedTable>> startFetchingTable(std::shared_ptr<SharedPxWeb> service, TableQuery query,
                                                 std::shared_ptr<PxWebBoard> board)
{
    return startAsking<FetchedTable>(
        std::move(service), std::move(board),
        [query = std::move(query)](PxWebService &asked, const PxWebTick &tick) -> Result<FetchedTable> {
            auto table = asked.fetch(query, tick);
            if (!table)
                return table.error();
            TableFile file{"json-stat", "utf-8", {}, {}};
            file.tables.emplace_back(std::move(*table));
            return std::make_shared<const TableFile>(std::move(file));
        });
}

} // namespace lagesbild
