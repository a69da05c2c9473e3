#include "core/analysis/linkkeys.h"
#include "core/analysis/selection.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

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

QString numbersText(const std::vector<double> &numbers)
{
    QStringList texts;
    for (const double number : numbers)
        texts << QString::number(number, 'g', 12);
    return texts.join(u',');
}

std::optional<std::vector<double>> parseNumbers(const QString &text)
{
    std::vector<double> numbers;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        bool fine = false;
        numbers.push_back(part.toDouble(&fine));
        if (!fine || !std::isfinite(numbers.back()))
            return std::nullopt;
    }
    return numbers;
}

QString idsText(const std::vector<IndicatorId> &ids)
{
    QStringList texts;
    for (const IndicatorId &id : ids)
        texts << q(id.text());
    return texts.join(u',');
}

/// "N01951:0.5:log,N02925:1": weight and logarithm after the id, both may be left out.
QString variablesText(const std::vector<WeightedVariable> &variables)
{
    QStringList texts;
    for (const WeightedVariable &variable : variables) {
        texts << u"%1:%2%3"_s.arg(q(variable.indicator.text()), QString::number(variable.weight, 'g', 12),
                                  variable.logarithmic ? u":log"_s : QString());
    }
    return texts.join(u',');
}

std::optional<WeightedVariable> parseVariable(const QString &text)
{
    const QStringList parts = text.split(u':');
    WeightedVariable variable{.indicator = IndicatorId(parts.front().toStdString())};
    bool fine = !parts.front().isEmpty() && parts.size() <= 3;
    if (fine && parts.size() > 1)
        variable.weight = parts[1].toDouble(&fine);
    if (fine && parts.size() > 2) {
        variable.logarithmic = parts[2] == "log"_L1;
        fine = variable.logarithmic;
    }
    return fine && std::isfinite(variable.weight) && variable.weight >= 0 ? std::optional(variable)
                                                                          : std::nullopt;
}

std::optional<std::vector<double>> parseLimits(const QString &text)
{
    const auto numbers = parseNumbers(text);
    if (!numbers)
        return std::nullopt;
    const std::vector<double> &limits = *numbers;
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

LinkKey sinceKey()
{
    return {u"since"_s,
            [](const Selection &s) { return s.map.since ? QString::number(toInt(*s.map.since)) : QString(); },
            [](Selection &s, const QString &text) {
                s.map.since = parseYear(text.toStdString());
                return s.map.since.has_value();
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

/// A whole number from @p least to @p most, reached by @p part.
template <class Part>
LinkKey countKey(const QString &name, int least, int most, Part part)
{
    return {name,
            [part](const Selection &s) {
                const Selection standard;
                return part(s) == part(standard) ? QString() : QString::number(part(s));
            },
            [part, least, most](Selection &s, const QString &text) {
                bool fine = false;
                part(s) = text.toInt(&fine);
                return fine && part(s) >= least && part(s) <= most;
            }};
}

LinkKey variablesKey()
{
    return {u"variables"_s, [](const Selection &s) { return variablesText(s.peers.variables); },
            [](Selection &s, const QString &text) {
                const auto variables = parseVariables(text);
                if (variables)
                    s.peers.variables = *variables;
                return variables.has_value();
            }};
}

/// An indicator inside the expected options.
LinkKey expectedIdKey(const QString &name, IndicatorId ExpectedOptions::*member)
{
    return {name, [member](const Selection &s) { return q((s.expected.*member).text()); },
            [member](Selection &s, const QString &text) {
                s.expected.*member = IndicatorId(text.toStdString());
                return true;
            }};
}

/// The indicator along the scatter's other axis.
LinkKey againstKey()
{
    return {u"against"_s, [](const Selection &s) { return q(s.scatter.other.text()); },
            [](Selection &s, const QString &text) {
                s.scatter.other = IndicatorId(text.toStdString());
                return true;
            }};
}

LinkKey inputsKey()
{
    return {u"inputs"_s, [](const Selection &s) { return idsText(s.expected.inputs); },
            [](Selection &s, const QString &text) {
                for (const QString &id : text.split(u',', Qt::SkipEmptyParts))
                    s.expected.inputs.emplace_back(id.toStdString());
                return true;
            }};
}

LinkKey whatIfKey()
{
    return {u"whatif"_s, [](const Selection &s) { return numbersText(s.expected.whatIf); },
            [](Selection &s, const QString &text) {
                const auto numbers = parseNumbers(text);
                if (numbers)
                    s.expected.whatIf = *numbers;
                return numbers.has_value();
            }};
}

/// "persons=1880:1400"
LinkKey personsKey()
{
    return {u"persons"_s,
            [](const Selection &s) {
                const auto &persons = s.expected.persons;
                return persons ? u"%1:%2"_s.arg(q(persons->area.text()), numbersText({persons->persons}))
                               : QString();
            },
            [](Selection &s, const QString &text) {
                const auto numbers = parseNumbers(text.section(u':', 1));
                const QString area = text.section(u':', 0, 0);
                if (area.isEmpty() || !numbers || numbers->size() != 1 || numbers->front() <= 0)
                    return false;
                s.expected.persons = KnownPersons{AreaId(area.toStdString()), numbers->front()};
                return true;
            }};
}

LinkKey limitsKey()
{
    return {u"limits"_s, [](const Selection &s) { return numbersText(s.map.limits); },
            [](Selection &s, const QString &text) {
                const auto limits = parseLimits(text);
                if (limits)
                    s.map.limits = *limits;
                return limits.has_value();
            }};
}

/// One of the free search's own texts (core/analysis/searchoptions.h).
LinkKey searchKey(const QString &name)
{
    return {name,
            [name](const Selection &s) {
                const QString text = searchText(s.search, name);
                return text == searchText(SearchOptions(), name) ? QString() : text;
            },
            [name](Selection &s, const QString &text) { return readSearchText(s.search, name, text); }};
}

std::vector<LinkKey> makeLinkKeys()
{
    std::vector<LinkKey> keys{
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
        enumKey(
            u"trendform"_s, [](auto &s) -> auto & { return s.trend.form; }, parseTrendForm),
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
            u"form"_s, [](auto &s) -> auto & { return s.comparison; }, parseComparisonForm),
        enumKey(
            u"parts"_s, [](auto &s) -> auto & { return s.parts; }, parsePartsAlong),
        againstKey(),
        flagKey(
            u"line"_s, [](auto &s) -> auto & { return s.scatter.line; }),
        enumKey(
            u"layer"_s, [](auto &s) -> auto & { return s.map.layer; }, parseMapLayer),
        sinceKey(),
        enumKey(
            u"plates"_s, [](auto &s) -> auto & { return s.map.plates; }, parseMapPlates),
        flagKey(
            u"guide"_s, [](auto &s) -> auto & { return s.map.guide; }),
        enumKey(
            u"method"_s, [](auto &s) -> auto & { return s.map.method; }, parseClassMethod),
        countKey(
            u"classes"_s, 2, 9, [](auto &s) -> auto & { return s.map.classes; }),
        limitsKey(),
        enumKey(
            u"level"_s, [](auto &s) -> auto & { return s.map.level; }, parseMapLevel),
        flagKey(
            u"tiles"_s, [](auto &s) -> auto & { return s.map.tiles; }),
        enumKey(
            u"peermethod"_s, [](auto &s) -> auto & { return s.peers.method; }, parsePeerMethod),
        countKey(
            u"k"_s, 1, 30, [](auto &s) -> auto & { return s.peers.count; }),
        variablesKey(),
        enumKey(
            u"scale"_s, [](auto &s) -> auto & { return s.peers.scale; }, parsePeerScale),
        enumKey(
            u"metric"_s, [](auto &s) -> auto & { return s.peers.metric; }, parsePeerMetric),
        expectedIdKey(u"response"_s, &ExpectedOptions::response),
        inputsKey(),
        expectedIdKey(u"weights"_s, &ExpectedOptions::weights),
        flagKey(
            u"robust"_s, [](auto &s) -> auto & { return s.expected.robust; }),
        flagKey(
            u"fixedclasses"_s, [](auto &s) -> auto & { return s.expected.fixedClasses; }),
        flagKey(
            u"official"_s, [](auto &s) -> auto & { return s.expected.official; }),
        whatIfKey(),
        personsKey(),
        enumKey(
            u"expectedview"_s, [](auto &s) -> auto & { return s.expected.view; }, parseExpectedView),
        enumKey(
            u"kind"_s, [](auto &s) -> auto & { return s.balance; }, parseBalanceKind),
        flagKey(
            u"adjusted"_s, [](auto &s) -> auto & { return s.funnel.adjusted; }),
        flagKey(
            u"shrunken"_s, [](auto &s) -> auto & { return s.funnel.shrunken; }),
        enumKey(
            u"part"_s, [](auto &s) -> auto & { return s.dataPart; }, parseDataPart),
    };
    for (const QString &name : searchTextNames())
        keys.push_back(searchKey(name));
    return keys;
}

const std::vector<LinkKey> &linkKeys()
{
    static const std::vector<LinkKey> keys = makeLinkKeys();
    return keys;
}

Error wrongLink(const QString &detail, const QString &link)
{
    return {.kind = ErrorKind::WrongUse, .detail = detail.toStdString(), .place = link.toStdString()};
}

} // namespace

std::optional<std::vector<WeightedVariable>> parseVariables(const QString &text)
{
    std::vector<WeightedVariable> variables;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto variable = parseVariable(part);
        if (!variable)
            return std::nullopt;
        variables.push_back(*variable);
    }
    return variables;
}

QStringList keysUnknownIn(const QString &link)
{
    QStringList unknown;
    for (const auto &[name, value] : QUrlQuery(link.section(u'?', 1)).queryItems()) {
        if (std::ranges::find(linkKeys(), name, &LinkKey::name) == linkKeys().end())
            unknown << name;
    }
    return unknown;
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
