#pragma once

#include "core/base/result.h"
#include "core/base/tick.h"

#include <QString>

namespace lagesbild
{

/// Puts the boundaries of @p file into the pack @p from and writes the result as @p to (the same or another); of a
/// level that the file lacks the old ones stay. Figures are copied as they are. Errors: those of readBoundaries(), of
/// reading and writing packs; Malformed when no area of the pack is in the file; InUse.
Outcome installBoundaries(const QString &file, const QString &from, const QString &to, const Tick &tick);

/// Writes the pack @p from as the file @p to, as a whole or not at all; only a pack that opens is handed on.
Outcome copyPack(const QString &from, const QString &to);

} // namespace lagesbild
