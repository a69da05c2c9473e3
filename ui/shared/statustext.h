#pragma once

#include "core/analysis/figure.h"

#include <QString>

namespace lagesbild
{

/// What stands in place of a missing value: «–» bortfall, «.» ej tillämplig, «..» sekretess, «saknas».
QString statusSymbol(Status status);
/// The same in words, for tooltips and screen readers; empty for Ok.
QString statusSentence(Status status);

} // namespace lagesbild
