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

Interval byarInterval(double count, double z)
{
    assert(count >= 0 && "a count");
    const auto limit = [](double k, double reach) {
        const double root = 1 - 1 / (9 * k) + reach / (3 * std::sqrt(k));
        return k * root * root * root;
    };
    const double low = count > 0 ? std::max(0.0, limit(count, -z)) : 0;
    return {.low = low, .high = limit(count + 1, z)};
}

double personsOf(double percent, double n)
{
    return std::floor(percent * n / 100 + 0.5);
}

double pointsPerPerson(double n)
{
    assert(n > 0 && "persons");
    return 100 / n;
}

bool isWithinChance(double deviation, double standardError)
{
    return std::abs(deviation) < z95 * standardError;
}

} // namespace lagesbild
