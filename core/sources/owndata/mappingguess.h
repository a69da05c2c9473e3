#pragma once

#include "core/sources/owndata/importmapping.h"
#include "core/sources/owndata/placenames.h"
#include "core/sources/tables/texttable.h"

#include <QStringView>

#include <optional>

namespace lagesbild
{

/// A gender as people write it: "K", «Kvinnor», "women", «män och kvinnor», «Totalt». Numbers (1, 2) only where
/// @p numbers allows: they mean something else in most columns.
std::optional<Gender> parseGenderWord(QStringView text, bool numbers);

/// Whether a heading speaks of months or quarters: «Månad», "month", «Kvartal».
bool saysMonth(const QString &header);

/// What the columns of @p table most likely are, by their headers and what stands in them. A guess to be shown and
/// corrected; its indicators are those found, with what their titles tell.
ImportMapping guessMapping(const TextTable &table, const PlaceNames &places);

} // namespace lagesbild
