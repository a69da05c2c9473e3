#pragma once

#include "core/base/result.h"
#include "core/base/tick.h"
#include "core/pack/packcontent.h"

#include <QString>

#include <functional>
#include <optional>
#include <utility>

namespace lagesbild
{

/// Gives the next cube, nothing at the end: for figures that should not all be in memory at once.
using CubeStream = std::function<std::optional<std::pair<CubeKey, Cube>>()>;

/// Writes @p content as one data pack, replacing @p file only when all of it is safely on the disk.
/// NotWritable, DiskFull, Cancelled: nothing is left behind and an old file is as it was.
///
/// @param more cubes besides those of the content, with keys the content has not
Outcome writePack(const PackContent &content, const QString &file, const Tick &tick,
                  const CubeStream &more = {});

} // namespace lagesbild
