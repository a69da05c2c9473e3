#pragma once

#include "core/base/result.h"
#include "core/sources/pxweb/tabledescription.h"
#include "core/sources/tables/tablecube.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace lagesbild
{

// What a service answers, read into values. Malformed throughout, without a place, for what is not what it should be.

/// What a service allows, and in which languages it speaks.
struct PxWebLimits {
    std::size_t cells = 10'000; ///< of one answer
    int calls = 10;             ///< in a window of time
    std::chrono::milliseconds window{10'000};
    QStringList languages; ///< empty: not told
    QString language;      ///< the usual one; empty: not told
    bool told = false;     ///< false: the service says nothing, these are what any service bears
};

/// API v2's /config or API v1's ?config. JSON that is neither (a service that does not know the question) leaves the
/// limits at what any service bears.
Result<PxWebLimits> readLimits(const QByteArray &body);

/// An entry of a list of tables.
struct ListedTable {
    QString id; ///< of API v1 the path below the root
    QString title;
    QString updated;
    QString firstPeriod; ///< API v2 only, as lastPeriod
    QString lastPeriod;
    bool isFolder = false; ///< API v1 only

    bool operator==(const ListedTable &) const = default;
};

/// A page of API v2's /tables.
struct TablesPage {
    std::vector<ListedTable> tables;
    int pages = 1;
    int tablesInAll = 0;
};
Result<TablesPage> readTablesPage(const QByteArray &body);

/// API v1's folder; the path of @p folder is put before the ids.
Result<std::vector<ListedTable>> readFolder(const QByteArray &body, const QString &folder);

/// A table's description in JSON-stat 2 (API v2) or API v1's own form. WrongKind for API v1's folder.
Result<TableDescription> readDescription(const QByteArray &body, const QString &id);

/// The values of a codelist.
Result<std::vector<CubeCategory>> readCodelist(const QByteArray &body);

/// The figures of one answer, in JSON-stat.
Result<TableCube> readFigures(const QByteArray &body);

/// What a refusal's body says in words (problem+json, {"error": …} or plain text), at most a line; empty for none.
std::string problemIn(const QByteArray &body);

} // namespace lagesbild
