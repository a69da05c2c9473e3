#include "core/sources/pxweb/pxwebanswers.h"

#include "core/pack/failure.h"
#include "core/sources/tables/jsonstat.h"
#include "core/sources/tables/pxweb.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

Error malformed(std::string detail)
{
    return failure(ErrorKind::Malformed, {}, std::move(detail));
}

Result<QJsonDocument> parsed(const QByteArray &body)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return malformed("JSON: " + error.errorString().toStdString());
    return document;
}

/// A positive number under the first of @p names that has one; 0 where none has.
qint64 numberAt(const QJsonObject &object, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        const qint64 number = object.value(name).toInteger();
        if (number > 0)
            return number;
    }
    return 0;
}

/// What a service answers is asked again when it is cut off, and only then; other errors about it are the same.
Error asMalformed(Error error)
{
    error.kind = ErrorKind::Malformed;
    return error;
}

std::vector<CodelistName> codelistsIn(const QJsonArray &list)
{
    std::vector<CodelistName> names;
    for (const QJsonValue &item : list)
        names.push_back({item[u"id"].toString(), item[u"label"].toString()});
    return names;
}

TableDescription describedBy(TableCube cube, const QString &id)
{
    TableDescription table{id, cube.title, cube.source, cube.updated, {}};
    for (CubeVariable &variable : cube.variables)
        table.variables.push_back({std::move(variable), false, {}});
    return table;
}

/// API v2's description: JSON-stat 2 with PxWeb's own facts as extensions.
Result<TableDescription> describedInJsonStat(const QByteArray &body, const QJsonObject &root,
                                             const QString &id)
{
    auto file = readJsonStat(body);
    if (!file)
        return asMalformed(file.error());
    if (file->tables.size() != 1)
        return malformed("no description of one table");
    TableDescription table = describedBy(std::move(file->tables.front()), id);
    for (DescribedVariable &described : table.variables) {
        const QJsonObject extension = root[u"dimension"][described.variable.code][u"extension"].toObject();
        described.mayBeLeftOut = extension[u"elimination"].toBool();
        for (const QStringView name : {u"codelists", u"codeLists"}) {
            if (described.codelists.empty())
                described.codelists = codelistsIn(extension[name].toArray());
        }
    }
    return table;
}

Result<TableDescription> describedInOwnForm(const QByteArray &body, const QJsonObject &root,
                                            const QString &id)
{
    auto document = readPxWeb(body);
    if (!document)
        return asMalformed(document.error());
    auto *cube = std::get_if<TableCube>(&document->content);
    if (cube == nullptr)
        return malformed("no description of a table but " + document->kind);
    TableDescription table = describedBy(std::move(*cube), id);
    const QJsonArray variables = root[u"variables"].toArray();
    for (std::size_t v = 0; v < table.variables.size(); ++v)
        table.variables[v].mayBeLeftOut = variables[static_cast<qsizetype>(v)][u"elimination"].toBool();
    return table;
}

} // namespace

Result<PxWebLimits> readLimits(const QByteArray &body)
{
    const auto document = parsed(body);
    if (!document)
        return document.error();
    const QJsonObject root = document->object();
    PxWebLimits limits;
    qint64 cells = numberAt(root, {u"maxDataCells", u"maxCells", u"maxValues"});
    // API v1 tells two limits; both hold.
    if (const qint64 values = numberAt(root, {u"maxValues"}); values > 0)
        cells = std::min(cells, values);
    if (cells == 0)
        return limits;
    limits.told = true;
    limits.cells = static_cast<std::size_t>(std::min<qint64>(cells, mostCubeCells));
    const qint64 calls = numberAt(root, {u"maxCallsPerTimeWindow", u"maxCalls"});
    const qint64 seconds = numberAt(root, {u"timeWindow"});
    constexpr qint64 most = 100'000;
    if (calls > 0 && seconds > 0) {
        limits.calls = static_cast<int>(std::min(calls, most));
        limits.window = std::chrono::seconds(std::min(seconds, most));
    }
    for (const QJsonValue &language : root[u"languages"].toArray())
        limits.languages << language[u"id"].toString();
    limits.language = root[u"defaultLanguage"].toString();
    return limits;
}

Result<TablesPage> readTablesPage(const QByteArray &body)
{
    const auto document = parsed(body);
    if (!document)
        return document.error();
    const QJsonObject root = document->object();
    if (!root[u"tables"].isArray())
        return malformed("JSON without a list of tables");
    TablesPage page;
    for (const QJsonValue &item : root[u"tables"].toArray()) {
        if (item[u"id"].toString().isEmpty())
            return malformed("a table without an id");
        page.tables.push_back({item[u"id"].toString(), item[u"label"].toString(), item[u"updated"].toString(),
                               item[u"firstPeriod"].toString(), item[u"lastPeriod"].toString(), false});
    }
    const QJsonValue paging = root[u"page"];
    page.pages = std::max(1, paging[u"totalPages"].toInt(1));
    page.tablesInAll = std::max(static_cast<int>(page.tables.size()), paging[u"totalElements"].toInt());
    return page;
}

Result<std::vector<ListedTable>> readFolder(const QByteArray &body, const QString &folder)
{
    const auto document = parsed(body);
    if (!document)
        return document.error();
    if (!document->isArray())
        return malformed("not the list of a folder");
    const QString before = folder.isEmpty() ? QString() : folder + u'/';
    std::vector<ListedTable> entries;
    for (const QJsonValue &item : document->array()) {
        // At the very top there may be databases, with other names for the same.
        const QString id = item[u"id"].toString(item[u"dbid"].toString());
        if (id.isEmpty())
            return malformed("an entry of a folder without an id");
        const QString kind = item[u"type"].toString(u"l"_s);
        if (kind == u"h") // a heading, which leads nowhere
            continue;
        entries.push_back(
            {before + id, item[u"text"].toString(), item[u"updated"].toString(), {}, {}, kind == u"l"});
    }
    return entries;
}

Result<TableDescription> readDescription(const QByteArray &body, const QString &id)
{
    const auto document = parsed(body);
    if (!document)
        return document.error();
    if (document->isArray())
        return failure(ErrorKind::WrongKind, {}, "a folder, not a table");
    const QJsonObject root = document->object();
    return root.contains(u"dimension") ? describedInJsonStat(body, root, id)
                                       : describedInOwnForm(body, root, id);
}

Result<std::vector<CubeCategory>> readCodelist(const QByteArray &body)
{
    const auto document = parsed(body);
    if (!document)
        return document.error();
    std::vector<CubeCategory> values;
    for (const QJsonValue &item : document->object()[u"values"].toArray()) {
        const QString code = item[u"code"].toString();
        if (code.isEmpty())
            return malformed("a value of a list without a code");
        values.push_back({code, item[u"label"].toString(code), {}});
    }
    if (values.empty())
        return malformed("a list of values without any");
    return values;
}

Result<TableCube> readFigures(const QByteArray &body)
{
    auto file = readJsonStat(body);
    if (!file)
        return asMalformed(file.error());
    if (file->tables.size() != 1)
        return malformed(std::to_string(file->tables.size()) + " tables instead of one");
    return std::move(file->tables.front());
}

std::string problemIn(const QByteArray &body)
{
    constexpr qsizetype longest = 200;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    QString text;
    if (document.isObject()) {
        const QJsonObject problem = document.object();
        for (const QStringView name : {u"title", u"detail", u"error", u"message"}) {
            const QString part = problem[name].toString();
            if (!part.isEmpty() && !text.contains(part))
                text += (text.isEmpty() ? u""_s : u", "_s) + part;
        }
    } else if (!document.isArray() && !body.trimmed().startsWith('<')) {
        text = QString::fromUtf8(body);
    }
    return text.simplified().left(longest).toStdString();
}

} // namespace lagesbild
