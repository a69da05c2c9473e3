#include "core/sources/tables/jsonstatwriter.h"

#include "core/sources/tables/jsonstat.h"
#include "tests/support/qtprinting.h"
#include "tests/support/shareddata.h"

#include <gtest/gtest.h>

#include <QFile>

#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// What is written, read again; a failure of the test when it can't be.
TableCube again(const TableCube &table)
{
    const auto file = readJsonStat(toJsonStat(table));
    EXPECT_TRUE(file) << file.error().detail;
    return file && file->tables.size() == 1 ? file->tables.front() : TableCube();
}

void expectSame(const TableCube &read, const TableCube &written)
{
    EXPECT_EQ(read.title, written.title);
    EXPECT_EQ(read.source, written.source);
    EXPECT_EQ(read.updated, written.updated);
    EXPECT_EQ(read.unit, written.unit);
    EXPECT_EQ(read.decimals, written.decimals);
    EXPECT_EQ(read.variables, written.variables);
    ASSERT_EQ(read.values.size(), written.values.size());
    for (std::size_t cell = 0; cell < read.values.size(); ++cell) {
        if (std::isnan(written.values[cell])) {
            EXPECT_TRUE(std::isnan(read.values[cell])) << cell;
        } else {
            EXPECT_EQ(read.values[cell], written.values[cell]) << cell;
        }
        const QString *symbol = written.symbolAt(cell);
        ASSERT_EQ(read.symbolAt(cell) == nullptr, symbol == nullptr) << cell;
        if (symbol != nullptr) {
            EXPECT_EQ(*read.symbolAt(cell), *symbol) << cell;
        }
    }
}

} // namespace

TEST(JsonStatWriter, WritesWhatIsReadAsTheSame)
{
    const auto file =
        readJsonStat(R"({"version":"2.0","class":"dataset","label":"Åldrar, \"alla\"","source":"SCB",
        "updated":"2026-01-01","id":["Kommun","Tid","Innehåll"],"size":[2,2,1],"role":{"time":["Tid"],"geo":["Kommun"],
        "metric":["Innehåll"]},"dimension":{"Kommun":{"label":"kommun","category":{"index":["1480","0114"],
        "label":{"1480":"Göteborg","0114":"Upplands Väsby"}}},"Tid":{"label":"år","category":{"index":["2020","2021"]}},
        "Innehåll":{"label":"mått","category":{"index":["A"],"label":{"A":"Andel"},"unit":{"A":{"base":"procent"}}}}},
        "extension":{"px":{"decimals":1}},"value":[0.1,null,null,12345678.9],"status":{"1":".."}})");
    ASSERT_TRUE(file) << file.error().detail;
    expectSame(again(file->tables.front()), file->tables.front());
}

TEST(JsonStatWriter, WritesRealTables)
{
    for (const QString &name :
         {u"jsonstat/scb_TAB6471_data_v2.json"_s, u"jsonstat/scb_income_query_v1api_jsonstat2.json"_s,
          u"jsonstat/statgl_response_v1api_jsonstat2.json"_s}) {
        LAGESBILD_NEEDS_SHARED(u"data/tables/"_s + name);
        QFile bytes(sharedPath(u"data/tables/"_s + name));
        ASSERT_TRUE(bytes.open(QIODevice::ReadOnly));
        const auto file = readJsonStat(bytes.readAll());
        ASSERT_TRUE(file) << name.toStdString();
        expectSame(again(file->tables.front()), file->tables.front());
    }
}

} // namespace lagesbild
