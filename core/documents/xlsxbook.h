#pragma once

#include "core/base/result.h"
#include "core/documents/page.h"

#include <QString>

#include <set>
#include <utility>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace lagesbild
{

/// How a cell looks.
struct CellLook {
    bool bold = false;
    bool wrapped = false;
    bool toTheRight = false;
    bool indented = false;   ///< a text beside a number to its left
    bool underlined = false; ///< a line below: header
    int size = 11;
    Rgb colour{0x1B1F24};
    QString numberFormat;

    bool operator==(const CellLook &) const = default;
};

/// How much of a workbook is kept until it is written.
enum class BookMemory {
    Whole,    ///< everything
    RowByRow, ///< of each sheet one row: rows come from the top down, and charts have no copy of their figures
    Huge, ///< the same, and what is written may be larger than four gigabytes, which not every reader takes
};

/// A workbook being written by libxlsxwriter, which wants C strings and pointers it owns itself.
class XlsxBook
{
public:
    /// @param path where to write; the file may exist
    explicit XlsxBook(const QString &path, BookMemory memory = BookMemory::Whole);
    /// Without close() nothing is written.
    ~XlsxBook();
    XlsxBook(const XlsxBook &) = delete;
    XlsxBook &operator=(const XlsxBook &) = delete;

    /// A new sheet; @p name is cut and changed until Excel takes it. Gives the name it got.
    QString addSheet(const QString &name);
    lxw_worksheet *sheet() const { return m_sheet; } ///< the latest
    lxw_workbook *book() const { return m_book; }

    void text(int row, int column, const QString &text, const CellLook &look = {});
    void number(int row, int column, double value, const CellLook &look = {});
    void date(int row, int column, const QDate &date, const CellLook &look = {});
    void setWidth(int column, double characters);

    /// Writes the file. NotWritable or DiskFull about @p place.
    Outcome close(const QString &place);

private:
    lxw_format *formatOf(const CellLook &look);
    void finishSheet();
    bool hasLostRows() const;

    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    std::vector<lxw_worksheet *> m_sheets;
    std::set<int> m_codeColumns; ///< of the latest sheet: those with texts of digits alone
    std::vector<std::pair<CellLook, lxw_format *>> m_formats;
    std::set<QString> m_names; ///< in lower case, as Excel compares them
};

} // namespace lagesbild
