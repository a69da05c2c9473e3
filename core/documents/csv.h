#pragma once

#include "core/documents/page.h"

#include <QByteArray>

namespace lagesbild
{

enum class CsvKind {
    SwedishExcel, ///< semicolon, decimal comma, a byte order mark: opens rightly with a double click
    Machine,      ///< comma, dot, no mark: RFC 4180
};

/// The table as text: numbers with all their digits, what is missing as its symbol. Headings between rows
/// become a column of their own in front.
QByteArray csvOf(const Table &table, CsvKind kind);

} // namespace lagesbild
