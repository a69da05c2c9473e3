#pragma once

#include "core/analysis/figure.h"
#include "core/analysis/groups.h"
#include "core/base/gender.h"
#include "core/data/indicator.h"

#include <QString>

namespace lagesbild
{

/// «Totalt», «Kvinnor», «Män».
QString genderName(Gender gender);

/// As a heading: «Liknande kommuner», «Örebro län», «Alla kommuner».
QString groupName(const ComparisonGroup &group);
/// Inside a sentence after "the mean of": «liknande kommuner», «Örebro län», «alla kommuner».
QString groupPhrase(const ComparisonGroup &group);

/// What an indicator's values are, as the first words of a subtitle: «Procent», «Antal per 1 000 invånare»;
/// empty when the unit is unknown.
QString unitHeading(Unit unit);

/// How a change or a distance between two values of @p indicator reads: «+2,3 procentenheter», «−14».
QString differenceText(double difference, const Indicator &indicator);

/// The persons behind a share, or inhabitants behind a rate: «235 personer», «ungefär 120 personer»; empty
/// when unknown or when the unit has none.
QString personsText(const Figure &figure, Unit unit);

/// «bortfall», «ej tillämplig», «sekretess», «uppgift saknas», «få personer», «misstänkt platshållare».
QString statusWord(Status status);

} // namespace lagesbild
