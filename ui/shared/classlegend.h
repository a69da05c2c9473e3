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
/// division by standard deviations, 0 of figures in percentage points and of changes, 1 of the guide's balance).
std::vector<QColor> classColours(Theme theme, const MapClasses &classes, Unit unit);

/// «0,7–<1,0», «under 0,7», «1,0 och över»; the last class is closed: «40–45». Of a change «+1,2 till +3,4»; of the other
/// layers in words: «långt under», «högt bland höga», «hög · låg».
QString classLabel(const MapClasses &classes, int classNumber, const Indicator &indicator);
/// What the guide's classes mean, «något färre», or how far a deviation goes, «under −9,4»; empty for others.
QString classMeaning(const MapClasses &classes, int classNumber, const Indicator &indicator);

} // namespace lagesbild
