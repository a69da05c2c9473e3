#pragma once

#include "core/sources/pxweb/tablequery.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace lagesbild
{

/// Where SCB's database has its API v2 unless told otherwise.
inline constexpr const char16_t *scbAddress = u"https://statistikdatabasen.scb.se/api/v2";

/// The two APIs of PxWeb's that are in use.
enum class PxWebApi { V1, V2 };

/// Told by the address: API v1 has a folder «v1» in its path (…/OV0104/v1/doris/sv/ssd), everything else is v2.
PxWebApi apiOf(const QUrl &base);

/// What the service allows.
QUrl limitsAddress(const QUrl &base);
/// API v2: a page, from 1, of the tables that have @p text.
QUrl tablesAddress(const QUrl &base, const QString &text, const QString &language, int page);
/// API v1: what a folder holds; empty: the root.
QUrl folderAddress(const QUrl &base, const QString &folder);
/// API v2: the values of a codelist.
QUrl codelistAddress(const QUrl &base, const QString &id, const QString &language);
/// What table @p id is about, and its figures, to which figuresQuestion() is posted.
QUrl descriptionAddress(const QUrl &base, const QString &id, const QString &language);
QUrl figuresAddress(const QUrl &base, const QString &id, const QString &language);

/// The JSON that asks for @p part of @p query in JSON-stat 2.
QByteArray figuresQuestion(PxWebApi api, const TableQuery &query, const QueryPart &part);

} // namespace lagesbild
