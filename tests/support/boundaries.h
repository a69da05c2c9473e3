#pragma once

#include "core/geo/outline.h"

#include <vector>

namespace lagesbild
{

/// SCB's boundaries of the 290 municipalities, ascending by code, read once from the open data; empty without it.
const std::vector<Outline> &municipalityBoundaries();

/// Square metres of an outline by the even-odd rule.
double areaOf(const Outline &outline);

/// Three squares of 10 km in a row, west to east, and one north of the first, with the given codes.
///
///     d
///     a b c
std::vector<Outline> fourSquares();

} // namespace lagesbild

#define LAGESBILD_NEEDS_BOUNDARIES()                                                                         \
    LAGESBILD_NEEDS_SHARED(QStringLiteral("data/geo/se_municipalities_scb_sweref99tm.geojson"))
