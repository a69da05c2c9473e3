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

/// The installed pack, else the example data compiled into the program. An installed pack that can't be read is
/// an error, not a reason to show invented figures instead.
Result<OpenedPack> openDefaultPack();
Result<std::unique_ptr<Dataset>> openDefaultData();

/// The example data compiled into the program; NotFound in a program that has none (link lagesbild_example).
Result<OpenedPack> openExamplePack();

} // namespace lagesbild
