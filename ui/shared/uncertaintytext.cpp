#include "ui/shared/uncertaintytext.h"

#include "core/stats/intervals.h"
#include "ui/shared/numbertext.h"

namespace lagesbild
{

QString pointsPerPersonText(double n)
{
    constexpr double leastWithOneDecimal = 0.095;
    const double points = pointsPerPerson(n);
    return numberText(points, points < leastWithOneDecimal ? 2 : 1);
}

} // namespace lagesbild
