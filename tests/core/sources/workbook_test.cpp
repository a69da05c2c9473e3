#include "core/sources/tables/tablefile.h"
#include "core/sources/tables/workbook.h"
#include "tests/core/sources/madeup.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const QByteArray workbookXml =
    R"(<workbook xmlns:r="x"><sheets><sheet name="Tom" r:id="rId1"/><sheet name="Kommuner" r:id="rId2"/>
<sheet name="Borta" r:id="rId3"/></sheets></workbook>)";
const QByteArray relationsXml =
    R"(<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>
<Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId3" Target="worksheets/none.xml"/></Relationships>)";
const QByteArray textsXml =
    R"(<sst><si><t>Kod</t></si><si><r><t>And</t></r><r><t>el</t></r><rPh><t>x</t></rPh></si><si><t>0180</t></si></sst>)";
const QByteArray emptyXml = "<worksheet><sheetData/></worksheet>";
const QByteArray sheetXml =
    R"(<worksheet><dimension ref="A1"/><sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>
<row r="3"><c r="A3" t="s"><v>2</v></c><c r="C3"><f>1+1</f><v>2.5</v></c></row>
<row><c t="inlineStr"><is><t>1480</t></is></c><c><v>x</v></c><c t="e"><v>#N/A</v></c></row></sheetData></worksheet>)";

WorkbookParts xlsxParts(const QByteArray &sheet = sheetXml)
{
    return {{u"xl/workbook.xml"_s, workbookXml},
            {u"xl/_rels/workbook.xml.rels"_s, relationsXml},
            {u"xl/sharedStrings.xml"_s, textsXml},
            {u"xl/worksheets/sheet1.xml"_s, emptyXml},
            {u"xl/worksheets/sheet2.xml"_s, sheet}};
}

const QByteArray contentXml =
    R"(<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>
<table:table table:name="Blad"><table:table-row><table:table-cell office:value-type="string"><text:p>Kommun</text:p></table:table-cell>
<table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>Antal</text:p></table:table-cell>
<table:table-cell table:number-columns-repeated="16381"/></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Ale</text:p></table:table-cell>
<table:table-cell office:value-type="float" office:value="1234.5"><office:annotation><text:p>anm</text:p></office:annotation><text:p>1 234,5</text:p></table:table-cell>
<table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50 %</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
</table:table></office:spreadsheet></office:body></office:document-content>)";

} // namespace

TEST(Workbook, KeepsTextsApartFromNumbers)
{
    const auto sheets = readXlsxParts(xlsxParts());
    ASSERT_TRUE(sheets) << sheets.error().detail;
    ASSERT_EQ(sheets->size(), 1U) << "an empty sheet and one that is not there are left out";
    const TextTable &sheet = sheets->front();
    EXPECT_EQ(sheet.name, u"Kommuner"_s);
    EXPECT_EQ(sheet.header(0), u"Kod"_s);
    EXPECT_EQ(sheet.header(2), u"Andel"_s);
    ASSERT_EQ(sheet.layout.dataCount(), 2U);
    EXPECT_EQ(sheet.dataRow(0).cell(0), (TextCell{u"0180"_s, std::nullopt})) << "a text, not the number 180";
    EXPECT_EQ(sheet.dataRow(0).cell(2).number, 2.5);
    EXPECT_EQ(sheet.dataRow(1).number, 4);
    EXPECT_EQ(sheet.dataRow(1).cell(0).text, u"1480"_s);
    EXPECT_EQ(sheet.dataRow(1).cell(2).text, u"#N/A"_s);
    EXPECT_EQ(sheet.formulas, 1);
}

TEST(Workbook, ReadsOpenDocument)
{
    const auto sheets = readOdsParts({{u"content.xml"_s, contentXml}});
    ASSERT_TRUE(sheets) << sheets.error().detail;
    const TextTable &sheet = sheets->front();
    EXPECT_EQ(sheet.name, u"Blad"_s);
    EXPECT_EQ(sheet.columnCount, 3U) << "what only fills the sheet does not count";
    EXPECT_EQ(sheet.header(2), u"Antal"_s);
    ASSERT_EQ(sheet.layout.dataCount(), 1U);
    EXPECT_EQ(sheet.dataRow(0).cell(1), (TextCell{u"1 234,5"_s, 1234.5}));
    EXPECT_EQ(sheet.dataRow(0).cell(2).number, 0.5);
}

TEST(Workbook, HostileSheetsAreRefused)
{
    QByteArray many = "<worksheet><sheetData>";
    for (int row = 0; row < 700; ++row)
        many += R"(<row><c r="XFD1"><v>1</v></c></row>)";
    EXPECT_FALSE(readXlsxParts(xlsxParts(many + "</sheetData></worksheet>"))) << "eleven million cells";
    EXPECT_FALSE(readXlsxParts(xlsxParts("<worksheet><sheetData><row><c")));
    EXPECT_TRUE(readXlsxParts(
        xlsxParts(R"(<worksheet><sheetData><row><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>)")))
        << "a reference beyond the last column is no reference: the cell comes next";
    QByteArray repeated = contentXml;
    repeated.replace(
        "table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/>",
        "table:number-rows-repeated=\"1048000\"><table:table-cell office:value-type=\"float\" "
        "office:value=\"1\" "
        "table:number-columns-repeated=\"16384\"/>");
    EXPECT_FALSE(readOdsParts({{u"content.xml"_s, repeated}}));
    EXPECT_FALSE(readXlsxParts({}));
    EXPECT_FALSE(readOdsParts({}));
}

TEST(TableFile, TellsTheKindByTheContent)
{
    const MadeUpFiles files;
    std::vector<std::pair<QByteArray, QByteArray>> entries;
    for (const auto &[name, bytes] : xlsxParts())
        entries.emplace_back(name.toUtf8(), bytes);
    const auto formatOf = [&files](const QByteArray &content) {
        const auto file = readTableFile(files.add(u"fil.txt"_s, content));
        return file ? file->format : file.error().detail;
    };
    EXPECT_EQ(formatOf(zipped(entries)), "xlsx");
    EXPECT_EQ(formatOf(zipped({{"content.xml", contentXml}})), "ods");
    EXPECT_EQ(formatOf("Kommun;Antal\nAle;1\n"), "csv");
    EXPECT_EQ(formatOf("Kommun\tAntal\nAle\t1\n"), "tsv");
    EXPECT_EQ(formatOf("TITLE=\"x\";STUB=\"a\";VALUES(\"a\")=\"1\";DATA=1;"), "px");
    EXPECT_EQ(
        formatOf(R"({"id":["a"],"size":[1],"dimension":{"a":{"category":{"index":["x"]}}},"value":[1]})"),
        "json-stat");
    EXPECT_EQ(formatOf(R"({"maxDataCells":1})"), "pxweb-config");
}

TEST(TableFile, SaysWhyAFileIsRefused)
{
    const MadeUpFiles files;
    const auto reasonFor = [&files](const QByteArray &content) {
        const auto file = readTableFile(files.add(u"fil.xlsx"_s, content));
        EXPECT_FALSE(file);
        return file ? std::string() : file.error().detail;
    };
    EXPECT_NE(reasonFor("").find("empty"), std::string::npos);
    EXPECT_NE(reasonFor(QByteArray::fromHex("d0cf11e0a1b11ae1") + "x").find(".xls"), std::string::npos);
    EXPECT_NE(reasonFor("%PDF-1.7").find("PDF"), std::string::npos);
    EXPECT_NE(reasonFor("<!DOCTYPE html><html>").find("web page"), std::string::npos);
    EXPECT_NE(reasonFor(zipped({{"a.txt", "a"}})).find("no workbook"), std::string::npos);
    EXPECT_FALSE(reasonFor("PK\x03\x04 cut").empty());
    EXPECT_EQ(readTableFile(files.path(u"finns-inte.csv"_s)).error().kind, ErrorKind::NotFound);
}

} // namespace lagesbild
