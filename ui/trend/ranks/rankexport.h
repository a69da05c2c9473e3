#pragma once

#include "core/analysis/selection.h"
#include "core/data/dataset.h"
#include "ui/shared/roomexport.h"

namespace lagesbild
{

/// Places as they leave the program: a picture, lines that office programs can edit, and the table. Errors as rankDevelopment(); NotFound also when nobody is ever ranked.
Result<RoomExport> rankExport(const Dataset &dataset, const Selection &selection);

/// The line under the places and their exports.
QString rankSourceLine(const Dataset &dataset, const IndicatorId &indicator);

} // namespace lagesbild
