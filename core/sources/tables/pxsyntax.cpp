#include "core/sources/tables/pxsyntax.h"

#include "core/pack/failure.h"

namespace lagesbild
{

namespace
{

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v' || c == '\x1A';
}

bool isKeywordCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

/// What may follow a quoted text.
bool mayFollowText(char c)
{
    return c == ',' || c == ';' || c == ')' || c == '(' || c == '-' || c == ':' || c == '=';
}

std::string upper(std::string_view text)
{
    std::string result(text);
    for (char &c : result) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
        else if (c == '_' || c == ' ' || c == '.')
            c = '-';
    }
    return result;
}

class Splitter
{
public:
    explicit Splitter(std::string_view text) : m_text(text) {}

    Result<PxParts> split()
    {
        PxParts parts;
        while (skipSpace()) {
            PxStatement statement;
            if (const Outcome read = readKey(statement); !read)
                return read.error();
            if (statement.keyword == "DATA" && statement.subkeys.empty()) {
                takeData(parts);
                return parts;
            }
            if (const Outcome read = readTokens(statement); !read)
                return read.error();
            parts.statements.push_back(std::move(statement));
        }
        return parts;
    }

private:
    bool atEnd() const { return m_position >= m_text.size(); }
    char current() const { return m_text[m_position]; }

    void advance()
    {
        if (current() == '\n')
            ++m_line;
        ++m_position;
    }

    /// False at the end.
    bool skipSpace()
    {
        while (!atEnd() && isSpace(current()))
            advance();
        return !atEnd();
    }

    Error error(std::string detail, ErrorKind kind = ErrorKind::Malformed) const
    {
        Error result = failure(kind, {}, std::move(detail));
        result.row = m_line;
        return result;
    }

    /// From a quote to the next; the position stands after it.
    Outcome readQuoted(std::string &target)
    {
        const std::int64_t begun = m_line;
        advance();
        const std::size_t start = m_position;
        while (!atEnd() && current() != '"')
            advance();
        if (atEnd()) {
            m_line = begun;
            return error("a quoted text that never ends");
        }
        // A text broken over lines by a program that did not close its quotes: the break is not part of it.
        for (const char c : m_text.substr(start, m_position - start)) {
            if (c != '\r' && c != '\n')
                target += c;
        }
        advance();
        return done();
    }

    Outcome readKey(PxStatement &statement)
    {
        statement.line = m_line;
        const std::size_t start = m_position;
        while (!atEnd() && (isKeywordCharacter(current()) || current() == ' ' || current() == '.'))
            advance();
        std::string_view keyword = m_text.substr(start, m_position - start);
        while (keyword.ends_with(' '))
            keyword.remove_suffix(1);
        statement.keyword = upper(keyword);
        if (statement.keyword.empty())
            return error(start == 0 ? "it does not begin with a keyword" : "a keyword was expected here",
                         m_sawStatement ? ErrorKind::Malformed : ErrorKind::WrongKind);
        if (skipSpace() && current() == '[') {
            advance();
            const std::size_t from = m_position;
            while (!atEnd() && current() != ']' && current() != '\n')
                advance();
            statement.language = m_text.substr(from, m_position - from);
            if (atEnd() || current() != ']')
                return error("a language without its closing bracket");
            advance();
        }
        if (skipSpace() && current() == '(') {
            if (const Outcome read = readSubkeys(statement); !read)
                return read;
        }
        if (!skipSpace() || current() != '=')
            return error("the keyword " + statement.keyword.substr(0, 40) + " has no equals sign",
                         m_sawStatement ? ErrorKind::Malformed : ErrorKind::WrongKind);
        advance();
        m_sawStatement = true;
        return done();
    }

    Outcome readSubkeys(PxStatement &statement)
    {
        advance();
        bool joins = false;
        while (skipSpace() && current() != ')') {
            if (current() == '"') {
                if (!joins)
                    statement.subkeys.emplace_back();
                if (const Outcome read = readQuoted(statement.subkeys.back()); !read)
                    return read;
                joins = true;
                continue;
            }
            if (current() == ',')
                joins = false;
            else if (current() != '*' || joins)
                return error("after " + statement.keyword + "( quoted names were expected");
            else
                statement.subkeys.emplace_back("*");
            advance();
        }
        if (atEnd())
            return error("the names of " + statement.keyword + " never end");
        advance();
        return done();
    }

    Outcome readTokens(PxStatement &statement)
    {
        bool joins = false;
        while (true) {
            if (!skipSpace())
                return error("the statement " + statement.keyword + " is cut off");
            const char c = current();
            if (c == ';')
                break;
            if (c == '"') {
                if (!joins)
                    statement.tokens.push_back({{}, true});
                if (const Outcome read = readQuoted(statement.tokens.back().text); !read)
                    return read;
                joins = true;
                continue;
            }
            if (joins && !mayFollowText(c))
                return error("after a quoted text of " + statement.keyword +
                             " comes neither a comma nor a semicolon: a quote is astray");
            joins = false;
            readBare(statement);
        }
        advance();
        return done();
    }

    void readBare(PxStatement &statement)
    {
        const char c = current();
        if (c == ',') {
            advance();
            return;
        }
        const std::size_t start = m_position;
        advance();
        const auto isSingle = [](char character) {
            return character == '(' || character == ')' || character == '-' || character == ':' ||
                   character == '=';
        };
        if (!isSingle(c)) {
            while (!atEnd() && !isSpace(current()) && current() != ',' && current() != ';' &&
                   current() != '"' && current() != '(' && current() != ')')
                advance();
        }
        statement.tokens.push_back({std::string(m_text.substr(start, m_position - start)), false});
    }

    void takeData(PxParts &parts)
    {
        parts.hasData = true;
        parts.dataLine = m_line;
        std::string_view rest = m_text.substr(m_position);
        while (!rest.empty() && isSpace(rest.back()))
            rest.remove_suffix(1);
        parts.dataClosed = rest.ends_with(';');
        if (parts.dataClosed)
            rest.remove_suffix(1);
        parts.data = rest;
    }

    std::string_view m_text;
    std::size_t m_position = 0;
    std::int64_t m_line = 1;
    bool m_sawStatement = false;
};

} // namespace

std::vector<std::string> PxStatement::texts() const
{
    std::vector<std::string> result;
    for (const PxToken &token : tokens) {
        if (token.quoted)
            result.push_back(token.text);
    }
    return result;
}

std::string PxStatement::text() const
{
    return tokens.empty() ? std::string() : tokens.front().text;
}

Result<PxParts> splitPx(std::string_view text)
{
    return Splitter(text).split();
}

Error malformedPx(std::string detail, std::int64_t line)
{
    Error error = failure(ErrorKind::Malformed, {}, std::move(detail));
    error.row = line;
    return error;
}

} // namespace lagesbild
