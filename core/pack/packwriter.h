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

/// Gives the next cube, nothing at the end: for figures that should not all be in memory at once. An error ends the
/// writing and leaves the old file as it was.
using CubeStream = std::function<Result<std::optional<std::pair<CubeKey, Cube>>>()>;
/// The same for cubes as another pack holds them, which are not even unpacked.
using EncodedStream = std::function<Result<std::optional<EncodedCube>>()>;

/// Writes @p content as one data pack, replacing @p file only when all of it is safely on the disk.
/// NotWritable, DiskFull, Cancelled: nothing is left behind and an old file is as it was.
///
/// Provenance and revisions are written last, so that a caller may put into them what it learns from the streams.
///
/// @param more, stored cubes besides those of the content, with keys neither the content nor the other has
Outcome writePack(const PackContent &content, const QString &file, const Tick &tick,
                  const CubeStream &more = {}, const EncodedStream &stored = {});

} // namespace lagesbild
