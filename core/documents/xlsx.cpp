#include "core/documents/xlsx.h"

#include "core/documents/chartsheet.h"
#include "core/documents/documentcolours.h"
#include "core/documents/numberformat.h"
#include "core/documents/xlsxbook.h"
#include "core/documents/xlsxchart.h"
#include "core/pack/atomicfile.h"
#include "core/pack/failure.h"

#include <QFile>
#include <QTemporaryFile>

#include <algorithm>
#include <cmath>
#include <utility>

#include <xlsxwriter.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double widestColumn = 60;
constexpr double narrowestColumn = 10;
constexpr double labelWidth = 24;
constexpr double textWidth = 90;
constexpr int titleSize = 14;

/// Characters of the longest cell of a column.
qsizetype lengthOf(const Table &table, std::size_t column)
{
    qsizetype length = table.columns[column].title.size();
    for (const TableRow &row : table.rows) {
        if (!row.isHeading && column < row.cells.size())
            length = std::max(length, row.cells[column].text.size());
    }
    return length;
}

double widthFor(qsizetype length)
{
    return std::clamp(static_cast<double>(length) + 3, narrowestColumn, widestColumn);
}

/// Sentences, which would run over the columns beside them.
bool isLong(const Table &table, std::size_t column)
{
    return static_cast<double>(lengthOf(table, column)) > 2 * widestColumn;
}

void writeCell(XlsxBook &book, int row, int column, const TableCell &cell, CellLook look, bool isNumber)
{
    if (cell.number) {
        book.number(row, column, *cell.number, look);
        return;
    }
    if (cell.text.isEmpty())
        return;
    if (isNumber)
        look.colour = quietColour; // why there is no number
    look.numberFormat.clear();
    book.text(row, column, cell.text, look);
}

/// Keeps the header in sight, on paper too, and gives every column a filter.
void dressRows(const XlsxBook &book, int header, int lastRow, int lastColumn)
{
    const auto top = static_cast<lxw_row_t>(header);
    worksheet_freeze_panes(book.sheet(), top + 1, 0);
    if (lastRow > header && lastColumn >= 0)
        worksheet_autofilter(book.sheet(), top, 0, static_cast<lxw_row_t>(lastRow),
                             static_cast<lxw_col_t>(lastColumn));
    worksheet_repeat_rows(book.sheet(), top, top);
}

/// Header and rows from @p row on; headings between rows become a column in front, so that filters work.
void writeTable(XlsxBook &book, const Table &table, int row)
{
    const bool hasHeadings = std::ranges::any_of(table.rows, &TableRow::isHeading);
    const int first = hasHeadings ? 1 : 0;
    const int header = row;
    CellLook head{.bold = true, .wrapped = true, .underlined = true};
    if (hasHeadings) {
        book.text(header, 0, table.headingTitle, head);
        book.setWidth(0, labelWidth);
    }
    std::vector<CellLook> looks;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const TableColumn &column = table.columns[c];
        const int place = first + static_cast<int>(c);
        head.toTheRight = column.isNumber;
        head.indented = !column.isNumber && c > 0;
        book.text(header, place, column.title, head);
        book.setWidth(place, widthFor(lengthOf(table, c)));
        CellLook look{.wrapped = !column.isNumber && isLong(table, c),
                      .toTheRight = column.isNumber,
                      .indented = !column.isNumber && c > 0};
        if (column.isNumber)
            look.numberFormat = formatCode(column.form, numbersOf(table, c));
        looks.push_back(look);
    }
    QString heading;
    for (const TableRow &line : table.rows) {
        if (line.isHeading) {
            heading = line.cells.empty() ? QString() : line.cells.front().text;
            continue;
        }
        ++row;
        if (hasHeadings)
            book.text(row, 0, heading);
        for (std::size_t c = 0; c < line.cells.size(); ++c) {
            CellLook look = looks[c];
            look.bold = line.isFocus;
            if (line.cells[c].number && line.cells[c].form)
                look.numberFormat = formatCode(*line.cells[c].form, {*line.cells[c].number});
            writeCell(book, row, first + static_cast<int>(c), line.cells[c], look, table.columns[c].isNumber);
        }
    }
    dressRows(book, header, row, first + static_cast<int>(table.columns.size()) - 1);
}

/// The formats of numbers that each have a form of their own, made when first met.
class NumberFormats
{
public:
    const QString &of(const NumberForm &form, double number)
    {
        const NumberForm exact{form.decimals < 0 ? decimalsOf(form, {number}) : form.decimals, form.grouped};
        const auto found = std::ranges::find(m_codes, exact, &std::pair<NumberForm, QString>::first);
        return found != m_codes.end() ? found->second
                                      : m_codes.emplace_back(exact, formatCode(exact, {})).second;
    }

private:
    std::vector<std::pair<NumberForm, QString>> m_codes;
};

/// What is known of a column when its last row has been written.
struct SeenColumn {
    qsizetype longestText = 0;
    double furthest = 0; ///< the number farthest from zero among those with a form
    int decimals = 0;    ///< the most that one of them shows

    void see(const TableCell &cell)
    {
        longestText = std::max(longestText, cell.text.size());
        if (!cell.number || !cell.form)
            return;
        if (std::abs(*cell.number) > std::abs(furthest))
            furthest = *cell.number;
        if (cell.form->decimals > decimals)
            decimals = cell.form->decimals;
    }
    /// Characters of its longest cell, as far as it has to be: too narrow a column hides its numbers.
    qsizetype length() const
    {
        constexpr qsizetype grouped = 3;
        const qsizetype whole = QString::number(furthest, 'f', 0).size();
        return std::max(longestText, whole + whole / grouped + 1 + decimals);
    }
};

/// Header and rows from @p header on, as they come.
Outcome writeRows(XlsxBook &book, const RowSource &rows, int header)
{
    std::vector<CellLook> looks;
    std::vector<SeenColumn> seen;
    for (const TableColumn &column : rows.columns) {
        CellLook look{.toTheRight = column.isNumber, .indented = !column.isNumber && !looks.empty()};
        CellLook head = look;
        head.bold = head.wrapped = head.underlined = true;
        book.text(header, static_cast<int>(looks.size()), column.title, head);
        looks.push_back(std::move(look));
        seen.push_back({.longestText = column.title.size()});
    }
    NumberFormats formats;
    int row = header;
    Outcome given = rows.giveTo([&](const TableRow &line) {
        ++row;
        for (std::size_t c = 0; c < line.cells.size(); ++c) {
            const TableCell &cell = line.cells[c];
            CellLook look = looks[c];
            look.bold = line.isFocus;
            if (cell.number && cell.form)
                look.numberFormat = formats.of(*cell.form, *cell.number);
            writeCell(book, row, static_cast<int>(c), cell, std::move(look), rows.columns[c].isNumber);
            seen[c].see(cell);
        }
        return done();
    });
    for (std::size_t c = 0; c < seen.size(); ++c)
        book.setWidth(static_cast<int>(c), widthFor(seen[c].length()));
    dressRows(book, header, row, static_cast<int>(rows.columns.size()) - 1);
    return given;
}

void preparePrinting(XlsxBook &book)
{
    worksheet_set_paper(book.sheet(), 9); // A4
    worksheet_set_landscape(book.sheet());
    worksheet_fit_to_pages(book.sheet(), 1, 0);
}

/// What stands above every sheet's content; gives the row after it.
int writeHead(XlsxBook &book, const Document &document, const Page &page)
{
    int row = 0;
    if (document.example)
        book.text(row++, 0, document.words.exampleMark, {.bold = true, .colour = Rgb{0xB4510F}});
    book.text(row++, 0, page.title, {.bold = true, .size = titleSize});
    if (!page.subtitle.isEmpty())
        book.text(row++, 0, page.subtitle, {.colour = quietColour});
    if (!page.finding.isEmpty())
        book.text(row++, 0, page.finding);
    book.text(row++, 0, page.source, {.colour = quietColour});
    return row + 1;
}

void writeAbout(XlsxBook &book, const Document &document, const Page &page)
{
    book.addSheet(document.words.aboutSheet);
    preparePrinting(book);
    book.setWidth(0, labelWidth);
    book.setWidth(1, textWidth);
    int row = writeHead(book, document, page);
    const CellLook label{.bold = true, .wrapped = true};
    const CellLook text{.wrapped = true};
    for (const Fact &fact : page.facts) {
        book.text(row, 0, fact.label, label);
        if (fact.date.isValid())
            book.date(row++, 1, fact.date);
        else
            book.text(row++, 1, fact.text, text);
    }
    ++row;
    for (const PageNote &note : page.notes) {
        book.text(row, 0, note.heading, label);
        book.text(row++, 1, note.text, text);
    }
    if (document.statuses.empty())
        return;
    book.text(++row, 0, document.words.missingMeanings, label);
    ++row;
    for (const PageNote &status : document.statuses) {
        book.text(row, 0, status.heading);
        book.text(row++, 1, status.text, text);
    }
}

void writePage(XlsxBook &book, const Document &document, const Page &page)
{
    const QString only = document.words.figuresSheet;
    book.addSheet(document.pages.size() == 1 ? only : page.title);
    preparePrinting(book);
    writeTable(book, page.table, writeHead(book, document, page));
    for (const Chart *chart : page.charts()) {
        const QString name = book.addSheet(document.words.chartSheet);
        preparePrinting(book);
        const ChartSheet sheet = chartSheet(*chart, document.words);
        writeChartSheet(book, sheet, *chart);
        insertChart(book, name, sheet, *chart,
                    chart->title.isEmpty() ? page.title : u"%1: %2"_s.arg(page.title, chart->title));
        const int below = sheet.rowCount + 2;
        book.text(below, 0, page.source, {.colour = quietColour});
        if (document.example)
            book.text(below + 1, 0, document.words.exampleMark, {.bold = true, .colour = Rgb{0xB4510F}});
    }
    writeAbout(book, document, page);
}

/// Of large tables one row at a time is kept: the library takes more for a cell than the cell itself. Charts need the
/// whole, for their copy of the figures.
BookMemory memoryFor(const Document &document)
{
    constexpr std::size_t manyCells = 50000;
    std::size_t cells = 0;
    for (const Page &page : document.pages) {
        if (!page.charts().empty())
            return BookMemory::Whole;
        cells += page.table.rows.size() * page.table.columns.size();
    }
    return cells > manyCells ? BookMemory::RowByRow : BookMemory::Whole;
}

/// A cell takes up to about a hundred bytes before it is compressed.
BookMemory memoryFor(const RowSource &rows)
{
    constexpr std::size_t mostCellsInFourGigabytes = 40000000;
    const std::size_t cells = rows.rowCount * rows.columns.size();
    return cells > mostCellsInFourGigabytes ? BookMemory::Huge : BookMemory::RowByRow;
}

void describe(XlsxBook &book, const Document &document)
{
    QByteArray title = document.title.toUtf8();
    QByteArray comments = document.words.madeBy.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.comments = comments.data();
    if (document.made.isValid())
        properties.created = static_cast<time_t>(document.made.toSecsSinceEpoch());
    workbook_set_properties(book.book(), &properties);
}

} // namespace

Outcome writeXlsx(const Document &document, const QString &file)
{
    Result<AtomicFile> atomic = AtomicFile::begin(file);
    if (!atomic)
        return atomic.error();
    XlsxBook book(atomic->path(), memoryFor(document));
    describe(book, document);
    for (const Page &page : document.pages)
        writePage(book, document, page);
    if (Outcome closed = book.close(file); !closed)
        return closed;
    return atomic->commit();
}

Outcome writeXlsx(const Document &document, const RowSource &rows, const QString &file, const Tick &tick)
{
    if (rows.rowCount > mostSheetRows)
        return failure(ErrorKind::WrongUse, file,
                       "more rows than a sheet of Excel has room for, but csv takes them all");
    if (rows.columns.size() > mostSheetColumns)
        return failure(ErrorKind::WrongUse, file,
                       "more columns than a sheet of Excel has room for, but csv takes them all");
    Result<AtomicFile> atomic = AtomicFile::begin(file);
    if (!atomic)
        return atomic.error();
    XlsxBook book(atomic->path(), memoryFor(rows));
    describe(book, document);
    const Page &page = document.pages.front();
    book.addSheet(document.words.figuresSheet);
    preparePrinting(book);
    const int header = writeHead(book, document, page);
    if (Outcome given = writeRows(book, withTick(rows, tick, file), header); !given)
        return given;
    writeAbout(book, document, page);
    if (Outcome closed = book.close(file); !closed)
        return closed;
    // Putting it together takes a while too, and may have been thought better of.
    const int all = static_cast<int>(rows.rowCount);
    if (!tick(all, all))
        return failure(ErrorKind::Cancelled, file, "cancelled");
    return atomic->commit();
}

Result<QByteArray> chartWorkbook(const Chart &chart, const DocumentWords &words)
{
    QTemporaryFile temporary;
    if (!temporary.open())
        return failure(ErrorKind::NotWritable, temporary.fileTemplate(),
                       temporary.errorString().toStdString());
    XlsxBook book(temporary.fileName());
    book.addSheet(words.figuresSheet);
    writeChartSheet(book, chartSheet(chart, words), chart);
    if (const Outcome closed = book.close(temporary.fileName()); !closed)
        return closed.error();
    // The library replaces the file, so it is opened anew.
    QFile written(temporary.fileName());
    if (!written.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotReadable, written.fileName(), written.errorString().toStdString());
    return written.readAll();
}

} // namespace lagesbild
