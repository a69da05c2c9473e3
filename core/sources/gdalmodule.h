#pragma once

#include "core/sources/boundaries.h"
#include "core/sources/tables/workbook.h"

#include <optional>

namespace lagesbild
{

// What the module lagesbild_gdal offers, under these names. Program and module are built together, so C++ types may
// cross. Each fills its result in any case and lets no exception out.

inline constexpr const char *boundaryReaderName = "lagesbildReadBoundaries";
using BoundaryReader = void (*)(const QString &file, std::optional<Result<Boundaries>> &result);

inline constexpr const char *workbookReaderName = "lagesbildReadWorkbookParts";
using WorkbookReader = void (*)(const QString &file, std::optional<Result<WorkbookParts>> &result);

/// The parts of a workbook that hold its cells, unpacked. Errors: NotFound, NotReadable, WrongKind (no zip, or one
/// without such parts), Damaged, Malformed (unpacked it would be too large to be a workbook).
Result<WorkbookParts> readWorkbookParts(const QString &file);

} // namespace lagesbild
