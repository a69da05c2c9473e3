#pragma once

#include "core/analysis/mapclasses.h"
#include "core/data/indicator.h"

#include <QString>
#include <QStringList>

namespace lagesbild
{

/// What the map says of its layers beside the values themselves; the rest of the room asks maptext.h, which asks here.

/// As a choice: «Värden», «Förändring», «Avvikelse från förväntat», «Kluster», «Två nyckeltal».
QString layerName(MapLayer layer);
/// Why there is no map of this layer, and what to do; empty for values.
QString layerTrouble(MapLayer layer);

/// «Titel: förändring 2015–2020», «Titel och den andra titeln».
QString layerTitle(const MapClasses &classes, const Indicator &indicator, const Indicator *other);
/// «Förändring, procentenheter».
QString layerLegendTitle(const MapClasses &classes, const Indicator &indicator);
/// «I 34 av 290 kommuner …»
QString layerSentence(const MapClasses &classes, const Indicator &indicator);
QStringList layerNotes(const MapClasses &classes);
/// What of it we have computed.
QString layerComputed(const MapClasses &classes);

/// The two values behind a region: «2015: 30,0 %, 2020: 33,2 %», «Faktiskt 53,8 %, förväntat 59,4 %», «Den andra titeln: 12 %»;
/// empty where there are not two.
QString pairText(const MapRow &row, const MapClasses &classes, const Indicator &indicator,
                 const Indicator *other);
/// The class in words: «Klass 0,7–<1,0», «under förväntat», «högt bland höga»; empty without a class.
QString classWords(const MapRow &row, const MapClasses &classes, const Indicator &indicator);
/// Why a region has no class, or should be read with care; may be empty.
QString reasonText(const MapRow &row, const MapClasses &classes);

} // namespace lagesbild
