#include "core/sources/tables/px.h"

#include "core/base/missing.h"
#include "core/pack/failure.h"
#include "core/sources/tables/pxmeta.h"
#include "core/sources/tables/textdecoding.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <unordered_map>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t mostRefused = 1000;
constexpr qsizetype shownText = 60;

/// What CODEPAGE or CHARSET says, read before the text is decoded: both are ASCII.
std::string claimedEncoding(std::string_view bytes)
{
    constexpr std::size_t farEnough = 20000;
    const std::string_view head = bytes.substr(0, farEnough);
    const auto valueOf = [head](std::string_view keyword) {
        const std::size_t found = head.find(keyword);
        if (found == std::string_view::npos)
            return std::string();
        const std::size_t from = head.find('"', found);
        const std::size_t to = from == std::string_view::npos ? from : head.find('"', from + 1);
        return to == std::string_view::npos ? std::string()
                                            : std::string(head.substr(from + 1, to - from - 1));
    };
    const std::string codepage = valueOf("CODEPAGE=");
    // Without CHARSET a file is from the days of DOS, says the format.
    if (codepage.empty() && head.find("CHARSET") == std::string_view::npos)
        return "dos";
    return codepage;
}

/// One token of DATA.
struct DataToken {
    std::string_view text;
    bool quoted = false;
    std::int64_t line = 0;
};

class DataTokens
{
public:
    DataTokens(std::string_view data, std::int64_t line) : m_data(data), m_line(line) {}

    /// Nothing at the end.
    std::optional<DataToken> next()
    {
        while (m_position < m_data.size() && isBetween(m_data[m_position])) {
            if (m_data[m_position] == '\n')
                ++m_line;
            ++m_position;
        }
        if (m_position >= m_data.size())
            return std::nullopt;
        const bool quoted = m_data[m_position] == '"';
        const std::size_t start = m_position + (quoted ? 1 : 0);
        m_position = start;
        const std::int64_t line = m_line;
        while (m_position < m_data.size() &&
               (quoted ? m_data[m_position] != '"' : !isEnd(m_data[m_position]))) {
            if (m_data[m_position] == '\n')
                ++m_line;
            ++m_position;
        }
        const std::string_view text = m_data.substr(start, m_position - start);
        if (quoted && m_position < m_data.size())
            ++m_position;
        return DataToken{text, quoted, line};
    }

private:
    static bool isBetween(char c)
    {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ',' || c == ';' || c == '\x1A';
    }
    static bool isEnd(char c) { return isBetween(c) || c == '"'; }

    std::string_view m_data;
    std::size_t m_position = 0;
    std::int64_t m_line;
};

bool isSymbol(std::string_view text)
{
    return text == "-" || text == ":" ||
           (!text.empty() && text.find_first_not_of('.') == std::string_view::npos);
}

std::optional<double> numberOf(std::string_view text)
{
    double number = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = code == std::errc() && end == text.data() + text.size() && std::isfinite(number);
    return whole ? std::optional(number) : std::nullopt;
}

/// Puts one token in its cell; what is neither number nor symbol is refused and leaves the cell empty.
Outcome putCell(TableCube &cube, std::size_t cell, const DataToken &token)
{
    const auto number = token.quoted ? std::nullopt : numberOf(token.text);
    if (number) {
        cube.values[cell] = *number;
        return done();
    }
    const bool symbol = token.quoted || isSymbol(token.text);
    if (!symbol) {
        if (cube.refused.size() >= mostRefused)
            return malformedPx("DATA holds more than a thousand things that are no numbers", token.line);
        cube.refused.push_back({token.line, u"bad_number"_s, QString::fromUtf8(token.text).left(shownText)});
    }
    cube.values[cell] = token.text == "-" ? 0.0 : missingValue;
    if (!cube.setSymbol(cell, symbol ? QString::fromUtf8(token.text).left(shownText) : u"?"_s))
        return malformedPx("DATA holds too many different texts for symbols", token.line);
    return done();
}

Error wrongCount(std::size_t found, std::size_t expected, const PxParts &parts)
{
    const std::string cut = parts.dataClosed ? "" : ", and the file is cut off";
    return malformedPx("DATA has " + std::to_string(found) + " cells where the variables make " +
                           std::to_string(expected) + cut,
                       parts.dataLine);
}

Outcome readDense(TableCube &cube, const PxParts &parts, std::size_t cells)
{
    // A cell takes at least one character and a separator: no room is made for more than there can be.
    const bool canFit = cells <= parts.data.size() / 2 + 1;
    cube.values.assign(canFit ? cells : 0, missingValue);
    cube.symbolOf.assign(canFit ? cells : 0, 0);
    DataTokens tokens(parts.data, parts.dataLine);
    std::size_t found = 0;
    while (const auto token = tokens.next()) {
        if (found < cube.values.size()) {
            if (const Outcome put = putCell(cube, found, *token); !put)
                return put;
        }
        ++found;
    }
    return found == cells ? done() : Outcome(wrongCount(found, cells, parts));
}

/// Rows of a KEYS file: keys, then as many cells as the heading makes.
class KeyedReader
{
public:
    KeyedReader(TableCube &cube, const PxMeta &meta, std::vector<PxMeta::Key> keys, const PxParts &parts)
        : m_cube(cube), m_keys(std::move(keys)), m_parts(parts)
    {
        for (const PxMeta::Key &key : m_keys) {
            auto &positions = m_positions.emplace_back();
            const std::vector<std::string> texts = meta.ownTexts(key.variable, key.isCode);
            for (std::size_t i = 0; i < texts.size(); ++i)
                positions.emplace(texts[i], i);
        }
        for (std::size_t i = meta.stubSize(); i < cube.variables.size(); ++i)
            m_width *= cube.variables[i].categories.size();
    }

    Outcome read(std::size_t cells)
    {
        m_cube.values.assign(cells, 0.0);
        m_cube.symbolOf.assign(cells, 0);
        std::vector<bool> seen(m_width == 0 ? 0 : cells / m_width, false);
        DataTokens tokens(m_parts.data, m_parts.dataLine);
        while (true) {
            const auto first = tokens.next();
            if (!first)
                break;
            const auto row = rowOf(*first, tokens);
            if (!row)
                return row.error();
            if (*row && seen[**row])
                refuse(*first, u"repeated"_s);
            const bool take = *row && !seen[**row];
            if (const Outcome read = readCells(tokens, take ? *row : std::nullopt); !read)
                return read;
            if (take)
                seen[**row] = true;
        }
        const auto rows = static_cast<std::size_t>(std::ranges::count(seen, true));
        m_cube.filled = static_cast<std::int64_t>(cells - rows * m_width);
        return done();
    }

private:
    void refuse(const DataToken &token, const QString &reason)
    {
        if (m_cube.refused.size() < mostRefused)
            m_cube.refused.push_back({token.line, reason, QString::fromUtf8(token.text).left(shownText)});
    }

    /// The stub's row that the keys name; no row when a key is unknown, which is refused.
    Result<std::optional<std::size_t>> rowOf(const DataToken &first, DataTokens &tokens)
    {
        std::vector<std::size_t> chosen(m_keys.size(), 0);
        DataToken token = first;
        bool known = true;
        for (std::size_t k = 0; k < m_keys.size(); ++k) {
            if (k > 0) {
                const auto next = tokens.next();
                if (!next)
                    return malformedPx("DATA ends within the keys of a row", token.line);
                token = *next;
            }
            if (!token.quoted)
                return malformedPx("a row of DATA does not begin with its quoted keys", token.line);
            const auto found = m_positions[k].find(std::string(token.text));
            const std::size_t size = m_cube.variables[m_keys[k].variable].categories.size();
            if (found == m_positions[k].end() || found->second >= size) {
                refuse(token, u"unknown_key"_s);
                known = false;
            } else {
                chosen[m_keys[k].variable] = found->second;
            }
        }
        if (!known)
            return std::optional<std::size_t>();
        std::size_t row = 0;
        for (std::size_t v = 0; v < m_keys.size(); ++v)
            row = row * m_cube.variables[v].categories.size() + chosen[v];
        return std::optional(row);
    }

    Outcome readCells(DataTokens &tokens, std::optional<std::size_t> row)
    {
        for (std::size_t i = 0; i < m_width; ++i) {
            const auto token = tokens.next();
            if (!token)
                return malformedPx("DATA ends within a row of " + std::to_string(m_width) + " cells",
                                   m_parts.dataLine);
            if (!row)
                continue;
            if (const Outcome put = putCell(m_cube, *row * m_width + i, *token); !put)
                return put;
        }
        return done();
    }

    TableCube &m_cube;
    std::vector<PxMeta::Key> m_keys;
    const PxParts &m_parts;
    std::vector<std::unordered_map<std::string, std::size_t>> m_positions;
    std::size_t m_width = 1;
};

Outcome readData(TableCube &cube, const PxMeta &meta, const PxParts &parts)
{
    const auto cells = cellCountOf(cube.variables);
    if (!cells)
        return malformedPx("the variables make more cells than a table can have", parts.dataLine);
    auto keys = meta.keys(cube);
    if (!keys)
        return keys.error();
    return keys->empty() ? readDense(cube, parts, *cells)
                         : KeyedReader(cube, meta, std::move(*keys), parts).read(*cells);
}

} // namespace

Result<PxFile> readPx(std::string_view bytes, std::string_view language)
{
    const auto decoded = decodedText(bytes, claimedEncoding(bytes));
    if (!decoded)
        return failure(ErrorKind::WrongKind, {}, "no text file");
    const auto parts = splitPx(decoded->utf8);
    if (!parts)
        return parts.error();
    const PxMeta meta(parts->statements, language);
    auto cube = meta.describe();
    if (!cube)
        return cube.error();
    if (!parts->hasData)
        return failure(ErrorKind::Malformed, {}, "a PX file without the keyword DATA: it has no figures");
    if (const Outcome read = readData(*cube, meta, *parts); !read)
        return read.error();
    return PxFile{std::move(*cube), decoded->encoding};
}

bool looksLikePx(std::string_view bytes)
{
    constexpr std::size_t enough = 2000;
    const auto decoded = decodedText(bytes.substr(0, enough), "dos");
    if (!decoded)
        return false;
    const std::string_view text = decoded->utf8;
    std::size_t i = text.find_first_not_of(" \t\r\n");
    const std::size_t start = i;
    const auto isKeyword = [](char c) {
        return (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || (c >= '0' && c <= '9');
    };
    while (i < text.size() && isKeyword(text[i]))
        ++i;
    if (i >= text.size() || i - start < 3)
        return false;
    const std::string_view rest = text.substr(i);
    const bool keyed = rest.starts_with("=") || rest.starts_with("(\"") || rest.starts_with("[");
    return keyed && rest.find('=') != std::string_view::npos && rest.find(';') != std::string_view::npos;
}

} // namespace lagesbild
