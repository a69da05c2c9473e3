#pragma once

#include "core/sources/boundaries.h"

#include <optional>

namespace lagesbild
{

/// What the module lagesbild_gdal offers, under this name. Program and module are built together, so C++ types
/// may cross. Fills @p result in any case and lets no exception out.
inline constexpr const char *boundaryReaderName = "lagesbildReadBoundaries";
using BoundaryReader = void (*)(const QString &file, std::optional<Result<Boundaries>> &result);

} // namespace lagesbild
