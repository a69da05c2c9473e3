#pragma once

#include "core/analysis/mapclasses.h"
#include "ui/shared/palette.h"

#include <QColor>
#include <QString>

#include <vector>

namespace lagesbild
{

// How classes are coloured and named wherever they are shown: on the map, and where a room tells of them.

/// One colour per class: from weak to strong; for deviations two-ended about their middle (the mean of a
/// division by standard deviations, 0 of figures in percentage points, 1 of the guide's balance).
std::vector<QColor> classColours(Theme theme, const MapClasses &classes, Unit unit);

/// «0,7–<1,0», «under 0,7», «1,0 och över»; the last class is closed: «40–45».
QString classLabel(const MapClasses &classes, int classNumber, const Indicator &indicator);
/// What the guide's classes mean: «något färre»; empty for others.
QString classMeaning(const MapClasses &classes, int classNumber);

} // namespace lagesbild
