#pragma once

#include <limits>

namespace lagesbild
{

/// A value that is not there, among doubles: always NaN, asked for with std::isnan.
inline constexpr double missingValue = std::numeric_limits<double>::quiet_NaN();

} // namespace lagesbild
