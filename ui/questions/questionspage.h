#pragma once

#include "core/analysis/selection.h"
#include "ui/shared/roomexport.h"

namespace lagesbild
{

/// The questions of the chosen indicator's area with their answers, and the four general ones, as they leave the
/// program: a text and a table. NotFound when the focus, the group or the indicator does not exist.
Result<RoomExport> questionsExport(const Dataset &dataset, const Selection &selection);

} // namespace lagesbild
