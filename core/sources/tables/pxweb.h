#pragma once

#include "core/base/result.h"
#include "core/sources/tables/tablecube.h"
#include "core/sources/tables/texttable.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <variant>

namespace lagesbild
{

/// A document of PxWeb's that is no table of figures in JSON-stat: a table's description or figures as API v1
/// writes them, or a list (folder, tables, configuration, code list, query).
struct PxWebDocument {
    std::string kind; ///< "pxweb-metadata", "pxweb-json", "pxweb-folder", "pxweb-tables", "pxweb-config" …
    std::variant<TableCube, TextTable> content; ///< a cube has no figures here: it is a description
};

/// Reads one. WrongKind when it is JSON of another sort, or none; Malformed when it breaks off.
Result<PxWebDocument> readPxWeb(const QByteArray &bytes);

} // namespace lagesbild
