#pragma once

#include "core/analysis/balance.h"
#include "core/data/catalogue.h"

#include <QString>

namespace lagesbild
{

/// What the room of balance and dependency says.

/// The municipality it is about.
QString nameOf(const Catalogue &catalogue, const RatioStanding &standing);

/// «Balanstalet i Örebro är 0,79 (2022): …», with how many persons would even it out.
QString balanceSentence(const Balance &balance, const Catalogue &catalogue);
/// «100 personer i arbetsför ålder i Örebro försörjer ytterligare 72 (2022). …»
QString dependencySentence(const Dependency &dependency, const Catalogue &catalogue);

/// How the number of persons was reckoned and how far it can be trusted, or why there is none.
QString personsText(const Balance &balance);
/// The ratio computed here beside the published one, for the focus and for all.
QString agreementText(const RatioStanding &standing);
/// «Ökar över de senaste 6 värdena»; «går ej att bedöma».
QString trendText(const Development &development);

QString balanceReading();
QString dependencyReading();

/// «Alla», «Förskola», «Grundskola» …
QString sectorName(StaffSector sector);
/// Sectors that the data has no figures of; empty when it has all.
QString lackingSectorsText(const std::vector<StaffAge> &staff);

} // namespace lagesbild
