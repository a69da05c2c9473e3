#pragma once

#include "app/cli/output.h"
#include "core/sources/pxweb/pxwebanswers.h"
#include "core/sources/pxweb/pxwebservice.h"
#include "core/sources/pxweb/tabledescription.h"
#include "core/sources/tables/tablecube.h"

#include <QString>

namespace lagesbild
{

// What a statistical service answered, as rows; shorter and with words in place of codes for people.

OutputTable rowsOf(const TableList &list, bool forPeople);
/// A table's variables (for people), or every value of each (for scripts).
OutputTable rowsOf(const TableDescription &table, bool forPeople);
/// Every value of one variable.
OutputTable valueRows(const DescribedVariable &described, bool forPeople);
/// Every cell: the codes and texts of its variables' values, value, status, and the symbol that stands in its place.
OutputTable cellRows(const TableCube &table, bool forPeople);

} // namespace lagesbild
