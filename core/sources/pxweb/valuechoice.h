#pragma once

#include "core/base/result.h"
#include "core/sources/tables/tablecube.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace lagesbild
{

/// Which values of a table's variable are wanted, as one writes it: "Region=0180,0114", "Tid=TOP(5)",
/// "Alder@agg_10=*".
struct ValueChoice {
    QString variable;   ///< its code, or its label
    QString values;     ///< expressions with commas between
    QString codelist{}; ///< the list that the values are of; empty: the table's own values
};

/// WrongUse unless @p text is VARIABLE=EXPRESSIONS or VARIABLE@LIST=EXPRESSIONS.
Result<ValueChoice> parseValueChoice(const QString &text);

/// The positions of the values of @p variable that @p expressions tell, in the table's order, each once.
///
/// An expression is a code; a label, where only one value has it; «*» any number and «?» one of any characters
/// within a code; or, as PxWeb v2 has them, TOP(n), TOP(n,skipped), BOTTOM(n), BOTTOM(n,skipped), FROM(code),
/// TO(code), RANGE(code,code), in capitals or not. Of a time TOP means the latest, and FROM, TO and RANGE also take
/// a time that the table does not have.
/// Errors: NotFound for an expression that no value answers to, WrongUse for one that can't be understood.
Result<std::vector<std::size_t>> chooseValues(const CubeVariable &variable, const QString &expressions);

} // namespace lagesbild
