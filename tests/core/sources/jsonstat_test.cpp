#include "core/sources/tables/jsonstat.h"
#include "core/sources/tables/pxweb.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Two areas, three years; @p more are further members, "value" among them.
QByteArray dataset(const QByteArray &more)
{
    return R"({"version":"2.0","class":"dataset","label":"Elever","source":"SCB","id":["Region","Tid"],
"size":[2,"3"],"role":{"time":["Tid"]},
"dimension":{"Region":{"label":"region","category":{"index":{"1880":1,"1440":0},"label":{"1440":"Ale","1880":"Örebro"}}},
"Tid":{"category":{"index":["2020","2021","2022"]}}},)" +
           more + "}";
}

TableCube cubeOf(const QByteArray &json)
{
    auto file = readJsonStat(json);
    EXPECT_TRUE(file) << file.error().detail;
    return file && !file->tables.empty() ? std::move(file->tables.front()) : TableCube();
}

Error errorOf(const QByteArray &json)
{
    const auto file = readJsonStat(json);
    EXPECT_FALSE(file);
    return file ? Error() : file.error();
}

} // namespace

TEST(JsonStat, ReadsADataset)
{
    const TableCube cube = cubeOf(dataset(R"("value":[1,2.5,null,"4",-5,"x"],"status":{"0":"p","2":".."})"));
    EXPECT_EQ(cube.title, u"Elever"_s);
    EXPECT_EQ(cube.variables[0].role, VariableRole::Geo) << "told by its name";
    EXPECT_EQ(cube.variables[0].categories[0], (CubeCategory{u"1440"_s, u"Ale"_s, {}}))
        << "in the index's order";
    EXPECT_EQ(cube.variables[1].categories[2], (CubeCategory{u"2022"_s, u"2022"_s, {}}));
    EXPECT_EQ(cube.values[1], 2.5);
    EXPECT_EQ(cube.values[3], 4.0) << "a number written as text";
    EXPECT_EQ(*cube.symbolAt(2), u".."_s);
    EXPECT_EQ(*cube.symbolAt(5), u"x"_s);
    EXPECT_EQ(cube.flags.at(u"p"_s), 1);
}

TEST(JsonStat, ReadsSparseValues)
{
    const TableCube cube = cubeOf(dataset(R"("value":{"1":7,"5":null})"));
    EXPECT_EQ(cube.values[1], 7.0);
    EXPECT_TRUE(std::isnan(cube.values[0]) && std::isnan(cube.values[5]));
    EXPECT_EQ(*cube.symbolAt(0), u"null"_s);
}

TEST(JsonStat, KeepsTheOrderOfABundle)
{
    const QByteArray one =
        R"({"dimension":{"id":["z"],"size":[1],"z":{"category":{"label":{"a":"A"}}}},"value":[1]})";
    const auto file = readJsonStat("{\"zebra\":" + one + ",\"apa\":" + one + "}");
    ASSERT_TRUE(file) << file.error().detail;
    ASSERT_EQ(file->tables.size(), 2U);
    EXPECT_EQ(file->tables[0].variables[0].categories[0].label, u"A"_s) << "a category without an index";
}

TEST(JsonStat, ReadsACollectionAndItsLinks)
{
    const auto file =
        readJsonStat(R"({"class":"collection","link":{"item":[{"class":"dataset","label":"Borta",
"href":"http://127.0.0.1/a.json"},)" +
                     dataset(R"("value":[1,2,3,4,5,6])") + "]}}");
    ASSERT_TRUE(file) << file.error().detail;
    EXPECT_EQ(file->links, (std::vector<TableLink>{{u"Borta"_s, u"http://127.0.0.1/a.json"_s}}));
    ASSERT_EQ(file->tables.size(), 1U);
    EXPECT_EQ(file->tables[0].values.back(), 6.0);
}

TEST(JsonStat, ADescriptionIsATableWithoutFigures)
{
    const TableCube cube = cubeOf(dataset(R"("value":[])"));
    EXPECT_FALSE(cube.hasFigures());
    EXPECT_EQ(productOf(cube.variables), 6);
}

TEST(JsonStat, TellsWhatIsWrong)
{
    EXPECT_EQ(errorOf("").kind, ErrorKind::WrongKind);
    EXPECT_EQ(errorOf("<html></html>").kind, ErrorKind::WrongKind);
    EXPECT_EQ(errorOf("{\"a\":1}").kind, ErrorKind::WrongKind);
    EXPECT_EQ(errorOf("[1,2]").kind, ErrorKind::WrongKind);
    EXPECT_EQ(errorOf("{\"a\":").kind, ErrorKind::Malformed);
    EXPECT_EQ(errorOf(dataset(R"("value":[1,2])")).kind, ErrorKind::Malformed);
    EXPECT_EQ(errorOf(dataset(R"("value":{"6":1})")).kind, ErrorKind::Malformed);
    EXPECT_EQ(errorOf(dataset(R"("value":{"-1":1})")).kind, ErrorKind::Malformed);
    EXPECT_EQ(errorOf(dataset(R"("value":[[1],2,3,4,5,6])")).kind, ErrorKind::Malformed);
    const QByteArray whole = dataset(R"("value":[1,2,3,4,5,6],"status":["a"])");
    for (qsizetype length = 0; length < whole.size(); ++length)
        EXPECT_FALSE(readJsonStat(whole.left(length))) << length;
}

TEST(JsonStat, PromisesOfBillionsOfCellsAreRefused)
{
    QByteArray ids;
    QByteArray sizes;
    QByteArray dimensions;
    for (int i = 0; i < 40; ++i) {
        const QByteArray name = "d" + QByteArray::number(i);
        ids += (i > 0 ? ",\"" : "\"") + name + "\"";
        sizes += i > 0 ? ",4" : "4";
        dimensions += (i > 0 ? ",\"" : "\"") + name + R"(":{"category":{"index":["a","b","c","d"]}})";
    }
    const QByteArray start =
        "{\"id\":[" + ids + "],\"size\":[" + sizes + "],\"dimension\":{" + dimensions + "},";
    EXPECT_NE(errorOf(start + "\"value\":{\"0\":1}}").detail.find("more cells"), std::string::npos);
    EXPECT_EQ(
        errorOf(
            R"({"id":["a"],"size":[99999999999],"dimension":{"a":{"category":{"index":{"x":0}}}},"value":[]})")
            .kind,
        ErrorKind::Malformed);
}

TEST(PxWeb, ReadsDescriptionsAndLists)
{
    const auto description = readPxWeb(
        R"({"title":"T","variables":[{"code":"Region","text":"region","values":["00","01"],"valueTexts":["Riket","Stockholms län"]},
{"code":"Tid","text":"år","values":["2020"],"valueTexts":["2020"],"time":true}]})");
    ASSERT_TRUE(description) << description.error().detail;
    const auto &cube = std::get<TableCube>(description->content);
    EXPECT_EQ(cube.variables[0].categories[1].label, u"Stockholms län"_s);
    EXPECT_EQ(cube.variables[1].role, VariableRole::Time);

    const auto figures = readPxWeb(
        R"({"columns":[{"code":"Tid","type":"t"},{"code":"N1","type":"c"}],"data":[{"key":["2020"],"values":["5.5"]},{"key":["2021"],"values":[".."]}]})");
    ASSERT_TRUE(figures) << figures.error().detail;
    const auto &rows = std::get<TextTable>(figures->content);
    ASSERT_EQ(rows.layout.dataCount(), 2U);
    EXPECT_EQ(rows.dataRow(0).cell(1).number, 5.5);
    EXPECT_EQ(rows.dataRow(1).cell(1).number, std::nullopt);

    EXPECT_EQ(readPxWeb(R"([{"id":"A","type":"t","text":"Tabell"}])")->kind, "pxweb-folder");
    EXPECT_EQ(readPxWeb(R"({"maxDataCells":10,"languages":["sv"]})")->kind, "pxweb-config");
    EXPECT_FALSE(readPxWeb(R"({"something":"else"})"));
    EXPECT_FALSE(readPxWeb(R"({"variables":[{"code":"a"}]})"));
}

} // namespace lagesbild
