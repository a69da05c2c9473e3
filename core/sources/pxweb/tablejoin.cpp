#include "core/sources/pxweb/tablejoin.h"

#include "core/base/missing.h"
#include "core/pack/failure.h"

#include <QHash>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

Error notAsked(std::string what)
{
    return failure(ErrorKind::Malformed, {}, "not what was asked for: " + std::move(what));
}

const CubeVariable *variableOf(const TableCube &table, const QString &code)
{
    const auto found = std::ranges::find(table.variables, code, &CubeVariable::code);
    return found == table.variables.end() ? nullptr : &*found;
}

} // namespace

struct TableJoin::Axis {
    std::vector<std::size_t> offsets; ///< of each value, in cells of the whole
};

TableJoin::TableJoin(TableQuery query, std::size_t parts)
    : m_query(std::move(query)), m_parts(parts), m_left(parts)
{
    m_table.variables = m_query.variables;
    m_table.title = m_query.title;
}

Result<std::vector<TableJoin::Axis>> TableJoin::axesOf(const QueryPart &part, const TableCube &answer) const
{
    std::vector<Axis> axes;
    std::size_t known = 0;
    for (const CubeVariable &variable : answer.variables) {
        const auto found = std::ranges::find(m_query.variables, variable.code, &CubeVariable::code);
        if (found == m_query.variables.end()) {
            if (variable.categories.size() != 1)
                return notAsked(variable.code.toStdString() + " is in the answer");
            axes.push_back({{0}});
            continue;
        }
        ++known;
        const auto v = static_cast<std::size_t>(found - m_query.variables.begin());
        const ValueRange &range = part[v];
        std::size_t stride = 1;
        for (std::size_t later = v + 1; later < m_query.variables.size(); ++later)
            stride *= m_query.variables[later].categories.size();
        QHash<QString, std::size_t> positions;
        for (std::size_t i = range.first; i < range.first + range.count; ++i)
            positions.insert(found->categories[i].code, i);
        if (variable.categories.size() != range.count)
            return notAsked(std::to_string(variable.categories.size()) + " values of " +
                            variable.code.toStdString() + " instead of " + std::to_string(range.count));
        Axis axis;
        for (const CubeCategory &category : variable.categories) {
            const auto position = positions.constFind(category.code);
            if (position == positions.constEnd())
                return notAsked(variable.code.toStdString() + '=' + category.code.toStdString());
            axis.offsets.push_back(*position * stride);
            positions.erase(position);
        }
        axes.push_back(std::move(axis));
    }
    if (known != m_query.variables.size())
        return notAsked("a variable is missing");
    return axes;
}

Outcome TableJoin::checkExtras(const std::vector<CubeVariable> &extras) const
{
    const auto sameCodes = [](const CubeVariable &one, const CubeVariable &other) {
        return one.code == other.code && one.categories.front().code == other.categories.front().code;
    };
    if (m_left == m_parts || std::ranges::equal(extras, m_extras, sameCodes))
        return done();
    return notAsked("the parts of the table are about different things");
}

void TableJoin::begin(std::vector<CubeVariable> extras, const TableCube &answer)
{
    m_extras = std::move(extras);
    std::size_t cells = 1;
    for (const CubeVariable &variable : m_query.variables)
        cells *= variable.categories.size();
    m_table.values.assign(cells, missingValue);
    m_table.symbolOf.assign(cells, 0);
    m_table.source = answer.source;
    m_table.unit = m_parts == 1 ? answer.unit : QString();
    m_table.decimals = answer.decimals;
    m_table.language = answer.language;
    // The service's own title of an answer tells what was chosen; one of a part would tell too little.
    if (m_parts == 1 && !answer.title.isEmpty())
        m_table.title = answer.title;
}

Outcome TableJoin::copyCells(const std::vector<Axis> &axes, const TableCube &answer)
{
    std::vector<std::size_t> position(axes.size(), 0);
    for (std::size_t cell = 0; cell < answer.values.size(); ++cell) {
        std::size_t target = 0;
        for (std::size_t v = 0; v < axes.size(); ++v)
            target += axes[v].offsets[position[v]];
        m_table.values[target] = answer.values[cell];
        const QString *symbol = answer.symbolAt(cell);
        if (symbol != nullptr && !m_table.setSymbol(target, *symbol))
            return failure(ErrorKind::Malformed, {}, "more different symbols than a table can have");
        for (std::size_t v = axes.size(); v-- > 0;) {
            if (++position[v] < axes[v].offsets.size())
                break;
            position[v] = 0;
        }
    }
    return done();
}

void TableJoin::mergeFacts(const TableCube &answer)
{
    m_table.nullSymbols.insert(answer.nullSymbols.begin(), answer.nullSymbols.end());
    m_table.meanings.insert(answer.meanings.begin(), answer.meanings.end());
    for (const auto &[flag, count] : answer.flags)
        m_table.flags[flag] += count;
    m_table.filled += answer.filled;
    m_updates.insert(answer.updated);
}

/// What only answers tell: API v1 describes no units.
void TableJoin::learnTexts(const QueryPart &part, const TableCube &answer)
{
    for (std::size_t v = 0; v < m_query.variables.size(); ++v) {
        CubeVariable &variable = m_table.variables[v];
        const CubeVariable *answered = variableOf(answer, variable.code);
        if (variable.role == VariableRole::None)
            variable.role = answered->role;
        const auto hasUnit = [](const CubeCategory &category) { return !category.unit.isEmpty(); };
        if (std::ranges::none_of(answered->categories, hasUnit))
            continue;
        for (std::size_t i = part[v].first; i < part[v].first + part[v].count; ++i) {
            CubeCategory &category = variable.categories[i];
            const auto found = std::ranges::find(answered->categories, category.code, &CubeCategory::code);
            if (category.unit.isEmpty())
                category.unit = found->unit;
        }
    }
}

Outcome TableJoin::add(const QueryPart &part, const TableCube &answer)
{
    if (!answer.hasFigures())
        return notAsked("a table without figures");
    const auto axes = axesOf(part, answer);
    if (!axes)
        return axes.error();
    std::vector<CubeVariable> extras;
    for (const CubeVariable &variable : answer.variables) {
        if (std::ranges::find(m_query.variables, variable.code, &CubeVariable::code) ==
            m_query.variables.end())
            extras.push_back(variable);
    }
    if (const Outcome same = checkExtras(extras); !same)
        return same;
    if (m_left == m_parts)
        begin(std::move(extras), answer);
    if (const Outcome copied = copyCells(*axes, answer); !copied)
        return copied;
    mergeFacts(answer);
    learnTexts(part, answer);
    --m_left;
    return done();
}

TableCube TableJoin::take()
{
    Q_ASSERT_X(isComplete(), "TableJoin", "a table that lacks parts is not given away");
    m_updates.erase(QString());
    if (!m_updates.empty())
        m_table.updated = *m_updates.rbegin();
    if (m_updates.size() > 1)
        m_table.remarks.push_back(u"the table was updated while it was fetched"_s);
    for (CubeVariable &extra : m_extras)
        m_table.variables.push_back(std::move(extra));
    for (const CubeVariable &variable : m_table.variables) {
        const bool one = variable.role == VariableRole::Contents && variable.categories.size() == 1;
        if (one && !variable.categories.front().unit.isEmpty())
            m_table.unit = variable.categories.front().unit;
    }
    return std::move(m_table);
}

} // namespace lagesbild
