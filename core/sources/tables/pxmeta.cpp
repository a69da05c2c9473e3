#include "core/sources/tables/pxmeta.h"

#include "core/pack/failure.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

int decimalsOf(std::string_view text)
{
    int number = -1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// The last statement of a keyword, subkey and language stays.
std::string indexKey(std::string_view keyword, std::string_view subkey, std::string_view language)
{
    constexpr char between = '\x1F';
    return std::string(keyword) + between + std::string(language) + between + std::string(subkey);
}

} // namespace

PxMeta::PxMeta(const std::vector<PxStatement> &statements, std::string_view language)
    : m_statements(statements)
{
    const auto own = std::ranges::find(statements, "LANGUAGE", &PxStatement::keyword);
    if (own != statements.end())
        m_own = own->text();
    for (const PxStatement &statement : statements) {
        if (statement.subkeys.size() > 1)
            continue;
        const std::string_view subkey = statement.subkeys.empty() ? std::string_view() : statement.subkeys[0];
        const std::string_view told = statement.language == m_own ? std::string_view() : statement.language;
        m_index[indexKey(statement.keyword, subkey, told)] = &statement;
    }
    m_stub = names("STUB", {});
    m_heading = names("HEADING", {});
    if (language.empty() || language == m_own)
        return;
    std::vector<std::string> wished = names("STUB", language);
    const bool complete = wished.size() == m_stub.size();
    const std::vector<std::string> heading = names("HEADING", language);
    if (!complete || heading.size() != m_heading.size())
        return;
    m_language = language;
    wished.insert(wished.end(), heading.begin(), heading.end());
    m_wishedNames = std::move(wished);
}

const PxStatement *PxMeta::find(std::string_view keyword, std::string_view subkey,
                                std::string_view language) const
{
    const auto found =
        m_index.find(indexKey(keyword, subkey, language == m_own ? std::string_view() : language));
    return found == m_index.end() ? nullptr : found->second;
}

const PxStatement *PxMeta::find(std::string_view keyword, std::size_t variable) const
{
    if (!m_language.empty()) {
        if (const PxStatement *found = find(keyword, wishedName(variable), m_language))
            return found;
    }
    return find(keyword, ownName(variable), {});
}

QString PxMeta::text(std::string_view keyword) const
{
    const PxStatement *found = m_language.empty() ? nullptr : find(keyword, {}, m_language);
    if (found == nullptr)
        found = find(keyword, {}, {});
    return found == nullptr ? QString() : QString::fromUtf8(found->text());
}

std::vector<std::string> PxMeta::names(std::string_view keyword, std::string_view language) const
{
    const PxStatement *found = find(keyword, {}, language);
    return found == nullptr ? std::vector<std::string>() : found->texts();
}

std::string PxMeta::ownName(std::size_t variable) const
{
    return variable < m_stub.size() ? m_stub[variable] : m_heading[variable - m_stub.size()];
}

std::string PxMeta::wishedName(std::size_t variable) const
{
    return m_wishedNames.empty() ? ownName(variable) : m_wishedNames[variable];
}

std::vector<std::string> PxMeta::ownTexts(std::size_t variable, bool codes) const
{
    const PxStatement *found = find(codes ? "CODES" : "VALUES", ownName(variable), {});
    if (found == nullptr)
        found = find(codes ? "VALUES" : "CODES", ownName(variable), {});
    return found == nullptr ? std::vector<std::string>() : found->texts();
}

Result<CubeVariable> PxMeta::variable(std::size_t position, std::vector<QString> &remarks) const
{
    CubeVariable result;
    const std::string name = ownName(position);
    result.label = QString::fromUtf8(wishedName(position));
    const PxStatement *code = find("VARIABLECODE", name, {});
    result.code = code == nullptr ? QString::fromUtf8(name) : QString::fromUtf8(code->text());

    const PxStatement *values = find("VALUES", position);
    const PxStatement *codes = find("CODES", position);
    if (codes == nullptr)
        codes = find("CODES", name, {});
    if (values == nullptr && codes == nullptr)
        return malformedPx("variable " + name + " has neither VALUES nor CODES");
    if (values == nullptr)
        remarks.push_back(
            u"VALUES of %1 are missing: its codes stand for them"_s.arg(QString::fromUtf8(name)));
    const std::vector<std::string> labels = (values == nullptr ? codes : values)->texts();
    const std::vector<std::string> given = codes == nullptr ? labels : codes->texts();
    if (labels.empty())
        return malformedPx("variable " + name + " has no values", (values == nullptr ? codes : values)->line);
    if (given.size() != labels.size())
        remarks.push_back(u"%1 has %2 values and %3 codes"_s.arg(QString::fromUtf8(name))
                              .arg(labels.size())
                              .arg(given.size()));
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const std::string &text = i < given.size() ? given[i] : labels[i];
        result.categories.push_back({QString::fromUtf8(text), QString::fromUtf8(labels[i]), {}});
    }
    readPeriods(position, result, remarks);
    return result;
}

void PxMeta::readPeriods(std::size_t position, CubeVariable &variable, std::vector<QString> &remarks) const
{
    const PxStatement *periods = find("TIMEVAL", position);
    if (periods == nullptr)
        return;
    variable.role = VariableRole::Time;
    const std::vector<std::string> texts = periods->texts();
    const bool isRange = texts.size() == 2 && std::ranges::any_of(periods->tokens, [](const PxToken &token) {
                             return !token.quoted && token.text == "-";
                         });
    const bool isJoinedRange = texts.size() == 1 && texts[0].find('-') != std::string::npos;
    if (isRange || isJoinedRange || texts.empty())
        return;
    if (texts.size() != variable.categories.size()) {
        remarks.push_back(
            u"TIMEVAL lists %1 periods for %2 values"_s.arg(texts.size()).arg(variable.categories.size()));
        return;
    }
    // Where the file has no codes of its own, the period as TIMEVAL writes it is one: "200409".
    for (std::size_t i = 0; i < texts.size(); ++i) {
        CubeCategory &category = variable.categories[i];
        if (category.code == category.label)
            category.code = QString::fromUtf8(texts[i]);
    }
}

void PxMeta::readRoles(TableCube &cube) const
{
    const PxStatement *contents = find("CONTVARIABLE", {}, {});
    for (std::size_t i = 0; i < cube.variables.size(); ++i) {
        CubeVariable &variable = cube.variables[i];
        const std::string name = ownName(i);
        if (contents != nullptr && contents->text() == name) {
            variable.role = VariableRole::Contents;
            const std::vector<std::string> own = ownTexts(i, false);
            for (std::size_t c = 0; c < variable.categories.size() && c < own.size(); ++c) {
                if (const PxStatement *unit = find("UNITS", own[c], {}))
                    variable.categories[c].unit = QString::fromUtf8(unit->text());
            }
            continue;
        }
        const PxStatement *type = find("VARIABLE-TYPE", name, {});
        const std::string kind = type == nullptr ? std::string() : type->text();
        if (variable.role == VariableRole::None && (kind == "T" || kind == "Time"))
            variable.role = VariableRole::Time;
        if (variable.role == VariableRole::None &&
            (kind == "G" || kind == "Geo" || find("MAP", name, {}) != nullptr))
            variable.role = VariableRole::Geo;
    }
    guessRoles(cube.variables);
}

void PxMeta::readSymbols(TableCube &cube) const
{
    static constexpr std::array<const char *, 6> dots{".", "..", "...", "....", ".....", "......"};
    for (std::size_t i = 0; i < dots.size(); ++i) {
        const QString meaning = text("DATASYMBOL" + std::to_string(i + 1));
        if (!meaning.isEmpty())
            cube.meanings.emplace(QString::fromLatin1(dots[i]), meaning);
    }
    const QString nil = text("DATASYMBOLNIL");
    if (!nil.isEmpty())
        cube.meanings.emplace(u"-"_s, nil);
}

void PxMeta::readTexts(TableCube &cube) const
{
    cube.title = text("TITLE");
    if (cube.title.isEmpty())
        cube.title = text("DESCRIPTION");
    if (cube.title.isEmpty())
        cube.title = text("CONTENTS");
    cube.contents = text("CONTENTS").simplified();
    // Cut off by its program where it was too long: «06913: Population and population changes,».
    while (cube.contents.endsWith(u','))
        cube.contents.chop(1);
    cube.source = text("SOURCE");
    cube.updated = text("LAST-UPDATED");
    cube.unit = text("UNITS");
    const int shown = decimalsOf(text("SHOWDECIMALS").toStdString());
    cube.decimals = shown >= 0 ? shown : decimalsOf(text("DECIMALS").toStdString());
    cube.language = m_language.empty() ? m_own : m_language;
    cube.languages = names("LANGUAGES", {});
    if (cube.languages.empty() && !m_own.empty())
        cube.languages = {m_own};
}

Result<TableCube> PxMeta::describe() const
{
    TableCube cube;
    const std::size_t count = m_stub.size() + m_heading.size();
    if (count == 0)
        return malformedPx("neither STUB nor HEADING names a variable");
    if (count > mostVariables)
        return malformedPx("more than " + std::to_string(mostVariables) + " variables");
    std::set<std::string> seen;
    for (std::size_t i = 0; i < count; ++i) {
        if (!seen.insert(ownName(i)).second)
            return malformedPx("variable " + ownName(i) + " stands twice among STUB and HEADING");
        Result<CubeVariable> read = variable(i, cube.remarks);
        if (!read)
            return read.error();
        cube.variables.push_back(std::move(*read));
    }
    readTexts(cube);
    readRoles(cube);
    readSymbols(cube);
    return cube;
}

Result<std::vector<PxMeta::Key>> PxMeta::keys(const TableCube &cube) const
{
    std::vector<Key> result;
    for (const PxStatement &statement : m_statements) {
        if (statement.keyword != "KEYS" || statement.subkeys.size() != 1 || !statement.language.empty())
            continue;
        std::size_t position = 0;
        while (position < cube.variables.size() && ownName(position) != statement.subkeys[0])
            ++position;
        const bool repeated = std::ranges::find(result, position, &Key::variable) != result.end();
        if (position >= m_stub.size() || repeated)
            return malformedPx("KEYS names " + statement.subkeys[0] +
                                   ", which is no variable of the stub, or twice",
                               statement.line);
        result.push_back({position, statement.text() == "CODES"});
    }
    if (!result.empty() && result.size() != m_stub.size())
        return malformedPx("KEYS does not name every variable of the stub");
    return result;
}

} // namespace lagesbild
