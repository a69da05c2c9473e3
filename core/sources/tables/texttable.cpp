#include "core/sources/tables/texttable.h"

#include "core/sources/tables/figuretext.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace lagesbild
{

namespace
{

constexpr std::size_t mostHeaderRows = 4;
constexpr std::size_t sampleRows = 2000;

bool isNumberOrMark(const TextCell &cell)
{
    return cell.number.has_value() || (!cell.text.isEmpty() && isMissingMark(cell.text));
}

/// 2015, or a month or quarter of it: 201501.
bool looksLikePeriod(double number)
{
    constexpr double hundred = 100;
    const double year = std::trunc(number / hundred);
    const double part = number - year * hundred;
    constexpr double mostParts = 12;
    return looksLikeYear(number) || (looksLikeYear(year) && part >= 1 && part <= mostParts);
}

bool hasNumber(const TextRow &row)
{
    return std::ranges::any_of(row.cells, [](const TextCell &cell) { return cell.number.has_value(); });
}

/// How many cells most rows have filled; among equals the greater.
std::size_t usualWidth(const std::vector<TextRow> &rows)
{
    std::map<std::size_t, std::size_t> counts;
    for (std::size_t i = 0; i < rows.size() && i < sampleRows; ++i)
        ++counts[rows[i].cells.size()];
    std::size_t width = 0;
    std::size_t most = 0;
    for (const auto &[cells, count] : counts) {
        if (cells > 0 && count * cells >= most) {
            most = count * cells;
            width = cells;
        }
    }
    return width;
}

/// Whether a row is as wide as a header of a table @p width wide must be.
bool isWide(const TextRow &row, std::size_t width)
{
    const std::size_t filled = row.filledCount();
    return width <= 2 ? filled >= width : filled * 2 > width;
}

/// A row of names: nothing in it is a number, save perhaps years, quarters or months.
bool isNames(const TextRow &row)
{
    return std::ranges::none_of(
        row.cells, [](const TextCell &cell) { return cell.number && !looksLikePeriod(*cell.number); });
}

/// The rows above the header that group its columns: filled in more than one place, none of them a number.
std::size_t withGroupRows(const std::vector<TextRow> &rows, std::size_t header)
{
    std::size_t first = header;
    while (first > 0 && header - first + 1 < mostHeaderRows) {
        const TextRow &above = rows[first - 1];
        if (above.filledCount() < 2 || hasNumber(above))
            break;
        --first;
    }
    return first;
}

/// Whether enough rows below @p from have numbers that a row without one is no data.
bool numbersBelow(const std::vector<TextRow> &rows, std::size_t from)
{
    const std::size_t end = std::min(rows.size(), from + sampleRows);
    std::size_t with = 0;
    std::size_t wide = 0;
    for (std::size_t i = from; i < end; ++i) {
        wide += rows[i].filledCount() > 1 ? 1 : 0;
        with += hasNumber(rows[i]) ? 1 : 0;
    }
    return wide > 0 && with * 2 > wide;
}

void findHeader(const std::vector<TextRow> &rows, std::size_t width, TableLayout &layout)
{
    std::size_t header = 0;
    while (header < rows.size() && !isWide(rows[header], width))
        ++header;
    if (header == rows.size()) {
        layout = {0, 0, rows.size()};
        return;
    }
    // A first row of numbers that are no years is data: the table has no header.
    if (!isNames(rows[header]) && header == 0) {
        layout = {0, 0, rows.size()};
        return;
    }
    std::size_t end = header + 1;
    if (numbersBelow(rows, end)) {
        while (end < rows.size() && end - header < mostHeaderRows && rows[end].filledCount() > 0 &&
               !std::ranges::any_of(rows[end].cells, isNumberOrMark))
            ++end;
    }
    layout = {withGroupRows(rows, header), end, rows.size()};
}

/// Footnotes: lines at the end with one filled cell, where the table is wider.
void cutFootnotes(const std::vector<TextRow> &rows, std::size_t width, TableLayout &layout)
{
    while (layout.rowsEnd > layout.headerEnd) {
        const TextRow &last = rows[layout.rowsEnd - 1];
        const bool narrow = width > 2 && last.filledCount() <= 1;
        if (!narrow && last.filledCount() > 0)
            break;
        --layout.rowsEnd;
    }
}

QString titleOf(const TextTable &table)
{
    constexpr qsizetype readable = 8;
    for (std::size_t i = 0; i < table.layout.headerFirst; ++i) {
        for (const TextCell &cell : table.rows[i].cells) {
            if (cell.text.size() >= readable && !cell.text.contains(QLatin1String("://")))
                return cell.text;
        }
    }
    return {};
}

} // namespace

const TextCell &TextRow::cell(std::size_t column) const
{
    static const TextCell empty;
    return column < cells.size() ? cells[column] : empty;
}

std::size_t TextRow::filledCount() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(cells, [](const TextCell &cell) { return !cell.isEmpty(); }));
}

QString TextTable::header(std::size_t column) const
{
    QString words;
    for (std::size_t r = layout.headerFirst; r < layout.headerEnd; ++r) {
        std::size_t from = column;
        // A group's name stands over its first column only and holds until the next.
        const bool isGroup = r + 1 < layout.headerEnd && !rows[layout.headerEnd - 1].cell(column).isEmpty();
        while (isGroup && from > 0 && rows[r].cell(from).isEmpty())
            --from;
        const QString part = rows[r].cell(from).text.simplified();
        if (!part.isEmpty() && part != words)
            words += (words.isEmpty() ? QString() : QStringLiteral(" ")) + part;
    }
    return words;
}

void findLayout(TextTable &table)
{
    table.columnCount = 0;
    for (const TextRow &row : table.rows)
        table.columnCount = std::max(table.columnCount, row.cells.size());
    const std::size_t width = usualWidth(table.rows);
    findHeader(table.rows, width, table.layout);
    cutFootnotes(table.rows, width, table.layout);
    if (table.title.isEmpty())
        table.title = titleOf(table);
}

} // namespace lagesbild
