#include "core/sources/pxweb/tablequery.h"

#include "core/pack/failure.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace lagesbild
{

using namespace Qt::StringLiterals;

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

std::vector<std::size_t> allOf(const CubeVariable &variable)
{
    std::vector<std::size_t> positions(variable.categories.size());
    std::iota(positions.begin(), positions.end(), std::size_t{0});
    return positions;
}

Error nothingToAskFor(const CubeVariable &variable)
{
    return failure(ErrorKind::WrongUse, variable.code, "has no values to ask for");
}

/// «00», «14», «1480»: the country, a county or a municipality, and no part of one.
bool isOfficialRegion(const QString &code)
{
    const bool isNumber = std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber && (code.size() == 2 || code.size() == 4);
}

std::vector<std::size_t> usualValues(const CubeVariable &variable)
{
    std::vector<std::size_t> positions;
    if (variable.categories.empty())
        return positions;
    if (variable.role == VariableRole::Contents)
        positions.push_back(0);
    if (variable.role == VariableRole::Time) {
        if (auto latest = chooseValues(variable, u"TOP(5)"_s))
            positions = std::move(*latest);
    }
    if (variable.role == VariableRole::Geo) {
        for (const std::size_t position : allOf(variable)) {
            if (isOfficialRegion(variable.categories[position].code))
                positions.push_back(position);
        }
    }
    return positions;
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
    ChosenPositions positions;
    for (std::size_t v = 0; v < table.variables.size(); ++v) {
        const DescribedVariable &described = table.variables[v];
        const std::optional<ValueChoice> &choice = (*chosen)[v];
        if (!choice && described.mayBeLeftOut) {
            positions.emplace_back();
            continue;
        }
        auto values = choice ? chooseValues(described.variable, choice->values)
                             : Result<std::vector<std::size_t>>(allOf(described.variable));
        if (!values)
            return values.error();
        if (values->empty())
            return nothingToAskFor(described.variable);
        positions.push_back(std::move(*values));
    }
    return queryOf(table, positions);
}

Result<TableQuery> queryOf(const TableDescription &table, const ChosenPositions &positions)
{
    Q_ASSERT_X(positions.size() == table.variables.size(), "queryOf", "every variable has its positions");
    TableQuery query{table.id, table.title, {}, {}};
    for (std::size_t v = 0; v < positions.size(); ++v) {
        const DescribedVariable &described = table.variables[v];
        if (positions[v].empty() && !described.mayBeLeftOut)
            return nothingToAskFor(described.variable);
        if (positions[v].empty())
            continue;
        CubeVariable variable{described.variable.code, described.variable.label, described.variable.role, {}};
        for (const std::size_t position : positions[v])
            variable.categories.push_back(described.variable.categories[position]);
        query.variables.push_back(std::move(variable));
        query.codelists.push_back(described.codelist);
    }
    if (!cellCountOf(query.variables))
        return failure(ErrorKind::WrongUse, table.id,
                       "more than " + std::to_string(mostCubeCells) + " cells: choose fewer values");
    return query;
}

std::optional<std::size_t> cellsAskedFor(const ChosenPositions &positions)
{
    std::size_t cells = 1;
    for (const std::vector<std::size_t> &values : positions) {
        const std::size_t count = std::max<std::size_t>(values.size(), 1);
        if (count > mostCubeCells / cells)
            return std::nullopt;
        cells *= count;
    }
    return cells;
}

ChosenPositions usualChoice(const TableDescription &table)
{
    ChosenPositions positions;
    for (const DescribedVariable &described : table.variables)
        positions.push_back(usualValues(described.variable));
    return positions;
}

} // namespace lagesbild
