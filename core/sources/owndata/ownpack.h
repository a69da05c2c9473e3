#pragma once

#include "core/base/result.h"
#include "core/base/tick.h"
#include "core/pack/pack.h"
#include "core/sources/owndata/ownfigures.h"

#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

/// Where own figures come from and go to.
struct OwnPackFiles {
    QString pack;   ///< read from here; empty: the example data compiled into the program
    QString target; ///< written here as a whole; may be the same
};

/// Writes the pack with the imported figures in it. The target is as it was unless all went well; its folder is
/// made. Errors: those of changePack().
Result<std::vector<OwnAddition>> importIntoPack(const OwnPackFiles &files, const ImportResult &imported,
                                                const QString &importedFile, const Tick &tick = keepGoing);

/// The same with an own indicator taken out. NotFound when the pack has none of that id.
Outcome removeFromPack(const OwnPackFiles &files, const IndicatorId &id, const Tick &tick = keepGoing);

/// The same with what is said of an own indicator (its id) changed; the figures stay. NotFound likewise.
Outcome editInPack(const OwnPackFiles &files, const OwnIndicator &told, const Tick &tick = keepGoing);

/// The same with the own indicators of @p before (ownContentOf()) in place of those of the pack: undoes a change.
Outcome restoreInPack(const OwnPackFiles &files, const PackContent &before, const Tick &tick = keepGoing);

/// What the user said of an own indicator of @p dataset, to be changed; nothing when it has none of that id.
std::optional<OwnIndicator> toldOf(const Dataset &dataset, const IndicatorId &id);

/// The own indicators of the pack that is read: what restoreInPack() brings back. Damaged.
Result<PackContent> ownContentIn(const OwnPackFiles &files);

/// The own indicators of a pack and all that belongs to them, for keepOwnFigures(); of everything else only the
/// catalogue and the ledger. Damaged.
Result<PackContent> ownContentOf(const OpenedPack &opened);

} // namespace lagesbild
