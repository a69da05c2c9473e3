#include "core/documents/slimsvg.h"

#include <QPoint>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <cmath>
#include <cstdlib>
#include <optional>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Around everything that the generator paints; what its groups say once more, they inherit.
const QString outermost = u"<g fill=\"none\" stroke=\"black\" stroke-width=\"1\" fill-rule=\"evenodd\" "
                          "stroke-linecap=\"square\" stroke-linejoin=\"bevel\" >"_s;

/// A point in tenths of a pixel; nothing when the text is no "x,y".
std::optional<QPoint> tenthsOf(const QString &pair)
{
    constexpr double tenths = 10;
    const qsizetype comma = pair.indexOf(u',');
    bool isX = false;
    bool isY = false;
    const double x = pair.left(comma).toDouble(&isX);
    const double y = pair.mid(comma + 1).toDouble(&isY);
    if (comma < 0 || !isX || !isY)
        return std::nullopt;
    return QPoint(static_cast<int>(std::lround(x * tenths)), static_cast<int>(std::lround(y * tenths)));
}

QString numberOf(int tenths)
{
    constexpr int whole = 10;
    const std::div_t parts = std::div(std::abs(tenths), whole);
    QString number = tenths < 0 ? u"-"_s : QString();
    if (parts.quot != 0 || parts.rem == 0)
        number += QString::number(parts.quot);
    if (parts.rem != 0)
        number += u'.' + QString::number(parts.rem);
    return number;
}

/// Writes the data of a path, relative to where it is.
class PathWriter
{
public:
    void moveTo(const QPoint &point)
    {
        finish();
        m_data += u'M';
        append(point);
        m_at = point;
        m_command = u'M';
        m_isDrawn = false;
    }
    void lineTo(const QPoint &point)
    {
        m_isLine = true;
        if (point != m_at)
            writeLine(point);
    }
    void curveTo(const std::array<QPoint, 3> &points)
    {
        begin(u'c');
        for (const QPoint &point : points)
            append(point - m_at);
        m_at = points.back();
        m_isDrawn = true;
    }
    QString data()
    {
        finish();
        return m_data;
    }

private:
    /// A line of no length is a dot, where its ends are round.
    void finish()
    {
        if (m_isLine && !m_isDrawn)
            writeLine(m_at);
        m_isLine = false;
    }
    void writeLine(const QPoint &point)
    {
        begin(u'l');
        append(point - m_at);
        m_at = point;
        m_isDrawn = true;
    }
    void begin(QChar command)
    {
        if (command != m_command)
            m_data += command;
        m_command = command;
    }
    void append(const QPoint &point)
    {
        for (const int value : {point.x(), point.y()}) {
            const QString number = numberOf(value);
            if (!m_data.back().isLetter() && number.front() != u'-')
                m_data += u' ';
            m_data += number;
        }
    }

    QString m_data;
    QPoint m_at;
    QChar m_command;
    bool m_isLine = false;
    bool m_isDrawn = false;
};

/// Replaces every match of @p pattern by what @p replaced makes of it.
template <class Replaced>
QString replacedAll(const QString &text, const QRegularExpression &pattern, Replaced replaced)
{
    QString result;
    qsizetype from = 0;
    for (QRegularExpressionMatchIterator next = pattern.globalMatch(text); next.hasNext();) {
        const QRegularExpressionMatch match = next.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += replaced(match);
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

/// A group that says the same as its neighbour before it goes on with that one.
QString mergedGroups(const QString &svg)
{
    static const QRegularExpression groups(u"(</g>\\s*)?<g ([^>]*)>"_s);
    QString last;
    return replacedAll(svg, groups, [&last](const QRegularExpressionMatch &match) {
        const bool isSame = match.capturedLength(1) > 0 && match.captured(2) == last;
        last = match.captured(2);
        return isSame ? QString() : match.captured(0);
    });
}

/// What the outermost group says already.
QString withoutInherited(QString groups)
{
    for (const QString &said :
         {u" stroke-linecap=\"square\""_s, u" stroke-linejoin=\"bevel\""_s, u" fill-rule=\"evenodd\""_s})
        groups.remove(said);
    static const QRegularExpression group(u"<g [^>]*>"_s);
    return replacedAll(groups, group, [](const QRegularExpressionMatch &match) {
        QString tag = match.captured(0);
        for (const QString &said :
             {u" fill-opacity=\"1\""_s, u" stroke-opacity=\"1\""_s, u" stroke-width=\"1\""_s})
            tag.remove(said);
        return tag;
    });
}

} // namespace

QString tightPath(const QString &data)
{
    PathWriter writer;
    std::array<QPoint, 3> curve;
    std::size_t ofCurve = 0;
    QChar command;
    const QStringList parts = data.split(u' ', Qt::SkipEmptyParts);
    for (QString pair : parts) {
        if (pair.front().isLetter()) {
            command = pair.front();
            pair.remove(0, 1);
        }
        const std::optional<QPoint> point = tenthsOf(pair);
        if (!point)
            return data;
        if (command == u'M')
            writer.moveTo(*point);
        else if (command == u'L')
            writer.lineTo(*point);
        else if (command == u'C')
            curve[ofCurve++] = *point;
        else
            return data;
        if (ofCurve == curve.size()) {
            writer.curveTo(curve);
            ofCurve = 0;
        }
    }
    return writer.data();
}

void slimSvg(QString &svg)
{
    svg.remove(u" vector-effect=\"none\""_s);
    svg.remove(u" transform=\"matrix(1,0,0,1,0,0)\""_s);
    svg.remove(u" font-style=\"normal\""_s);
    svg.remove(u" font-weight=\"400\""_s);
    // Every text says its font itself; the groups around them need not.
    static const QRegularExpression groupFont(u"\nfont-family=\"[^\"]*\" font-size=\"[^\"]*\"[^>]*>"_s);
    svg.replace(groupFont, u">"_s);
    static const QRegularExpression emptyGroup(u"<g [^>]*>\\s*</g>\\s*"_s);
    svg.remove(emptyGroup);
    static const QRegularExpression path(u" d=\"([^\"]*)\""_s);
    svg = replacedAll(svg, path, [](const QRegularExpressionMatch &match) {
        return u" d=\"%1\""_s.arg(tightPath(match.captured(1)));
    });
    static const QRegularExpression thousandths(
        u" (x|y|width|height|cx|cy|rx|ry|x1|y1|x2|y2)=\"(-?\\d+\\.\\d\\d)\\d+\""_s);
    svg.replace(thousandths, u" \\1=\"\\2\""_s);
    if (const qsizetype begin = svg.indexOf(outermost); begin >= 0) {
        const qsizetype inside = begin + outermost.size();
        svg = svg.left(inside) + mergedGroups(withoutInherited(svg.mid(inside)));
    }
}

} // namespace lagesbild
