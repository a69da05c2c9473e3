#include "ui/map/platetext.h"

#include "ui/map/layertext.h"
#include "ui/map/maptext.h"
#include "ui/map/platefigures.h"
#include "ui/shared/paneltext.h"
#include "ui/shared/selectiontext.h"

#include <QCoreApplication>

#include <numeric>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct PlateText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::PlateText)
};

QString yearText(const MapFigures &map)
{
    return QString::number(toInt(map.classes.year));
}

QString yearsSubtitle(const PlateFigures &figures)
{
    const MapFigures &last = figures.maps.back();
    const QString years = figures.maps.size() == 1
                              ? yearText(last)
                              : u"%1–%2"_s.arg(yearText(figures.maps.front()), yearText(last));
    QStringList parts{measureText(*last.indicator), years, genderName(last.classes.gender)};
    parts << PlateText::tr("the same classes every year");
    const int shown = static_cast<int>(figures.maps.size());
    if (figures.yearsLeftOut > 0)
        parts << PlateText::tr("the latest %1 of %2 years").arg(shown).arg(shown + figures.yearsLeftOut);
    return parts.join(u" · "_s);
}

int classedCount(const MapClasses &classes)
{
    return std::accumulate(classes.counts.begin(), classes.counts.end(), 0);
}

/// How many are in the highest class, first and last.
QString yearsSentence(const PlateFigures &figures)
{
    const MapClasses &first = figures.maps.front().classes;
    const MapClasses &last = figures.maps.back().classes;
    const Indicator &indicator = *figures.maps.back().indicator;
    if (figures.maps.size() == 1 || last.classCount() < 2)
        return mapSentence(last, indicator);
    const double limit = last.limits[static_cast<std::size_t>(last.classCount()) - 1];
    const QString sentence =
        last.level == MapLevel::County
            ? PlateText::tr("In %1, %2 of %3 counties had %4 or more; in %5 %6 of %7.")
            : PlateText::tr("In %1, %2 of %3 municipalities had %4 or more; in %5 %6 of %7.");
    return sentence.arg(yearText(figures.maps.front()), QString::number(first.counts.back()),
                        QString::number(classedCount(first)), limitWithUnit(limit, last, indicator),
                        yearText(figures.maps.back()), QString::number(last.counts.back()),
                        QString::number(classedCount(last)));
}

} // namespace

QString platesName(MapPlates plates)
{
    switch (plates) {
    case MapPlates::Years:
        return PlateText::tr("A map per year");
    case MapPlates::Pair:
        return PlateText::tr("Two side by side");
    case MapPlates::One:
        break;
    }
    return PlateText::tr("One map");
}

QString boardTitle(const PlateFigures &figures)
{
    const MapFigures &first = figures.maps.front();
    switch (figures.plates) {
    case MapPlates::Years:
        return first.indicator->shortTitle;
    case MapPlates::Pair:
        return PlateText::tr("%1 and %2", "two indicators")
            .arg(first.indicator->shortTitle, figures.maps.back().indicator->shortTitle);
    case MapPlates::One:
        break;
    }
    return mapTitle(first.classes, *first.indicator, first.other);
}

QString boardSubtitle(const PlateFigures &figures)
{
    const MapFigures &first = figures.maps.front();
    switch (figures.plates) {
    case MapPlates::Years:
        return yearsSubtitle(figures);
    case MapPlates::Pair:
        return PlateText::tr(
            "Each with its own classes. The maps are moved, zoomed and pointed at together.");
    case MapPlates::One:
        break;
    }
    return mapSubtitle(first.classes, *first.indicator);
}

QString boardSentence(const PlateFigures &figures)
{
    const MapFigures &first = figures.maps.front();
    if (figures.plates == MapPlates::Years)
        return yearsSentence(figures);
    if (figures.plates == MapPlates::One)
        return mapSentence(first.classes, *first.indicator);
    QStringList sentences;
    for (const MapFigures &map : figures.maps)
        sentences << u"%1: %2"_s.arg(map.indicator->shortTitle, mapSentence(map.classes, *map.indicator));
    return sentences.join(u'\n');
}

QString plateTitle(const MapFigures &map, MapPlates plates)
{
    return plates == MapPlates::Years ? yearText(map)
                                      : u"%1, %2"_s.arg(map.indicator->shortTitle, yearText(map));
}

QString plateToolTip(const MapFigures &map)
{
    return mapSubtitle(map.classes, *map.indicator);
}

QString plateName(const MapFigures &map, MapPlates plates)
{
    return PlateText::tr("Map: %1", "a year, or an indicator and a year").arg(plateTitle(map, plates));
}

QString plateCountNote()
{
    return PlateText::tr("The counts are of all the maps together.");
}

QString yearToolTip(const MapRow &row, const MapFigures &map)
{
    QStringList lines{u"<b>%1</b>"_s.arg(row.name.toHtmlEscaped()),
                      u"<b>%1: %2</b>"_s.arg(yearText(map),
                                             rowValueText(row, map.classes, *map.indicator).toHtmlEscaped())};
    for (const QString &words :
         {classWords(row, map.classes, *map.indicator), reasonText(row, map.classes)}) {
        if (!words.isEmpty())
            lines << words.toHtmlEscaped();
    }
    return lines.join(u"<br>"_s);
}

QString spokenInYear(const MapRow &row, const MapFigures &map)
{
    QStringList parts{row.name,
                      u"%1: %2"_s.arg(yearText(map), rowValueText(row, map.classes, *map.indicator)),
                      reasonBesideValue(row, map.classes)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace lagesbild
