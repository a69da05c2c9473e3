#include "core/sources/pxweb/tablequery.h"

#include "core/pack/failure.h"

#include <algorithm>
#include <optional>

namespace lagesbild
{

namespace
{

std::string namesOf(const TableDescription &table)
{
    std::string names;
    for (const DescribedVariable &described : table.variables)
        names += (names.empty() ? "" : ", ") + described.variable.code.toStdString();
    return names;
}

/// For every variable of the table the choice that is about it, if any.
Result<std::vector<std::optional<ValueChoice>>> assigned(const TableDescription &table,
                                                         std::span<const ValueChoice> choices)
{
    std::vector<std::optional<ValueChoice>> assigned(table.variables.size());
    for (const ValueChoice &choice : choices) {
        const auto v = variableNamed(table, choice.variable);
        if (!v)
            return failure(ErrorKind::NotFound, choice.variable,
                           "no variable of " + table.id.toStdString() + ", which has " + namesOf(table));
        if (assigned[*v])
            return failure(ErrorKind::WrongUse, choice.variable, "chosen twice");
        if (choice.codelist != table.variables[*v].codelist)
            return failure(ErrorKind::NotFound, choice.variable + u'@' + choice.codelist,
                           "the values of the list are not known");
        assigned[*v] = choice;
    }
    return assigned;
}

} // namespace

std::vector<std::size_t> TableQuery::sizes() const
{
    std::vector<std::size_t> sizes;
    for (const CubeVariable &variable : variables)
        sizes.push_back(variable.categories.size());
    return sizes;
}

Result<TableQuery> makeQuery(const TableDescription &table, std::span<const ValueChoice> choices)
{
    const auto chosen = assigned(table, choices);
    if (!chosen)
        return chosen.error();
    TableQuery query{table.id, table.title, {}, {}};
    for (std::size_t v = 0; v < table.variables.size(); ++v) {
        const DescribedVariable &described = table.variables[v];
        const std::optional<ValueChoice> &choice = (*chosen)[v];
        if (!choice && described.mayBeLeftOut)
            continue;
        CubeVariable variable = described.variable;
        if (choice) {
            const auto positions = chooseValues(described.variable, choice->values);
            if (!positions)
                return positions.error();
            variable.categories.clear();
            for (const std::size_t position : *positions)
                variable.categories.push_back(described.variable.categories[position]);
        }
        if (variable.categories.empty())
            return failure(ErrorKind::WrongUse, variable.code, "has no values to ask for");
        query.variables.push_back(std::move(variable));
        query.codelists.push_back(described.codelist);
    }
    if (!cellCountOf(query.variables))
        return failure(ErrorKind::WrongUse, table.id,
                       "more than " + std::to_string(mostCubeCells) + " cells: choose fewer values");
    return query;
}

} // namespace lagesbild
