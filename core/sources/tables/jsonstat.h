#pragma once

#include "core/base/result.h"
#include "core/sources/tables/tablecube.h"

#include <QByteArray>

#include <vector>

namespace lagesbild
{

/// A table that a collection names without holding it.
struct TableLink {
    QString label;
    QString address;

    bool operator==(const TableLink &) const = default;
};

/// What a JSON-stat file holds, in the order of the file.
struct JsonStatFile {
    std::vector<TableCube> tables; ///< a description (PxWeb's metadata) is a table without figures
    std::vector<TableLink> links;
};

/// Reads JSON-stat 1.x (bundle or one dataset) and 2.0 (dataset or collection).
///
/// Values as a list or sparse, as numbers or as texts of numbers; null is a cell without number whose symbol is
/// its status, "null" where it has none. Roles that the file does not tell are guessed from names.
/// Errors: WrongKind (no JSON, or JSON without a dataset), Malformed.
///
/// simdjson's document is used, not Qt's: QJsonObject sorts its keys, and the order of a bundle's datasets and of
/// categories without an index is the order of the file; it also tells where the JSON breaks, keeps 64-bit
/// integers and reads Kolada's JSON here anyway.
Result<JsonStatFile> readJsonStat(const QByteArray &bytes);

} // namespace lagesbild
