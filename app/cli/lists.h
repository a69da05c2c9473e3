#pragma once

#include "core/base/gender.h"
#include "core/base/result.h"
#include "core/base/year.h"
#include "core/data/catalogue.h"

#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

// Lists as an option's value: texts with commas between.

/// The areas of "1880,0000", in that order; "all" is every municipality. NotFound, with the code as place, for
/// one that the catalogue does not know.
Result<std::vector<AreaIndex>> parseAreas(const QString &text, const Catalogue &catalogue);

/// The indicators of "N00973,N00964", in that order. NotFound, with the id as place.
Result<std::vector<const Indicator *>> parseIndicators(const QString &text, const Catalogue &catalogue);

/// "T", "K,M"; nothing for any other letter.
std::optional<std::vector<Gender>> parseGenders(const QString &text);

/// From the first to the last year, both included.
struct YearSpan {
    Year first{};
    Year last{};
};
/// "2010-2015", or one year; nothing for what is no year or runs backwards.
std::optional<YearSpan> parseYears(const QString &text);

} // namespace lagesbild
