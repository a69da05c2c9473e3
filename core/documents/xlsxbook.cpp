#include "core/documents/xlsxbook.h"

#include "core/documents/chartsheet.h"
#include "core/pack/failure.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include <xlsxwriter.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostInCell = 32767;
constexpr qsizetype mostInName = 31;

QString sheetName(QString name)
{
    static const QString forbidden = u"[]:*?/\\'"_s;
    std::ranges::replace_if(
        name, [](QChar c) { return forbidden.contains(c); }, u' ');
    name = name.simplified().left(mostInName).trimmed();
    return name.isEmpty() ? u"-"_s : name;
}

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

/// A code or a year: a text, though it is written like a number.
bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

lxw_workbook *newBook(const QString &path, BookMemory memory)
{
    lxw_workbook_options options{};
    options.constant_memory = memory != BookMemory::Whole;
    options.use_zip64 = memory == BookMemory::Huge;
    return workbook_new_opt(QFile::encodeName(path).constData(), &options);
}

} // namespace

XlsxBook::XlsxBook(const QString &path, BookMemory memory) : m_book(newBook(path, memory)) {}

XlsxBook::~XlsxBook()
{
    if (m_book == nullptr)
        return;
    // What the library does when it has written a book, but for the rows' own files.
    for (const lxw_worksheet *sheet : m_sheets) {
        if (sheet->optimize_tmpfile != nullptr)
            std::fclose(sheet->optimize_tmpfile);
    }
    lxw_workbook_free(m_book);
}

QString XlsxBook::addSheet(const QString &name)
{
    QString given = sheetName(name);
    for (int copy = 2; m_names.contains(given.toLower()); ++copy) {
        const QString ending = u" %1"_s.arg(copy);
        given = sheetName(name).left(mostInName - ending.size()) + ending;
    }
    m_names.insert(given.toLower());
    finishSheet();
    m_sheet = workbook_add_worksheet(m_book, given.toUtf8().constData());
    m_sheets.push_back(m_sheet);
    return given;
}

/// Excel would mark every code as a number that has become a text by mistake.
void XlsxBook::finishSheet()
{
    QStringList ranges;
    for (const int column : m_codeColumns)
        ranges << lettersOf(column).append(u"1:"_s) + lettersOf(column).append(u"1048576"_s);
    if (!ranges.isEmpty())
        worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT,
                                ranges.join(u' ').toUtf8().constData());
    m_codeColumns.clear();
}

lxw_format *XlsxBook::formatOf(const CellLook &look)
{
    const auto found = std::ranges::find(m_formats, look, &std::pair<CellLook, lxw_format *>::first);
    if (found != m_formats.end())
        return found->second;
    lxw_format *format = workbook_add_format(m_book);
    format_set_font_size(format, look.size);
    format_set_font_color(format, look.colour.value);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (look.bold)
        format_set_bold(format);
    if (look.wrapped)
        format_set_text_wrap(format);
    if (look.toTheRight)
        format_set_align(format, LXW_ALIGN_RIGHT);
    if (look.indented)
        format_set_indent(format, 1);
    if (look.underlined)
        format_set_bottom(format, LXW_BORDER_THIN);
    if (!look.numberFormat.isEmpty())
        format_set_num_format(format, look.numberFormat.toUtf8().constData());
    m_formats.emplace_back(look, format);
    return format;
}

void XlsxBook::text(int row, int column, const QString &text, const CellLook &look)
{
    worksheet_write_string(m_sheet, rowOf(row), columnOf(column), text.left(mostInCell).toUtf8().constData(),
                           formatOf(look));
    if (isDigits(text))
        m_codeColumns.insert(column);
}

void XlsxBook::number(int row, int column, double value, const CellLook &look)
{
    worksheet_write_number(m_sheet, rowOf(row), columnOf(column), value, formatOf(look));
}

void XlsxBook::date(int row, int column, const QDate &date, const CellLook &look)
{
    CellLook dated = look;
    dated.indented = false;
    dated.numberFormat = u"yyyy\\-mm\\-dd"_s;
    lxw_datetime day{};
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    format_set_align(formatOf(dated), LXW_ALIGN_LEFT); // beside texts
    worksheet_write_datetime(m_sheet, rowOf(row), columnOf(column), &day, formatOf(dated));
}

void XlsxBook::setWidth(int column, double characters)
{
    worksheet_set_column(m_sheet, columnOf(column), columnOf(column), characters, nullptr);
}

/// Rows wait in a file of their own, and the library does not look whether there was room for them.
bool XlsxBook::hasLostRows() const
{
    return std::ranges::any_of(m_sheets, [](const lxw_worksheet *sheet) {
        std::FILE *rows = sheet->optimize_tmpfile;
        return rows != nullptr && (std::fflush(rows) != 0 || std::ferror(rows) != 0);
    });
}

Outcome XlsxBook::close(const QString &place)
{
    finishSheet();
    if (hasLostRows())
        return failure(ErrorKind::DiskFull, place, "there was room for a part of it");
    errno = 0;
    const lxw_error result = workbook_close(std::exchange(m_book, nullptr));
    const bool full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    if (full)
        return failure(ErrorKind::DiskFull, place, "there was room for a part of it");
    if (result == LXW_NO_ERROR)
        return done();
    return failure(ErrorKind::NotWritable, place, lxw_strerror(result));
}

} // namespace lagesbild
