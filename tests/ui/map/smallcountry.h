#pragma once

#include "core/geo/outline.h"
#include "tests/support/smalldata.h"

#include <vector>

namespace lagesbild
{

/// Boundaries for SmallData's ten municipalities: squares of 10 km, numbers 0 … 4 in the south from west to east,
/// 5 … 9 north of them.
inline std::vector<Outline> smallCountry()
{
    std::vector<Outline> outlines;
    for (int i = 0; i < SmallData::municipalityCount; ++i) {
        const double west = i % 5 * 10000.0;
        const double south = i / 5 * 10000.0;
        outlines.push_back(
            {SmallData::code(i),
             {{{west, south}, {west, south + 10000}, {west + 10000, south + 10000}, {west + 10000, south}}}});
    }
    return outlines;
}

} // namespace lagesbild
