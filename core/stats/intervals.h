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

/// Byar's approximation to the exact Poisson limits of a count (methods 4; Breslow & Day 1987, Statistical
/// Methods in Cancer Research II, IARC 82, p. 69).
/// @param count events, ≥ 0
/// @return counts; divide by the population for a rate
Interval byarInterval(double count, double z = z95);

/// How many persons a published percentage stands for: the nearest whole number to percent·n/100.
double personsOf(double percent, double n);

/// What one person more would have added, in percentage points: 100/n.
double pointsPerPerson(double n);

/// Whether |deviation| is smaller than its 95 % half-width 1.96·se, so that chance alone could make it.
bool isWithinChance(double deviation, double standardError);

} // namespace lagesbild
