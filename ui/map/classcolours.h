#pragma once

#include "core/analysis/mapclasses.h"
#include "ui/map/mapscene.h"

#include <QColor>

#include <vector>

namespace lagesbild
{

/// How each region of @p geometry looks with the figures of @p classes; one without a row counts as missing.
std::vector<RegionLook> looksOf(const MapGeometry &geometry, const MapClasses &classes,
                                const std::vector<QColor> &colours);

/// The pattern of a region that is in no class.
MapPattern patternOf(const MapRow &row);

} // namespace lagesbild
