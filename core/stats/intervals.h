#pragma once

namespace lagesbild
{

/// Two-sided 95 % and 99.8 % points of the normal distribution (methods 4).
inline constexpr double z95 = 1.959963984540054;
inline constexpr double z998 = 3.090232306167813;

struct Interval {
    double low = 0;
    double high = 0;
};

/// Wilson's score interval of a proportion (methods 4; Wilson 1927, JASA 22:209–212).
/// @param x number with the property, 0 … n; may be fractional
/// @param n persons, > 0
/// @return proportions 0 … 1
Interval wilsonInterval(double x, double n, double z = z95);

} // namespace lagesbild
