#include "core/sources/pxweb/pxwebanswers.h"

#include "core/sources/pxweb/pxwebaddress.h"
#include "tests/support/qtprinting.h"
#include "tests/support/shareddata.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray sharedFile(const QString &name)
{
    QFile file(sharedPath(u"data/tables/"_s + name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

const DescribedVariable *variableOf(const TableDescription &table, const QString &code)
{
    const auto found = std::ranges::find_if(
        table.variables, [&](const DescribedVariable &described) { return described.variable.code == code; });
    return found == table.variables.end() ? nullptr : &*found;
}

} // namespace

TEST(PxWebAnswers, ReadLimitsOfBothApis)
{
    const auto second = readLimits(R"({"maxDataCells":150000,"maxCallsPerTimeWindow":30,"timeWindow":10,
        "languages":[{"id":"en"},{"id":"sv"}],"defaultLanguage":"en"})");
    ASSERT_TRUE(second);
    EXPECT_TRUE(second->told);
    EXPECT_EQ(second->cells, 150000U);
    EXPECT_EQ(second->calls, 30);
    EXPECT_EQ(second->window, std::chrono::seconds(10));
    EXPECT_EQ(second->languages, (QStringList{u"en"_s, u"sv"_s}));
    const auto first =
        readLimits(R"({"maxValues":90000,"maxCells":100000,"maxCalls":5,"timeWindow":60,"CORS":true})");
    ASSERT_TRUE(first);
    EXPECT_EQ(first->cells, 90000U) << "both limits hold";
    EXPECT_EQ(first->calls, 5);
    EXPECT_EQ(first->window, std::chrono::seconds(60));
}

TEST(PxWebAnswers, AreCarefulWhereNothingIsTold)
{
    for (const QByteArray &other :
         {QByteArray("[]"), QByteArray("{}"), QByteArray(R"([{"id":"BE"}])"),
          QByteArray(R"({"maxDataCells":0})"), QByteArray(R"({"maxDataCells":-5})")}) {
        const auto limits = readLimits(other);
        ASSERT_TRUE(limits) << other.toStdString();
        EXPECT_FALSE(limits->told);
        EXPECT_EQ(limits->cells, PxWebLimits().cells);
        EXPECT_EQ(limits->calls, PxWebLimits().calls);
    }
    EXPECT_FALSE(readLimits(R"({"maxDataCells":15)")) << "cut off";
}

TEST(PxWebAnswers, ReadAPageOfTables)
{
    const auto page = readTablesPage(R"({"tables":[{"id":"TAB1","label":"Ett","updated":"2026-01-01",
        "firstPeriod":"2015","lastPeriod":"2024"}],"page":{"pageNumber":1,"totalPages":3,"totalElements":41}})");
    ASSERT_TRUE(page);
    ASSERT_EQ(page->tables.size(), 1U);
    EXPECT_EQ(page->tables[0],
              (ListedTable{u"TAB1"_s, u"Ett"_s, u"2026-01-01"_s, u"2015"_s, u"2024"_s, false}));
    EXPECT_EQ(page->pages, 3);
    EXPECT_EQ(page->tablesInAll, 41);
    for (const QByteArray &bad :
         {QByteArray("{}"), QByteArray("[]"), QByteArray(R"({"tables":[{}]})"), QByteArray(R"({"tables":[)")})
        EXPECT_FALSE(readTablesPage(bad)) << bad.toStdString();
}

TEST(PxWebAnswers, ReadAFolder)
{
    const auto folder = readFolder(R"([{"id":"BE0101","type":"l","text":"Befolkning"},
        {"id":"x","type":"h","text":"Rubrik"},{"id":"T1.px","type":"t","text":"Tabell","updated":"2025"}])",
                                   u"BE"_s);
    ASSERT_TRUE(folder);
    ASSERT_EQ(folder->size(), 2U) << "a heading leads nowhere";
    EXPECT_EQ((*folder)[0], (ListedTable{u"BE/BE0101"_s, u"Befolkning"_s, {}, {}, {}, true}));
    EXPECT_EQ((*folder)[1], (ListedTable{u"BE/T1.px"_s, u"Tabell"_s, u"2025"_s, {}, {}, false}));
    const auto root = readFolder(R"([{"dbid":"StatFin","text":"StatFin"}])", {});
    ASSERT_TRUE(root);
    EXPECT_EQ((*root)[0].id, u"StatFin"_s);
    EXPECT_TRUE((*root)[0].isFolder);
    EXPECT_FALSE(readFolder("{}", {}));
    EXPECT_FALSE(readFolder(R"([{"text":"?"}])", {}));
}

TEST(PxWebAnswers, TellAFolderFromATable)
{
    const auto folder = readDescription(R"([{"id":"BE","type":"l","text":"Befolkning"}])", u"BE"_s);
    ASSERT_FALSE(folder);
    EXPECT_EQ(folder.error().kind, ErrorKind::WrongKind);
    for (const QByteArray &bad : {QByteArray("{}"), QByteArray(R"({"error":"x"})"),
                                  QByteArray(R"({"title":"x")"), QByteArray(R"({"dimension":{}})")}) {
        const auto table = readDescription(bad, u"T"_s);
        ASSERT_FALSE(table) << bad.toStdString();
        EXPECT_EQ(table.error().kind, ErrorKind::Malformed);
    }
}

TEST(PxWebAnswers, SayWhatAServiceSays)
{
    EXPECT_EQ(problemIn(R"({"type":"x","title":"Too many cells selected","status":403})"),
              "Too many cells selected");
    EXPECT_EQ(problemIn(R"({"error":"Too many values"})"), "Too many values");
    EXPECT_EQ(problemIn("Not\n found "), "Not found");
    EXPECT_EQ(problemIn("<html><body>403</body></html>"), "");
    EXPECT_EQ(problemIn({}), "");
    EXPECT_EQ(problemIn(QByteArray(5000, 'x')).size(), 200U);
}

TEST(PxWebAnswers, ReadWhatScbHas)
{
    LAGESBILD_NEEDS_SHARED(u"data/tables/pxweb"_s);
    const auto limits = readLimits(sharedFile(u"pxweb/scb_v2_config.json"_s));
    ASSERT_TRUE(limits);
    EXPECT_EQ(limits->cells, 150000U);
    EXPECT_EQ(limits->calls, 3);
    EXPECT_EQ(limits->window, std::chrono::seconds(1));
    EXPECT_EQ(limits->language, u"sv"_s);
    const auto page = readTablesPage(sharedFile(u"pxweb/scb_v2_tables.json"_s));
    ASSERT_TRUE(page);
    ASSERT_EQ(page->tables.size(), 20U);
    EXPECT_EQ(page->tables.front().id, u"TAB4707"_s);
    EXPECT_EQ(page->tables.back().id, u"TAB72"_s);
    EXPECT_EQ(page->pages, 213);
    EXPECT_EQ(page->tablesInAll, 4246);
    const auto folder =
        readFolder(sharedFile(u"pxweb/scb_v1_folder_BE0101A_en.json"_s), u"BE/BE0101/BE0101A"_s);
    ASSERT_TRUE(folder);
    EXPECT_EQ(folder->front().id, u"BE/BE0101/BE0101A/BefolkManadCKM"_s);
    EXPECT_FALSE(folder->front().isFolder);
}

TEST(PxWebAnswers, ReadDescriptionsOfBothApis)
{
    LAGESBILD_NEEDS_SHARED(u"data/tables/pxweb"_s);
    const auto second = readDescription(sharedFile(u"pxweb/scb_v2_TAB6471_metadata.json"_s), u"TAB6471"_s);
    ASSERT_TRUE(second) << second.error().detail;
    ASSERT_EQ(second->variables.size(), 5U);
    const DescribedVariable *region = variableOf(*second, u"Region"_s);
    ASSERT_NE(region, nullptr);
    EXPECT_TRUE(region->mayBeLeftOut);
    EXPECT_EQ(region->variable.categories.size(), 312U);
    EXPECT_EQ(region->variable.role, VariableRole::Geo);
    ASSERT_FALSE(region->codelists.empty());
    EXPECT_EQ(region->codelists[1].id, u"vs_CKM02Län"_s);
    EXPECT_FALSE(variableOf(*second, u"Alder"_s)->mayBeLeftOut);
    EXPECT_FALSE(variableOf(*second, u"Tid"_s)->mayBeLeftOut);
    EXPECT_EQ(second->source, u"SCB"_s);

    const auto first = readDescription(sharedFile(u"pxweb/scb_v1_table_metadata.json"_s), u"HE/T"_s);
    ASSERT_TRUE(first) << first.error().detail;
    ASSERT_EQ(first->variables.size(), 6U);
    EXPECT_EQ(first->id, u"HE/T"_s);
    EXPECT_TRUE(variableOf(*first, u"Region"_s)->mayBeLeftOut);
    EXPECT_FALSE(variableOf(*first, u"Alder"_s)->mayBeLeftOut);
    EXPECT_TRUE(variableOf(*first, u"Inkomstklass"_s)->mayBeLeftOut);
    EXPECT_EQ(variableOf(*first, u"Tid"_s)->variable.role, VariableRole::Time);
    EXPECT_EQ(variableOf(*first, u"Kon"_s)->variable.categories[2].label, u"totalt"_s);
}

/// The question that SCB's own web interface saved, but for its set of values.
TEST(PxWebAddress, AsksApiOneAsItsOwnPagesDo)
{
    LAGESBILD_NEEDS_SHARED(u"data/tables/pxweb"_s);
    const auto table = readDescription(sharedFile(u"pxweb/scb_v1_table_metadata.json"_s), u"HE/T"_s);
    ASSERT_TRUE(table);
    const std::vector<ValueChoice> choices{{u"Kon"_s, u"*"_s},
                                           {u"Alder"_s, u"tot16+"_s},
                                           {u"ContentsCode"_s, u"HE0110J8"_s},
                                           {u"Tid"_s, u"RANGE(2020,2022)"_s}};
    const auto query = makeQuery(*table, choices);
    ASSERT_TRUE(query) << query.error().detail;
    const QByteArray question =
        figuresQuestion(PxWebApi::V1, *query, splitQuery(query->sizes(), 1000).front());
    QJsonObject saved = QJsonDocument::fromJson(sharedFile(u"pxweb/scb_v1_query.json"_s)).object();
    QJsonArray selections = saved[u"query"_s].toArray();
    selections.removeFirst(); // Region, by a set of values; left out here
    saved[u"query"_s] = selections;
    EXPECT_EQ(QString::fromUtf8(question),
              QString::fromUtf8(QJsonDocument(saved).toJson(QJsonDocument::Compact)));
}

TEST(PxWebAddress, KnowsTheApiByItsAddress)
{
    EXPECT_EQ(apiOf(QUrl(u"https://api.scb.se/OV0104/v1/doris/sv/ssd/"_s)), PxWebApi::V1);
    EXPECT_EQ(apiOf(QUrl(u"https://pxweb.example/api/v1/sv/Databas"_s)), PxWebApi::V1);
    EXPECT_EQ(apiOf(QUrl(QString::fromUtf16(scbAddress))), PxWebApi::V2);
}

TEST(PxWebAddress, LeadsWhereTheApisSay)
{
    const QUrl second(u"https://scb.example/api/v2/"_s);
    EXPECT_EQ(limitsAddress(second).toEncoded(), "https://scb.example/api/v2/config");
    EXPECT_EQ(tablesAddress(second, u"född + år"_s, u"sv"_s, 2).toEncoded(),
              "https://scb.example/api/v2/"
              "tables?lang=sv&query=f%C3%B6dd%20%2B%20%C3%A5r&pageNumber=2&pageSize=100");
    EXPECT_EQ(descriptionAddress(second, u"TAB1"_s, {}).toEncoded(),
              "https://scb.example/api/v2/tables/TAB1/metadata");
    EXPECT_EQ(figuresAddress(second, u"TAB1"_s, u"en"_s).toEncoded(),
              "https://scb.example/api/v2/tables/TAB1/data?lang=en&outputFormat=json-stat2");
    const QUrl first(u"https://scb.example/v1/sv/ssd"_s);
    EXPECT_EQ(limitsAddress(first).toEncoded(), "https://scb.example/v1/sv/ssd?config");
    EXPECT_EQ(folderAddress(first, u"BE/BE0101"_s).toEncoded(), "https://scb.example/v1/sv/ssd/BE/BE0101");
    EXPECT_EQ(figuresAddress(first, u"BE/T 1"_s, u"sv"_s).toEncoded(),
              "https://scb.example/v1/sv/ssd/BE/T%201");
}

} // namespace lagesbild
