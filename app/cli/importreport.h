#pragma once

#include "app/cli/command.h"
#include "core/sources/owndata/figureimport.h"
#include "core/sources/owndata/ownfigures.h"

#include <QString>

#include <vector>

namespace lagesbild
{

/// Says what came of an import: the indicators, and every row that was refused.
///
/// @param pack where it was written; empty: it was a trial
ExitCode tellImport(const ImportResult &result, const std::vector<OwnAddition> &additions,
                    const QString &pack, const Invocation &invocation);

/// Writes what was imported from @p source (a file, or a table somewhere) as own figures: into the pack of --out,
/// else that of --data, else the user's own; and says so.
ExitCode importInto(const ImportResult &result, const QString &source, const Invocation &invocation);

/// Takes the own indicator @p id and its figures out of the same pack, and says so.
ExitCode removeOwn(const IndicatorId &id, const Invocation &invocation);

} // namespace lagesbild
