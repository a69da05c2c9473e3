#pragma once

#include "core/documents/page.h"

#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

/// Decimals that @p form shows: its own, or as many as tell @p values apart, at most two.
int decimalsOf(const NumberForm &form, const std::vector<double> &values);

/// As spreadsheets write it, whatever language they show it in: «#,##0.0», «0».
QString formatCode(const NumberForm &form, const std::vector<double> &values);

/// The numbers of column @p column.
std::vector<double> numbersOf(const Table &table, std::size_t column);
/// The values of all series.
std::vector<double> numbersOf(const Chart &chart);
/// Where a scatter's points stand along the other axis.
std::vector<double> positionsOf(const Chart &chart);

} // namespace lagesbild
