#include "ui/shared/classlegend.h"

#include "core/analysis/maplayers.h"
#include "core/stats/aggregate.h"
#include "ui/shared/bivariatecolours.h"
#include "ui/shared/clustertext.h"
#include "ui/shared/deviationcolours.h"
#include "ui/shared/deviationtext.h"
#include "ui/shared/numbertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct ClassLegend {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::ClassLegend)
};

/// Where the two-ended scale has its middle: a class, or the limit below one.
struct Pivot {
    int classNumber = 0;
    bool isLimit = false;
};

std::vector<double> classedValues(const MapClasses &classes)
{
    std::vector<double> values;
    for (const MapRow &row : classes.rows) {
        if (row.classNumber >= 0)
            values.push_back(*row.figure.value);
    }
    return values;
}

std::optional<Pivot> pivotOf(const MapClasses &classes, Unit unit)
{
    double middle = 0;
    if (classes.method == ClassMethod::StandardDeviation) {
        const std::vector<double> values = classedValues(classes);
        middle = unweightedMean(values).mean.value_or(0);
    } else if (unit != Unit::PercentagePoints) {
        return std::nullopt;
    }
    const int classNumber = classOf(middle, classes.limits);
    if (classNumber < 0)
        return std::nullopt;
    // Even numbers of classes by standard deviations meet at the mean itself, which rounding may move.
    const double low = classes.limits[static_cast<std::size_t>(classNumber)];
    const double high = classes.limits[static_cast<std::size_t>(classNumber) + 1];
    const double tolerance = 1e-9 * (high - low);
    if (high - middle <= tolerance)
        return Pivot{classNumber + 1, true};
    return Pivot{classNumber, middle - low <= tolerance};
}

std::vector<QColor> twoEnded(Theme theme, int count, const Pivot &pivot)
{
    const int below = pivot.classNumber;
    const int above = count - pivot.classNumber - (pivot.isLimit ? 0 : 1);
    const int side = std::max({below, above, 1});
    const std::vector<QColor> all = divergingColours(theme, 2 * side + (pivot.isLimit ? 0 : 1));
    const auto first = all.begin() + (side - below);
    return {first, first + count};
}

QString limitText(double limit, const MapClasses &classes, const Indicator &indicator)
{
    return numberText(limit, classes.roundedTo >= 0 ? classes.roundedTo : shownDecimals(indicator));
}

double lowerLimit(const MapClasses &classes, int classNumber)
{
    return classes.limits[static_cast<std::size_t>(classNumber)];
}

double upperLimit(const MapClasses &classes, int classNumber)
{
    return classes.limits[static_cast<std::size_t>(classNumber) + 1];
}

/// «+1,2 till +3,4», «över +3,4»: both sides of 0 read alike, so no end is said to be open.
QString differenceLabel(const MapClasses &classes, int classNumber, const Indicator &indicator)
{
    const double low = lowerLimit(classes, classNumber);
    const double high = upperLimit(classes, classNumber);
    const int decimals = shownDecimals(indicator);
    if (std::isinf(low))
        return ClassLegend::tr("under %1").arg(changeText(high, decimals));
    if (std::isinf(high))
        return ClassLegend::tr("over %1").arg(changeText(low, decimals));
    return ClassLegend::tr("%1 to %2").arg(changeText(low, decimals), changeText(high, decimals));
}

QString clusterLabel(int classNumber)
{
    for (const Cluster cluster :
         {Cluster::LowAmongLow, Cluster::LowAmongHigh, Cluster::HighAmongLow, Cluster::HighAmongHigh}) {
        if (classOf(cluster) == classNumber)
            return clusterName(cluster);
    }
    return ClassLegend::tr("no clear pattern", "whether a municipality is like its neighbours");
}

/// Of one of two indicators.
QString thirdLabel(int classNumber, int count)
{
    if (count > 1 && classNumber == 0)
        return ClassLegend::tr("low", "lowest third of the figures");
    return count > 1 && classNumber == count - 1 ? ClassLegend::tr("high", "highest third of the figures")
                                                 : ClassLegend::tr("middle", "middle third of the figures");
}

QString pairLabel(const MapClasses &classes, int classNumber)
{
    const int others = classes.otherClassCount();
    return u"%1 · %2"_s.arg(thirdLabel(classNumber / others, classes.valueClassCount()),
                            thirdLabel(classNumber % others, others));
}

QString rangeLabel(const MapClasses &classes, int classNumber, const Indicator &indicator)
{
    const double low = lowerLimit(classes, classNumber);
    const double high = upperLimit(classes, classNumber);
    const QString lowText = limitText(low, classes, indicator);
    if (std::isinf(low))
        return ClassLegend::tr("under %1").arg(limitText(high, classes, indicator));
    if (std::isinf(high))
        return ClassLegend::tr("%1 and over").arg(lowText);
    const bool isLast = classNumber == classes.classCount() - 1;
    const bool closed = isLast || classes.roundedTo == 0;
    const QString highText = limitText(isLast || !closed ? high : high - 1, classes, indicator);
    if (low < 0) // a dash before a minus sign is hard to read
        return (closed ? ClassLegend::tr("%1 to %2") : ClassLegend::tr("%1 to <%2")).arg(lowText, highText);
    return (closed ? u"%1–%2"_s : u"%1–<%2"_s).arg(lowText, highText);
}

std::vector<QColor> valueColours(Theme theme, const MapClasses &classes, Unit unit)
{
    const int count = classes.classCount();
    if (classes.guideMap == GuideMap::Balance && count == 3) {
        const std::vector<QColor> five = divergingColours(theme, 5);
        return {five[1], five[2], five[3]};
    }
    if (const std::optional<Pivot> pivot = pivotOf(classes, unit))
        return twoEnded(theme, count, *pivot);
    return sequentialColours(theme, count);
}

} // namespace

std::vector<QColor> classColours(Theme theme, const MapClasses &classes, Unit unit)
{
    if (classes.classCount() == 0)
        return {};
    switch (classes.layer) {
    case MapLayer::Change:
        return divergingColours(theme, classes.classCount());
    case MapLayer::Deviation: {
        const DeviationColours colours = deviationColours(theme);
        return {colours.begin(), colours.end()};
    }
    case MapLayer::Clusters:
        return divergingColours(theme, clusterClassCount);
    case MapLayer::Bivariate:
        return bivariateColours(theme, classes.valueClassCount(), classes.otherClassCount());
    case MapLayer::Values:
        break;
    }
    return valueColours(theme, classes, unit);
}

QString classLabel(const MapClasses &classes, int classNumber, const Indicator &indicator)
{
    switch (classes.layer) {
    case MapLayer::Change:
        return differenceLabel(classes, classNumber, indicator);
    case MapLayer::Deviation:
        return deviationClassName(static_cast<DeviationClass>(classNumber));
    case MapLayer::Clusters:
        return clusterLabel(classNumber);
    case MapLayer::Bivariate:
        return pairLabel(classes, classNumber);
    case MapLayer::Values:
        break;
    }
    return rangeLabel(classes, classNumber, indicator);
}

QString classMeaning(const MapClasses &classes, int classNumber, const Indicator &indicator)
{
    if (classes.layer == MapLayer::Deviation)
        return differenceLabel(classes, classNumber, indicator);
    if (classes.guideMap != GuideMap::Balance || classes.classCount() != 3)
        return {};
    switch (classNumber) {
    case 0:
        return ClassLegend::tr("fewer", "municipal employees born abroad than in the population");
    case 1:
        return ClassLegend::tr("somewhat fewer");
    default:
        return ClassLegend::tr("as many or more");
    }
}

} // namespace lagesbild
