#include "core/sources/tables/delimited.h"
#include "core/sources/tables/figuretext.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

TextTable tableOf(std::string_view text)
{
    auto file = readDelimited(text);
    EXPECT_TRUE(file) << file.error().detail;
    return file ? std::move(file->table) : TextTable();
}

QStringList headersOf(const TextTable &table)
{
    QStringList headers;
    for (std::size_t i = 0; i < table.columnCount; ++i)
        headers << table.header(i);
    return headers;
}

} // namespace

TEST(ParseFigure, ReadsNumbersAsPeopleWriteThem)
{
    const auto swedish = [](const QString &text) { return parseFigure(text, DecimalSign::Comma); };
    const auto english = [](const QString &text) { return parseFigure(text, DecimalSign::Point); };
    EXPECT_EQ(swedish(u"1 234,5"_s), 1234.5);
    EXPECT_EQ(swedish(u"1\u00a0234\u202f567,25"_s), 1234567.25);
    EXPECT_EQ(swedish(u"1\u2009234"_s), 1234.0);
    EXPECT_EQ(swedish(u"1.234,5"_s), 1234.5);
    EXPECT_EQ(swedish(u"\u22123,2"_s), -3.2);
    EXPECT_EQ(swedish(u"–7"_s), -7.0);
    EXPECT_EQ(swedish(u"12,5 %"_s), 12.5);
    EXPECT_EQ(swedish(u"12 345 kr"_s), 12345.0);
    EXPECT_EQ(swedish(u"−1,5 procent"_s), -1.5);
    EXPECT_EQ(swedish(u"7 St"_s), 7.0);
    EXPECT_EQ(swedish(u"99kronor"_s), 99.0);
    EXPECT_EQ(swedish(u",5"_s), 0.5);
    EXPECT_EQ(english(u"1,234.5"_s), 1234.5);
    EXPECT_EQ(english(u"74.400000000000006"_s), 74.400000000000006);
    EXPECT_EQ(english(u"1.43E8"_s), 1.43e8);
    EXPECT_EQ(english(u" 0.10 "_s), 0.1);
    for (const char *text : {"",          "-",       "..",     "12 34", "1 2345", "1,2,3",      "12a",
                             "1e",        "2015/16", "0x10",   "inf",   "nan",    "1e999",      "1 234 56",
                             "2004-2007", ".",       "12 tkr", "3 mkr", "kr",     "2 personer", "1 år"})
        EXPECT_FALSE(swedish(QString::fromUtf8(text))) << text;
}

TEST(ParseFigure, TellsANumberWithWordsFromOtherText)
{
    for (const char *text : {"12 tkr", "12tkr", "−3,5 mkr", "1 234,5 tkr", "2 personer", "7 (se not)"})
        EXPECT_TRUE(startsWithFigure(QString::fromUtf8(text))) << text;
    for (const char *text : {"", "12", "många", "2021M04", "ca 12", "3,5,7", "12-14", "1 av 2"})
        EXPECT_FALSE(startsWithFigure(QString::fromUtf8(text))) << text;
}

TEST(ParseYearText, TakesWholeYearsAndTheLastOfAPeriod)
{
    const auto year = [](const QString &text) {
        const auto read = parseYearText(text);
        return read ? toInt(read->year) : 0;
    };
    EXPECT_EQ(year(u"2015"_s), 2015);
    EXPECT_EQ(year(u"2011***"_s), 2011);
    EXPECT_EQ(year(u"År 2015"_s), 2015);
    EXPECT_EQ(year(u"2015-12-31"_s), 2015);
    EXPECT_EQ(year(u"2004-2007"_s), 2007);
    EXPECT_TRUE(parseYearText(u"2004-2007"_s)->ofPeriod);
    EXPECT_EQ(year(u"2014/15"_s), 2015);
    for (const char *text : {"2015M04", "201501", "201001*", "15", "3000", "2007-2004", "2014/18", "år", ""})
        EXPECT_EQ(year(QString::fromUtf8(text)), 0) << text;
}

TEST(Delimited, FindsDelimiterDecimalSignPreambleAndFootnotes)
{
    const TextTable table =
        tableOf("\xEF\xBB\xBFStatistik från en myndighet\r\n\r\nKommun;Kod;Andel, %\r\n"
                "Ale;1440;12,5\r\nÖrebro;1880;1 234,5\r\nVansbro;2021;..\r\n\r\n.. = för få\r\n");
    EXPECT_EQ(table.delimiter, u';');
    EXPECT_EQ(table.decimalSign, DecimalSign::Comma);
    EXPECT_EQ(table.title, u"Statistik från en myndighet"_s);
    EXPECT_EQ(headersOf(table), (QStringList{u"Kommun"_s, u"Kod"_s, u"Andel, %"_s}));
    ASSERT_EQ(table.layout.dataCount(), 3U);
    EXPECT_EQ(table.dataRow(1).number, 5) << "as an editor counts";
    EXPECT_EQ(table.dataRow(1).cell(2).number, 1234.5);
    EXPECT_EQ(table.dataRow(2).cell(2).number, std::nullopt);
}

TEST(Delimited, ReadsQuotesCommasAndBreaks)
{
    const TextTable table = tableOf("\"a\",\"b, och \"\"c\"\"\"\n1,\"två\nrader\"\n2,3.5\n");
    EXPECT_EQ(headersOf(table), (QStringList{u"a"_s, u"b, och \"c\""_s}));
    EXPECT_EQ(table.dataRow(0).cell(1).text, u"två\nrader"_s);
    EXPECT_EQ(table.dataRow(1).number, 4) << "the break within the quotes is a line too";
    EXPECT_EQ(table.dataRow(1).cell(1).number, 3.5);
    EXPECT_EQ(tableOf("a\tb\n1,5\t2\n").dataRow(0).cell(0).number, 1.5);
}

TEST(Delimited, JoinsHeadersOfSeveralRows)
{
    const TextTable table =
        tableOf("Titel\n;Kvinnor;;Män;\nKommun;Antal;Andel;Antal;Andel\nAle;1;2;3;4\nÖrebro;5;6;7;8\n");
    EXPECT_EQ(headersOf(table), (QStringList{u"Kommun"_s, u"Kvinnor Antal"_s, u"Kvinnor Andel"_s,
                                             u"Män Antal"_s, u"Män Andel"_s}));
    EXPECT_EQ(table.layout.dataCount(), 2U);
}

TEST(Delimited, AFirstRowOfNumbersIsNoHeader)
{
    const TextTable table = tableOf("1440;12,5\n1880;13,5\n");
    EXPECT_EQ(table.layout.dataCount(), 2U);
    EXPECT_EQ(headersOf(table), (QStringList{QString(), QString()}));
    EXPECT_EQ(tableOf("Kommun;2019;2020\nAle;1;2\nÖrebro;3;4\n").layout.dataCount(), 2U) << "years are names";
}

TEST(Delimited, KeepsTheBytesEncoding)
{
    EXPECT_EQ(readDelimited("Kommun;V\xE4rde\n\xC5re;1\n")->encoding, "iso-8859-1");
    EXPECT_EQ(readDelimited("Kommun;V\xE4rde\n\x8Are;1\n")->encoding, "windows-1252");
    EXPECT_EQ(readDelimited("Kommun;Värde\nÅre;1\n")->encoding, "utf-8");
    const auto mixed = readDelimited("Kommun;Värde\nÅre;1\nV\xE4xj\xF6;2\n\xD6rebro;3\n");
    ASSERT_TRUE(mixed);
    EXPECT_EQ(mixed->encoding, "utf-8 + windows-1252");
    EXPECT_EQ(mixed->table.header(1), u"Värde"_s);
    EXPECT_EQ(mixed->table.dataRow(0).cell(0).text, u"Åre"_s);
    EXPECT_EQ(mixed->table.dataRow(1).cell(0).text, u"Växjö"_s);
    const char16_t wide[] = u"\uFEFFKommun;Värde\nÅre;1\n";
    const std::string_view bytes(reinterpret_cast<const char *>(wide), sizeof wide - sizeof(char16_t));
    EXPECT_EQ(readDelimited(bytes)->encoding, "utf-16");
    EXPECT_EQ(readDelimited(bytes)->table.dataRow(0).cell(0).text, u"Åre"_s);
}

TEST(Delimited, RefusesWhatIsNoTable)
{
    EXPECT_FALSE(readDelimited(""));
    EXPECT_FALSE(readDelimited("bara en rad text"));
    EXPECT_FALSE(readDelimited("Kommun;Värde\n"));
    EXPECT_FALSE(readDelimited(std::string_view("a;b\n\0;1\n", 8)));
}

} // namespace lagesbild
