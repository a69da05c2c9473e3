#pragma once

#include "core/base/result.h"
#include "core/sources/owndata/ownfigures.h"

#include <QString>

#include <vector>

namespace lagesbild
{

/// Where own figures come from and go to.
struct OwnPackFiles {
    QString pack;   ///< read from here; empty: the example data compiled into the program
    QString target; ///< written here as a whole; may be the same
};

/// Reads the pack, puts the imported figures in, and writes it. The target is as it was unless all went well; its
/// folder is made. Errors: those of reading and writing packs.
Result<std::vector<OwnAddition>> importIntoPack(const OwnPackFiles &files, const ImportResult &imported,
                                                const QString &importedFile);

/// The same with an own indicator taken out. NotFound when the pack has none of that id.
Outcome removeFromPack(const OwnPackFiles &files, const IndicatorId &id);

} // namespace lagesbild
