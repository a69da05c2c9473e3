#include "ui/shared/detailtext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace lagesbild
{

namespace
{

struct DetailText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::DetailText)
};

/// What @p text has at the places %1 … of @p pattern, which stand there in order; nothing where the rest differs.
/// Searched from the end, where it is we who speak: what a service said comes first and may hold anything.
std::optional<QStringList> heldIn(const QString &text, const char *pattern)
{
    QStringList pieces = QString::fromUtf8(pattern).split(u'%');
    for (qsizetype i = 1; i < pieces.size(); ++i)
        pieces[i].remove(0, 1); // the number of the place before it
    if (pieces.size() == 1)
        return text == pieces.front() ? std::optional(QStringList()) : std::nullopt;
    const qsizetype start = pieces.front().size();
    qsizetype end = text.size() - pieces.back().size();
    if (end < start || !text.startsWith(pieces.front()) || !text.endsWith(pieces.back()))
        return std::nullopt;
    QStringList held;
    for (qsizetype i = pieces.size() - 2; i > 0; --i) {
        const qsizetype at = QStringView(text).first(end).lastIndexOf(pieces[i]);
        if (at < start)
            return std::nullopt;
        const qsizetype after = at + pieces[i].size();
        held.prepend(text.mid(after, end - after));
        end = at;
    }
    held.prepend(text.mid(start, end - start));
    return held;
}

/// @p held at the places of @p words; what is put in is never taken for a place.
QString filled(const QString &words, const QStringList &held)
{
    const QStringList pieces = words.split(u'%');
    QString text = pieces.front();
    for (qsizetype i = 1; i < pieces.size(); ++i)
        text += held.value(pieces[i].front().digitValue() - 1) + pieces[i].mid(1);
    return text;
}

QString textOf(const QString &detail)
{
    for (const char *pattern : detailPatterns()) {
        if (const auto held = heldIn(detail, pattern))
            return filled(DetailText::tr(pattern), *held);
    }
    for (const char *frame : detailFrames()) {
        if (auto held = heldIn(detail, frame)) {
            std::ranges::transform(*held, held->begin(), textOf);
            return filled(DetailText::tr(frame), *held);
        }
    }
    return detail;
}

} // namespace

QString detailText(const std::string &detail)
{
    return textOf(QString::fromStdString(detail));
}

} // namespace lagesbild
