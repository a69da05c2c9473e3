#pragma once

#include "core/base/result.h"
#include "core/pack/pack.h"

#include <QString>

#include <memory>

namespace lagesbild
{

/// Where the user's own pack belongs; neither the file nor its folder need exist.
QString userPackFile();

/// The pack that is opened when none is named: the user's own, else one installed for everybody; empty when there
/// is neither.
QString installedPackFile();

/// Where a change to the pack @p shown (empty: the example data compiled in) is written: the pack itself where it is
/// the user's, else a file of the user's own that does not exist yet. So nothing but the pack shown is ever replaced,
/// and what is installed for everybody stays as it is.
QString writablePackFile(const QString &shown);

/// The installed pack, else the example data compiled into the program. An installed pack that can't be read is
/// an error, not a reason to show invented figures instead.
Result<OpenedPack> openDefaultPack();
Result<std::unique_ptr<Dataset>> openDefaultData();

/// The example data compiled into the program; NotFound in a program that has none (link lagesbild_example).
Result<OpenedPack> openExamplePack();

} // namespace lagesbild
