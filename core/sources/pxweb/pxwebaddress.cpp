#include "core/sources/pxweb/pxwebaddress.h"

#include "core/sources/http/httpsession.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QUrlQuery>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int tablesOnPage = 100;

void addLanguage(QUrlQuery &query, const QString &language)
{
    if (!language.isEmpty())
        query.addQueryItem(u"lang"_s, language);
}

QUrl tableAddress(const QUrl &base, const QString &id, const QString &part, const QUrlQuery &query)
{
    if (apiOf(base) == PxWebApi::V1)
        return addressBelow(base, id);
    QUrl url = addressBelow(base, u"tables/"_s + id + u'/' + part);
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

QJsonObject selectionOf(PxWebApi api, const QString &variable, const QString &codelist,
                        const QJsonArray &codes)
{
    if (api == PxWebApi::V2) {
        QJsonObject selection{{u"variableCode"_s, variable}, {u"valueCodes"_s, codes}};
        if (!codelist.isEmpty())
            selection[u"codelist"_s] = codelist;
        return selection;
    }
    return {{u"code"_s, variable},
            {u"selection"_s, QJsonObject{{u"filter"_s, u"item"_s}, {u"values"_s, codes}}}};
}

} // namespace

PxWebApi apiOf(const QUrl &base)
{
    return base.path().split(u'/').contains(u"v1"_s) ? PxWebApi::V1 : PxWebApi::V2;
}

QUrl limitsAddress(const QUrl &base)
{
    if (apiOf(base) == PxWebApi::V2)
        return addressBelow(base, u"config"_s);
    QUrl url = base;
    url.setQuery(u"config"_s);
    return url;
}

QUrl tablesAddress(const QUrl &base, const QString &text, const QString &language, int page)
{
    QUrlQuery query;
    addLanguage(query, language);
    // Encoded by hand: QUrlQuery would let a + stand, which services read as a space.
    query.addQueryItem(u"query"_s, QString::fromLatin1(QUrl::toPercentEncoding(text)));
    query.addQueryItem(u"pageNumber"_s, QString::number(page));
    query.addQueryItem(u"pageSize"_s, QString::number(tablesOnPage));
    QUrl url = addressBelow(base, u"tables"_s);
    url.setQuery(query);
    return url;
}

QUrl folderAddress(const QUrl &base, const QString &folder)
{
    return addressBelow(base, folder);
}

QUrl codelistAddress(const QUrl &base, const QString &id, const QString &language)
{
    QUrlQuery query;
    addLanguage(query, language);
    QUrl url = addressBelow(base, u"codelists/"_s + id);
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

QUrl descriptionAddress(const QUrl &base, const QString &id, const QString &language)
{
    QUrlQuery query;
    addLanguage(query, language);
    return tableAddress(base, id, u"metadata"_s, query);
}

QUrl figuresAddress(const QUrl &base, const QString &id, const QString &language)
{
    QUrlQuery query;
    addLanguage(query, language);
    query.addQueryItem(u"outputFormat"_s, u"json-stat2"_s);
    return tableAddress(base, id, u"data"_s, query);
}

QByteArray figuresQuestion(PxWebApi api, const TableQuery &query, const QueryPart &part)
{
    QJsonArray selections;
    for (std::size_t v = 0; v < query.variables.size(); ++v) {
        const CubeVariable &variable = query.variables[v];
        QJsonArray codes;
        for (std::size_t i = part[v].first; i < part[v].first + part[v].count; ++i)
            codes.append(variable.categories[i].code);
        const QString codelist = v < query.codelists.size() ? query.codelists[v] : QString();
        selections.append(selectionOf(api, variable.code, codelist, codes));
    }
    QJsonObject question;
    if (api == PxWebApi::V2) {
        question[u"selection"_s] = selections;
    } else {
        question[u"query"_s] = selections;
        question[u"response"_s] = QJsonObject{{u"format"_s, u"json-stat2"_s}};
    }
    return QJsonDocument(question).toJson(QJsonDocument::Compact);
}

} // namespace lagesbild
