#include "core/sources/tables/figuretext.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestNumber = 60;
constexpr qsizetype groupSize = 3;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isMinus(QChar c)
{
    return c == u'-' || c == u'\u2212' || c == u'\u2013' || c == u'\u2012' || c == u'\uFE63' ||
           c == u'\uFF0D';
}

/// What may stand between groups of three digits; a point or comma only when it is not the decimal sign.
bool isGroupSign(QChar c, DecimalSign sign)
{
    return c.isSpace() || c == u'\u202F' || c == u'\'' || c == u'\u2019' ||
           c == (sign == DecimalSign::Comma ? u'.' : u',');
}

/// Digits with group signs at the right places; nothing when they are not. Appends the digits.
bool readWhole(QStringView text, DecimalSign sign, std::string &digits)
{
    qsizetype sinceSign = -1; // no sign yet
    for (const QChar c : text) {
        if (isDigit(c)) {
            digits += static_cast<char>(c.unicode());
            if (sinceSign >= 0)
                ++sinceSign;
        } else if (isGroupSign(c, sign) && !digits.empty() && (sinceSign < 0 || sinceSign == groupSize)) {
            if (sinceSign < 0 && static_cast<qsizetype>(digits.size()) > groupSize)
                return false;
            sinceSign = 0;
        } else {
            return false;
        }
    }
    return sinceSign < 0 || sinceSign == groupSize;
}

/// "E6", "e-05" at the end.
bool readExponent(QStringView text, std::string &plain)
{
    if (text.isEmpty())
        return true;
    plain += 'e';
    for (qsizetype i = 1; i < text.size(); ++i) {
        const bool sign = i == 1 && (text[i] == u'-' || text[i] == u'+');
        if (!sign && !isDigit(text[i]))
            return false;
        if (text[i] != u'+')
            plain += static_cast<char>(text[i].unicode());
    }
    return text.size() > 1 && isDigit(text.back());
}

/// Without the unit behind it.
QStringView trimmedFigure(QStringView text)
{
    static constexpr std::array<QStringView, 5> units{u"%", u"procent", u"kronor", u"kr", u"st"};
    text = text.trimmed();
    if (text.isEmpty() || isDigit(text.back()))
        return text;
    for (const QStringView unit : units) {
        if (text.endsWith(unit, Qt::CaseInsensitive))
            return text.chopped(unit.size()).trimmed();
    }
    return text;
}

} // namespace

std::optional<double> parseFigure(QStringView text, DecimalSign sign)
{
    text = trimmedFigure(text);
    if (text.isEmpty() || text.size() > longestNumber)
        return std::nullopt;
    std::string plain;
    if (isMinus(text.front()) || text.front() == u'+') {
        if (text.front() != u'+')
            plain = "-";
        text = text.mid(1).trimmed();
    }
    const QChar point = sign == DecimalSign::Comma ? u',' : u'.';
    const auto exponentAt =
        std::ranges::find_if(text, [](QChar c) { return c == u'e' || c == u'E'; }) - text.begin();
    const QStringView mantissa = text.left(exponentAt);
    const qsizetype pointAt = mantissa.indexOf(point);
    const QStringView whole = pointAt < 0 ? mantissa : mantissa.left(pointAt);
    std::string digits;
    if (!readWhole(whole, sign, digits))
        return std::nullopt;
    plain += digits.empty() ? "0" : digits;
    bool any = !digits.empty();
    if (pointAt >= 0) {
        const QStringView fraction = mantissa.mid(pointAt + 1);
        if (!std::ranges::all_of(fraction, isDigit))
            return std::nullopt;
        any = any || !fraction.isEmpty();
        plain += '.' + fraction.toString().toStdString();
    }
    if (!any || !readExponent(text.mid(exponentAt), plain))
        return std::nullopt;
    double number = 0;
    const auto [end, code] = std::from_chars(plain.data(), plain.data() + plain.size(), number);
    const bool read = code == std::errc() && end == plain.data() + plain.size() && std::isfinite(number);
    return read ? std::optional(number) : std::nullopt;
}

bool startsWithFigure(QStringView text)
{
    text = text.trimmed();
    if (!text.isEmpty() && isMinus(text.front()))
        text = text.mid(1);
    const auto end = std::ranges::find_if_not(text, isDigit) - text.begin();
    if (end == 0 || end == text.size())
        return false;
    // A space, or letters at once: "12 tkr", "12tkr"; "2021M04" and "3,5,7" are something else.
    const QStringView rest = text.mid(end);
    static const QRegularExpression behind(
        u"^([.,]\\d+|[\\s\\x{A0}\\x{202F}]\\d{3})*[\\s\\x{A0}\\x{202F}]*[(\\p{L}][^\\d]*$"_s);
    return behind.match(rest.toString()).hasMatch();
}

bool isMissingMark(QStringView text)
{
    static constexpr std::array<QStringView, 24> marks{
        u"-",     u"–",       u"—",    u".",   u"..", u"...",    u"....",
        u".....", u"......",  u"…",    u":",   u"*",  u"na",     u"n/a",
        u"n.a.",  u"#n/a",    u"null", u"nan", u"x",  u"saknas", u"uppgift saknas",
        u"none",  u"(blank)", u"e.u."};
    const QStringView trimmed = text.trimmed();
    constexpr qsizetype longest = 14;
    if (trimmed.isEmpty())
        return true;
    if (trimmed.size() > longest)
        return false;
    const QString lower = trimmed.toString().toLower();
    return std::ranges::find(marks, QStringView(lower)) != marks.end();
}

DecimalSign decimalSignOf(const std::vector<QStringView> &texts, DecimalSign usual)
{
    int comma = 0;
    int point = 0;
    for (const QStringView text : texts) {
        const bool asComma = text.contains(u',') && parseFigure(text, DecimalSign::Comma).has_value();
        const bool asPoint = text.contains(u'.') && parseFigure(text, DecimalSign::Point).has_value();
        const bool grouped = parseFigure(text, DecimalSign::Comma) && parseFigure(text, DecimalSign::Point);
        // "1,234" may be either; a whole column of them tells nothing.
        if (grouped)
            continue;
        comma += asComma ? 1 : 0;
        point += asPoint ? 1 : 0;
    }
    if (comma == point)
        return usual;
    return comma > point ? DecimalSign::Comma : DecimalSign::Point;
}

bool looksLikeYear(double number)
{
    constexpr double first = 1900;
    constexpr double last = 2100;
    return number >= first && number <= last && number == std::trunc(number);
}

std::optional<PartOfYear> parsePartOfYear(QStringView text)
{
    static const QRegularExpression pattern(u"^(\\d{4})([MKQU-]?)(\\d{1,2})\\*{0,3}$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 10;
    const QString trimmed = text.trimmed().toString();
    if (trimmed.size() > longest)
        return std::nullopt;
    const QRegularExpressionMatch match = pattern.match(trimmed);
    const auto year = match.hasMatch() ? parseYear(match.captured(1).toStdString()) : std::nullopt;
    if (!year)
        return std::nullopt;
    constexpr int months = 12;
    constexpr int quarters = 4;
    constexpr int weeks = 53;
    const QString mark = match.captured(2).toUpper();
    PartOfYear part{*year, PartOfYear::Kind::Month, match.captured(3).toInt()};
    int most = months;
    if (mark == u"K" || mark == u"Q") {
        part.kind = PartOfYear::Kind::Quarter;
        most = quarters;
    } else if (mark == u"U" || (mark.isEmpty() && part.number > months)) {
        part.kind = PartOfYear::Kind::Week;
        most = weeks;
    }
    return part.number >= 1 && part.number <= most ? std::optional(part) : std::nullopt;
}

bool isPartOfYear(QStringView text)
{
    return parsePartOfYear(text).has_value();
}

std::optional<YearText> parseYearText(QStringView text)
{
    static const QRegularExpression pattern(
        u"^(?:år\\s*)?(?:(\\d{4})\\s*[-–/]\\s*)?(\\d{4})\\*{0,3}$|^(\\d{4})/(\\d{2})$|^(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?$|^(\\d{4})\\.0+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 32;
    const QString trimmed = text.trimmed().toString();
    if (trimmed.size() > longest)
        return std::nullopt;
    const QRegularExpressionMatch match = pattern.match(trimmed);
    if (!match.hasMatch())
        return std::nullopt;
    const auto yearAt = [&match](int group) { return parseYear(match.captured(group).toStdString()); };
    if (!match.captured(2).isEmpty()) {
        const auto last = yearAt(2);
        const auto first = match.captured(1).isEmpty() ? last : yearAt(1);
        if (!last || !first || *first > *last)
            return std::nullopt;
        return YearText{*last, *first != *last};
    }
    if (!match.captured(3).isEmpty()) {
        const auto first = yearAt(3);
        constexpr int century = 100;
        if (!first || (toInt(*first) + 1) % century != match.captured(4).toInt())
            return std::nullopt;
        return YearText{yearAfter(*first), true};
    }
    const auto year = yearAt(match.captured(5).isEmpty() ? 8 : 5);
    return year ? std::optional(YearText{*year, false}) : std::nullopt;
}

} // namespace lagesbild
