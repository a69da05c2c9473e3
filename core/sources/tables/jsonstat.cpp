#include "core/sources/tables/jsonstat.h"

#include "core/base/missing.h"
#include "core/pack/failure.h"
#include "core/sources/tables/jsondocument.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>
#include <unordered_map>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const QString nullSymbol = u"null"_s;

using dom::element;
using dom::object;

Error malformed(std::string detail)
{
    return failure(ErrorKind::Malformed, {}, std::move(detail));
}

/// The texts of "size": numbers, or texts of numbers.
std::optional<std::size_t> sizeOf(const element &item)
{
    std::uint64_t size = 0;
    if (item.get(size) == simdjson::SUCCESS)
        return size <= mostCubeCells * mostCubeCells ? std::optional(static_cast<std::size_t>(size))
                                                     : std::nullopt;
    std::string_view text;
    if (item.get(text) != simdjson::SUCCESS)
        return std::nullopt;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), size);
    return code == std::errc() && end == text.data() + text.size()
               ? std::optional(static_cast<std::size_t>(size))
               : std::nullopt;
}

/// A dataset's parts, which 1.x keeps within "dimension".
std::optional<element> partOf(const object &dataset, const object &dimensions, const char *name)
{
    element part;
    if (dataset[name].get(part) == simdjson::SUCCESS)
        return part;
    if (dimensions[name].get(part) == simdjson::SUCCESS)
        return part;
    return std::nullopt;
}

/// Codes in their order.
Result<std::vector<QString>> codesOf(const object &category, const std::string &name, std::size_t size)
{
    std::vector<QString> codes;
    dom::array list;
    object positions;
    if (category["index"].get(list) == simdjson::SUCCESS) {
        for (const element item : list)
            codes.push_back(textOf(item));
    } else if (category["index"].get(positions) == simdjson::SUCCESS) {
        if (positions.size() != size)
            return malformed("dimension " + name + " says size " + std::to_string(size) + " and has " +
                             std::to_string(positions.size()) + " categories");
        codes.resize(size);
        std::vector<bool> taken(size, false);
        for (const auto [key, value] : positions) {
            std::uint64_t position = 0;
            if (value.get(position) != simdjson::SUCCESS || position >= size || taken[position])
                return malformed("dimension " + name + ": the position of " + std::string(key) +
                                 " is none, too great or taken");
            taken[position] = true;
            codes[position] = toText(key);
        }
    } else if (category["label"].get(positions) == simdjson::SUCCESS) {
        for (const auto [key, value] : positions)
            codes.push_back(toText(key));
    }
    if (codes.size() != size)
        return malformed("dimension " + name + " says size " + std::to_string(size) + " and has " +
                         std::to_string(codes.size()) + " categories");
    return codes;
}

void readUnits(const object &category, CubeVariable &variable)
{
    object units;
    if (category["unit"].get(units) != simdjson::SUCCESS)
        return;
    std::unordered_map<std::string, std::size_t> positions;
    for (std::size_t i = 0; i < variable.categories.size(); ++i)
        positions.emplace(variable.categories[i].code.toStdString(), i);
    for (const auto [key, value] : units) {
        const auto found = positions.find(std::string(key));
        object unit;
        if (found == positions.end() || value.get(unit) != simdjson::SUCCESS)
            continue;
        QString &target = variable.categories[found->second].unit;
        for (const char *name : {"base", "label", "name", "symbol"}) {
            element text;
            if (target.isEmpty() && unit[name].get(text) == simdjson::SUCCESS)
                target = textOf(text);
        }
    }
}

Result<CubeVariable> variableOf(const object &dimensions, const std::string &name, std::size_t size)
{
    object dimension;
    object category;
    if (dimensions[name].get(dimension) != simdjson::SUCCESS ||
        dimension["category"].get(category) != simdjson::SUCCESS)
        return malformed("dimension " + name + " is named in id but not described");
    auto codes = codesOf(category, name, size);
    if (!codes)
        return codes.error();
    CubeVariable variable;
    variable.code = QString::fromStdString(name);
    element label;
    variable.label = dimension["label"].get(label) == simdjson::SUCCESS ? textOf(label) : variable.code;
    object labels;
    const bool hasLabels = category["label"].get(labels) == simdjson::SUCCESS;
    std::unordered_map<std::string_view, element> labelOf;
    if (hasLabels) {
        for (const auto [key, value] : labels)
            labelOf.emplace(key, value);
    }
    for (QString &code : *codes) {
        const std::string utf8 = code.toStdString();
        const auto found = labelOf.find(utf8);
        QString text = found == labelOf.end() ? code : textOf(found->second);
        variable.categories.push_back({std::move(code), std::move(text), {}});
    }
    readUnits(category, variable);
    return variable;
}

void readRoles(const element &roles, std::vector<CubeVariable> &variables)
{
    static constexpr std::array<std::pair<const char *, VariableRole>, 3> names{
        {{"time", VariableRole::Time}, {"geo", VariableRole::Geo}, {"metric", VariableRole::Contents}}};
    for (const auto &[name, role] : names) {
        dom::array list;
        if (roles[name].get(list) != simdjson::SUCCESS)
            continue;
        for (const element item : list) {
            const auto found = std::ranges::find(variables, textOf(item), &CubeVariable::code);
            if (found != variables.end())
                found->role = role;
        }
    }
}

/// Puts one value; false for what no table holds (a list, an object).
bool putValue(TableCube &cube, std::size_t cell, const element &value)
{
    if (value.is_null()) {
        cube.values[cell] = missingValue;
        return true;
    }
    double number = missingValue;
    if (value.is<double>() || value.is<std::int64_t>() || value.is<std::uint64_t>()) {
        if (value.get(number) != simdjson::SUCCESS)
            return false;
        cube.values[cell] = number;
        return true;
    }
    std::string_view text;
    if (value.get(text) != simdjson::SUCCESS)
        return false;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber =
        !text.empty() && code == std::errc() && end == text.data() + text.size() && std::isfinite(number);
    cube.values[cell] = isNumber ? number : missingValue;
    return isNumber || cube.setSymbol(cell, toText(text));
}

std::optional<std::size_t> offsetOf(std::string_view key, std::size_t cells)
{
    std::size_t offset = 0;
    const auto [end, code] = std::from_chars(key.data(), key.data() + key.size(), offset);
    const bool fits = code == std::errc() && end == key.data() + key.size() && offset < cells;
    return fits ? std::optional(offset) : std::nullopt;
}

Outcome readValues(const object &dataset, TableCube &cube)
{
    const auto product = productOf(cube.variables);
    if (!product)
        return malformed("the dimensions make more cells than can be counted");
    dom::array list;
    object sparse;
    const bool isList = dataset["value"].get(list) == simdjson::SUCCESS;
    if (!isList && dataset["value"].get(sparse) != simdjson::SUCCESS)
        return done();
    if (isList && list.size() == 0)
        return done();
    const auto cells = cellCountOf(cube.variables);
    if (!cells)
        return malformed("the dimensions make more cells than a table can have");
    if (isList && *cells != list.size())
        return malformed("value has " + std::to_string(list.size()) + " cells where the dimensions make " +
                         std::to_string(*cells));
    cube.values.assign(*cells, missingValue);
    cube.symbolOf.assign(*cells, 0);
    std::size_t cell = 0;
    if (isList) {
        for (const element item : list) {
            if (!putValue(cube, cell, item))
                return malformed("value " + std::to_string(cell) + " is no number, text or null");
            ++cell;
        }
        return done();
    }
    for (const auto [key, item] : sparse) {
        const auto offset = offsetOf(key, *cells);
        if (!offset || !putValue(cube, *offset, item))
            return malformed("value " + std::string(key) + " lies outside the table or is no number");
    }
    return done();
}

/// The mark of a figure, or the reason why it is missing.
bool putStatus(TableCube &cube, std::size_t cell, const element &status)
{
    std::string_view text;
    if (status.get(text) != simdjson::SUCCESS || text.empty())
        return true;
    if (std::isnan(cube.values[cell])) {
        if (cube.symbolOf[cell] != 0)
            return true;
        cube.nullSymbols.insert(toText(text));
        return cube.setSymbol(cell, toText(text));
    }
    ++cube.flags[toText(text)];
    return true;
}

bool readStatuses(const object &dataset, TableCube &cube)
{
    element status;
    if (!cube.hasFigures() || dataset["status"].get(status) != simdjson::SUCCESS)
        return true;
    dom::array list;
    object sparse;
    const std::size_t cells = cube.values.size();
    bool fits = true;
    if (status.get(list) == simdjson::SUCCESS && list.size() == cells) {
        std::size_t cell = 0;
        for (const element item : list)
            fits = putStatus(cube, cell++, item) && fits;
    } else if (status.get(sparse) == simdjson::SUCCESS) {
        for (const auto [key, item] : sparse) {
            const auto offset = offsetOf(key, cells);
            fits = (!offset || putStatus(cube, *offset, item)) && fits;
        }
    } else {
        // One status for all, alone or in a list of one.
        element one = status;
        if (status.get(list) == simdjson::SUCCESS && list.size() == 1)
            one = list.at(0).value_unsafe();
        for (std::size_t cell = 0; cell < cells; ++cell)
            fits = putStatus(cube, cell, one) && fits;
    }
    return fits;
}

void nameNulls(TableCube &cube)
{
    cube.nullSymbols.insert(nullSymbol);
    for (std::size_t cell = 0; cell < cube.values.size(); ++cell) {
        if (std::isnan(cube.values[cell]) && cube.symbolOf[cell] == 0)
            cube.setSymbol(cell, nullSymbol);
    }
}

void readTexts(const object &dataset, TableCube &cube)
{
    element item;
    if (dataset["label"].get(item) == simdjson::SUCCESS)
        cube.title = textOf(item);
    if (dataset["source"].get(item) == simdjson::SUCCESS)
        cube.source = textOf(item);
    if (dataset["updated"].get(item) == simdjson::SUCCESS)
        cube.updated = textOf(item);
    std::int64_t decimals = -1;
    if (dataset["extension"]["px"]["decimals"].get(decimals) == simdjson::SUCCESS && decimals >= 0 &&
        decimals < 20)
        cube.decimals = static_cast<int>(decimals);
    for (const CubeVariable &variable : cube.variables) {
        if (variable.role == VariableRole::Contents && variable.categories.size() == 1)
            cube.unit = variable.categories.front().unit;
    }
}

Result<TableCube> tableOf(const object &dataset)
{
    object dimensions;
    if (dataset["dimension"].get(dimensions) != simdjson::SUCCESS)
        return malformed("a dataset without dimensions");
    const auto ids = partOf(dataset, dimensions, "id");
    const auto sizes = partOf(dataset, dimensions, "size");
    dom::array idList;
    dom::array sizeList;
    if (!ids || !sizes || ids->get(idList) != simdjson::SUCCESS || sizes->get(sizeList) != simdjson::SUCCESS)
        return malformed("a dataset without the lists id and size");
    if (idList.size() != sizeList.size() || idList.size() == 0 || idList.size() > mostVariables)
        return malformed("a dataset with " + std::to_string(idList.size()) + " ids and " +
                         std::to_string(sizeList.size()) + " sizes");
    TableCube cube;
    std::set<std::string> seen;
    auto size = sizeList.begin();
    for (const element id : idList) {
        const std::string name = textOf(id).toStdString();
        const auto count = sizeOf(*size);
        ++size;
        if (!count)
            return malformed("the size of dimension " + name + " is no number");
        if (!seen.insert(name).second)
            return malformed("dimension " + name + " stands twice in id");
        auto variable = variableOf(dimensions, name, *count);
        if (!variable)
            return variable.error();
        cube.variables.push_back(std::move(*variable));
    }
    if (const auto roles = partOf(dataset, dimensions, "role"))
        readRoles(*roles, cube.variables);
    guessRoles(cube.variables);
    if (const Outcome read = readValues(dataset, cube); !read)
        return read.error();
    if (!readStatuses(dataset, cube))
        return malformed("more different symbols than a table can have");
    nameNulls(cube);
    readTexts(dataset, cube);
    return cube;
}

Outcome addTable(const object &dataset, JsonStatFile &file)
{
    auto table = tableOf(dataset);
    if (!table)
        return table.error();
    file.tables.push_back(std::move(*table));
    return done();
}

bool hasDimension(const object &item)
{
    object dimensions;
    return item["dimension"].get(dimensions) == simdjson::SUCCESS;
}

Outcome readCollection(const object &root, JsonStatFile &file)
{
    dom::array items;
    if (root["link"]["item"].get(items) != simdjson::SUCCESS)
        return malformed("a collection without items");
    for (const element item : items) {
        object dataset;
        if (item.get(dataset) != simdjson::SUCCESS)
            continue;
        element part;
        TableLink link;
        if (dataset["label"].get(part) == simdjson::SUCCESS)
            link.label = textOf(part);
        if (dataset["href"].get(part) == simdjson::SUCCESS)
            link.address = textOf(part);
        if (!hasDimension(dataset))
            file.links.push_back(std::move(link));
        else if (const Outcome added = addTable(dataset, file); !added)
            return added;
    }
    return done();
}

Outcome readBundle(const object &root, JsonStatFile &file)
{
    for (const auto [key, value] : root) {
        object dataset;
        if (value.get(dataset) != simdjson::SUCCESS || !hasDimension(dataset))
            continue;
        if (const Outcome added = addTable(dataset, file); !added)
            return added;
    }
    return done();
}

} // namespace

Result<JsonStatFile> readJsonStat(const QByteArray &bytes)
{
    JsonDocument document;
    if (const Outcome parsed = document.parse(bytes); !parsed)
        return parsed.error();
    JsonStatFile file;
    object root;
    if (document.root().get(root) != simdjson::SUCCESS)
        return failure(ErrorKind::WrongKind, {}, "JSON, but no dataset in it");
    std::string_view kind;
    const bool classed = root["class"].get(kind) == simdjson::SUCCESS;
    Outcome read = done();
    if (classed && kind == "collection")
        read = readCollection(root, file);
    else if (hasDimension(root))
        read = addTable(root, file);
    else
        read = readBundle(root, file);
    if (!read)
        return read.error();
    if (file.tables.empty() && file.links.empty())
        return failure(ErrorKind::WrongKind, {}, "JSON, but no dataset in it: it has " + keysOf(root));
    return file;
}

} // namespace lagesbild
