#pragma once

#include "core/analysis/comparison.h"
#include "core/data/indicator.h"

#include <string>

namespace lagesbild
{

/// A share with one decimal in which higher is better.
Indicator madeShare();

/// A row of a comparison made by hand; n and interval follow with the functions below.
ComparisonRow madeRow(const std::string &code, const QString &name, std::optional<double> value);
/// With @p n persons exactly, and an interval of @p half to either side.
ComparisonRow withPersons(ComparisonRow row, double n, double half);
ComparisonRow withStatus(ComparisonRow row, Status status);
ComparisonRow asFocus(ComparisonRow row);

/// Örebro (focus, 31,1 % of 235) among similar municipalities in 2015, with riket 31,4 and mean 36,1; the
/// finding says that both differences are within chance.
Comparison madeComparison();

/// 290 municipalities "0001" … with values 0,2 · number, ranked with the highest first; number 100 is the focus
/// and 120, 180 are its group.
Comparison madeCountry();

} // namespace lagesbild
