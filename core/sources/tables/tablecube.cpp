#include "core/sources/tables/tablecube.h"

#include <algorithm>
#include <array>
#include <limits>

namespace lagesbild
{

namespace
{

constexpr std::size_t mostSymbols = 500;

constexpr std::array<QStringView, 14> timeNames{u"tid",     u"time",    u"år",   u"year",  u"period",
                                                u"periodo", u"vuosi",   u"aar",  u"month", u"månad",
                                                u"kvartal", u"quarter", u"anno", u"ar"};
constexpr std::array<QStringView, 18> geoNames{
    u"region",       u"kommun",     u"län",    u"lan",      u"geo",      u"area",
    u"kommunkod",    u"kommun-kod", u"county", u"område",   u"state",    u"residence",
    u"municipality", u"country",    u"land",   u"geografi", u"distrikt", u"district"};
constexpr std::array<QStringView, 8> genderNames{u"kön",  u"kon",       u"sex", u"gender",
                                                 u"sexo", u"sukupuoli", u"køn", u"kjønn"};
constexpr std::array<QStringView, 7> contentsNames{u"contentscode", u"tabellinnehåll", u"contents", u"tiedot",
                                                   u"concept",      u"statistic",      u"uppgifter"};

template <std::size_t N>
bool isOneOf(const QString &name, const std::array<QStringView, N> &names)
{
    return std::ranges::find(names, QStringView(name)) != names.end();
}

VariableRole roleOfWord(const QString &word)
{
    if (isOneOf(word, timeNames))
        return VariableRole::Time;
    if (isOneOf(word, geoNames))
        return VariableRole::Geo;
    if (isOneOf(word, genderNames))
        return VariableRole::Gender;
    return isOneOf(word, contentsNames) ? VariableRole::Contents : VariableRole::None;
}

} // namespace

std::string_view keyOf(VariableRole role)
{
    static constexpr std::array<std::string_view, 5> keys{"none", "time", "geo", "contents", "gender"};
    return keys[static_cast<std::size_t>(role)];
}

const QString *TableCube::symbolAt(std::size_t index) const
{
    const std::uint16_t symbol = symbolOf[index];
    return symbol == 0 ? nullptr : &symbols[symbol - std::size_t{1}];
}

bool TableCube::setSymbol(std::size_t index, const QString &symbol)
{
    auto found = std::ranges::find(symbols, symbol);
    if (found == symbols.end()) {
        if (symbols.size() >= mostSymbols)
            return false;
        symbols.push_back(symbol);
        found = symbols.end() - 1;
    }
    symbolOf[index] = static_cast<std::uint16_t>(found - symbols.begin() + 1);
    return true;
}

std::optional<std::int64_t> productOf(const std::vector<CubeVariable> &variables)
{
    std::int64_t product = 1;
    for (const CubeVariable &variable : variables) {
        const auto size = static_cast<std::int64_t>(variable.categories.size());
        if (size != 0 && product > std::numeric_limits<std::int64_t>::max() / size)
            return std::nullopt;
        product *= size;
    }
    return product;
}

std::optional<std::size_t> cellCountOf(const std::vector<CubeVariable> &variables)
{
    const auto product = productOf(variables);
    if (!product || *product > static_cast<std::int64_t>(mostCubeCells))
        return std::nullopt;
    return static_cast<std::size_t>(*product);
}

VariableRole roleOfName(const QString &code, const QString &label)
{
    const VariableRole byCode = roleOfWord(code.trimmed().toLower());
    return byCode == VariableRole::None ? roleOfWord(label.trimmed().toLower()) : byCode;
}

void guessRoles(std::vector<CubeVariable> &variables)
{
    const auto has = [&variables](VariableRole role) {
        return std::ranges::find(variables, role, &CubeVariable::role) != variables.end();
    };
    for (CubeVariable &variable : variables) {
        if (variable.role != VariableRole::None)
            continue;
        const VariableRole role = roleOfName(variable.code, variable.label);
        if (role == VariableRole::Gender || !has(role))
            variable.role = role;
    }
}

} // namespace lagesbild
