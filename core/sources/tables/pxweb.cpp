#include "core/sources/tables/pxweb.h"

#include "core/pack/failure.h"
#include "core/sources/tables/figuretext.h"
#include "core/sources/tables/jsondocument.h"

#include <algorithm>
#include <initializer_list>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

using dom::element;
using dom::object;

QString textAt(const object &item, const char *name)
{
    element found;
    return item[name].get(found) == simdjson::SUCCESS ? textOf(found) : QString();
}

/// A cell of what JSON says; truths as words, lists and objects by their size.
TextCell cellAt(const object &item, const char *name)
{
    element found;
    if (item[name].get(found) != simdjson::SUCCESS)
        return {};
    bool truth = false;
    if (found.get(truth) == simdjson::SUCCESS)
        return {truth ? u"true"_s : u"false"_s, {}};
    object members;
    if (found.get(members) == simdjson::SUCCESS)
        return {QString::number(members.size()), static_cast<double>(members.size())};
    double number = 0;
    if (found.is_number() && found.get(number) == simdjson::SUCCESS)
        return {textOf(found), number};
    return {textOf(found), {}};
}

void addRow(TextTable &table, std::vector<TextCell> cells)
{
    TextRow row;
    row.number = static_cast<std::int64_t>(table.rows.size()) + 1;
    row.cells = std::move(cells);
    table.rows.push_back(std::move(row));
}

void addHeader(TextTable &table, std::initializer_list<const char *> names)
{
    std::vector<TextCell> cells;
    for (const char *name : names)
        cells.push_back({QString::fromUtf8(name), {}});
    addRow(table, std::move(cells));
}

TextTable finished(TextTable table)
{
    table.typed = true;
    for (const TextRow &row : table.rows)
        table.columnCount = std::max(table.columnCount, row.cells.size());
    table.layout = {0, 1, table.rows.size()};
    return table;
}

/// One row for every object of a list, with those of its fields that are named.
TextTable listOf(const dom::array &items, std::initializer_list<const char *> fields)
{
    TextTable table;
    addHeader(table, fields);
    for (const element item : items) {
        object entry;
        if (item.get(entry) != simdjson::SUCCESS)
            continue;
        std::vector<TextCell> cells;
        for (const char *field : fields)
            cells.push_back(cellAt(entry, field));
        addRow(table, std::move(cells));
    }
    return finished(std::move(table));
}

/// API v1's description: {title, variables[{code, text, values, valueTexts, elimination, time}]}.
Result<TableCube> describedTable(const object &root, const dom::array &variables)
{
    TableCube cube;
    cube.title = textAt(root, "title");
    for (const element item : variables) {
        object entry;
        dom::array codes;
        if (item.get(entry) != simdjson::SUCCESS || entry["values"].get(codes) != simdjson::SUCCESS)
            return failure(ErrorKind::Malformed, {}, "a variable without values");
        CubeVariable variable{textAt(entry, "code"), textAt(entry, "text"), VariableRole::None, {}};
        dom::array labels;
        const bool labelled =
            entry["valueTexts"].get(labels) == simdjson::SUCCESS && labels.size() == codes.size();
        for (const element code : codes)
            variable.categories.push_back({textOf(code), textOf(code), {}});
        std::size_t position = 0;
        if (labelled) {
            for (const element label : labels)
                variable.categories[position++].label = textOf(label);
        }
        bool time = false;
        if (entry["time"].get(time) == simdjson::SUCCESS && time)
            variable.role = VariableRole::Time;
        cube.variables.push_back(std::move(variable));
        if (cube.variables.size() > mostVariables)
            return failure(ErrorKind::Malformed, {}, "more variables than a table can have");
    }
    guessRoles(cube.variables);
    return cube;
}

/// API v1's format "json": columns of keys and values.
TextTable keyedRows(const dom::array &columns, const dom::array &data)
{
    TextTable table;
    std::vector<TextCell> header;
    for (const element column : columns) {
        object entry;
        if (column.get(entry) == simdjson::SUCCESS)
            header.push_back({textAt(entry, "code"), {}});
    }
    addRow(table, std::move(header));
    for (const element item : data) {
        object entry;
        if (item.get(entry) != simdjson::SUCCESS)
            continue;
        std::vector<TextCell> cells;
        for (const char *part : {"key", "values"}) {
            dom::array list;
            if (entry[part].get(list) != simdjson::SUCCESS)
                continue;
            for (const element value : list) {
                const QString text = textOf(value);
                const bool isValue = part[0] == 'v';
                cells.push_back({text, isValue ? parseFigure(text, DecimalSign::Point) : std::nullopt});
            }
        }
        addRow(table, std::move(cells));
    }
    return finished(std::move(table));
}

TextTable configuration(const object &root)
{
    TextTable table;
    addHeader(table, {"name", "value"});
    for (const auto [key, value] : root) {
        const std::string name(key);
        addRow(table, {{toText(key), {}}, cellAt(root, name.c_str())});
    }
    return finished(std::move(table));
}

TextTable query(const dom::array &selections)
{
    TextTable table;
    addHeader(table, {"code", "filter", "values"});
    for (const element item : selections) {
        object entry;
        object selection;
        if (item.get(entry) != simdjson::SUCCESS || entry["selection"].get(selection) != simdjson::SUCCESS)
            continue;
        dom::array values;
        const double count =
            selection["values"].get(values) == simdjson::SUCCESS ? static_cast<double>(values.size()) : 0.0;
        addRow(table, {{textAt(entry, "code"), {}},
                       {textAt(selection, "filter"), {}},
                       {QString::number(count), count}});
    }
    return finished(std::move(table));
}

Result<PxWebDocument> documentOf(const object &root)
{
    dom::array list;
    dom::array columns;
    if (root["variables"].get(list) == simdjson::SUCCESS) {
        auto cube = describedTable(root, list);
        if (!cube)
            return cube.error();
        return PxWebDocument{"pxweb-metadata", std::move(*cube)};
    }
    if (root["columns"].get(columns) == simdjson::SUCCESS && root["data"].get(list) == simdjson::SUCCESS)
        return PxWebDocument{"pxweb-json", keyedRows(columns, list)};
    if (root["tables"].get(list) == simdjson::SUCCESS)
        return PxWebDocument{"pxweb-tables", listOf(list, {"id", "label", "updated", "firstPeriod",
                                                           "lastPeriod", "timeUnit", "discontinued"})};
    element value;
    if (root["maxDataCells"].get(value) == simdjson::SUCCESS)
        return PxWebDocument{"pxweb-config", configuration(root)};
    if (root["query"].get(list) == simdjson::SUCCESS)
        return PxWebDocument{"pxweb-query", query(list)};
    if (root["values"].get(list) == simdjson::SUCCESS && root["type"].get(value) == simdjson::SUCCESS) {
        TextTable table = listOf(list, {"code", "label", "valueMap"});
        table.title = textAt(root, "label");
        return PxWebDocument{"pxweb-codelist", std::move(table)};
    }
    return failure(ErrorKind::WrongKind, {}, "JSON, but no statistics: it has " + keysOf(root));
}

} // namespace

Result<PxWebDocument> readPxWeb(const QByteArray &bytes)
{
    JsonDocument document;
    if (const Outcome parsed = document.parse(bytes); !parsed)
        return parsed.error();
    object root;
    if (document.root().get(root) == simdjson::SUCCESS)
        return documentOf(root);
    dom::array list;
    object first;
    const bool isFolder = document.root().get(list) == simdjson::SUCCESS && list.size() > 0 &&
                          list.at(0).get(first) == simdjson::SUCCESS && !textAt(first, "id").isEmpty() &&
                          !textAt(first, "text").isEmpty();
    if (!isFolder)
        return failure(ErrorKind::WrongKind, {}, "JSON, but no statistics");
    return PxWebDocument{"pxweb-folder", listOf(list, {"id", "type", "text", "updated"})};
}

} // namespace lagesbild
