#include "ui/map/layertext.h"

#include "core/analysis/maplayers.h"
#include "ui/shared/classlegend.h"
#include "ui/shared/deviationtext.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/statustext.h"

#include <QCoreApplication>

#include <cmath>
#include <numeric>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct LayerText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::LayerText)
};

int classedCount(const MapClasses &classes)
{
    return std::accumulate(classes.counts.begin(), classes.counts.end(), 0);
}

int countAt(const MapClasses &classes, int classNumber)
{
    return classes.counts[static_cast<std::size_t>(classNumber)];
}

/// As the end of a sentence says it: «i 12», «i ingen».
QString countOrNone(int count, MapLevel level)
{
    if (count > 0)
        return QString::number(count);
    return level == MapLevel::County ? LayerText::tr("none", "of the counties")
                                     : LayerText::tr("none", "of the municipalities");
}

/// What differences between values of @p indicator are measured in.
QString differenceUnit(const Indicator &indicator)
{
    return unitName(indicator.unit == Unit::Percent ? Unit::PercentagePoints : indicator.unit);
}

QString changeSentence(const MapClasses &classes, const Indicator &indicator)
{
    constexpr int mostDecimals = 2;
    const int decimals = shownDecimals(indicator) < 0 ? mostDecimals : shownDecimals(indicator);
    const double deadBand = 0.5 * std::pow(10.0, -decimals); // rulings "Trend"
    int risen = 0;
    int fallen = 0;
    for (const MapRow &row : classes.rows) {
        if (row.classNumber < 0)
            continue;
        risen += *row.figure.value >= deadBand ? 1 : 0;
        fallen += *row.figure.value <= -deadBand ? 1 : 0;
    }
    const QString sentence =
        classes.level == MapLevel::County
            ? LayerText::tr("In %1 of %2 counties the figure rose from %3 to %4, and in %5 it fell.")
            : LayerText::tr("In %1 of %2 municipalities the figure rose from %3 to %4, and in %5 it fell.");
    return sentence.arg(risen)
        .arg(classedCount(classes))
        .arg(toInt(classes.otherYear))
        .arg(toInt(classes.year))
        .arg(countOrNone(fallen, classes.level));
}

QString deviationSentence(const MapClasses &classes)
{
    const auto count = [&classes](DeviationClass deviationClass) {
        return countAt(classes, static_cast<int>(deviationClass));
    };
    return LayerText::tr("In %1 of %2 municipalities the figure is above or far above what could be "
                         "expected, and in %3 below or far below.")
        .arg(count(DeviationClass::Above) + count(DeviationClass::FarAbove))
        .arg(classedCount(classes))
        .arg(countOrNone(count(DeviationClass::Below) + count(DeviationClass::FarBelow), classes.level));
}

/// Why no neighbourhood is marked: there may be a pattern that is clear over the whole map and nowhere in particular.
QString noClusterSentence(const MapClasses &classes)
{
    if (!classes.moran || classes.moran->pTwoSided > clusterLevel)
        return LayerText::tr("No neighbourhood is high or low beyond what chance usually makes.");
    return classes.moran->i > classes.moran->expected
               ? LayerText::tr(
                     "Over the whole map neighbours are more alike than chance usually makes them, but "
                     "no single neighbourhood is clear enough to be marked: among so many, chance makes "
                     "some that look it.")
               : LayerText::tr(
                     "Over the whole map neighbours are less alike than chance usually makes them, but "
                     "no single neighbourhood is clear enough to be marked: among so many, chance makes "
                     "some that look it.");
}

QString clusterSentence(const MapClasses &classes)
{
    const int high = countAt(classes, classOf(Cluster::HighAmongHigh));
    const int low = countAt(classes, classOf(Cluster::LowAmongLow));
    const int unlike =
        countAt(classes, classOf(Cluster::HighAmongLow)) + countAt(classes, classOf(Cluster::LowAmongHigh));
    if (high + low + unlike == 0)
        return noClusterSentence(classes);
    QStringList sentences{
        LayerText::tr("In %1 municipalities the figure is high among high neighbours and in %2 low among "
                      "low, more clearly than chance usually makes.")
            .arg(high)
            .arg(countOrNone(low, classes.level))};
    if (unlike > 0)
        sentences << LayerText::tr("%n municipality/ies differ clearly from their neighbours.", nullptr,
                                   unlike);
    return sentences.join(u' ');
}

QString bivariateSentence(const MapClasses &classes)
{
    const QString sentence =
        classes.level == MapLevel::County
            ? LayerText::tr("In %1 of %2 counties both figures are high, and in %3 both are low.")
            : LayerText::tr("In %1 of %2 municipalities both figures are high, and in %3 both are low.");
    return sentence.arg(classes.counts.back())
        .arg(classedCount(classes))
        .arg(countOrNone(classes.counts.front(), classes.level));
}

/// Whether there is enough to tell one class from another.
bool isDivided(const MapClasses &classes)
{
    const bool isPair = classes.layer == MapLayer::Bivariate;
    return classedCount(classes) > 0 &&
           (!isPair || (classes.valueClassCount() > 1 && classes.otherClassCount() > 1));
}

} // namespace

QString layerName(MapLayer layer)
{
    switch (layer) {
    case MapLayer::Change:
        return LayerText::tr("Change");
    case MapLayer::Deviation:
        return LayerText::tr("Deviation from expected");
    case MapLayer::Clusters:
        return LayerText::tr("Clusters");
    case MapLayer::Bivariate:
        return LayerText::tr("Two indicators");
    case MapLayer::Values:
        break;
    }
    return LayerText::tr("Values");
}

QString layerTrouble(MapLayer layer)
{
    switch (layer) {
    case MapLayer::Change:
        return LayerText::tr("There is no earlier year to compare with. Choose a later year or show values.");
    case MapLayer::Deviation:
        return LayerText::tr("The chosen model gives no expected values. The room Expected value tells why.");
    case MapLayer::Clusters:
        return LayerText::tr(
            "There are too few different figures beside each other. Choose another year or show values.");
    case MapLayer::Bivariate:
        return LayerText::tr("There are not figures of both indicators. Choose another one or show values.");
    case MapLayer::Values:
        break;
    }
    return {};
}

QString layerTitle(const MapClasses &classes, const Indicator &indicator, const Indicator *other)
{
    switch (classes.layer) {
    case MapLayer::Change:
        return LayerText::tr("%1: change %2–%3", "an indicator; two years")
            .arg(indicator.shortTitle)
            .arg(toInt(classes.otherYear))
            .arg(toInt(classes.year));
    case MapLayer::Deviation:
        return LayerText::tr("%1: deviation from expected", "an indicator").arg(indicator.shortTitle);
    case MapLayer::Clusters:
        return LayerText::tr("%1: clusters", "an indicator").arg(indicator.shortTitle);
    case MapLayer::Bivariate:
        if (other != nullptr)
            return LayerText::tr("%1 and %2", "two indicators").arg(indicator.shortTitle, other->shortTitle);
        break;
    case MapLayer::Values:
        break;
    }
    return indicator.shortTitle;
}

QString layerLegendTitle(const MapClasses &classes, const Indicator &indicator)
{
    const QString unit = differenceUnit(indicator);
    switch (classes.layer) {
    case MapLayer::Change:
        return unit.isEmpty() ? LayerText::tr("Change") : LayerText::tr("Change, %1", "unit").arg(unit);
    case MapLayer::Deviation:
        return unit.isEmpty() ? LayerText::tr("Deviation") : LayerText::tr("Deviation, %1", "unit").arg(unit);
    case MapLayer::Clusters:
        return LayerText::tr("Compared with the neighbours");
    case MapLayer::Bivariate:
        return LayerText::tr("Thirds of each");
    case MapLayer::Values:
        break;
    }
    return {};
}

QString layerSentence(const MapClasses &classes, const Indicator &indicator)
{
    if (!isDivided(classes))
        return LayerText::tr("There are too few figures to divide into classes.");
    switch (classes.layer) {
    case MapLayer::Change:
        return changeSentence(classes, indicator);
    case MapLayer::Deviation:
        return deviationSentence(classes);
    case MapLayer::Clusters:
        return clusterSentence(classes);
    case MapLayer::Bivariate:
        return bivariateSentence(classes);
    case MapLayer::Values:
        break;
    }
    return {};
}

QStringList layerNotes(const MapClasses &classes)
{
    constexpr int thirds = 3;
    QStringList notes;
    switch (classes.layer) {
    case MapLayer::Deviation:
        if (classes.asked)
            notes << LayerText::tr("Shown is %1, the nearest year: the model can't be shown for %2.")
                         .arg(toInt(classes.year))
                         .arg(toInt(*classes.asked));
        notes << LayerText::tr("The model is chosen in the room Expected value.");
        break;
    case MapLayer::Clusters:
        notes << LayerText::tr(
            "High and low are above and below the mean. Neighbourhoods that chance could "
            "make as well have no clear pattern. Shares of fewer than 10 persons are reckoned "
            "with but not coloured.");
        break;
    case MapLayer::Bivariate:
        notes << LayerText::tr("Before the dot the first indicator, after it the second.");
        if (classes.otherYear != classes.year)
            notes << LayerText::tr("The second indicator is of %1.").arg(toInt(classes.otherYear));
        if (classes.valueClassCount() < thirds || classes.otherClassCount() < thirds)
            notes << LayerText::tr("Fewer classes than three, since many values are equal.");
        break;
    case MapLayer::Change:
    case MapLayer::Values:
        break;
    }
    return notes;
}

QString layerComputed(const MapClasses &classes)
{
    switch (classes.layer) {
    case MapLayer::Change:
        return LayerText::tr("Change and classes");
    case MapLayer::Deviation:
        return classes.published ? LayerText::tr("Classes")
                                 : LayerText::tr("Expected values, deviations and classes");
    case MapLayer::Clusters:
        return LayerText::tr("Likeness between neighbours");
    case MapLayer::Bivariate:
    case MapLayer::Values:
        break;
    }
    return LayerText::tr("Classes, means and place");
}

QString pairText(const MapRow &row, const MapClasses &classes, const Indicator &indicator,
                 const Indicator *other)
{
    if (!row.pair)
        return {};
    const QString value = valueText(row.pair->value, indicator);
    switch (classes.layer) {
    case MapLayer::Change:
        return u"%1: %2, %3: %4"_s.arg(QString::number(toInt(classes.otherYear)),
                                       valueText(row.pair->other, indicator),
                                       QString::number(toInt(classes.year)), value);
    case MapLayer::Deviation:
        return LayerText::tr("Actual %1, expected %2", "values")
            .arg(value, valueText(row.pair->other, indicator));
    case MapLayer::Bivariate:
        return other == nullptr ? QString()
                                : u"%1: %2"_s.arg(other->shortTitle, valueText(row.pair->other, *other));
    case MapLayer::Clusters:
    case MapLayer::Values:
        break;
    }
    return {};
}

QString classWords(const MapRow &row, const MapClasses &classes, const Indicator &indicator)
{
    if (row.classNumber < 0)
        return {};
    if (classes.layer == MapLayer::Deviation)
        return deviationClassWords(static_cast<DeviationClass>(row.classNumber));
    const QString label = classLabel(classes, row.classNumber, indicator);
    return classes.layer == MapLayer::Clusters ? label : LayerText::tr("Class %1").arg(label);
}

QString reasonText(const MapRow &row, const MapClasses &classes)
{
    if (classes.layer == MapLayer::Deviation && row.figure.status == Status::Absent)
        return LayerText::tr("Not in the model: it lacks one of the figures.");
    if (classes.layer == MapLayer::Clusters && row.classNumber < 0 && row.figure.status == Status::Ok)
        return LayerText::tr("No neighbour has a figure.");
    return statusSentence(row.figure.status);
}

} // namespace lagesbild
