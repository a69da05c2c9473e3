#pragma once

#include "core/base/result.h"
#include "core/sources/pxweb/querysplit.h"
#include "core/sources/pxweb/tabledescription.h"
#include "core/sources/pxweb/valuechoice.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace lagesbild
{

/// What is asked of a table: some values of some of its variables. The service eliminates the others.
struct TableQuery {
    QString table;
    QString title;                       ///< of the whole table
    std::vector<CubeVariable> variables; ///< those asked for, in the table's order, with the values asked for
    std::vector<QString> codelists{};    ///< of the variables; empty: a table's own values

    std::vector<std::size_t> sizes() const;
};

/// Makes the query of @p choices. A variable that nothing is said of is left out where it may be, as PxWeb has it,
/// and else asked for as a whole.
///
/// Errors: those of chooseValues(); NotFound for a variable that the table does not have, and for a
/// codelist that the description does not hold the values of (PxWebService::query() gets them); WrongUse for one that is
/// chosen twice, a variable without values, and more cells than a table can have.
Result<TableQuery> makeQuery(const TableDescription &table, std::span<const ValueChoice> choices);

/// The positions of the values that are asked for, ascending, for every variable of a table in its order; a variable
/// of which there are none is left out.
using ChosenPositions = std::vector<std::vector<std::size_t>>;

/// The query of these values. WrongUse for a variable without any that may not be left out, and more cells than a
/// table can have.
Result<TableQuery> queryOf(const TableDescription &table, const ChosenPositions &positions);

/// How many cells that is; nothing when it is more than a table can have.
std::optional<std::size_t> cellsAskedFor(const ChosenPositions &positions);

/// What one mostly wants of a table: its municipalities, counties and the country, the latest five times, and the
/// first of its contents. Of all else nothing, which leaves it out where it may be; otherwise only a person can tell.
ChosenPositions usualChoice(const TableDescription &table);

} // namespace lagesbild
