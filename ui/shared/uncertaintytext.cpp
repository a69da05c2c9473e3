#include "ui/shared/uncertaintytext.h"

#include "core/stats/intervals.h"
#include "ui/shared/numbertext.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

QString pointsPerPersonText(double n)
{
    constexpr double leastWithOneDecimal = 0.095;
    const double points = pointsPerPerson(n);
    return numberText(points, points < leastWithOneDecimal ? 2 : 1);
}

QString placeRangeText(const RankRange &range)
{
    if (range.best == range.worst)
        return QString::number(range.best);
    return u"%1–%2"_s.arg(range.best).arg(range.worst);
}

} // namespace lagesbild
