#pragma once

#include "core/data/indicator.h"

#include <QString>

#include <optional>

namespace lagesbild
{

/// Decimals to show for values of @p indicator; those without a unit show up to two, trailing zeros cut.
int shownDecimals(const Indicator &indicator);

/// A number as people read it: decimal comma and no-break groups in Swedish, U+2212 minus, never «−0,0».
/// @param decimals −1: as many as needed, at most two
QString numberText(double value, int decimals);

/// With its unit: «33,1 %», «0,74», «1 981», «−1,2 p.e.».
QString valueText(double value, const Indicator &indicator);

/// A difference: always signed, «+4,9», «−0,6», «0,0».
QString changeText(double change, int decimals);

/// Both ends with the unit once: «42–56 %».
QString intervalText(double low, double high, const Indicator &indicator);

/// What follows a bare number on an axis or in a subtitle: «procent», «antal», «per 1 000 invånare» …
QString unitName(Unit unit);

} // namespace lagesbild
