#pragma once

#include "core/base/result.h"
#include "core/sources/tables/jsonstat.h"
#include "core/sources/tables/tablecube.h"
#include "core/sources/tables/texttable.h"

#include <QString>

#include <string>
#include <variant>
#include <vector>

namespace lagesbild
{

/// A table as its file has it: statistical, or rows of cells.
using FileTable = std::variant<TableCube, TextTable>;

/// Whatever a file of figures holds.
struct TableFile {
    std::string format;   ///< "px", "json-stat", "csv", "tsv", "xlsx", "ods", "pxweb-metadata" …
    std::string encoding; ///< what the bytes are
    std::vector<FileTable> tables;
    std::vector<TableLink> links; ///< of a JSON-stat collection
};

/// Reads a file of figures; its kind is told by its content, not by its name.
///
/// Errors, each with a reason to be shown: NotFound, NotReadable, WrongKind (empty, a web page, an old .xls, a
/// picture …), Malformed, Damaged.
///
/// @param language texts of a PX file in this language where it has it; empty: its own
Result<TableFile> readTableFile(const QString &file, std::string_view language = {});

/// Files longer than this are refused: no table for reading by eye has so much.
inline constexpr qint64 mostFileBytes = 1'000'000'000;

} // namespace lagesbild
