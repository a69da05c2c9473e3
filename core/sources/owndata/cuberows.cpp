#include "core/sources/owndata/cuberows.h"

#include "core/pack/failure.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

QString textOf(const CubeCategory &category, VariableRole role)
{
    if (role == VariableRole::Geo && category.code != category.label &&
        !category.label.startsWith(category.code))
        return category.code + u' ' + category.label;
    return category.label;
}

TextCell figureCell(const TableCube &cube, std::size_t cell)
{
    const QString *symbol = cube.symbolAt(cell);
    if (symbol == nullptr)
        return {QString(), cube.values[cell]};
    // A nil is a zero with a symbol; whatever else has a symbol has no number.
    const bool nil = cube.values[cell] == 0;
    return {cube.nullSymbols.contains(*symbol) && *symbol == u"null" ? QString() : *symbol,
            nil ? std::optional(0.0) : std::nullopt};
}

FigureFacts factsOf(const TableCube &cube)
{
    FigureFacts facts{cube.unit, {}, cube.source.simplified(), cube.updated};
    for (const CubeVariable &variable : cube.variables) {
        if (variable.role != VariableRole::Contents)
            continue;
        for (const CubeCategory &category : variable.categories) {
            if (!category.unit.isEmpty())
                facts.units.emplace(category.label, category.unit);
        }
        // A single content is passed over as a column, so its unit is that of all.
        if (variable.categories.size() == 1 && !facts.units.empty())
            facts.unit = facts.units.begin()->second;
    }
    return facts;
}

} // namespace

std::size_t mostCellsOfRows(std::size_t variables)
{
    return mostTableCells / (variables + 1);
}

Result<TextTable> rowsOf(const TableCube &cube)
{
    if (!cube.hasFigures())
        return failure(ErrorKind::Malformed, {}, "a description of a table, without figures");
    const std::size_t width = cube.variables.size() + 1;
    if (cube.values.size() > mostCellsOfRows(cube.variables.size()))
        return failure(ErrorKind::Malformed, {}, "more cells than can be imported at once");
    TextTable table;
    table.title = cube.title;
    table.typed = true;
    table.columnCount = width;
    table.meanings = cube.meanings;
    table.facts = factsOf(cube);
    TextRow header;
    std::vector<std::vector<QString>> texts;
    for (const CubeVariable &variable : cube.variables) {
        header.cells.push_back({variable.label, {}});
        auto &column = texts.emplace_back();
        for (const CubeCategory &category : variable.categories)
            column.push_back(textOf(category, variable.role));
    }
    header.cells.push_back({cube.contents.isEmpty() ? cube.title : cube.contents, {}});
    table.rows.push_back(std::move(header));
    std::vector<std::size_t> position(cube.variables.size(), 0);
    for (std::size_t cell = 0; cell < cube.values.size(); ++cell) {
        TextRow row;
        row.number = static_cast<std::int64_t>(cell) + 1;
        row.cells.reserve(width);
        for (std::size_t v = 0; v < position.size(); ++v)
            row.cells.push_back({texts[v][position[v]], {}});
        row.cells.push_back(figureCell(cube, cell));
        table.rows.push_back(std::move(row));
        for (std::size_t v = position.size(); v-- > 0;) {
            if (++position[v] < texts[v].size())
                break;
            position[v] = 0;
        }
    }
    table.layout = {0, 1, table.rows.size()};
    return table;
}

} // namespace lagesbild
