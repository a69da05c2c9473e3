#pragma once

#include "core/analysis/selection.h"
#include "core/data/dataset.h"

#include <QString>

namespace lagesbild
{

/// What a view is called when nobody has named it: «Utveckling: Invånare, Örebro».
QString viewTitle(const Dataset &dataset, const Selection &selection);

} // namespace lagesbild
