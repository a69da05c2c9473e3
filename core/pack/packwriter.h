#pragma once

#include "core/base/result.h"
#include "core/base/tick.h"
#include "core/pack/packcontent.h"

#include <QString>

namespace lagesbild
{

/// Writes @p content as one data pack, replacing @p file only when all of it is safely on the disk.
/// NotWritable, DiskFull, Cancelled: nothing is left behind and an old file is as it was.
Outcome writePack(const PackContent &content, const QString &file, const Tick &tick);

} // namespace lagesbild
