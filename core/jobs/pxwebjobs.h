#pragma once

#include "core/sources/pxweb/pxwebservice.h"
#include "core/sources/tables/tablefile.h"

#include <QFuture>

#include <memory>
#include <mutex>

namespace lagesbild
{

// A statistical service asked in threads of their own, one question at a time: whoever lost interest need not wait for
// the end.

/// A service with what it has told of itself, shared by all that ask it.
struct SharedPxWeb {
    SharedPxWeb(const QUrl &base, const QString &language) : service(base, language, HttpSettings()) {}

    std::mutex turn; ///< held by who asks
    PxWebService service;
};

/// Where a question writes how far it has come; read whenever somebody wants to show it.
class PxWebBoard
{
public:
    void put(const PxWebProgress &progress)
    {
        const std::scoped_lock lock(m_mutex);
        m_progress = progress;
    }
    PxWebProgress latest() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_progress;
    }

private:
    mutable std::mutex m_mutex;
    PxWebProgress m_progress;
};

/// Tables with all words of @p text in @p folder and below it; without words all that API v2 has, and of API v1 what
/// the folder holds.
QFuture<Result<TableList>> startFindingTables(std::shared_ptr<SharedPxWeb> service, QString text,
                                              QString folder, std::shared_ptr<PxWebBoard> board);

/// A table with how many cells its service gives in one answer.
struct DescribedTable {
    TableDescription table;
    std::size_t cellsAtOnce = 0;
};
QFuture<Result<DescribedTable>> startDescribingTable(std::shared_ptr<SharedPxWeb> service, QString id,
                                                     std::shared_ptr<PxWebBoard> board);

/// The figures, as if they had been read from a file.
using FetchedTable = std::shared_ptr<const TableFile>;
QFuture<Result<FetchedTable>> startFetchingTable(std::shared_ptr<SharedPxWeb> service, TableQuery query,
                                                 std::shared_ptr<PxWebBoard> board);

} // namespace lagesbild
