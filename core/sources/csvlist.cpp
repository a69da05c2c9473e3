#include "core/sources/csvlist.h"

#include "core/pack/failure.h"
#include "core/sources/csvfields.h"

#include <QFile>

#include <simdjson.h>

#include <algorithm>

namespace lagesbild
{

namespace
{

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// Cuts the first line off @p rest, without its line end.
std::string_view takeLine(std::string_view &rest)
{
    const std::size_t end = rest.find('\n');
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

Error malformed(const QString &file, std::int64_t row, std::string detail)
{
    Error error = failure(ErrorKind::Malformed, file, std::move(detail));
    error.row = row;
    return error;
}

} // namespace

Result<CsvList> CsvList::read(const QString &file)
{
    QFile opened(file);
    if (!opened.exists())
        return failure(ErrorKind::NotFound, file, "no such file");
    if (!opened.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotReadable, file, opened.errorString().toStdString());
    CsvList table;
    table.m_bytes = opened.readAll();
    std::string_view rest(table.m_bytes.constData(), static_cast<std::size_t>(table.m_bytes.size()));
    if (rest.starts_with(byteOrderMark))
        rest.remove_prefix(byteOrderMark.size());

    CsvFields fields;
    for (std::int64_t row = 1; !rest.empty(); ++row) {
        const std::string_view line = takeLine(rest);
        if (line.empty() || line.starts_with('#'))
            continue;
        if (!simdjson::validate_utf8(line))
            return malformed(file, row, "not UTF-8");
        if (!fields.split(line))
            return malformed(file, row, "a quote that is not closed");
        if (table.m_header.empty()) {
            table.m_header.assign(fields.begin(), fields.end());
            continue;
        }
        if (fields.size() != table.m_header.size())
            return malformed(file, row, "another number of fields than the header");
        table.m_rows.emplace_back(fields.begin(), fields.end());
    }
    if (table.m_header.empty())
        return malformed(file, 0, "no header line");
    return table;
}

int CsvList::columnOf(std::string_view name) const
{
    const auto found = std::ranges::find(m_header, name);
    return found == m_header.end() ? -1 : static_cast<int>(found - m_header.begin());
}

std::string_view CsvList::field(int row, std::string_view column) const
{
    const int at = columnOf(column);
    return at < 0 ? std::string_view() : m_rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(at)];
}

QString CsvList::text(int row, std::string_view column) const
{
    const std::string_view utf8 = field(row, column);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace lagesbild
