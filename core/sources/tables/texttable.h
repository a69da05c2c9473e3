#pragma once

#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace lagesbild
{

/// One cell of somebody's table. A spreadsheet tells numbers from texts itself; in a text file the text tells.
struct TextCell {
    QString text;
    std::optional<double> number;

    bool isEmpty() const { return text.isEmpty() && !number; }
    bool operator==(const TextCell &) const = default;
};

struct TextRow {
    std::int64_t number = 0; ///< line in the file or row of the sheet, the first is 1
    std::vector<TextCell> cells;

    /// An empty one beyond the end.
    const TextCell &cell(std::size_t column) const;
    std::size_t filledCount() const;
    bool operator==(const TextRow &) const = default;
};

enum class DecimalSign { Comma, Point };

/// Which rows are what: what stands above the header is preamble, what stands below the last row footnotes.
struct TableLayout {
    std::size_t headerFirst = 0; ///< positions in rows
    std::size_t headerEnd = 0;   ///< equal to headerFirst: no header
    std::size_t rowsEnd = 0;     ///< data stand from headerEnd to here

    std::size_t dataCount() const { return rowsEnd - headerEnd; }
    bool operator==(const TableLayout &) const = default;
};

/// What a statistical table says of its figures; empty where it says nothing.
struct FigureFacts {
    QString unit;                     ///< as the table writes it
    std::map<QString, QString> units; ///< of the figures beside this text, where each content has its own
    QString source;
    QString updated; ///< as the table writes it
};

/// A table of cells: a CSV file, a sheet of a workbook, or a statistical table with one line for every cell.
struct TextTable {
    QString name;  ///< of the sheet; empty for a file that has only one
    QString title; ///< what the preamble says first; may be empty
    std::vector<TextRow> rows;
    std::size_t columnCount = 0;
    QChar delimiter; ///< of a text file; null for a sheet
    DecimalSign decimalSign = DecimalSign::Point;
    bool typed = false; ///< cells say themselves whether they are numbers
    TableLayout layout;
    std::int64_t formulas = 0;
    std::map<QString, QString> meanings; ///< of symbols, where the file is a statistical table that tells
    FigureFacts facts;                   ///< likewise

    /// The column's name: what its header rows say, from above; empty where there is none.
    QString header(std::size_t column) const;
    const TextRow &dataRow(std::size_t index) const { return rows[layout.headerEnd + index]; }
};

/// Guards against files whose few bytes promise billions of cells.
inline constexpr std::size_t mostTableCells = 3'000'000;

/// Counts columns, finds header, data and footnotes, and takes the title from the preamble. Numbers are to be known
/// already.
void findLayout(TextTable &table);

} // namespace lagesbild
