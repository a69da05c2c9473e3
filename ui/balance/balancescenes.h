#pragma once

#include "core/analysis/balance.h"
#include "core/data/catalogue.h"
#include "ui/balance/rowbars.h"

namespace lagesbild
{

/// Employees, inhabitants and elected: what part of each was born abroad, beside riket and the group.
RowBars balanceParts(const Balance &balance, const Catalogue &catalogue, const Look &look);

/// How many a hundred persons of working age support, younger and older, beside riket and the group.
RowBars dependencyParts(const Dependency &dependency, const Catalogue &catalogue, const Look &look);

/// The guide's classes with their counts, the focus' marked.
RowBars classBars(const RatioStanding &standing, const Catalogue &catalogue, const Look &look);

/// Employees of 55 years and more by sector.
RowBars staffBars(const Dependency &dependency, const Catalogue &catalogue, const Look &look);

} // namespace lagesbild
