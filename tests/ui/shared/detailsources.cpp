#include "tests/ui/shared/detailsources.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Comments, texts and characters of C++.
const QRegularExpression &tokens()
{
    static const QRegularExpression expression(uR"(//[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)+')"_s);
    return expression;
}

/// Without comments and without the marks that part the digits of numbers.
QString codeOnly(QString code)
{
    static const QRegularExpression mark(u"(?<=[0-9])'(?=[0-9])"_s);
    code.remove(mark);
    QString kept;
    qsizetype from = 0;
    for (auto match = tokens().globalMatch(code); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (!found.captured().startsWith(u"//"_s))
            continue;
        kept += QStringView(code).mid(from, found.capturedStart() - from);
        from = found.capturedEnd();
    }
    return kept + code.mid(from);
}

/// From @p start to the bracket that closes what was open there, or to one of @p ends outside of all brackets.
QString expressionAt(const QString &code, qsizetype start, const QString &ends)
{
    int depth = 0;
    qsizetype at = start;
    while (at < code.size()) {
        const QChar c = code[at];
        if (c == u'"' || c == u'\'') {
            const auto text = tokens().match(code, at, QRegularExpression::NormalMatch,
                                             QRegularExpression::AnchorAtOffsetMatchOption);
            at = text.hasMatch() ? text.capturedEnd() : at + 1;
            continue;
        }
        if (u"([{"_s.contains(c))
            ++depth;
        if (u")]}"_s.contains(c) && --depth < 0)
            break;
        if (depth == 0 && ends.contains(c))
            break;
        ++at;
    }
    return code.mid(start, at - start);
}

/// The texts in @p expression, neighbours as one, without those that are given to tr() or translate().
QStringList textsIn(QString expression)
{
    static const QRegularExpression seam(uR"re("\s+")re"_s);
    static const QRegularExpression text(uR"re((tr\(\s*|translate\(\s*"[^"]*",\s*)?"((?:[^"\\]|\\.)*)")re"_s);
    expression.remove(seam);
    QStringList texts;
    for (auto match = text.globalMatch(expression); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (found.captured(1).isEmpty())
            texts << found.captured(2);
    }
    return texts;
}

/// Functions that make an Error, besides the common ones those that @p code has itself.
QString makersIn(const QString &code)
{
    static const QRegularExpression maker(uR"(\bError\s+(?:\w+::)*(\w+)\s*\()"_s);
    QStringList names{u"failure"_s, u"wrong"_s};
    for (auto match = maker.globalMatch(code); match.hasNext();)
        names << match.next().captured(1);
    names.removeDuplicates();
    return names.join(u'|');
}

void addTexts(const QString &code, const QString &start, const QString &ends, QStringList &texts)
{
    const QRegularExpression expression(start);
    for (auto match = expression.globalMatch(code); match.hasNext();)
        texts << textsIn(expressionAt(code, match.next().capturedEnd(), ends));
}

} // namespace

QStringList detailLiterals(const QString &code)
{
    const QString plain = codeOnly(code);
    QStringList texts;
    addTexts(plain, uR"(\b(?:%1)\()"_s.arg(makersIn(plain)), QString(), texts);
    addTexts(plain, uR"(\bError\s*\{)"_s, QString(), texts);
    addTexts(plain, uR"(\b(?:detail|reason|trouble|cut)\s*\+?=(?!=))"_s, u",;"_s, texts);
    addTexts(plain, uR"(\bAttempt::\w+,)"_s, u","_s, texts);
    texts.removeDuplicates();
    return texts;
}

std::vector<DetailLiteral> allDetailLiterals()
{
    const QString root = QStringLiteral(LAGESBILD_SOURCES);
    std::vector<DetailLiteral> literals;
    for (const QString &folder : {u"/core"_s, u"/ui"_s, u"/app"_s}) {
        QDirIterator files(root + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString place = file.fileName().mid(root.size() + 1);
            for (const QString &text : detailLiterals(QString::fromUtf8(file.readAll())))
                literals.push_back({place, text});
        }
    }
    return literals;
}

} // namespace lagesbild
