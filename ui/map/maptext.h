#pragma once

#include "core/analysis/comparison.h"
#include "core/analysis/mapclasses.h"
#include "core/data/dataset.h"

#include <QString>
#include <QStringList>

namespace lagesbild
{

/// What the map room says. One place, so that legend, tooltip and screen reader never differ.

/// The indicator, and what the layer tells of it.
QString mapTitle(const MapClasses &classes, const Indicator &indicator, const Indicator *other);

/// What the legend's numbers are: «Procent», «Balanstal».
QString legendTitle(const MapClasses &classes, const Indicator &indicator);
/// Notes under the legend: how county values come about, rounding, fewer classes than asked for.
QStringList legendNotes(const MapClasses &classes, const MapOptions &options);

/// «Full title · 2015 · Totalt»; of two years «Full title · 2015–2020 · Totalt».
QString mapSubtitle(const MapClasses &classes, const Indicator &indicator);
/// What the picture shows, before the picture does: «34 av 290 kommuner har 1,0 eller mer och 79 under 0,7.»
QString mapSentence(const MapClasses &classes, const Indicator &indicator);

/// A limit of a class, «40 %», with as many decimals as the class has.
QString limitWithUnit(double limit, const MapClasses &classes, const Indicator &indicator);

/// What is ours and what is not: the line under the map and its exports.
/// @param beside the indicator of another map beside it; empty: there is none
QString mapSourceLine(const Dataset &dataset, const MapClasses &classes, bool tiles,
                      const IndicatorId &beside = {});

/// «0,79», of a difference «+1,2 procentenheter», or that there is none.
QString rowValueText(const MapRow &row, const MapClasses &classes, const Indicator &indicator);
/// What there is to add to that: why, where it is known; empty where «uppgift saknas» has told all.
QString reasonBesideValue(const MapRow &row, const MapClasses &classes);
/// «Plats 120 av 290»; empty without a place.
QString placeText(const Place &place);
/// Everything about one region on a line: «Örebro, 0,79, Plats 120 av 290».
/// @param other the second indicator of a layer that has one
QString spokenRegion(const MapRow &row, const Place &place, const MapClasses &classes,
                     const Indicator &indicator, const Indicator *other = nullptr);
/// The same for the pointer, as rich text.
QString regionToolTip(const MapRow &row, const Place &place, const MapClasses &classes,
                      const Indicator &indicator, const Indicator *other = nullptr);

} // namespace lagesbild
