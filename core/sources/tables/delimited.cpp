#include "core/sources/tables/delimited.h"

#include "core/pack/failure.h"
#include "core/sources/tables/figuretext.h"
#include "core/sources/tables/textdecoding.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace lagesbild
{

namespace
{

constexpr std::array<char, 4> delimiters{';', '\t', ',', '|'};
constexpr std::size_t sampleLines = 400;

/// Splits text into rows of fields, views where a field stands as it is, else unquoted copies.
class FieldSplitter
{
public:
    FieldSplitter(std::string_view text, char delimiter) : m_text(text), m_delimiter(delimiter) {}

    /// The next line's fields; false at the end.
    bool next(std::vector<std::string> &fields)
    {
        fields.clear();
        if (m_position >= m_text.size())
            return false;
        m_rowLine = m_line;
        while (true) {
            fields.push_back(field());
            if (m_position >= m_text.size())
                return true;
            const char c = m_text[m_position++];
            if (c == m_delimiter)
                continue;
            if (c == '\r' && m_position < m_text.size() && m_text[m_position] == '\n')
                ++m_position;
            ++m_line;
            return true;
        }
    }

    std::int64_t line() const { return m_rowLine; }

private:
    bool isEnd(char c) const { return c == m_delimiter || c == '\n' || c == '\r'; }

    std::string field()
    {
        if (m_position < m_text.size() && m_text[m_position] == '"') {
            if (auto quoted = quotedField())
                return std::move(*quoted);
        }
        const std::size_t start = m_position;
        while (m_position < m_text.size() && !isEnd(m_text[m_position]))
            ++m_position;
        return std::string(m_text.substr(start, m_position - start));
    }

    /// Nothing, and no step forward, when the quotes do not enclose a whole field.
    std::optional<std::string> quotedField()
    {
        constexpr std::size_t longest = 100'000;
        std::string text;
        std::size_t i = m_position + 1;
        std::int64_t lines = 0;
        while (i < m_text.size() && i - m_position < longest) {
            if (m_text[i] != '"') {
                lines += m_text[i] == '\n' ? 1 : 0;
                text += m_text[i++];
                continue;
            }
            if (i + 1 < m_text.size() && m_text[i + 1] == '"') {
                text += '"';
                i += 2;
                continue;
            }
            if (i + 1 < m_text.size() && !isEnd(m_text[i + 1]))
                return std::nullopt;
            m_position = i + 1;
            m_line += lines;
            return text;
        }
        return std::nullopt;
    }

    std::string_view m_text;
    char m_delimiter;
    std::size_t m_position = 0;
    std::int64_t m_line = 1;
    std::int64_t m_rowLine = 1;
};

/// How much of the text's beginning a delimiter makes a table of: rows of the commonest width beyond one, times
/// its columns less one.
double tableness(std::string_view text, char delimiter)
{
    FieldSplitter splitter(text, delimiter);
    std::vector<std::string> fields;
    std::map<std::size_t, int> widths;
    int rows = 0;
    for (std::size_t i = 0; i < sampleLines && splitter.next(fields); ++i) {
        if (fields.size() == 1 && fields[0].empty())
            continue;
        ++rows;
        ++widths[fields.size()];
    }
    double best = 0;
    for (const auto &[width, count] : widths) {
        if (width > 1 && rows > 0) {
            const double share = static_cast<double>(count) / rows;
            // Being regular counts for more than being wide: commas in texts make wide, ragged rows.
            constexpr double wide = 20;
            best = std::max(best,
                            share * share * share * (1 + std::min(static_cast<double>(width), wide) / wide));
        }
    }
    return best;
}

std::optional<char> delimiterOf(std::string_view text)
{
    char found = 0;
    double best = 0;
    for (const char delimiter : delimiters) {
        const double score = tableness(text, delimiter);
        if (score > best) {
            best = score;
            found = delimiter;
        }
    }
    constexpr double least = 0.05;
    return best >= least ? std::optional(found) : std::nullopt;
}

Outcome readRows(std::string_view text, char delimiter, TextTable &table)
{
    FieldSplitter splitter(text, delimiter);
    std::vector<std::string> fields;
    std::size_t cells = 0;
    while (splitter.next(fields)) {
        TextRow row;
        row.number = splitter.line();
        cells += fields.size();
        if (cells > mostTableCells)
            return failure(ErrorKind::Malformed, {}, "more cells than a table can have");
        const bool blank = fields.size() == 1 && fields[0].find_first_not_of(" \t") == std::string::npos;
        if (!blank) {
            row.cells.reserve(fields.size());
            for (const std::string &field : fields)
                row.cells.push_back(
                    {QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())), {}});
        }
        table.rows.push_back(std::move(row));
    }
    return done();
}

void readNumbers(TextTable &table)
{
    std::vector<QStringView> texts;
    constexpr std::size_t enough = 20'000;
    for (const TextRow &row : table.rows) {
        for (const TextCell &cell : row.cells) {
            const bool telling = cell.text.contains(u',') || cell.text.contains(u'.');
            if (telling && texts.size() < enough)
                texts.emplace_back(cell.text);
        }
    }
    const bool swedish = table.delimiter == u';' || table.delimiter == u'\t';
    table.decimalSign = decimalSignOf(texts, swedish ? DecimalSign::Comma : DecimalSign::Point);
    for (TextRow &row : table.rows) {
        for (TextCell &cell : row.cells)
            cell.number = parseFigure(cell.text, table.decimalSign);
    }
}

} // namespace

Result<DelimitedFile> readDelimited(std::string_view bytes)
{
    const auto decoded = decodedText(bytes, {});
    if (!decoded)
        return failure(ErrorKind::WrongKind, {}, "no text file and no table format that is known");
    const auto delimiter = delimiterOf(decoded->utf8);
    if (!delimiter)
        return failure(ErrorKind::WrongKind, {}, "text without columns: no delimiter makes a table of it");
    DelimitedFile file;
    file.encoding = decoded->encoding;
    file.table.delimiter = QLatin1Char(*delimiter);
    if (const Outcome read = readRows(decoded->utf8, *delimiter, file.table); !read)
        return read.error();
    readNumbers(file.table);
    findLayout(file.table);
    if (file.table.layout.dataCount() == 0)
        return failure(ErrorKind::Malformed, {}, "a header without rows below it");
    return file;
}

} // namespace lagesbild
