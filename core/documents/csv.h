#pragma once

#include "core/base/result.h"
#include "core/base/tick.h"
#include "core/documents/page.h"
#include "core/documents/rowsource.h"

#include <QByteArray>
#include <QString>

namespace lagesbild
{

enum class CsvKind {
    SwedishExcel, ///< semicolon, decimal comma, a byte order mark: opens rightly with a double click
    Machine,      ///< comma, dot, no mark: RFC 4180
};

/// The table as text: numbers with all their digits, what is missing as its symbol. Headings between rows
/// become a column of their own in front.
QByteArray csvOf(const Table &table, CsvKind kind);

/// The same of @p rows, into @p file as they come: the whole or nothing. Errors as writePieces(); Cancelled when
/// @p tick, told of the rows, says so.
Outcome writeCsv(const RowSource &rows, CsvKind kind, const QString &file, const Tick &tick = keepGoing);

} // namespace lagesbild
