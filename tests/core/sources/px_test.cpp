#include "core/sources/tables/px.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// A small table of two areas and two years; @p data stands after DATA=.
std::string smallPx(std::string_view data, std::string_view more = {})
{
    return "CHARSET=\"ANSI\";\nAXIS-VERSION=\"2013\";\nLANGUAGE=\"sv\";\nTITLE=\"Elever efter \"\n\"kommun "
           "och år\";\n"
           "UNITS=\"antal\";\nDECIMALS=1;\nSTUB=\"kommun\";\nHEADING=\"år\";\n"
           "VALUES(\"kommun\")=\"Ale; den \",\"Örebro\";\nCODES(\"kommun\")=\"1440\",\"1880\";\n"
           "VALUES(\"år\")=\"2020\",\"2021\";TIMEVAL(\"år\")=TLIST(A1,\"2020\"-\"2021\");\n" +
           std::string(more) + "DATA=\n" + std::string(data);
}

TableCube cubeOf(const std::string &text, std::string_view language = {})
{
    auto file = readPx(text, language);
    EXPECT_TRUE(file) << file.error().detail << " in line " << file.error().row;
    return file ? std::move(file->cube) : TableCube();
}

Error errorOf(const std::string &text)
{
    const auto file = readPx(text);
    EXPECT_FALSE(file);
    return file ? Error() : file.error();
}

} // namespace

TEST(Px, ReadsAxesAndCells)
{
    const TableCube cube = cubeOf(smallPx("1 2.5\n-3 1.43E2 ;"));
    EXPECT_EQ(cube.title, u"Elever efter kommun och år"_s) << "pieces of a text are glued as they stand";
    EXPECT_EQ(cube.unit, u"antal"_s);
    EXPECT_EQ(cube.decimals, 1);
    ASSERT_EQ(cube.variables.size(), 2U);
    EXPECT_EQ(cube.variables[0].categories[0], (CubeCategory{u"1440"_s, u"Ale; den "_s, {}}));
    EXPECT_EQ(cube.variables[0].role, VariableRole::Geo);
    EXPECT_EQ(cube.variables[1].role, VariableRole::Time);
    EXPECT_EQ(cube.values, (std::vector<double>{1, 2.5, -3, 143}));
    EXPECT_TRUE(cube.refused.empty());
}

TEST(Px, TellsNilFromWhatIsMissing)
{
    const TableCube cube = cubeOf(smallPx(
        "\"-\" \"..\"\n- ..... ;", "DATASYMBOL2=\"uppgift saknas\";\nDATASYMBOLNIL=\"inget finns\";\n"));
    EXPECT_EQ(cube.values[0], 0.0);
    EXPECT_EQ(cube.values[2], 0.0) << "without quotes too";
    EXPECT_TRUE(std::isnan(cube.values[1]) && std::isnan(cube.values[3]));
    EXPECT_EQ(*cube.symbolAt(0), u"-"_s);
    EXPECT_EQ(*cube.symbolAt(3), u"....."_s);
    EXPECT_EQ(cube.meanings.at(u".."_s), u"uppgift saknas"_s);
    EXPECT_EQ(cube.meanings.at(u"-"_s), u"inget finns"_s);
}

TEST(Px, RefusesWhatIsNoNumberWithItsLine)
{
    const TableCube cube = cubeOf(smallPx("1 2\nett 4;"));
    ASSERT_EQ(cube.refused.size(), 1U);
    EXPECT_EQ(cube.refused[0], (RefusedRow{15, u"bad_number"_s, u"ett"_s}));
    EXPECT_TRUE(std::isnan(cube.values[2]));
    EXPECT_EQ(cube.values[3], 4.0);
}

TEST(Px, FillsTheRowsThatASparseFileLeavesOut)
{
    const std::string keys = "KEYS(\"kommun\")=CODES;\n";
    const TableCube cube = cubeOf(smallPx("\"1880\", 7 \"..\" ;", keys));
    EXPECT_EQ(cube.values[0], 0.0);
    EXPECT_EQ(cube.values[1], 0.0);
    EXPECT_EQ(cube.values[2], 7.0);
    EXPECT_EQ(*cube.symbolAt(3), u".."_s);
    EXPECT_EQ(cube.filled, 2);
    const TableCube odd = cubeOf(smallPx("\"9999\",1 2\n\"1440\",3 4\n\"1440\",5 6;", keys));
    ASSERT_EQ(odd.refused.size(), 2U);
    EXPECT_EQ(odd.refused[0].reason, u"unknown_key"_s);
    EXPECT_EQ(odd.refused[1].reason, u"repeated"_s);
    EXPECT_EQ(odd.values[0], 3.0) << "the first of two rows stays";
}

TEST(Px, SpeaksAnotherLanguageWhereTheFileHasIt)
{
    const std::string english =
        "LANGUAGES=\"sv\",\"en\";\nTITLE[en]=\"Pupils\";\nSTUB[en]=\"municipality\";\n"
        "HEADING[en]=\"year\";\nVALUES[en](\"municipality\")=\"Ale\",\"Orebro\";\n"
        "VALUES[en](\"year\")=\"2020\",\"2021\";\n";
    const TableCube cube = cubeOf(smallPx("1 2 3 4;", english), "en");
    EXPECT_EQ(cube.title, u"Pupils"_s);
    EXPECT_EQ(cube.variables[0].label, u"municipality"_s);
    EXPECT_EQ(cube.variables[0].categories[1], (CubeCategory{u"1880"_s, u"Orebro"_s, {}}));
    EXPECT_EQ(cube.languages, (std::vector<std::string>{"sv", "en"}));
    EXPECT_EQ(cubeOf(smallPx("1 2 3 4;", english), "fi").title, u"Elever efter kommun och år"_s);
}

TEST(Px, ReadsBytesAsWhatTheyAre)
{
    const std::string utf8 = smallPx("1 2 3 4;");
    EXPECT_EQ(readPx(utf8)->encoding, "utf-8");
    std::string latin;
    for (const QChar c : QString::fromStdString(utf8))
        latin += static_cast<char>(c.unicode());
    EXPECT_EQ(readPx(latin)->encoding, "iso-8859-1");
    EXPECT_EQ(readPx(latin)->cube.variables[0].categories[1].label, u"Örebro"_s);
    std::string dos = "TITLE=\"x\";STUB=\"a\";VALUES(\"a\")=\"\x86\x84\x94\";DATA=1;";
    EXPECT_EQ(readPx(dos)->cube.variables[0].categories[0].label, u"åäö"_s)
        << "a file without CHARSET is from the days of DOS";
}

TEST(Px, TellsWhatIsWrongAndWhere)
{
    EXPECT_EQ(errorOf("hello world").kind, ErrorKind::WrongKind);
    EXPECT_EQ(errorOf(smallPx("1 2 3;")).kind, ErrorKind::Malformed);
    EXPECT_NE(errorOf(smallPx("1 2 3;")).detail.find("3 cells"), std::string::npos);
    EXPECT_NE(errorOf(smallPx("1 2 3 4 5;")).detail.find("5 cells"), std::string::npos);
    EXPECT_NE(errorOf(smallPx("1 2 3")).detail.find("cut off"), std::string::npos);
    const std::string whole = smallPx("1 2 3 4;");
    EXPECT_NE(errorOf(whole.substr(0, whole.find("DATA"))).detail.find("DATA"), std::string::npos);
    const Error astray = errorOf(smallPx("1 2 3 4;", "NOTE=\"a\"b\";\n"));
    EXPECT_NE(astray.detail.find("quote"), std::string::npos);
    EXPECT_EQ(astray.row, 13);
    EXPECT_NE(errorOf("STUB=\"a\";VALUES(\"a\")=\"1").detail.find("never ends"), std::string::npos);
    EXPECT_NE(errorOf("STUB=\"a\";HEADING=\"a\";VALUES(\"a\")=\"1\";DATA=1;").detail.find("twice"),
              std::string::npos);
}

TEST(Px, IsCutAnywhereWithoutHarm)
{
    const std::string whole = smallPx("\"-\" 2\n\"..\" 4;", "NOTE[en](\"kommun\")=\"x\";\n");
    for (std::size_t length = 0; length < whole.size() - 1; ++length)
        EXPECT_FALSE(readPx(std::string_view(whole).substr(0, length))) << length;
}

TEST(Px, PromisesOfBillionsOfCellsAreRefused)
{
    std::string text = "TITLE=\"x\";";
    std::string stub;
    for (char name = 'a'; name < 'z'; ++name) {
        stub += (stub.empty() ? "\"" : ",\"") + std::string(1, name) + "\"";
        text += "VALUES(\"" + std::string(1, name) + "\")=\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\";";
    }
    EXPECT_NE(errorOf(text + "STUB=" + stub + ";DATA=1 2 3;").detail.find("more cells"), std::string::npos);
}

TEST(Px, IsToldByItsBeginning)
{
    EXPECT_TRUE(looksLikePx("CHARSET=\"ANSI\";"));
    EXPECT_TRUE(looksLikePx("\n TITLE[en]=\"a\";"));
    EXPECT_FALSE(looksLikePx("KOMMUN;ÅR\nAle;2020"));
    EXPECT_FALSE(looksLikePx("{\"a\":1}"));
    EXPECT_FALSE(looksLikePx(""));
}

} // namespace lagesbild
