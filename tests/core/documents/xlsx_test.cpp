#include "core/documents/xlsx.h"

#include "core/sources/tables/workbook.h"
#include "tests/core/documents/madedocument.h"
#include "tests/support/officefile.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <utility>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

OfficeFile bookFrom(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return OfficeFile(file.readAll());
}

OfficeFile written(const Document &document)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bok.xlsx"_s);
    const Outcome outcome = writeXlsx(document, path);
    EXPECT_TRUE(outcome) << outcome.error().detail;
    return bookFrom(path);
}

/// Every seventh row has no number.
std::vector<TableCell> madeRow(std::size_t row)
{
    const QString place = u"Ort %1 <&>"_s.arg(row % 290);
    if (row % 7 == 0)
        return {{place, {}, {}}, {QString(), 2000.0, {}}, {}};
    return {{place, {}, {}}, {QString(), 2001.0, {}}, {QString(), static_cast<double>(row) / 97, {}}};
}

RowSource madeRows(std::size_t count)
{
    RowSource rows;
    rows.columns = {{.title = u"place"_s},
                    {.title = u"year"_s, .isNumber = true},
                    {.title = u"value"_s, .isNumber = true}};
    rows.rowCount = count;
    rows.giveTo = [count](const RowSource::Taker &take) {
        for (std::size_t row = 0; row < count; ++row) {
            if (Outcome taken = take({.cells = madeRow(row)}); !taken)
                return taken;
        }
        return done();
    };
    return rows;
}

/// The look that the cell called @p name of the first sheet refers to.
QDomElement lookOf(const OfficeFile &book, const QString &name)
{
    for (const QDomElement &cell : elements(book.root(u"xl/worksheets/sheet1.xml"_s), u"c"_s)) {
        if (cell.attribute(u"r"_s) == name)
            return elements(element(book.root(u"xl/styles.xml"_s), u"cellXfs"_s), u"xf"_s)
                .at(cell.attribute(u"s"_s).toUInt());
    }
    ADD_FAILURE() << name.toStdString();
    return {};
}

QString formatOf(const OfficeFile &book, const QString &name)
{
    const QString id = lookOf(book, name).attribute(u"numFmtId"_s);
    for (const QDomElement &format : elements(book.root(u"xl/styles.xml"_s), u"numFmt"_s)) {
        if (format.attribute(u"numFmtId"_s) == id)
            return format.attribute(u"formatCode"_s);
    }
    return {};
}

bool isBold(const OfficeFile &book, const QString &name)
{
    const uint font = lookOf(book, name).attribute(u"fontId"_s).toUInt();
    const QDomElement fonts = element(book.root(u"xl/styles.xml"_s), u"fonts"_s);
    return !element(elements(fonts, u"font"_s).at(font), u"b"_s).isNull();
}

/// A file that somebody has, and whether it is as it was, with nothing beside it.
struct OldFile {
    OldFile()
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("det som var");
    }
    void expectUntouched() const
    {
        EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                  QStringList{u"rader.xlsx"_s});
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(file.readAll(), "det som var");
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"rader.xlsx"_s);
};

/// The first sheet as files of others are read.
TextTable firstSheet(const OfficeFile &book)
{
    WorkbookParts parts;
    for (const QString &path : book.paths()) {
        if (isWorkbookPart(path))
            parts.emplace(path, book.content(path));
    }
    const Result<std::vector<TextTable>> sheets = readXlsxParts(parts);
    EXPECT_TRUE(sheets);
    return sheets && !sheets->empty() ? sheets->front() : TextTable();
}

QStringList sheetNames(const OfficeFile &book)
{
    QStringList names;
    for (const QDomElement &sheet : elements(book.root(u"xl/workbook.xml"_s), u"sheet"_s))
        names << sheet.attribute(u"name"_s);
    return names;
}

} // namespace

TEST(Xlsx, IsAWholePackage)
{
    const OfficeFile book = written(documentOf({barPage(), linePage(), rankedPage(), scatterPage()}));
    EXPECT_EQ(book.faults(), QStringList());
}

TEST(Xlsx, HoldsNumbersAsNumbers)
{
    const OfficeFile book = written(documentOf({barPage()}));
    EXPECT_EQ(sheetNames(book), (QStringList{u"Uppgifter"_s, u"Diagram"_s, u"Om uppgifterna"_s}));
    const auto cells = cellsOf(book, 1);
    EXPECT_EQ(cells.at(u"A1"_s), u"Staplar å ä ö <&\">"_s);
    EXPECT_EQ(cells.at(u"A4"_s), u"Källa: Kolada."_s);
    EXPECT_EQ(cells.at(u"A6"_s), u"Kommun"_s);
    EXPECT_EQ(cells.at(u"B7"_s).toDouble(), 31.06382978723404);
    EXPECT_EQ(cells.at(u"B8"_s), u".."_s);
    EXPECT_EQ(cells.at(u"C7"_s), u"1880"_s);
    const QDomElement sheet = book.root(u"xl/worksheets/sheet1.xml"_s);
    EXPECT_EQ(element(sheet, u"pane"_s).attribute(u"ySplit"_s), u"6"_s) << "the header stays in sight";
    EXPECT_EQ(element(sheet, u"autoFilter"_s).attribute(u"ref"_s), u"A6:C8"_s);
}

TEST(Xlsx, TakesNoCodeForANumberThatBecameATextByMistake)
{
    const auto passedOver = [](const OfficeFile &book, const QString &sheet) {
        const QDomElement root = book.root(u"xl/worksheets/%1.xml"_s.arg(sheet));
        const QDomElement ignored = element(root, u"ignoredError"_s);
        EXPECT_EQ(ignored.attribute(u"numberStoredAsText"_s), ignored.isNull() ? QString() : u"1"_s);
        return ignored.attribute(u"sqref"_s);
    };
    const OfficeFile book = written(documentOf({barPage(), linePage()}));
    EXPECT_EQ(passedOver(book, u"sheet1"_s), u"C1:C1048576"_s) << "codes of municipalities";
    EXPECT_EQ(passedOver(book, u"sheet2"_s), QString()) << "the bars' names";

    RowSource rows;
    rows.columns = {{.title = u"code"_s}, {.title = u"place"_s}, {.title = u"year"_s}};
    rows.rowCount = 1;
    rows.giveTo = [](const RowSource::Taker &take) {
        return take({.cells = {{u"0114"_s, {}, {}}, {u"Upplands Väsby"_s, {}, {}}, {u"2024"_s, {}, {}}}});
    };
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rader.xlsx"_s);
    ASSERT_TRUE(writeXlsx(documentOf({barPage()}), rows, path));
    EXPECT_EQ(passedOver(bookFrom(path), u"sheet1"_s), u"A1:A1048576 C1:C1048576"_s);
}

TEST(Xlsx, DrawsAChartOfItsOwnFromTheCellsBeside)
{
    const OfficeFile book = written(documentOf({linePage()}));
    const auto cells = cellsOf(book, 2);
    EXPECT_EQ(cells.at(u"A2"_s), u"2018"_s);
    EXPECT_EQ(cells.at(u"C3"_s).toDouble(), 31.0);
    EXPECT_FALSE(cells.contains(u"C4"_s)) << "a gap is an empty cell";
    const QDomElement chart = book.root(u"xl/charts/chart1.xml"_s);
    EXPECT_FALSE(element(chart, u"c:lineChart"_s).isNull());
    const auto references = elements(chart, u"c:f"_s);
    ASSERT_FALSE(references.empty());
    for (const QDomElement &reference : references)
        EXPECT_TRUE(reference.text().contains(u"Diagram"_s)) << reference.text().toStdString();
}

TEST(Xlsx, HasGroupsOfPointsAsSeriesAndWhatTheirAreasTellAsAColumn)
{
    const OfficeFile book = written(documentOf({bubblePage()}));
    EXPECT_EQ(book.faults(), QStringList());
    const auto cells = cellsOf(book, 2);
    EXPECT_EQ(cells.at(u"B1"_s), u"Invånare, 2015"_s);
    EXPECT_EQ(cells.at(u"B3"_s).toDouble(), 28862.0);
    EXPECT_FALSE(cells.contains(u"B4"_s));
    EXPECT_EQ(cells.at(u"D1"_s), u"Städer"_s);
    EXPECT_EQ(cells.at(u"E1"_s), u"Landsbygd"_s) << "along the same positions, in column C";
    EXPECT_EQ(cells.at(u"E4"_s).toDouble(), 41.5);
    const QDomElement chart = book.root(u"xl/charts/chart1.xml"_s);
    EXPECT_EQ(elements(chart, u"c:ser"_s).size(), 3u);
    EXPECT_FALSE(element(chart, u"c:legend"_s).isNull());
}

TEST(Xlsx, DrawsTheChosenPointBeforeAndAfterAllOthers)
{
    Page page = bubblePage();
    Chart &chart = *page.chart;
    ChartSeries chosen = chart.series[1];
    chosen.name = u"Bjurholm"_s;
    chosen.looks.front().named = true;
    chart.series.insert(chart.series.begin() + 2, chosen);
    const OfficeFile book = written(documentOf({page}));
    const QDomElement part = book.root(u"xl/charts/chart1.xml"_s);
    QStringList values;
    for (const QDomElement &series : elements(part, u"c:ser"_s))
        values << element(element(series, u"c:yVal"_s), u"c:f"_s).text();
    ASSERT_EQ(values.size(), 5);
    EXPECT_EQ(values[0], values[3]) << "the same cells";
    EXPECT_EQ(values.removeDuplicates(), 1);
    const std::vector<QDomElement> entries = elements(part, u"c:legendEntry"_s);
    ASSERT_EQ(entries.size(), 1u);
    EXPECT_EQ(element(entries.front(), u"c:idx"_s).attribute(u"val"_s), u"0"_s);
}

TEST(Xlsx, TakesNoTitleForAFormula)
{
    Page page = scatterPage();
    page.title = u"=1+1"_s;
    page.chart->positionTitle = u"=A1"_s;
    const OfficeFile book = written(documentOf({page}));
    EXPECT_EQ(book.faults(), QStringList());
    for (const QDomElement &reference : elements(book.root(u"xl/charts/chart1.xml"_s), u"c:f"_s))
        EXPECT_TRUE(reference.text().contains(u"Diagram"_s)) << reference.text().toStdString();
    EXPECT_TRUE(elements(book.root(u"xl/worksheets/sheet1.xml"_s), u"f"_s).empty());
}

TEST(Xlsx, DrawsEveryChartOfAPageOnASheetOfItsOwn)
{
    Page page = stackedPage();
    page.chart->lying = true;
    page.moreCharts = {*scatterPage().chart};
    page.moreCharts.front().positionsLogarithmic = true;
    page.moreCharts.front().positionLow = 1;
    const OfficeFile book = written(documentOf({page}));
    EXPECT_EQ(sheetNames(book),
              (QStringList{u"Uppgifter"_s, u"Diagram"_s, u"Diagram 2"_s, u"Om uppgifterna"_s}));
    EXPECT_EQ(element(book.root(u"xl/charts/chart1.xml"_s), u"c:barDir"_s).attribute(u"val"_s), u"bar"_s);
    EXPECT_FALSE(element(book.root(u"xl/charts/chart2.xml"_s), u"c:logBase"_s).isNull());
}

TEST(Xlsx, TellsWhereTheFiguresComeFrom)
{
    const OfficeFile book = written(documentOf({barPage()}));
    const auto cells = cellsOf(book, 3);
    QStringList texts;
    for (const auto &[name, text] : cells)
        texts << text;
    for (const QString &text : {u"N00973"_s, u"Vad som mäts."_s, u"Sekretess"_s, u"Källa: Kolada."_s})
        EXPECT_TRUE(texts.contains(text)) << text.toStdString();
    EXPECT_TRUE(texts.contains(u"45534"_s)) << "2024-08-30 as a day, not as a text";
}

TEST(Xlsx, MarksInventedFiguresOnEverySheet)
{
    Document document = documentOf({barPage()});
    document.example = true;
    const OfficeFile book = written(document);
    for (int sheet = 1; sheet <= 3; ++sheet) {
        bool marked = false;
        for (const auto &[name, text] : cellsOf(book, sheet))
            marked = marked || text == document.words.exampleMark;
        EXPECT_TRUE(marked) << sheet;
    }
}

TEST(Xlsx, FindsAnotherNameForASecondSheet)
{
    Page page = tablePage(1);
    page.title = u"Ett namn som är mycket längre än vad Excel kan [ta]"_s;
    const QStringList names = sheetNames(written(documentOf({page, page})));
    ASSERT_EQ(names.size(), 4);
    for (const QString &name : names)
        EXPECT_LE(name.size(), 31);
    EXPECT_NE(names[0], names[2]);
}

TEST(Xlsx, KeepsOneRowAtATimeOfALargeTable)
{
    // Texts stand in their cells, for a table of all of them would have to be kept to the end.
    const OfficeFile small = written(documentOf({tablePage(10)}));
    EXPECT_FALSE(small.content(u"xl/worksheets/sheet1.xml"_s).contains("inlineStr"));
    constexpr int rows = 25000;
    const OfficeFile large = written(documentOf({tablePage(rows)}));
    const QByteArray sheet = large.content(u"xl/worksheets/sheet1.xml"_s);
    EXPECT_TRUE(sheet.contains("inlineStr"));
    EXPECT_TRUE(sheet.contains(">Rad 0<")) << "none is lost on the way";
    EXPECT_TRUE(sheet.contains(">Rad 24999<"));
    EXPECT_TRUE(sheet.contains(">24999.5<"));
    EXPECT_TRUE(sheet.contains(">Utbildning<")) << "the heading of the rows";
    EXPECT_TRUE(large.content(u"xl/worksheets/sheet2.xml"_s).contains(">Källa: Kolada.<"));
}

TEST(Xlsx, WritesRowsAsTheyComeWithAllTheirDigits)
{
    constexpr std::size_t count = 60000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rader.xlsx"_s);
    const Outcome outcome = writeXlsx(documentOf({barPage()}), madeRows(count), path);
    ASSERT_TRUE(outcome) << outcome.error().detail;
    const OfficeFile book = bookFrom(path);
    EXPECT_EQ(book.faults(), QStringList());
    EXPECT_EQ(sheetNames(book), (QStringList{u"Uppgifter"_s, u"Om uppgifterna"_s}));
    const TextTable sheet = firstSheet(book);
    constexpr std::size_t most = 7; // title, subtitle, finding and source stand above
    ASSERT_GT(sheet.rows.size(), count);
    ASSERT_LE(sheet.rows.size(), count + most);
    const std::size_t first = sheet.rows.size() - count;
    EXPECT_EQ(sheet.rows[first - 1].cell(2).text, u"value"_s);
    for (std::size_t row = 0; row < count; ++row) {
        const std::vector<TableCell> cells = madeRow(row);
        const TextRow &read = sheet.rows[first + row];
        ASSERT_EQ(read.cell(0).text, cells[0].text) << row;
        ASSERT_FALSE(read.cell(0).number) << row;
        ASSERT_EQ(read.cell(1).number, cells[1].number) << row;
        ASSERT_EQ(read.cell(2).number.has_value(), cells[2].number.has_value()) << row;
        if (cells[2].number) {
            ASSERT_DOUBLE_EQ(*read.cell(2).number, *cells[2].number) << row;
        }
    }
}

TEST(Xlsx, KeepsTheHeaderOfRowsInSightWithFilters)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rader.xlsx"_s);
    ASSERT_TRUE(writeXlsx(documentOf({barPage()}), madeRows(10), path));
    const OfficeFile book = bookFrom(path);
    const QDomElement sheet = book.root(u"xl/worksheets/sheet1.xml"_s);
    EXPECT_EQ(element(sheet, u"pane"_s).attribute(u"ySplit"_s), u"6"_s);
    EXPECT_EQ(element(sheet, u"autoFilter"_s).attribute(u"ref"_s), u"A6:C16"_s);
    const auto cells = cellsOf(book, 1);
    EXPECT_EQ(cells.at(u"A4"_s), u"Källa: Kolada."_s);
    EXPECT_EQ(cells.at(u"A6"_s), u"place"_s);
    EXPECT_FALSE(cells.contains(u"C7"_s)) << "no number is an empty cell";
}

TEST(Xlsx, RefusesMoreRowsThanASheetHasRoomForBeforeAnyIsMade)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rader.xlsx"_s);
    RowSource rows = madeRows(mostSheetRows + 1);
    bool asked = false;
    rows.giveTo = [&asked](const RowSource::Taker &) {
        asked = true;
        return done();
    };
    const Outcome outcome = writeXlsx(documentOf({barPage()}), rows, path);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::WrongUse);
    EXPECT_FALSE(asked);
    EXPECT_FALSE(QFile::exists(path));
}

TEST(Xlsx, RefusesMoreColumnsThanASheetHasRoomFor)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rader.xlsx"_s);
    RowSource rows = madeRows(1);
    rows.columns.resize(mostSheetColumns + 1);
    const Outcome outcome = writeXlsx(documentOf({barPage()}), rows, path);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::WrongUse);
    EXPECT_FALSE(QFile::exists(path));
}

TEST(Xlsx, ShowsEachNumberOfARowInItsOwnFormAndTheChosenRowInBold)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rader.xlsx"_s);
    RowSource rows;
    rows.columns = {{.title = u"Kommun"_s}, {.title = u"Värde"_s, .isNumber = true}};
    rows.rowCount = 3;
    rows.giveTo = [](const RowSource::Taker &take) {
        const std::vector<std::pair<double, NumberForm>> numbers{
            {12345678.25, {1, true}}, {0.125, {3, true}}, {2015, {0, false}}};
        for (const auto &[number, form] : numbers) {
            const TableRow row{.cells = {{u"Örebro"_s, {}, {}}, {QString(), number, form}},
                               .isFocus = number < 1};
            if (Outcome taken = take(row); !taken)
                return taken;
        }
        return done();
    };
    const Outcome outcome = writeXlsx(documentOf({barPage()}), rows, path);
    ASSERT_TRUE(outcome) << outcome.error().detail;
    const OfficeFile book = bookFrom(path);
    EXPECT_EQ(book.faults(), QStringList());
    EXPECT_EQ(formatOf(book, u"B7"_s), u"#,##0.0"_s);
    EXPECT_EQ(formatOf(book, u"B8"_s), u"#,##0.000"_s);
    EXPECT_FALSE(isBold(book, u"A7"_s));
    EXPECT_TRUE(isBold(book, u"A8"_s));
    EXPECT_TRUE(isBold(book, u"B8"_s));
    EXPECT_EQ(cellsOf(book, 1).at(u"B9"_s), u"2015"_s);
    const QDomElement sheet = book.root(u"xl/worksheets/sheet1.xml"_s);
    const double width = elements(sheet, u"col"_s).at(1).attribute(u"width"_s).toDouble();
    EXPECT_GT(width, 12) << "12 345 678,3 would be shown as hashes";
}

TEST(Xlsx, TellsHowManyRowsItHasWritten)
{
    const QTemporaryDir folder;
    static constexpr int count = 20000;
    std::vector<int> told;
    const Tick tick = [&told](int finished, int total) {
        EXPECT_EQ(total, count);
        told.push_back(finished);
        return true;
    };
    ASSERT_TRUE(writeXlsx(documentOf({barPage()}), madeRows(count), folder.filePath(u"rader.xlsx"_s), tick));
    EXPECT_GT(told.size(), 5u);
    EXPECT_EQ(told.front(), 0);
    EXPECT_EQ(told.back(), count);
    EXPECT_TRUE(std::ranges::is_sorted(told));
}

TEST(Xlsx, LeavesTheOldFileWhenItIsToldToStop)
{
    const OldFile old;
    int rows = 0;
    RowSource source = madeRows(100000);
    source.giveTo = [&rows, all = std::move(source.giveTo)](const RowSource::Taker &take) {
        return all([&](const TableRow &row) {
            ++rows;
            return take(row);
        });
    };
    const Tick tick = [](int finished, int) { return finished < 10000; };
    const Outcome outcome = writeXlsx(documentOf({barPage()}), source, old.path, tick);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(outcome.error().place, old.path.toStdString());
    EXPECT_LT(rows, 20000) << "it stops soon";
    old.expectUntouched();
}

TEST(Xlsx, LeavesTheOldFileWhenItIsToldToStopAtTheLastMoment)
{
    const OldFile old;
    int ends = 0;
    const Tick tick = [&ends](int finished, int total) { return finished < total || ++ends < 2; };
    const Outcome outcome = writeXlsx(documentOf({barPage()}), madeRows(100), old.path, tick);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(ends, 2) << "when the rows are there, and when the file is";
    old.expectUntouched();
}

TEST(Xlsx, LeavesNothingOfRowsThatEndedEarly)
{
    const QTemporaryDir folder;
    RowSource rows = madeRows(10);
    rows.giveTo = [](const RowSource::Taker &take) {
        if (Outcome taken = take({.cells = madeRow(1)}); !taken)
            return taken;
        return Outcome(Error{.kind = ErrorKind::Cancelled});
    };
    const Outcome outcome = writeXlsx(documentOf({barPage()}), rows, folder.filePath(u"rader.xlsx"_s));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList());
}

} // namespace lagesbild
