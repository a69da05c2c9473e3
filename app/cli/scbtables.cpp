#include "app/cli/scbtables.h"

#include "app/cli/cells.h"
#include "core/sources/owndata/symbolmeaning.h"
#include "core/sources/tables/tablefacts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct TableWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::ScbTables)
};

constexpr quint64 mostRowsForPeople = 100;

QString firstOnly(qint64 shown, qint64 all)
{
    return TableWords::tr("The first %1 of %2.").arg(shown).arg(QLocale().toString(all));
}

/// Leaves the first rows, and says so.
void shorten(OutputTable &table)
{
    const std::size_t count = table.rows.size();
    if (count <= mostRowsForPeople)
        return;
    table.rows.resize(mostRowsForPeople);
    table.after << firstOnly(qint64{mostRowsForPeople}, static_cast<qint64>(count));
}

/// «2015 … 2024»
QString firstAndLast(const CubeVariable &variable)
{
    if (variable.categories.empty())
        return {};
    const CubeCategory &first = variable.categories.front();
    const CubeCategory &last = variable.categories.back();
    return variable.categories.size() == 1 ? first.label : first.label + u" … "_s + last.label;
}

QJsonArray codelistFacts(const DescribedVariable &described)
{
    QJsonArray list;
    for (const CodelistName &name : described.codelists)
        list.append(QJsonObject{{u"id"_s, name.id}, {u"label"_s, name.label}});
    return list;
}

QJsonArray variableFacts(const TableDescription &table)
{
    QJsonArray list;
    for (const DescribedVariable &described : table.variables) {
        const CubeVariable &variable = described.variable;
        list.append(QJsonObject{{u"code"_s, variable.code},
                                {u"label"_s, variable.label},
                                {u"size"_s, qint64(variable.categories.size())},
                                {u"role"_s, QString::fromLatin1(keyOf(variable.role).data())},
                                {u"may_be_left_out"_s, described.mayBeLeftOut},
                                {u"codelists"_s, codelistFacts(described)}});
    }
    return list;
}

void addVariable(OutputTable &table, const TableDescription &description)
{
    table.columns = {{.name = TableWords::tr("Variable")},
                     {.name = TableWords::tr("Code")},
                     {.name = TableWords::tr("Values")},
                     {.name = TableWords::tr("First and last")},
                     {.name = TableWords::tr("May be left out")}};
    for (const DescribedVariable &described : description.variables) {
        const CubeVariable &variable = described.variable;
        table.rows.push_back({variable.label, variable.code, qint64(variable.categories.size()),
                              firstAndLast(variable),
                              described.mayBeLeftOut ? TableWords::tr("yes") : QString()});
    }
}

void addValues(OutputTable &table, const CubeVariable &variable)
{
    for (const CubeCategory &category : variable.categories)
        table.rows.push_back({variable.code, variable.label, category.code, category.label, category.unit});
}

Meta metaOf(const TableCube &table, const TableFacts &facts)
{
    QJsonObject missing;
    for (const auto &[symbol, count] : facts.missing)
        missing[symbol] = qint64(count);
    QJsonArray remarks;
    for (const QString &remark : table.remarks)
        remarks.append(remark);
    return {{u"title"_s, Cell(table.title)},
            {u"source"_s, Cell(table.source)},
            {u"updated"_s, Cell(table.updated)},
            {u"unit"_s, Cell(table.unit)},
            {u"cells"_s, Cell(qint64(facts.cells))},
            {u"numeric"_s, Cell(qint64(facts.numeric))},
            {u"missing"_s, missing},
            {u"remarks"_s, remarks}};
}

/// What stands in one cell of a table, as the columns after its variables.
class FigureCells
{
public:
    explicit FigureCells(const TableCube &table) : m_table(table), m_meaning(meaningsOf(table), false) {}

    void addTo(Cells &row, std::size_t cell) const
    {
        const QString *symbol = m_table.symbolAt(cell);
        const double value = m_table.values[cell];
        const bool isThere = symbol == nullptr || value == 0;
        row.push_back(isThere ? Cell(value) : Cell());
        row.push_back(cellOf(keyOf(isThere ? Status::Ok : m_meaning.of(*symbol).status)));
        row.push_back(symbol == nullptr || *symbol == u"null" ? Cell() : Cell(*symbol));
    }
    Cell forPeople(std::size_t cell) const
    {
        const QString *symbol = m_table.symbolAt(cell);
        if (symbol == nullptr)
            return m_table.values[cell];
        return *symbol == u"null" ? u".."_s : *symbol;
    }

private:
    /// The symbols' meanings as SymbolMeaning wants them: of a table of rows.
    static TextTable meaningsOf(const TableCube &table)
    {
        TextTable told;
        told.meanings = table.meanings;
        return told;
    }

    const TableCube &m_table;
    SymbolMeaning m_meaning;
};

/// Goes through the cells of a table in their order.
class CellPosition
{
public:
    explicit CellPosition(const TableCube &table)
        : m_variables(table.variables), m_position(m_variables.size())
    {
    }

    const CubeCategory &category(std::size_t variable) const
    {
        return m_variables[variable].categories[m_position[variable]];
    }
    void advance()
    {
        for (std::size_t v = m_position.size(); v-- > 0;) {
            if (++m_position[v] < m_variables[v].categories.size())
                return;
            m_position[v] = 0;
        }
    }

private:
    const std::vector<CubeVariable> &m_variables;
    std::vector<std::size_t> m_position;
};

OutputTable cellsForPeople(const TableCube &table)
{
    OutputTable rows;
    for (const CubeVariable &variable : table.variables)
        rows.columns.push_back({.name = variable.label});
    rows.columns.push_back({.name = table.unit.isEmpty() ? TableWords::tr("Value") : table.unit,
                            .decimals = table.decimals,
                            .toTheRight = true});
    const FigureCells figures(table);
    CellPosition position(table);
    const std::size_t shown = std::min<std::size_t>(table.values.size(), mostRowsForPeople);
    for (std::size_t cell = 0; cell < shown; ++cell, position.advance()) {
        Cells row;
        for (std::size_t v = 0; v < table.variables.size(); ++v)
            row.push_back(position.category(v).label);
        row.push_back(figures.forPeople(cell));
        rows.rows.push_back(std::move(row));
    }
    rows.before = {table.title, QString()};
    if (shown < table.values.size())
        rows.after << firstOnly(static_cast<qint64>(shown), static_cast<qint64>(table.values.size()));
    if (!table.source.isEmpty())
        rows.after << TableWords::tr("Source: %1").arg(table.source);
    return rows;
}

} // namespace

OutputTable rowsOf(const TableList &list, bool forPeople)
{
    OutputTable table;
    table.columns = forPeople ? std::vector<OutputTable::Column>{{.name = TableWords::tr("Id")},
                                                                 {.name = TableWords::tr("Title")},
                                                                 {.name = TableWords::tr("Updated")}}
                              : columnsCalled({u"id"_s, u"title"_s, u"kind"_s, u"updated"_s,
                                               u"first_period"_s, u"last_period"_s});
    for (const ListedTable &entry : list.tables) {
        const QString id = forPeople && entry.isFolder ? entry.id + u'/' : entry.id;
        Cells row{id, entry.title};
        if (!forPeople)
            row.push_back(entry.isFolder ? u"folder"_s : u"table"_s);
        row.push_back(forPeople ? entry.updated.left(10) : entry.updated);
        if (!forPeople) {
            row.push_back(entry.firstPeriod);
            row.push_back(entry.lastPeriod);
        }
        table.rows.push_back(std::move(row));
    }
    table.meta = {{u"found"_s, Cell(qint64(list.inAll))}, {u"complete"_s, Cell(list.isComplete)}};
    if (forPeople)
        shorten(table);
    if (!list.isComplete)
        table.after << TableWords::tr(
            "There is more than was looked through: take more words or a folder further down.");
    return table;
}

OutputTable rowsOf(const TableDescription &description, bool forPeople)
{
    OutputTable table;
    if (forPeople) {
        addVariable(table, description);
        table.before = {description.title, QString()};
        table.after = {QString(),
                       TableWords::tr("scb table %1 VARIABLE lists the values of one.").arg(description.id)};
    } else {
        table.columns = columnsCalled({u"variable"_s, u"variable_text"_s, u"code"_s, u"text"_s, u"unit"_s});
        for (const DescribedVariable &described : description.variables)
            addValues(table, described.variable);
    }
    table.meta = {{u"id"_s, Cell(description.id)},
                  {u"title"_s, Cell(description.title)},
                  {u"source"_s, Cell(description.source)},
                  {u"updated"_s, Cell(description.updated)},
                  {u"variables"_s, variableFacts(description)}};
    return table;
}

OutputTable valueRows(const DescribedVariable &described, bool forPeople)
{
    const CubeVariable &variable = described.variable;
    OutputTable table;
    table.meta = {{u"variable"_s, Cell(variable.code)},
                  {u"may_be_left_out"_s, Cell(described.mayBeLeftOut)},
                  {u"codelists"_s, codelistFacts(described)}};
    if (!forPeople) {
        table.columns = columnsCalled({u"variable"_s, u"variable_text"_s, u"code"_s, u"text"_s, u"unit"_s});
        addValues(table, variable);
        return table;
    }
    table.columns = {{.name = TableWords::tr("Code")}, {.name = TableWords::tr("Value")}};
    for (const CubeCategory &category : variable.categories)
        table.rows.push_back({category.code, category.label});
    if (!described.codelists.empty())
        table.after << QString()
                    << TableWords::tr("Other lists of values, to choose from as VARIABLE@LIST=VALUES:");
    for (const CodelistName &name : described.codelists)
        table.after << u"  "_s + name.id + u"  "_s + name.label;
    return table;
}

OutputTable cellRows(const TableCube &table, bool forPeople)
{
    if (forPeople)
        return cellsForPeople(table);
    OutputTable rows;
    for (const CubeVariable &variable : table.variables) {
        rows.columns.push_back({.name = variable.code});
        rows.columns.push_back({.name = variable.code + u"_text"_s});
    }
    for (const QString &name : {u"value"_s, u"status"_s, u"symbol"_s})
        rows.columns.push_back({.name = name});
    const FigureCells figures(table);
    CellPosition position(table);
    rows.rows.reserve(table.values.size());
    for (std::size_t cell = 0; cell < table.values.size(); ++cell, position.advance()) {
        Cells row;
        row.reserve(rows.columns.size());
        for (std::size_t v = 0; v < table.variables.size(); ++v) {
            row.push_back(position.category(v).code);
            row.push_back(position.category(v).label);
        }
        figures.addTo(row, cell);
        rows.rows.push_back(std::move(row));
    }
    rows.meta = metaOf(table, factsOf(table));
    return rows;
}

} // namespace lagesbild
