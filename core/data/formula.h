#pragma once

#include "core/base/id.h"
#include "core/data/cube.h"

#include <functional>
#include <vector>

namespace lagesbild
{

/// How a derived indicator is computed, area by area and year by year, from others («egen beräkning»).
/// A part that is missing makes the result missing, with the part's own status.
struct Formula {
    enum class Kind {
        Difference,      ///< a − b
        RestOfHundred,   ///< 100 − a − b − …
        Ratio,           ///< a / b; missing where b is 0
        TwoYears,        ///< a(year) + a(year − 1)
        TwoYearsPer1000, ///< 1000 · (a(year) + a(year − 1)) / b(year)
    };
    Kind kind = Kind::Difference;
    std::vector<IndicatorId> parts; ///< a, b, …

    bool operator==(const Formula &) const = default;
};

/// Evaluates @p formula on the cubes of its parts (same order, same areas); empty when a part has no years.
/// Status of a missing result: the first missing part's.
Cube evaluate(const Formula &formula, const std::vector<const Cube *> &parts);

} // namespace lagesbild
