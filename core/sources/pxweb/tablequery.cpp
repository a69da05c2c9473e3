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

/// The variable with that code, else with that label; the number of variables when there is none.
std::size_t variableOf(const TableDescription &table, const QString &name)
{
    const auto by = [&](auto member) {
        const auto found = std::ranges::find_if(table.variables, [&](const DescribedVariable &described) {
            return (described.variable.*member).compare(name, Qt::CaseInsensitive) == 0;
        });
        return static_cast<std::size_t>(found - table.variables.begin());
    };
    const std::size_t coded = by(&CubeVariable::code);
    return coded < table.variables.size() ? coded : by(&CubeVariable::label);
}

/// For every variable of the table the choice that is about it, if any.
Result<std::vector<std::optional<ValueChoice>>> assigned(const TableDescription &table,
                                                         std::span<const ValueChoice> choices)
{
    std::vector<std::optional<ValueChoice>> assigned(table.variables.size());
    for (const ValueChoice &choice : choices) {
        const std::size_t v = variableOf(table, choice.variable);
        if (v >= assigned.size())
            return failure(ErrorKind::NotFound, choice.variable,
                           "no variable of " + table.id.toStdString() + ", which has " + namesOf(table));
        if (assigned[v])
            return failure(ErrorKind::WrongUse, choice.variable, "chosen twice");
        assigned[v] = choice;
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
    TableQuery query{table.id, table.title, {}};
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
    }
    if (!cellCountOf(query.variables))
        return failure(ErrorKind::WrongUse, table.id,
                       "more than " + std::to_string(mostCubeCells) + " cells: choose fewer values");
    return query;
}

} // namespace lagesbild
