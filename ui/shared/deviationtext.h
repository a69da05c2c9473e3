#pragma once

#include "core/stats/deviationclass.h"

#include <QString>

namespace lagesbild
{

/// As in a legend: «långt under», «under», «i nivå med», «över», «långt över».
QString deviationClassName(DeviationClass deviationClass);
/// The class with what it means: «under förväntat».
QString deviationClassWords(DeviationClass deviationClass);

} // namespace lagesbild
