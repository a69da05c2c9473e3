#include "core/sources/tables/tablefacts.h"

#include "core/sources/tables/figuretext.h"

#include <QSet>

namespace lagesbild
{

namespace
{

constexpr std::size_t mostMarks = 40;

TableFacts::Corner cornerOf(const TableCube &cube, std::size_t cell)
{
    const QString *symbol = cube.symbolAt(cell);
    if (symbol == nullptr)
        return cube.values[cell];
    return cube.nullSymbols.contains(*symbol) ? TableFacts::Corner() : TableFacts::Corner(*symbol);
}

TableFacts::Corner cornerOf(const TextCell &cell)
{
    if (cell.number)
        return *cell.number;
    return cell.text.isEmpty() ? TableFacts::Corner() : TableFacts::Corner(cell.text);
}

/// Counts one column of rows into the facts of the whole.
TableFacts::Variable columnFacts(const TextTable &table, std::size_t column, TableFacts &facts,
                                 long double &sum)
{
    TableFacts::Variable variable;
    variable.code = variable.label = table.header(column);
    variable.role = roleOfName(variable.code, variable.label);
    QSet<QString> texts;
    std::int64_t numbers = 0;
    long double columnSum = 0;
    for (std::size_t i = 0; i < table.layout.dataCount(); ++i) {
        const TextCell &cell = table.dataRow(i).cell(column);
        texts.insert(cell.text);
        if (cell.number) {
            ++numbers;
            columnSum += *cell.number;
        } else if (isMissingMark(cell.text) && !(table.typed && cell.text.isEmpty()) &&
                   (facts.missing.size() < mostMarks || facts.missing.contains(cell.text))) {
            ++facts.missing[cell.text.trimmed()];
        }
    }
    facts.numeric += numbers;
    sum += columnSum;
    variable.size = static_cast<std::int64_t>(texts.size());
    variable.numbers = numbers;
    variable.sum = static_cast<double>(columnSum);
    return variable;
}

} // namespace

TableFacts factsOf(const TableCube &cube)
{
    TableFacts facts;
    facts.title = cube.title;
    for (const CubeVariable &variable : cube.variables)
        facts.variables.push_back({variable.code, variable.label,
                                   static_cast<std::int64_t>(variable.categories.size()), variable.role,
                                   std::nullopt, 0});
    facts.cells = productOf(cube.variables).value_or(0);
    if (!cube.hasFigures())
        return facts;
    long double sum = 0;
    for (std::size_t cell = 0; cell < cube.values.size(); ++cell) {
        if (const QString *symbol = cube.symbolAt(cell)) {
            ++facts.missing[*symbol];
        } else {
            ++facts.numeric;
            sum += cube.values[cell];
        }
    }
    facts.numeric -= cube.filled;
    facts.sum = static_cast<double>(sum);
    facts.first = cornerOf(cube, 0);
    facts.last = cornerOf(cube, cube.values.size() - 1);
    return facts;
}

TableFacts factsOf(const TextTable &table)
{
    TableFacts facts;
    facts.title = table.title.isEmpty() ? table.name : table.title;
    facts.cells = static_cast<std::int64_t>(table.layout.dataCount() * table.columnCount);
    long double sum = 0;
    for (std::size_t column = 0; column < table.columnCount; ++column)
        facts.variables.push_back(columnFacts(table, column, facts, sum));
    facts.sum = static_cast<double>(sum);
    if (table.layout.dataCount() > 0 && table.columnCount > 0) {
        facts.first = cornerOf(table.dataRow(0).cell(0));
        facts.last = cornerOf(table.dataRow(table.layout.dataCount() - 1).cell(table.columnCount - 1));
    }
    return facts;
}

TableFacts factsOf(const FileTable &table)
{
    return std::visit([](const auto &content) { return factsOf(content); }, table);
}

SheetFacts sheetFactsOf(const TextTable &table)
{
    SheetFacts facts;
    long double sum = 0;
    for (const TextRow &row : table.rows) {
        for (const TextCell &cell : row.cells) {
            if (cell.number) {
                ++facts.numbers;
                sum += *cell.number;
            } else if (!cell.text.isEmpty()) {
                ++facts.texts;
            }
        }
    }
    facts.sum = static_cast<double>(sum);
    return facts;
}

} // namespace lagesbild
