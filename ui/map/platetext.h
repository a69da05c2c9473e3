#pragma once

#include "ui/map/mapfigures.h"

#include <QString>

namespace lagesbild
{

struct PlateFigures;

/// What is said of several maps laid out together; of one map it is what maptext.h says.

/// As a choice: «En karta», «En karta per år», «Två bredvid varandra».
QString platesName(MapPlates plates);

/// Over all the maps.
QString boardTitle(const PlateFigures &figures);
/// «Title · 2013–2024 · Totalt · samma klasser alla år», and how many years there would be.
QString boardSubtitle(const PlateFigures &figures);
/// From the first year to the last, or of each of the two.
QString boardSentence(const PlateFigures &figures);

/// Over one map: «2019», or «Titel, 2019».
QString plateTitle(const MapFigures &map, MapPlates plates);
/// All of what it measures.
QString plateToolTip(const MapFigures &map);
/// What it is called for one who does not see it.
QString plateName(const MapFigures &map, MapPlates plates);
/// That the legend's counts are of all years.
QString plateCountNote();

/// Of a region among years: «Örebro» with «2019: 31,2 %».
QString yearToolTip(const MapRow &row, const MapFigures &map);
QString spokenInYear(const MapRow &row, const MapFigures &map);

} // namespace lagesbild
