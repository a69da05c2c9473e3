#pragma once

#include "core/base/result.h"
#include "core/base/tick.h"
#include "core/pack/packcontent.h"

#include <QString>

#include <functional>
#include <vector>

namespace lagesbild
{

/// Changes everything of a pack but its figures, and may add figures; gives the indicators whose stored figures are
/// left behind. Areas stay as they are.
using PackChange = std::function<Result<std::vector<IndicatorId>>(PackContent &content)>;

/// Writes the pack @p from (empty: the example data compiled in) with @p change as @p to, the same or another, whose
/// folder is made. Stored figures are copied as they are, so that little is in memory; @p to is as it was unless all
/// went well. Errors: those of @p change, of reading and writing packs; isInUse() when @p to is being changed.
Outcome changePack(const QString &from, const QString &to, const PackChange &change, const Tick &tick);

/// Puts the boundaries of @p file into the pack @p from and writes the result as @p to (the same or another); of a
/// level that the file lacks the old ones stay. Errors: those of readBoundaries() and changePack(); Malformed when no
/// area of the pack is in the file.
Outcome installBoundaries(const QString &file, const QString &from, const QString &to, const Tick &tick);

/// Writes the pack @p from as the file @p to, as a whole or not at all; only a pack that opens is handed on. Who gets
/// the copy does not see own counts of few persons: protectedForExport().
Outcome copyPack(const QString &from, const QString &to, const Tick &tick);

} // namespace lagesbild
