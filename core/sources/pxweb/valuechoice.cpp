#include "core/sources/pxweb/valuechoice.h"

#include "core/pack/failure.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// A function of PxWeb's with what stands between its brackets.
struct Call {
    QString name; ///< in capitals
    QStringList arguments;
};

std::optional<Call> parseCall(const QString &text)
{
    static const QRegularExpression form(u"^(top|bottom|from|to|range)\\((.*)\\)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Call call{match.captured(1).toUpper(), match.captured(2).split(u',')};
    for (QString &argument : call.arguments)
        argument = argument.trimmed();
    return call;
}

/// Splits at commas, but not at those within brackets.
QStringList expressionsIn(const QString &text)
{
    QStringList expressions;
    QString expression;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (c == u',' && depth <= 0) {
            expressions << expression.trimmed();
            expression.clear();
        } else {
            expression += c;
        }
    }
    return expressions << expression.trimmed();
}

/// Marks values of one variable.
class Choosing
{
public:
    explicit Choosing(const CubeVariable &variable)
        : m_variable(variable),
          m_isTime(variable.role == VariableRole::Time),
          m_chosen(variable.categories.size(), false)
    {
    }

    Outcome add(const QString &expression);
    std::vector<std::size_t> positions() const;

private:
    Outcome addCall(const Call &call, const QString &expression);
    Outcome addCounted(const Call &call, const QString &expression);
    Outcome addSpan(const QString &from, const QString &to, const QString &expression);
    Outcome addMatching(const QString &expression);
    std::optional<std::size_t> positionOf(const QString &code) const;
    Error unknown(const QString &value) const;
    Error notUnderstood(const QString &expression, const char *why) const;

    const CubeVariable &m_variable;
    bool m_isTime;
    std::vector<bool> m_chosen;
};

Error Choosing::unknown(const QString &value) const
{
    return failure(ErrorKind::NotFound, m_variable.code + u'=' + value, "the table has no such value");
}

Error Choosing::notUnderstood(const QString &expression, const char *why) const
{
    return failure(ErrorKind::WrongUse, m_variable.code + u'=' + expression, why);
}

std::optional<std::size_t> Choosing::positionOf(const QString &code) const
{
    const auto &categories = m_variable.categories;
    const auto found = std::ranges::find(categories, code, &CubeCategory::code);
    if (found != categories.end())
        return static_cast<std::size_t>(found - categories.begin());
    const auto hasLabel = [&code](const CubeCategory &category) {
        return category.label.compare(code, Qt::CaseInsensitive) == 0;
    };
    const auto labelled = std::ranges::find_if(categories, hasLabel);
    if (labelled == categories.end() || std::ranges::count_if(categories, hasLabel) > 1)
        return std::nullopt;
    return static_cast<std::size_t>(labelled - categories.begin());
}

Outcome Choosing::add(const QString &expression)
{
    if (expression.isEmpty())
        return notUnderstood(expression, "a value is missing");
    // A code may look like an expression; then it is the code.
    if (const auto position = positionOf(expression)) {
        m_chosen[*position] = true;
        return done();
    }
    if (const auto call = parseCall(expression))
        return addCall(*call, expression);
    if (expression.contains(u'*') || expression.contains(u'?'))
        return addMatching(expression);
    return unknown(expression);
}

Outcome Choosing::addCall(const Call &call, const QString &expression)
{
    if (call.arguments.contains(QString()))
        return notUnderstood(expression, "something is missing between the brackets");
    if (call.name == u"TOP" || call.name == u"BOTTOM")
        return addCounted(call, expression);
    const bool isRange = call.name == u"RANGE";
    if (call.arguments.size() != (isRange ? 2 : 1))
        return notUnderstood(expression, isRange ? "RANGE takes two values" : "FROM and TO take one value");
    const QString &first = call.arguments.front();
    if (isRange)
        return addSpan(first, call.arguments.back(), expression);
    return call.name == u"FROM" ? addSpan(first, {}, expression) : addSpan({}, first, expression);
}

Outcome Choosing::addCounted(const Call &call, const QString &expression)
{
    bool isCount = false;
    bool isSkip = true;
    const std::size_t count = call.arguments.front().toULong(&isCount);
    const std::size_t skipped = call.arguments.size() > 1 ? call.arguments[1].toULong(&isSkip) : 0;
    if (!isCount || !isSkip || count == 0 || call.arguments.size() > 2)
        return notUnderstood(expression, "TOP and BOTTOM take a number, and how many to skip");
    // Of a time the top is the latest (PxWebApi's own TopExpression).
    std::vector<std::size_t> order(m_chosen.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto &categories = m_variable.categories;
    if (m_isTime)
        std::ranges::sort(order, [&categories](std::size_t a, std::size_t b) {
            return categories[b].code < categories[a].code;
        });
    if (call.name == u"BOTTOM")
        std::ranges::reverse(order);
    if (skipped >= order.size())
        return unknown(expression);
    const std::size_t end = std::min(order.size() - skipped, count) + skipped;
    for (std::size_t i = skipped; i < end; ++i)
        m_chosen[order[i]] = true;
    return done();
}

/// Empty ends are open.
Outcome Choosing::addSpan(const QString &from, const QString &to, const QString &expression)
{
    bool any = false;
    if (m_isTime) {
        for (std::size_t i = 0; i < m_chosen.size(); ++i) {
            const QString &code = m_variable.categories[i].code;
            if ((from.isEmpty() || from <= code) && (to.isEmpty() || code <= to || code.startsWith(to)))
                any = m_chosen[i] = true;
        }
        return any ? done() : Outcome(unknown(expression));
    }
    const auto first = from.isEmpty() ? std::optional(std::size_t{0}) : positionOf(from);
    const auto last = to.isEmpty() ? std::optional(m_chosen.size() - 1) : positionOf(to);
    if (!first || !last)
        return unknown(first ? to : from);
    for (std::size_t i = *first; i <= *last && i < m_chosen.size(); ++i)
        any = m_chosen[i] = true;
    return any ? done() : Outcome(notUnderstood(expression, "the range runs backwards"));
}

Outcome Choosing::addMatching(const QString &expression)
{
    const QString pattern =
        QRegularExpression::escape(expression).replace(u"\\*"_s, u".*"_s).replace(u"\\?"_s, u"."_s);
    const QRegularExpression form(QRegularExpression::anchoredPattern(pattern),
                                  QRegularExpression::DotMatchesEverythingOption);
    bool any = false;
    for (std::size_t i = 0; i < m_chosen.size(); ++i) {
        if (form.match(m_variable.categories[i].code).hasMatch())
            any = m_chosen[i] = true;
    }
    return any ? done() : Outcome(unknown(expression));
}

std::vector<std::size_t> Choosing::positions() const
{
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < m_chosen.size(); ++i) {
        if (m_chosen[i])
            positions.push_back(i);
    }
    return positions;
}

} // namespace

Result<ValueChoice> parseValueChoice(const QString &text)
{
    const qsizetype sign = text.indexOf(u'=');
    const QString name = text.left(std::max<qsizetype>(0, sign));
    const qsizetype at = name.indexOf(u'@');
    ValueChoice choice{name.left(at).trimmed(), text.mid(sign + 1).trimmed()};
    if (at >= 0)
        choice.codelist = name.mid(at + 1).trimmed();
    if (choice.variable.isEmpty() || choice.values.isEmpty() || (at >= 0 && choice.codelist.isEmpty()))
        return failure(ErrorKind::WrongUse, text, "not VARIABLE=VALUES or VARIABLE@LIST=VALUES");
    return choice;
}

Result<std::vector<std::size_t>> chooseValues(const CubeVariable &variable, const QString &expressions)
{
    Choosing choosing(variable);
    for (const QString &expression : expressionsIn(expressions)) {
        if (const Outcome added = choosing.add(expression); !added)
            return added.error();
    }
    return choosing.positions();
}

} // namespace lagesbild
