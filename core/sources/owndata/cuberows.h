#pragma once

#include "core/base/result.h"
#include "core/sources/tables/tablecube.h"
#include "core/sources/tables/texttable.h"

#include <cstddef>

namespace lagesbild
{

/// A statistical table as rows: a column for every variable with its values' texts («0114 Upplands Väsby» for places)
/// and one for the figure, called as what is counted («Folkmängd»), else as the table. Columns keep the order of the variables. Malformed when the table is only a description.
Result<TextTable> rowsOf(const TableCube &cube);

/// Most cells that a table of so many variables may have to become rows.
std::size_t mostCellsOfRows(std::size_t variables);

} // namespace lagesbild
