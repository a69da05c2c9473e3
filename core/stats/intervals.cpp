#include "core/stats/intervals.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace lagesbild
{

Interval wilsonInterval(double x, double n, double z)
{
    assert(n > 0 && x >= 0 && x <= n && "x of n persons");
    const double z2 = z * z;
    const double middle = x + z2 / 2;
    const double reach = z * std::sqrt(x * (n - x) / n + z2 / 4);
    // At x = 0 and x = n the ends are exactly 0 and 1; rounding must not push them past.
    return {.low = std::max(0.0, (middle - reach) / (n + z2)),
            .high = std::min(1.0, (middle + reach) / (n + z2))};
}

} // namespace lagesbild
