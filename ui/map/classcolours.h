#pragma once

#include "core/analysis/mapclasses.h"
#include "ui/map/mapscene.h"
#include "ui/shared/palette.h"

#include <QColor>

#include <vector>

namespace lagesbild
{

/// One colour per class: from weak to strong; for deviations two-ended about their middle (the mean of a
/// division by standard deviations, 0 of figures in percentage points, 1 of the guide's balance).
std::vector<QColor> classColours(Theme theme, const MapClasses &classes, Unit unit);

/// How each region of @p geometry looks with the figures of @p classes; one without a row counts as missing.
std::vector<RegionLook> looksOf(const MapGeometry &geometry, const MapClasses &classes,
                                const std::vector<QColor> &colours);

/// The pattern of a region that is in no class.
MapPattern patternOf(const MapRow &row);

} // namespace lagesbild
