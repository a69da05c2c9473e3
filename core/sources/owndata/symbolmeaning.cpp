#include "core/sources/owndata/symbolmeaning.h"

#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

bool hasAny(const QString &text, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&text](QStringView word) { return text.contains(word); });
}

/// What a sentence about a mark says; nothing when it says nothing of the kind.
std::optional<Status> statusIn(const QString &sentence)
{
    const QString text = sentence.toLower();
    if (hasAny(text, {u"sekret", u"secret", u"skydd", u"röja", u"hidden", u"confid", u"classified",
                      u"färre än", u"för få", u"prickas", u"fewer than"}))
        return Status::Privacy;
    if (hasAny(text, {u"ej tillämp", u"kan inte förekomma", u"kan ej förekomma", u"not applic", u"n.a."}))
        return Status::NotApplicable;
    if (hasAny(text, {u"saknas", u"missing", u"not available", u"unknown", u"ej tillgänglig"}))
        return Status::Missing;
    return std::nullopt;
}

QString notesOf(const TextTable &table)
{
    QString notes;
    const auto add = [&notes](const TextRow &row) {
        for (const TextCell &cell : row.cells) {
            if (!cell.text.isEmpty())
                notes += cell.text + u' ';
        }
    };
    for (std::size_t i = 0; i < table.layout.headerFirst && i < table.rows.size(); ++i)
        add(table.rows[i]);
    for (std::size_t i = table.layout.rowsEnd; i < table.rows.size(); ++i)
        add(table.rows[i]);
    return notes;
}

/// What is said just before a mark in brackets («… färre än 10 elever … två prickar (..)») or after one that is
/// explained («.. = uppgift saknas»).
std::optional<Status> statusInNotes(const QString &notes, const QString &mark)
{
    constexpr qsizetype near = 160;
    const qsizetype bracket = notes.indexOf(u'(' + mark + u')');
    if (bracket >= 0) {
        const qsizetype from = std::max<qsizetype>(0, bracket - near);
        return statusIn(notes.mid(from, bracket - from));
    }
    const QRegularExpression explained(u"(?:^|[\\s\"])"_s + QRegularExpression::escape(mark) +
                                       u"\"?\\s*[=:]\\s*([^.]{3,80})"_s);
    const QRegularExpressionMatch match = explained.match(notes);
    return match.hasMatch() ? statusIn(match.captured(1)) : std::nullopt;
}

} // namespace

SymbolMeaning::SymbolMeaning(const TextTable &table, bool dashIsZero) : m_dashIsZero(dashIsZero)
{
    const QString notes = notesOf(table);
    m_statuses.insert(u"."_s, Status::NotApplicable);
    for (const QString &mark : {u"."_s, u".."_s, u"..."_s, u"x"_s, u"-"_s}) {
        if (const auto status = statusInNotes(notes, mark))
            m_statuses.insert(mark, *status);
    }
    for (const auto &[mark, meaning] : table.meanings) {
        if (const auto status = statusIn(meaning))
            m_statuses.insert(mark, *status);
    }
}

FigureStore::Figure SymbolMeaning::of(const QString &mark) const
{
    if (mark == u"-" && m_dashIsZero)
        return {0.0, Status::Ok};
    return {FigureStore::Figure().value, m_statuses.value(mark.toLower(), Status::Missing)};
}

} // namespace lagesbild
