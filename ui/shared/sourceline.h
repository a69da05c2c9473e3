#pragma once

#include "core/data/dataset.h"

#include <QString>

#include <vector>

namespace lagesbild
{

/// The line under every view and export. Raw values: «Källa: Kolada (hämtad 2024-08-30).»; what we computed
/// from them: «Källa: egen bearbetning av data från Kolada (hämtad 2024-08-30).»; example data says so and nothing else.
/// Whole sentences, so that others can follow.
/// @param computed what is our own, as a list for people («Medel, plats och läge»); empty: nothing is
QString sourceLineText(const Provenance &provenance, const QString &computed);
/// The same under figures of one indicator: of the user's own it names his file, «Källa: egna uppgifter (enkät.csv,
/// 2026-11-25).» @p indicator may be null: none is known.
QString sourceLineText(const Provenance &provenance, const Indicator *indicator, const QString &computed);
/// The same under figures of several indicators: the user's own among them are named with their files, also beside
/// example data, whose other values are invented.
QString sourceLineText(const Dataset &dataset, const std::vector<IndicatorId> &shown,
                       const QString &computed);

} // namespace lagesbild
