#pragma once

#include "core/geo/outline.h"

#include <algorithm>

namespace lagesbild
{

/// Square metres between @p point and the nearest point of the segment from @p a to @p b, which may be one point.
inline double squaredDistanceToSegment(Point point, Point a, Point b)
{
    const double de = b.e - a.e;
    const double dn = b.n - a.n;
    const double length = de * de + dn * dn;
    const double share = length > 0 ? ((point.e - a.e) * de + (point.n - a.n) * dn) / length : 0.0;
    const double along = std::clamp(share, 0.0, 1.0);
    const double east = point.e - (a.e + along * de);
    const double north = point.n - (a.n + along * dn);
    return east * east + north * north;
}

} // namespace lagesbild
