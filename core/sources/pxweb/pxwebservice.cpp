#include "core/sources/pxweb/pxwebservice.h"

#include "core/pack/failure.h"
#include "core/sources/pxweb/pxwebquestions.h"
#include "core/sources/pxweb/querysplit.h"
#include "core/sources/pxweb/tablejoin.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

bool hasAll(const QString &title, const QStringList &words)
{
    return std::ranges::all_of(
        words, [&title](const QString &word) { return title.contains(word, Qt::CaseInsensitive); });
}

/// A path as it stands between two slashes.
QString trimmedPath(QString path)
{
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

Result<std::vector<QueryPart>> partsOf(const TableQuery &query, std::size_t limit)
{
    std::size_t cells = 1;
    for (const std::size_t size : query.sizes())
        cells *= size;
    const std::size_t least = (cells + limit - 1) / limit;
    // Not even divided where that alone would take long.
    if (least <= PxWebService::mostParts) {
        std::vector<QueryPart> parts = splitQuery(query.sizes(), limit);
        if (parts.size() <= PxWebService::mostParts)
            return parts;
    }
    return failure(ErrorKind::WrongUse, query.table,
                   "it would take at least " + std::to_string(least) + " questions: choose fewer values");
}

} // namespace

PxWebService::PxWebService(QUrl base, QString language, HttpSettings http)
    : m_base(std::move(base)),
      m_api(apiOf(m_base)),
      m_language(std::move(language)),
      m_http(http),
      m_calls(m_limits.calls, m_limits.window)
{
}

Outcome PxWebService::run(PxWebQuestions &questions, const PxWebTick &tick)
{
    HttpSettings http = m_http;
    http.calls = &m_calls;
    http.inFlight = std::min(http.inFlight, m_calls.calls());
    const auto counters = runHttp(questions, http, [&](const HttpCounters &now) {
        return tick({questions.taken(), questions.asked(), now.bytes, now.repeated, now.waiting});
    });
    return counters ? done() : Outcome(counters.error());
}

Outcome PxWebService::learnLimits(const PxWebTick &tick)
{
    if (m_knowsLimits)
        return done();
    if (const Outcome allowed = checkAddress(m_base); !allowed)
        return allowed;
    PxWebQuestions questions([this](PxWebQuestions &, const HttpRequest &, const QByteArray &body) {
        auto limits = readLimits(body);
        if (!limits)
            return Outcome(limits.error());
        m_limits = std::move(*limits);
        return done();
    });
    questions.ask({limitsAddress(m_base)});
    if (const Outcome asked = run(questions, tick); !asked) {
        // A service that does not know the question may know all the others.
        const ErrorKind kind = asked.error().kind;
        if (kind != ErrorKind::NotFound && kind != ErrorKind::WrongUse)
            return asked;
    }
    m_calls.setLimits(m_limits.calls, m_limits.window);
    if (!m_limits.languages.isEmpty() && !m_limits.languages.contains(m_language))
        m_language.clear();
    m_knowsLimits = true;
    return done();
}

Result<TableList> PxWebService::search(const QString &text, const QString &folder, const PxWebTick &tick)
{
    if (const Outcome learned = learnLimits(tick); !learned)
        return learned.error();
    return m_api == PxWebApi::V2 ? searchTables(text, tick) : searchFolders(text, trimmedPath(folder), tick);
}

Result<TableList> PxWebService::searchTables(const QString &text, const PxWebTick &tick)
{
    std::map<int, TablesPage> pages;
    PxWebQuestions questions([&](PxWebQuestions &more, const HttpRequest &request, const QByteArray &body) {
        auto page = readTablesPage(body);
        if (!page)
            return Outcome(page.error());
        const int number = request.tag;
        for (int other = 2; number == 1 && other <= std::min(page->pages, mostPages); ++other)
            more.ask({tablesAddress(m_base, text, m_language, other), other});
        pages[number] = std::move(*page);
        return done();
    });
    questions.ask({tablesAddress(m_base, text, m_language, 1), 1});
    if (const Outcome asked = run(questions, tick); !asked)
        return asked.error();
    TableList list;
    list.isComplete = pages[1].pages <= mostPages;
    list.inAll = pages[1].tablesInAll;
    for (auto &[number, page] : pages)
        list.tables.insert(list.tables.end(), page.tables.begin(), page.tables.end());
    return list;
}

Result<TableList> PxWebService::searchFolders(const QString &text, const QString &folder,
                                              const PxWebTick &tick)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    TableList list;
    QStringList folders{folder}; // the tag of a question is its folder's place here
    PxWebQuestions questions([&](PxWebQuestions &more, const HttpRequest &request, const QByteArray &body) {
        const auto entries = readFolder(body, folders[request.tag]);
        if (!entries)
            return Outcome(entries.error());
        for (const ListedTable &entry : *entries) {
            if (!entry.isFolder) {
                if (hasAll(entry.title, words))
                    list.tables.push_back(entry);
            } else if (folders.size() < mostFolders) {
                more.ask({folderAddress(m_base, entry.id), static_cast<int>(folders.size())});
                folders << entry.id;
            } else {
                list.isComplete = false;
            }
        }
        return done();
    });
    questions.ask({folderAddress(m_base, folder), 0});
    if (const Outcome asked = run(questions, tick); !asked)
        return asked.error();
    // Answers come in any order.
    std::ranges::sort(list.tables, {}, &ListedTable::id);
    list.inAll = static_cast<int>(list.tables.size());
    return list;
}

Result<TableList> PxWebService::list(const QString &folder, const PxWebTick &tick)
{
    if (m_api == PxWebApi::V2)
        return failure(ErrorKind::WrongUse, m_base.toString(QUrl::RemoveUserInfo),
                       "API v2 has no folders: search instead");
    if (const Outcome learned = learnLimits(tick); !learned)
        return learned.error();
    const QString path = trimmedPath(folder);
    TableList list;
    PxWebQuestions questions([&](PxWebQuestions &, const HttpRequest &, const QByteArray &body) {
        auto entries = readFolder(body, path);
        if (!entries)
            return Outcome(entries.error());
        list.tables = std::move(*entries);
        return done();
    });
    questions.ask({folderAddress(m_base, path)});
    if (const Outcome asked = run(questions, tick); !asked)
        return asked.error();
    list.inAll = static_cast<int>(list.tables.size());
    return list;
}

Result<TableDescription> PxWebService::describe(const QString &id, const PxWebTick &tick)
{
    if (const Outcome learned = learnLimits(tick); !learned)
        return learned.error();
    const QString table = trimmedPath(id);
    TableDescription description;
    PxWebQuestions questions([&](PxWebQuestions &, const HttpRequest &, const QByteArray &body) {
        auto read = readDescription(body, table);
        if (!read)
            return Outcome(read.error());
        description = std::move(*read);
        return done();
    });
    questions.ask({descriptionAddress(m_base, table, m_language)});
    if (const Outcome asked = run(questions, tick); !asked)
        return asked.error();
    return description;
}

Outcome PxWebService::applyCodelist(DescribedVariable &described, const QString &id, const PxWebTick &tick)
{
    const QString name = described.variable.code + u'@' + id;
    if (m_api == PxWebApi::V1)
        return failure(ErrorKind::WrongUse, name, "API v1 does not tell the values of a list");
    if (!hasCodelist(described, id))
        return failure(ErrorKind::NotFound, name, "the variable has no such list");
    PxWebQuestions questions([&](PxWebQuestions &, const HttpRequest &, const QByteArray &body) {
        auto values = readCodelist(body);
        if (!values)
            return Outcome(values.error());
        described.variable.categories = std::move(*values);
        described.codelist = id;
        return done();
    });
    questions.ask({codelistAddress(m_base, id, m_language)});
    return run(questions, tick);
}

Result<TableQuery> PxWebService::query(const TableDescription &table, std::span<const ValueChoice> choices,
                                       const PxWebTick &tick)
{
    TableDescription described = table;
    for (const ValueChoice &choice : choices) {
        const auto v = variableNamed(described, choice.variable);
        if (!v || choice.codelist.isEmpty())
            continue; // what is wrong with a name, makeQuery() says
        if (const Outcome applied = applyCodelist(described.variables[*v], choice.codelist, tick); !applied)
            return applied.error();
    }
    return makeQuery(described, choices);
}

Result<TableCube> PxWebService::fetch(const TableQuery &query, const PxWebTick &tick)
{
    if (const Outcome learned = learnLimits(tick); !learned)
        return learned.error();
    const auto partsFor = partsOf(query, m_limits.cells);
    if (!partsFor)
        return partsFor.error();
    const std::vector<QueryPart> &parts = *partsFor;
    TableJoin join(query, parts.size());
    PxWebQuestions questions([&](PxWebQuestions &, const HttpRequest &request, const QByteArray &body) {
        const auto answer = readFigures(body);
        if (!answer)
            return Outcome(answer.error());
        return join.add(parts[static_cast<std::size_t>(request.tag)], *answer);
    });
    const QUrl address = figuresAddress(m_base, query.table, m_language);
    for (std::size_t i = 0; i < parts.size(); ++i)
        questions.ask({address, static_cast<int>(i), figuresQuestion(m_api, query, parts[i])});
    if (const Outcome asked = run(questions, tick); !asked)
        return asked.error();
    return join.take();
}

} // namespace lagesbild
