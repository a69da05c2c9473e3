#include "tests/support/csvtable.h"

#include <zlib.h>

#include <charconv>
#include <limits>

namespace lagesbild
{

namespace
{

/// Content of a file, unpacked if it is gzip.
std::string contentOf(const QString &path)
{
    std::string content;
    gzFile file = gzopen(path.toLocal8Bit().constData(), "rb");
    if (!file)
        return content;
    constexpr std::size_t step = 1U << 20U;
    for (int got = 1; got > 0;) {
        const std::size_t size = content.size();
        content.resize(size + step);
        got = gzread(file, content.data() + size, step);
        content.resize(size + static_cast<std::size_t>(std::max(got, 0)));
    }
    gzclose(file);
    return content;
}

/// Where a quoted field that starts at 0 has its closing quote; two quotes inside stand for one.
std::size_t closingQuote(std::string_view line)
{
    std::size_t end = line.find('"', 1);
    while (end != std::string_view::npos && line.substr(end + 1).starts_with('"'))
        end = line.find('"', end + 2);
    return std::min(end, line.size());
}

/// Takes the first field off a line; a quoted field may hold commas, and quotes written twice, as which they stay.
std::string_view takeField(std::string_view &line)
{
    const bool quoted = !line.empty() && line.front() == '"';
    const std::size_t from = quoted ? 1 : 0;
    const std::size_t end = quoted ? closingQuote(line) : std::min(line.find(','), line.size());
    const std::string_view field = line.substr(from, end - from);
    line.remove_prefix(std::min(line.find(',', end), line.size()));
    return field;
}

} // namespace

CsvTable CsvTable::read(const QString &path)
{
    return parse(contentOf(path));
}

CsvTable CsvTable::parse(std::string content)
{
    CsvTable table;
    table.m_content = std::move(content);
    std::string_view rest = table.m_content;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        table.addLine(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return table;
}

void CsvTable::addLine(std::string_view line)
{
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    std::vector<std::string_view> fields{takeField(line)};
    while (!line.empty()) {
        line.remove_prefix(1);
        fields.push_back(takeField(line));
    }
    if (m_columns.empty()) {
        for (std::size_t i = 0; i < fields.size(); ++i)
            m_columns.emplace(fields[i], i);
        return;
    }
    fields.resize(m_columns.size());
    m_fields.insert(m_fields.end(), fields.begin(), fields.end());
    ++m_rowCount;
}

std::size_t CsvTable::column(std::string_view name) const
{
    return m_columns.at(std::string(name));
}

std::string_view CsvTable::text(std::size_t row, std::size_t column) const
{
    return m_fields[row * m_columns.size() + column];
}

double CsvTable::numberOf(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole ? number : std::numeric_limits<double>::quiet_NaN();
}

} // namespace lagesbild
