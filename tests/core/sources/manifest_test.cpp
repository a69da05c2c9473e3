// Every file of ../shared/data/tables: what its manifest says a reader must find is found, and what can't be read
// is refused with a reason.

#include "core/sources/tables/delimited.h"
#include "core/sources/tables/tablefacts.h"
#include "tests/support/qtprinting.h"
#include "tests/support/shareddata.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct Entry {
    QString file;
    QString encoding;
    QJsonObject expected;
};

QString tablesFolder()
{
    return sharedPath(u"data/tables"_s) + u'/';
}

std::vector<Entry> manifest()
{
    QFile file(tablesFolder() + u"MANIFEST.csv"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto read = readDelimited({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    EXPECT_TRUE(read);
    std::vector<Entry> entries;
    for (std::size_t i = 0; read && i < read->table.layout.dataCount(); ++i) {
        const TextRow &row = read->table.dataRow(i);
        const QJsonDocument expected = QJsonDocument::fromJson(row.cell(7).text.toUtf8());
        EXPECT_TRUE(expected.isObject()) << row.cell(0).text.toStdString();
        entries.push_back({row.cell(0).text, row.cell(3).text.section(u',', 0, 0), expected.object()});
    }
    return entries;
}

bool isNear(double a, double b)
{
    constexpr double precision = 1e-9;
    return std::abs(a - b) <= precision * std::max({1.0, std::abs(a), std::abs(b)});
}

/// A number of the manifest: it writes PX's as texts.
double numberOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().toDouble() : value.toDouble();
}

void expectCorner(const TableFacts::Corner &found, const QJsonValue &expected)
{
    if (expected.isNull()) {
        EXPECT_TRUE(std::holds_alternative<std::monostate>(found));
        return;
    }
    bool isNumber = expected.isDouble();
    const double number = isNumber ? expected.toDouble() : expected.toString().toDouble(&isNumber);
    if (isNumber) {
        ASSERT_TRUE(std::holds_alternative<double>(found));
        EXPECT_TRUE(isNear(std::get<double>(found), number)) << number;
        return;
    }
    ASSERT_TRUE(std::holds_alternative<QString>(found));
    EXPECT_EQ(std::get<QString>(found), expected.toString().remove(u'"'));
}

void expectSymbols(const std::map<QString, std::int64_t> &found, const QJsonObject &expected)
{
    std::map<QString, std::int64_t> symbols;
    for (auto entry = expected.begin(); entry != expected.end(); ++entry)
        symbols[QString(entry.key()).remove(u'"')] = entry.value().toInteger();
    EXPECT_EQ(found.size(), symbols.size());
    for (const auto &[symbol, count] : symbols)
        EXPECT_EQ(found.contains(symbol) ? found.at(symbol) : 0, count) << symbol.toStdString();
}

/// The hash of all cells as the file writes them, where that is whole numbers and symbols.
QString hashOf(const TableCube &cube)
{
    QByteArray text;
    for (std::size_t i = 0; i < cube.values.size(); ++i) {
        const QString *symbol = cube.symbolAt(i);
        text += (i == 0 ? "" : " ");
        text += symbol == nullptr ? QByteArray::number(static_cast<qint64>(cube.values[i]))
                                  : "\"" + symbol->toUtf8() + "\"";
    }
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex());
}

bool isWhole(const TableCube &cube)
{
    return std::ranges::all_of(cube.values,
                               [](double value) { return std::isnan(value) || value == std::trunc(value); });
}

void expectEnds(const TableCube &cube, const QJsonObject &ends)
{
    for (const CubeVariable &variable : cube.variables) {
        ASSERT_TRUE(ends.contains(variable.label)) << variable.label.toStdString();
        const QJsonObject end = ends[variable.label].toObject();
        const QJsonArray labels = end[u"values"_s].toArray();
        if (!labels.isEmpty()) {
            EXPECT_EQ(variable.categories.front().label, labels.first().toString());
            EXPECT_EQ(variable.categories.back().label, labels.last().toString());
        }
        // Where a file gives fewer codes than values, the last code belongs to an earlier value.
        const QJsonArray codes = end[u"codes"_s].toArray();
        if (!codes.isEmpty()) {
            EXPECT_EQ(variable.categories.front().code, codes.first().toString());
        }
    }
}

void expectPx(const TableCube &cube, const QJsonObject &expected, int &hashed)
{
    const TableFacts facts = factsOf(cube);
    EXPECT_EQ(facts.cells, expected[u"cells"_s].toInteger());
    EXPECT_EQ(facts.numeric, expected[u"numeric"_s].toInteger());
    EXPECT_TRUE(isNear(facts.sum, numberOf(expected[u"sum"_s]))) << facts.sum;
    expectCorner(facts.first, expected[u"first"_s]);
    expectCorner(facts.last, expected[u"last"_s]);
    expectSymbols(facts.missing, expected[u"symbols"_s].toObject());
    EXPECT_TRUE(cube.title.startsWith(expected[u"title"_s].toString())) << cube.title.toStdString();
    const QJsonArray sizes = expected[u"sizes"_s].toArray();
    ASSERT_EQ(cube.variables.size(), static_cast<std::size_t>(sizes.size()));
    for (std::size_t i = 0; i < cube.variables.size(); ++i)
        EXPECT_EQ(cube.variables[i].categories.size(), sizes[static_cast<qsizetype>(i)].toInteger());
    expectEnds(cube, expected[u"first_last"_s].toObject());
    const QJsonObject filled = expected[u"after_fill"_s].toObject();
    EXPECT_EQ(cube.filled, filled[u"filled_with_0"_s].toInteger());
    const QString hash = (filled.isEmpty() ? expected : filled)[u"row_major_sha1"_s].toString();
    if (isWhole(cube) && hashOf(cube) == hash)
        ++hashed;
}

void expectJsonStat(const TableCube &cube, const QJsonObject &expected)
{
    const TableFacts facts = factsOf(cube);
    EXPECT_EQ(facts.cells, expected[u"cells"_s].toInteger());
    if (expected.contains(u"sum"_s)) {
        EXPECT_EQ(facts.numeric, expected[u"nonnull"_s].toInteger());
        EXPECT_TRUE(isNear(facts.sum, numberOf(expected[u"sum"_s]))) << facts.sum;
    }
    expectCorner(facts.first, expected[u"first"_s]);
    expectCorner(facts.last, expected[u"last"_s]);
    const QJsonArray ids = expected[u"id"_s].toArray();
    const QJsonArray sizes = expected[u"size"_s].toArray();
    ASSERT_EQ(cube.variables.size(), static_cast<std::size_t>(ids.size()));
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const CubeVariable &variable = cube.variables[static_cast<std::size_t>(i)];
        EXPECT_EQ(variable.code, ids[i].toString());
        EXPECT_EQ(variable.categories.size(), sizes[i].toInteger());
        const QJsonObject dimension = expected[u"dims"_s][variable.code].toObject();
        EXPECT_EQ(variable.categories.front().code, dimension[u"first"_s].toString());
        EXPECT_EQ(variable.categories.back().code, dimension[u"last"_s].toString());
        const QJsonValue label = dimension[u"last_label"_s];
        if (label.isString()) {
            EXPECT_EQ(variable.categories.back().label, label.toString());
        }
    }
}

void expectRows(const TextTable &table, const QJsonObject &expected)
{
    const TableFacts facts = factsOf(table);
    EXPECT_EQ(QString(table.delimiter), expected[u"delimiter"_s].toString());
    EXPECT_EQ(facts.variables.size(), expected[u"columns"_s].toInteger());
    EXPECT_EQ(table.layout.dataCount(), expected[u"data_rows"_s].toInteger());
    EXPECT_EQ(table.rows[table.layout.headerFirst].number - 1, expected[u"preamble_lines"_s].toInteger());
    const QString decimal = expected[u"decimal"_s].toString();
    if (decimal.size() == 1) {
        EXPECT_EQ(table.decimalSign, decimal == u"," ? DecimalSign::Comma : DecimalSign::Point);
    }
    expectSymbols(facts.missing, expected[u"missing_tokens"_s].toObject());
    std::size_t column = 0;
    for (const QJsonValue header : expected[u"header_first"_s].toArray())
        EXPECT_EQ(table.header(column++), header.toString());
    const QJsonObject sums = expected[u"numeric_columns_sums"_s].toObject();
    for (auto sum = sums.begin(); sum != sums.end(); ++sum) {
        const auto found = std::ranges::find(facts.variables, sum.key(), &TableFacts::Variable::label);
        ASSERT_NE(found, facts.variables.end()) << sum.key().toStdString();
        EXPECT_EQ(found->numbers, sum.value().toObject()[u"n"_s].toInteger());
        EXPECT_TRUE(isNear(found->sum, sum.value().toObject()[u"sum"_s].toDouble()));
    }
}

void expectSheets(const TableFile &file, const QJsonArray &expected)
{
    ASSERT_EQ(file.tables.size(), static_cast<std::size_t>(expected.size()));
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const auto &sheet = std::get<TextTable>(file.tables[static_cast<std::size_t>(i)]);
        const SheetFacts facts = sheetFactsOf(sheet);
        const QJsonObject entry = expected[i].toObject();
        EXPECT_EQ(sheet.name, entry[u"name"_s].toString());
        EXPECT_EQ(facts.numbers, entry[u"numbers"_s].toInteger()) << sheet.name.toStdString();
        EXPECT_EQ(facts.texts, entry[u"texts"_s].toInteger()) << sheet.name.toStdString();
        EXPECT_TRUE(isNear(facts.sum, entry[u"sum"_s].toDouble())) << sheet.name.toStdString();
        EXPECT_EQ(sheet.formulas, entry[u"formulas"_s].toInteger());
    }
}

} // namespace

TEST(TablesManifest, HasItsFactsMetAndItsRefusalsExplained)
{
    LAGESBILD_NEEDS_SHARED(u"data/tables/MANIFEST.csv"_s);
    const std::vector<Entry> entries = manifest();
    ASSERT_EQ(entries.size(), 91U);
    QStringList refused;
    int hashed = 0;
    for (const Entry &entry : entries) {
        SCOPED_TRACE(entry.file.toStdString());
        const auto file = readTableFile(tablesFolder() + entry.file);
        if (!file) {
            EXPECT_FALSE(file.error().detail.empty());
            refused << entry.file;
            continue;
        }
        EXPECT_EQ(QString::fromStdString(file->encoding), entry.encoding);
        if (entry.file.startsWith(u"px/"_s))
            expectPx(std::get<TableCube>(file->tables.front()), entry.expected, hashed);
        else if (entry.expected.contains(u"sheets"_s))
            expectSheets(*file, entry.expected[u"sheets"_s].toArray());
        else if (entry.expected.contains(u"data_rows"_s))
            expectRows(std::get<TextTable>(file->tables.front()), entry.expected);
        else if (entry.expected.contains(u"datasets"_s)) {
            const QJsonArray sets = entry.expected[u"datasets"_s].toArray();
            ASSERT_EQ(file->tables.size(), static_cast<std::size_t>(sets.size()));
            for (qsizetype i = 0; i < sets.size(); ++i)
                expectJsonStat(std::get<TableCube>(file->tables[static_cast<std::size_t>(i)]),
                               sets[i].toObject());
        } else if (entry.expected.contains(u"size"_s) && entry.expected.contains(u"cells"_s))
            expectJsonStat(std::get<TableCube>(file->tables.front()), entry.expected);
        else if (entry.expected.contains(u"items"_s)) {
            EXPECT_EQ(file->links.size(), entry.expected[u"items"_s].toInteger());
        }
    }
    // bad_missing_VALUES and bad_TIMEVAL_count are read leniently, as their manifest lines allow.
    EXPECT_EQ(
        refused,
        (QStringList{u"px/bad_missing_DATA.px"_s, u"px/bad_quote_in_VALUES.px"_s,
                     u"px/bad_cellcount_px2csv.px"_s, u"jsonstat/notjson_html_error_page.json"_s,
                     u"jsonstat/notjsonstat.json"_s, u"pxweb/ropengov_api_catalogue.json"_s,
                     u"pxweb/pxapispecs_response_all_region.jsonc"_s, u"tables/parameters_legacy.xls"_s}));
    EXPECT_GE(hashed, 20) << "files of whole numbers, cell by cell";
}

TEST(TablesManifest, ListsOfPxWebHaveTheirEntries)
{
    LAGESBILD_NEEDS_SHARED(u"data/tables/MANIFEST.csv"_s);
    const auto rowsOf = [](const QString &name) {
        const auto file = readTableFile(tablesFolder() + u"pxweb/"_s + name);
        return file ? std::get<TextTable>(file->tables.front()) : TextTable();
    };
    const TextTable tables = rowsOf(u"scb_v2_tables.json"_s);
    ASSERT_EQ(tables.layout.dataCount(), 20U);
    EXPECT_EQ(tables.dataRow(0).cell(0).text, u"TAB4707"_s);
    EXPECT_EQ(tables.dataRow(19).cell(0).text, u"TAB72"_s);
    EXPECT_EQ(tables.dataRow(0).cell(3).text, u"2015M04"_s);
    const TextTable folder = rowsOf(u"scb_v1_folder_BE0101A_en.json"_s);
    ASSERT_EQ(folder.layout.dataCount(), 12U);
    EXPECT_EQ(folder.dataRow(11).cell(0).text, u"FolkmangdNov"_s);
    const TextTable figures = rowsOf(u"scb_v1_data_json_format.json"_s);
    ASSERT_EQ(figures.layout.dataCount(), 12U);
    EXPECT_EQ(factsOf(figures).sum, 29966412.0);
    const TextTable config = rowsOf(u"scb_v2_config.json"_s);
    EXPECT_TRUE(std::ranges::any_of(config.rows, [](const TextRow &row) {
        return row.cell(0).text == u"maxDataCells" && row.cell(1).number == 150000;
    }));
    EXPECT_EQ(rowsOf(u"scb_v2_codelist_agg_alder10.json"_s).layout.dataCount(), 11U);
    EXPECT_EQ(rowsOf(u"scb_v1_query.json"_s).layout.dataCount(), 5U);
}

TEST(TablesManifest, TheSparseTwinHoldsTheSameCells)
{
    LAGESBILD_NEEDS_SHARED(u"data/tables/MANIFEST.csv"_s);
    const auto cubeOf = [](const QString &name) {
        const auto file = readTableFile(tablesFolder() + u"px/"_s + name);
        return file ? std::get<TableCube>(file->tables.front()) : TableCube();
    };
    EXPECT_EQ(cubeOf(u"scb_BE101ACE_dense.px"_s).values, cubeOf(u"scb_BE101ACE_keys.px"_s).values);
    EXPECT_EQ(cubeOf(u"scb_BE0101F1_symbols_dense.px"_s).symbolOf,
              cubeOf(u"scb_BE0101F1_symbols_keys.px"_s).symbolOf);
    EXPECT_EQ(cubeOf(u"ssb_TIMEVAL_long.px"_s).values, cubeOf(u"ssb_TIMEVAL_range.px"_s).values);
}

} // namespace lagesbild
