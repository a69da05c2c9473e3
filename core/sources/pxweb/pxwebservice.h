#pragma once

#include "core/base/result.h"
#include "core/sources/http/callwindow.h"
#include "core/sources/http/httpsession.h"
#include "core/sources/pxweb/pxwebaddress.h"
#include "core/sources/pxweb/pxwebanswers.h"
#include "core/sources/pxweb/tabledescription.h"
#include "core/sources/pxweb/tablequery.h"
#include "core/sources/tables/tablecube.h"

#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <span>
#include <vector>

namespace lagesbild
{

class PxWebQuestions;

struct PxWebProgress {
    int done = 0; ///< answers
    int total = 0;
    qint64 bytes = 0;
    int repeated = 0;                     ///< questions asked again
    std::chrono::milliseconds waiting{0}; ///< for the service's limit of calls
};
/// False asks to stop.
using PxWebTick = std::function<bool(const PxWebProgress &)>;

/// What a search or a look into a folder came to.
struct TableList {
    std::vector<ListedTable> tables;
    int inAll = 0;          ///< tables that the service has of the kind; of API v1 those that were found
    bool isComplete = true; ///< false: there is more than was looked at
};

/// A statistical service that speaks PxWeb's API v2 or v1: SCB and others.
///
/// Its limits are asked for once, before the first question, and kept to by all later ones of the same object. Each
/// function runs runHttp(), so it belongs where that does, and has its errors; besides NotFound for a table or folder
/// that is not there, WrongUse for a question that the service refuses, with its own words.
class PxWebService
{
public:
    /// @param language of titles and values, where the service has it; of API v1 the address tells the language
    PxWebService(QUrl base, QString language, HttpSettings http);

    PxWebApi api() const { return m_api; }
    const QUrl &address() const { return m_base; }
    /// Told from the first question on.
    const PxWebLimits &limits() const { return m_limits; }

    /// Tables with all words of @p text. API v2 searches itself; of API v1 @p folder and the folders below it are
    /// looked through, up to mostFolders of them.
    Result<TableList> search(const QString &text, const QString &folder, const PxWebTick &tick);
    /// What a folder of API v1 holds; empty: the root. WrongUse with API v2, which has none.
    Result<TableList> list(const QString &folder, const PxWebTick &tick);
    /// What a table is about.
    Result<TableDescription> describe(const QString &id, const PxWebTick &tick);
    /// makeQuery() with the values of all codelists that are chosen from. NotFound for a list that the variable does
    /// not have; WrongUse with API v1, which does not tell their values.
    Result<TableQuery> query(const TableDescription &table, std::span<const ValueChoice> choices,
                             const PxWebTick &tick);
    /// The figures of @p query, in as few questions as the service's limit of cells allows, joined again.
    Result<TableCube> fetch(const TableQuery &query, const PxWebTick &tick);

    /// Most questions that one fetch may take, and most folders and pages of tables that one search looks at.
    static constexpr std::size_t mostParts = 1000;
    static constexpr int mostFolders = 100;
    static constexpr int mostPages = 10;

private:
    Outcome run(PxWebQuestions &questions, const PxWebTick &tick);
    Outcome learnLimits(const PxWebTick &tick);
    Outcome applyCodelist(DescribedVariable &described, const QString &id, const PxWebTick &tick);
    Result<TableList> searchTables(const QString &text, const PxWebTick &tick);
    Result<TableList> searchFolders(const QString &text, const QString &folder, const PxWebTick &tick);

    QUrl m_base;
    PxWebApi m_api;
    QString m_language; ///< empty: the service's own
    HttpSettings m_http;
    PxWebLimits m_limits;
    CallWindow m_calls;
    bool m_knowsLimits = false;
};

} // namespace lagesbild
