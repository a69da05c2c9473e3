#include "ui/map/maptext.h"

#include "ui/map/layertext.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/paneltext.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/sentence.h"
#include "ui/shared/sourceline.h"

#include <QCoreApplication>

#include <numeric>
#include <vector>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct MapText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::MapText)
};

QString classedSentence(const MapClasses &classes, const Indicator &indicator)
{
    const int last = classes.classCount() - 1;
    const int classed = std::accumulate(classes.counts.begin(), classes.counts.end(), 0);
    if (last < 1 || classed == 0)
        return MapText::tr("There are too few figures to divide into classes.");
    const QString high = limitWithUnit(classes.limits[static_cast<std::size_t>(last)], classes, indicator);
    const QString low = limitWithUnit(classes.limits[1], classes, indicator);
    const QString sentence =
        classes.level == MapLevel::County
            ? MapText::tr("%1 of %2 counties have %3 or more, and %4 less than %5.")
            : MapText::tr("%1 of %2 municipalities have %3 or more, and %4 less than %5.");
    return sentence.arg(classes.counts.back()).arg(classed).arg(high).arg(classes.counts.front()).arg(low);
}

QString leftOutSentence(const MapClasses &classes)
{
    // Clusters reckon with few persons too; that they are only not coloured stands in the legend.
    if (classes.few == 0 || classes.layer == MapLayer::Clusters)
        return {};
    return classes.level == MapLevel::County
               ? MapText::tr("%n county/ies with fewer than ten persons are left out.", nullptr, classes.few)
               : MapText::tr("%n municipality/ies with fewer than ten persons are left out.", nullptr,
                             classes.few);
}

} // namespace

QString limitWithUnit(double limit, const MapClasses &classes, const Indicator &indicator)
{
    Indicator shown = indicator;
    if (classes.roundedTo >= 0)
        shown.decimals = classes.roundedTo;
    return valueText(limit, shown);
}

QString mapTitle(const MapClasses &classes, const Indicator &indicator, const Indicator *other)
{
    return layerTitle(classes, indicator, other);
}

QString legendTitle(const MapClasses &classes, const Indicator &indicator)
{
    if (classes.layer != MapLayer::Values)
        return layerLegendTitle(classes, indicator);
    if (classes.guideMap == GuideMap::Balance)
        return MapText::tr("Balance");
    if (classes.guideMap == GuideMap::Dependency)
        return MapText::tr("Dependency ratio");
    const QString unit = unitHeading(indicator.unit);
    return unit.isEmpty() ? MapText::tr("Value") : unit;
}

QStringList legendNotes(const MapClasses &classes, const MapOptions &options)
{
    QStringList notes;
    switch (classes.countyMeasure) {
    case CountyMeasure::WeightedMean:
        notes << MapText::tr("County: mean of its municipalities, weighted by persons.");
        break;
    case CountyMeasure::UnweightedMean:
        notes << MapText::tr("County: unweighted mean of its municipalities.");
        break;
    case CountyMeasure::Sum:
        notes << MapText::tr("County: sum of its municipalities.");
        break;
    case CountyMeasure::None:
        break;
    }
    if (classes.roundedTo == 0)
        notes << MapText::tr("Classed by values rounded to whole numbers.");
    else if (classes.roundedTo == 1)
        notes << MapText::tr("Classed by values rounded to one decimal.");
    const bool counted = (classes.layer == MapLayer::Values || classes.layer == MapLayer::Change) &&
                         classes.method != ClassMethod::Manual;
    if (counted && classes.classCount() > 0 && classes.classCount() < options.classes)
        notes << MapText::tr("Fewer classes than chosen, since values are equal or classes empty.");
    return notes + layerNotes(classes);
}

QString mapSubtitle(const MapClasses &classes, const Indicator &indicator)
{
    QString years = QString::number(toInt(classes.year));
    if (classes.layer == MapLayer::Change)
        years.prepend(u"%1–"_s.arg(toInt(classes.otherYear)));
    return u"%1 · %2 · %3"_s.arg(measureText(indicator), years, genderName(classes.gender));
}

QString mapSentence(const MapClasses &classes, const Indicator &indicator)
{
    QStringList sentences{classes.layer == MapLayer::Values ? classedSentence(classes, indicator)
                                                            : layerSentence(classes, indicator)};
    const QString leftOut = leftOutSentence(classes);
    if (!leftOut.isEmpty())
        sentences << leftOut;
    return withoutDoubledStops(sentences.join(u' '));
}

QString mapSourceLine(const Dataset &dataset, const MapClasses &classes, bool tiles,
                      const IndicatorId &beside)
{
    std::vector<IndicatorId> indicators{classes.indicator};
    if (!beside.isEmpty())
        indicators.push_back(beside);
    QStringList parts{sourceLineText(dataset, indicators, layerComputed(classes))};
    if (classes.guideMap != GuideMap::None && classes.roundedTo >= 0)
        parts << MapText::tr("The guide's classes, on rounded values.");
    if (!dataset.provenance().example && !tiles)
        parts << MapText::tr("Boundaries: SCB.");
    return parts.join(u' ');
}

QString rowValueText(const MapRow &row, const MapClasses &classes, const Indicator &indicator)
{
    if (!row.figure.value)
        return MapText::tr("no figure");
    return classes.isDifference() ? differenceText(*row.figure.value, indicator)
                                  : valueText(*row.figure.value, indicator);
}

QString reasonBesideValue(const MapRow &row, const MapClasses &classes)
{
    const bool told = row.figure.status == Status::Absent && classes.layer != MapLayer::Deviation;
    return told ? QString() : reasonText(row, classes);
}

QString placeText(const Place &place)
{
    return place.place == 0 ? QString() : MapText::tr("Place %1 of %2").arg(place.place).arg(place.of);
}

QString spokenRegion(const MapRow &row, const Place &place, const MapClasses &classes,
                     const Indicator &indicator, const Indicator *other)
{
    QStringList parts{row.name, rowValueText(row, classes, indicator),
                      pairText(row, classes, indicator, other)};
    if (classes.layer != MapLayer::Values && classes.layer != MapLayer::Change)
        parts << classWords(row, classes, indicator);
    parts << placeText(place) << reasonBesideValue(row, classes);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString regionToolTip(const MapRow &row, const Place &place, const MapClasses &classes,
                      const Indicator &indicator, const Indicator *other)
{
    QStringList lines{u"<b>%1</b>"_s.arg(row.name.toHtmlEscaped())};
    if (row.figure.value)
        lines << u"<b>%1</b>"_s.arg(rowValueText(row, classes, indicator).toHtmlEscaped());
    for (const QString &words :
         {pairText(row, classes, indicator, other), classWords(row, classes, indicator), placeText(place),
          reasonText(row, classes)}) {
        if (!words.isEmpty())
            lines << words.toHtmlEscaped();
    }
    return lines.join(u"<br>"_s);
}

} // namespace lagesbild
