#include "core/analysis/selection.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <functional>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<std::string_view, 12> roomKeys{"overview",  "trend",   "compare",  "map",
                                                    "search",    "peers",   "expected", "balance",
                                                    "questions", "owndata", "data",     "meeting"};
constexpr std::array<std::string_view, 3> formKeys{"bars", "all", "table"};
constexpr std::array<std::string_view, 2> levelKeys{"municipality", "county"};

template <class Enum, std::size_t N>
std::optional<Enum> parseKey(const std::array<std::string_view, N> &keys, std::string_view text)
{
    const auto found = std::ranges::find(keys, text);
    if (found == keys.end())
        return std::nullopt;
    return static_cast<Enum>(found - keys.begin());
}

template <class Text>
QString q(const Text &text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<bool> parseFlag(std::string_view text)
{
    if (text == "1")
        return true;
    return text == "0" ? std::optional(false) : std::nullopt;
}

QString limitsText(const std::vector<double> &limits)
{
    QStringList texts;
    for (const double limit : limits)
        texts << QString::number(limit, 'g', 12);
    return texts.join(u',');
}

std::optional<std::vector<double>> parseLimits(const QString &text)
{
    std::vector<double> limits;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        bool fine = false;
        limits.push_back(part.toDouble(&fine));
        if (!fine)
            return std::nullopt;
    }
    const bool ascending = std::ranges::adjacent_find(limits, std::greater_equal<>()) == limits.end();
    return ascending ? std::optional(limits) : std::nullopt;
}

/// One key of a link: how it is written (nothing when it has its default) and how it is read.
struct LinkKey {
    QString name;
    std::function<QString(const Selection &)> write;
    std::function<bool(Selection &, const QString &)> read;
};

LinkKey textKey(const QString &name, std::string Selection::*member)
{
    return {
        name,
        [member](const Selection &s) { return s.*member == Selection().*member ? QString() : q(s.*member); },
        [member](Selection &s, const QString &text) {
            s.*member = text.toStdString();
            return !text.isEmpty();
        }};
}

template <class IdType>
LinkKey idKey(const QString &name, IdType Selection::*member, bool always = false)
{
    return {name,
            [member, always](const Selection &s) {
                return !always && s.*member == Selection().*member ? QString() : q((s.*member).text());
            },
            [member](Selection &s, const QString &text) {
                s.*member = IdType(text.toStdString());
                return !text.isEmpty();
            }};
}

/// A bool somewhere inside the selection, reached by @p part (which must accept const and not).
template <class Part>
LinkKey flagKey(const QString &name, Part part)
{
    return {name,
            [part](const Selection &s) {
                const Selection standard;
                const bool value = part(s);
                return value == part(standard) ? QString() : value ? u"1"_s : u"0"_s;
            },
            [part](Selection &s, const QString &text) {
                const auto flag = parseFlag(text.toStdString());
                if (flag)
                    part(s) = *flag;
                return flag.has_value();
            }};
}

LinkKey yearKey()
{
    return {u"year"_s,
            [](const Selection &s) { return s.year ? QString::number(toInt(*s.year)) : QString(); },
            [](Selection &s, const QString &text) {
                if (text == "latest"_L1)
                    return true;
                s.year = parseYear(text.toStdString());
                return s.year.has_value();
            }};
}

LinkKey genderKey()
{
    return {u"gender"_s,
            [](const Selection &s) {
                return s.gender == Gender::Total ? QString() : QString(QLatin1Char(letterOf(s.gender)));
            },
            [](Selection &s, const QString &text) {
                const auto gender = parseGender(text.toStdString());
                if (gender)
                    s.gender = *gender;
                return gender.has_value();
            }};
}

/// An enum reached by @p part, with its key functions.
template <class Part, class Parse>
LinkKey enumKey(const QString &name, Part part, Parse parse)
{
    return {name,
            [part](const Selection &s) {
                const Selection standard;
                return part(s) == part(standard) ? QString() : q(keyOf(part(s)));
            },
            [part, parse](Selection &s, const QString &text) {
                const auto value = parse(text.toStdString());
                if (value)
                    part(s) = *value;
                return value.has_value();
            }};
}

LinkKey classesKey()
{
    return {u"classes"_s,
            [](const Selection &s) {
                return s.map.classes == MapOptions().classes ? QString() : QString::number(s.map.classes);
            },
            [](Selection &s, const QString &text) {
                s.map.classes = text.toInt();
                return s.map.classes >= 2 && s.map.classes <= 9;
            }};
}

LinkKey limitsKey()
{
    return {u"limits"_s, [](const Selection &s) { return limitsText(s.map.limits); },
            [](Selection &s, const QString &text) {
                const auto limits = parseLimits(text);
                if (limits)
                    s.map.limits = *limits;
                return limits.has_value();
            }};
}

const std::vector<LinkKey> &linkKeys()
{
    static const std::vector<LinkKey> keys{
        idKey(u"municipality"_s, &Selection::focus, true),
        idKey(u"collection"_s, &Selection::collection),
        idKey(u"indicator"_s, &Selection::indicator),
        yearKey(),
        genderKey(),
        textKey(u"group"_s, &Selection::group),
        flagKey(
            u"small"_s, [](auto &s) -> auto & { return s.ranking.keepSmall; }),
        flagKey(
            u"placeholders"_s, [](auto &s) -> auto & { return s.ranking.keepPlaceholders; }),
        enumKey(
            u"measure"_s, [](auto &s) -> auto & { return s.overview.measure; }, parseMeasure),
        enumKey(
            u"term"_s, [](auto &s) -> auto & { return s.overview.term; }, parseTerm),
        flagKey(
            u"splits"_s, [](auto &s) -> auto & { return s.overview.emptySplits; }),
        flagKey(
            u"national"_s, [](auto &s) -> auto & { return s.trend.national; }),
        flagKey(
            u"mean"_s, [](auto &s) -> auto & { return s.trend.mean; }),
        flagKey(
            u"band"_s, [](auto &s) -> auto & { return s.trend.band; }),
        flagKey(
            u"members"_s, [](auto &s) -> auto & { return s.trend.members; }),
        flagKey(
            u"bygender"_s, [](auto &s) -> auto & { return s.trend.byGender; }),
        enumKey(
            u"form"_s, [](auto &s) -> auto & { return s.comparison; },
            [](std::string_view text) { return parseKey<ComparisonForm>(formKeys, text); }),
        flagKey(
            u"guide"_s, [](auto &s) -> auto & { return s.map.guide; }),
        enumKey(
            u"method"_s, [](auto &s) -> auto & { return s.map.method; }, parseClassMethod),
        classesKey(),
        limitsKey(),
        enumKey(
            u"level"_s, [](auto &s) -> auto & { return s.map.level; }, parseMapLevel),
        flagKey(
            u"tiles"_s, [](auto &s) -> auto & { return s.map.tiles; }),
    };
    return keys;
}

Error wrongLink(const QString &detail, const QString &link)
{
    return {.kind = ErrorKind::WrongUse, .detail = detail.toStdString(), .place = link.toStdString()};
}

} // namespace

std::string_view keyOf(Room room)
{
    return roomKeys[static_cast<std::size_t>(room)];
}
std::string_view keyOf(ComparisonForm form)
{
    return formKeys[static_cast<std::size_t>(form)];
}
std::string_view keyOf(MapLevel level)
{
    return levelKeys[static_cast<std::size_t>(level)];
}
std::optional<Room> parseRoom(std::string_view text)
{
    return parseKey<Room>(roomKeys, text);
}
std::optional<MapLevel> parseMapLevel(std::string_view text)
{
    return parseKey<MapLevel>(levelKeys, text);
}

QString toLink(const Selection &selection)
{
    QUrlQuery query;
    for (const LinkKey &key : linkKeys()) {
        const QString value = key.write(selection);
        if (!value.isEmpty())
            query.addQueryItem(key.name, QString::fromLatin1(QUrl::toPercentEncoding(value, ",:")));
    }
    return u"lagesbild:%1?%2"_s.arg(q(keyOf(selection.room)), query.toString(QUrl::FullyEncoded));
}

Result<Selection> parseLink(const QString &link)
{
    constexpr QLatin1StringView scheme("lagesbild:");
    if (!link.startsWith(scheme))
        return wrongLink(u"a link starts with lagesbild:"_s, link);
    const QString rest = link.mid(scheme.size());
    const qsizetype mark = rest.indexOf(u'?');
    const QString roomText = mark < 0 ? rest : rest.left(mark);
    Selection selection;
    const auto room = parseRoom(roomText.toStdString());
    if (!room)
        return wrongLink(u"no room is called %1"_s.arg(roomText), link);
    selection.room = *room;

    const QUrlQuery query(mark < 0 ? QString() : rest.mid(mark + 1));
    for (const LinkKey &key : linkKeys()) {
        if (!query.hasQueryItem(key.name))
            continue;
        const QString value = query.queryItemValue(key.name, QUrl::FullyDecoded);
        if (!key.read(selection, value))
            return wrongLink(u"%1 can't be %2"_s.arg(key.name, value), link);
    }
    return selection;
}

} // namespace lagesbild
