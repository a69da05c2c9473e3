#include "app/cli/choices.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// An option that is one choice of a Selection.
struct Choice {
    QString name;
    const char *help;
    const char *valueName; ///< null: a flag
    const char *expected;  ///< what the value is, for one who wrote something else
    bool (*read)(Selection &selection, const QString &text);
};

bool readYear(Selection &selection, const QString &text)
{
    if (text == "latest"_L1) {
        selection.year = std::nullopt;
        return true;
    }
    selection.year = parseYear(text.toStdString());
    return selection.year.has_value();
}

bool readGender(Selection &selection, const QString &text)
{
    const auto gender = parseGender(text.toStdString());
    selection.gender = gender.value_or(Gender::Total);
    return gender.has_value();
}

bool readClasses(Selection &selection, const QString &text)
{
    constexpr int fewest = 2;
    constexpr int most = 9;
    selection.map.classes = text.toInt();
    selection.map.guide = false;
    return selection.map.classes >= fewest && selection.map.classes <= most;
}

bool readBreaks(Selection &selection, const QString &text)
{
    std::vector<double> breaks;
    for (const QString &part : text.split(u',')) {
        bool fine = false;
        breaks.push_back(part.trimmed().toDouble(&fine));
        if (!fine || std::isnan(breaks.back()))
            return false;
    }
    const bool ascending = std::ranges::adjacent_find(breaks, std::greater_equal<>()) == breaks.end();
    selection.map.guide = false;
    selection.map.method = ClassMethod::Manual;
    selection.map.limits = std::move(breaks);
    return ascending && selection.map.limits.size() >= 2;
}

bool readMethod(Selection &selection, const QString &text)
{
    selection.map.guide = text == "guide"_L1;
    const auto method = parseClassMethod(text.toStdString());
    selection.map.method = method.value_or(ClassMethod::Jenks);
    return method || selection.map.guide;
}

bool readLevel(Selection &selection, const QString &text)
{
    const auto level = parseMapLevel(text.toStdString());
    selection.map.level = level.value_or(MapLevel::Municipality);
    return level.has_value();
}

/// After --indicator: of deviations it is the response of the model.
bool readLayer(Selection &selection, const QString &text)
{
    const auto layer = parseMapLayer(text.toStdString());
    selection.map.layer = layer.value_or(MapLayer::Values);
    if (selection.map.layer == MapLayer::Deviation)
        selection.expected.response = selection.indicator;
    return layer.has_value();
}

bool readPlates(Selection &selection, const QString &text)
{
    const auto plates = parseMapPlates(text.toStdString());
    selection.map.plates = plates.value_or(MapPlates::One);
    return plates.has_value();
}

bool readSince(Selection &selection, const QString &text)
{
    selection.map.since = parseYear(text.toStdString());
    return selection.map.since.has_value();
}

/// In the order in which they are read: --method has the last word on what --classes and --breaks suppose.
const std::array<Choice, 17> &choices()
{
    static const std::array<Choice, 17> all{
        Choice{u"municipality"_s,
               QT_TRANSLATE_NOOP("lagesbild::Choices", "Municipality, region (0018) or riket (0000)."),
               QT_TRANSLATE_NOOP("lagesbild::Choices", "CODE"),
               QT_TRANSLATE_NOOP("lagesbild::Choices", "a code such as 1880"),
               [](Selection &selection, const QString &text) {
                   selection.focus = AreaId(text.toStdString());
                   return !text.isEmpty();
               }},
        Choice{u"collection"_s,
               QT_TRANSLATE_NOOP("lagesbild::Choices",
                                 "Indicators to show: integration, or a KPI group of Kolada's."),
               "ID", QT_TRANSLATE_NOOP("lagesbild::Choices", "an id such as integration"),
               [](Selection &selection, const QString &text) {
                   selection.collection = CollectionId(text.toStdString());
                   return !text.isEmpty();
               }},
        Choice{u"indicator"_s, QT_TRANSLATE_NOOP("lagesbild::Choices", "Indicator, such as N00973."), "ID",
               QT_TRANSLATE_NOOP("lagesbild::Choices", "an id such as N00973"),
               [](Selection &selection, const QString &text) {
                   selection.indicator = IndicatorId(text.toStdString());
                   return !text.isEmpty();
               }},
        Choice{u"year"_s, QT_TRANSLATE_NOOP("lagesbild::Choices", "Year, or latest."),
               QT_TRANSLATE_NOOP("lagesbild::Choices", "YEAR"),
               QT_TRANSLATE_NOOP("lagesbild::Choices", "a year such as 2015, or latest"), readYear},
        Choice{u"gender"_s, QT_TRANSLATE_NOOP("lagesbild::Choices", "T (total), K (women) or M (men)."),
               QT_TRANSLATE_NOOP("lagesbild::Choices", "GENDER"),
               QT_TRANSLATE_NOOP("lagesbild::Choices", "T, K or M"), readGender},
        Choice{u"group"_s,
               QT_TRANSLATE_NOOP(
                   "lagesbild::Choices",
                   "Compare with: similar, county, skr2017, skr2023, population, all, a group's id (G123), "
                   "saved:NAME for a group of your own, or codes with commas."),
               QT_TRANSLATE_NOOP("lagesbild::Choices", "GROUP"),
               QT_TRANSLATE_NOOP(
                   "lagesbild::Choices",
                   "similar, county, skr2017, skr2023, population, all, a group's id, saved:NAME, or codes "
                   "with commas"),
               [](Selection &selection, const QString &text) {
                   selection.group = text.toStdString();
                   return !text.isEmpty();
               }},
        Choice{
            u"keep-small"_s,
            QT_TRANSLATE_NOOP("lagesbild::Choices", "Rank and class shares of fewer than ten persons too."),
            {},
            "",
            [](Selection &selection, const QString &) { return selection.ranking.keepSmall = true; }},
        Choice{
            u"keep-placeholders"_s,
            QT_TRANSLATE_NOOP("lagesbild::Choices", "Rank and class suspected placeholders too."),
            {},
            "",
            [](Selection &selection, const QString &) { return selection.ranking.keepPlaceholders = true; }},
        Choice{u"classes"_s, QT_TRANSLATE_NOOP("lagesbild::Choices", "Number of classes, 2 to 9."), "N",
               QT_TRANSLATE_NOOP("lagesbild::Choices", "a number from 2 to 9"), readClasses},
        Choice{u"breaks"_s,
               QT_TRANSLATE_NOOP("lagesbild::Choices",
                                 "Limits of manual classes, a,b,…: each class from one up to the next."),
               QT_TRANSLATE_NOOP("lagesbild::Choices", "LIST"),
               QT_TRANSLATE_NOOP("lagesbild::Choices", "two or more ascending numbers with commas"),
               readBreaks},
        Choice{
            u"method"_s,
            QT_TRANSLATE_NOOP("lagesbild::Choices", "Classes: manual, quantile, equal, sd, jenks, or guide."),
            QT_TRANSLATE_NOOP("lagesbild::Choices", "METHOD"),
            QT_TRANSLATE_NOOP("lagesbild::Choices", "manual, quantile, equal, sd, jenks or guide"),
            readMethod},
        Choice{u"level"_s, QT_TRANSLATE_NOOP("lagesbild::Choices", "municipality or county."),
               QT_TRANSLATE_NOOP("lagesbild::Choices", "LEVEL"),
               QT_TRANSLATE_NOOP("lagesbild::Choices", "municipality or county"), readLevel},
        Choice{
            u"layer"_s,
            QT_TRANSLATE_NOOP(
                "lagesbild::Choices",
                "What the colours tell: values, change, deviation (from expected), clusters or bivariate."),
            QT_TRANSLATE_NOOP("lagesbild::Choices", "LAYER"),
            QT_TRANSLATE_NOOP("lagesbild::Choices", "values, change, deviation, clusters or bivariate"),
            readLayer},
        Choice{u"since"_s,
               QT_TRANSLATE_NOOP("lagesbild::Choices", "Earlier year that --layer change compares with."),
               QT_TRANSLATE_NOOP("lagesbild::Choices", "YEAR"),
               QT_TRANSLATE_NOOP("lagesbild::Choices", "a year such as 2015"), readSince},
        Choice{u"plates"_s,
               QT_TRANSLATE_NOOP(
                   "lagesbild::Choices",
                   "How many maps: one, years (one per year, the same classes) or pair (two indicators)."),
               QT_TRANSLATE_NOOP("lagesbild::Choices", "PLATES"),
               QT_TRANSLATE_NOOP("lagesbild::Choices", "one, years or pair"), readPlates},
        Choice{u"against"_s,
               QT_TRANSLATE_NOOP("lagesbild::Choices",
                                 "Second indicator of --layer bivariate or --plates pair, such as N02925."),
               "ID", QT_TRANSLATE_NOOP("lagesbild::Choices", "an id such as N00973"),
               [](Selection &selection, const QString &text) {
                   selection.scatter.other = IndicatorId(text.toStdString());
                   return !text.isEmpty();
               }},
        Choice{u"tiles"_s,
               QT_TRANSLATE_NOOP("lagesbild::Choices", "Every municipality as a square of the same size."),
               {},
               "",
               [](Selection &selection, const QString &) { return selection.map.tiles = true; }},
    };
    return all;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("lagesbild::Choices", text);
}

} // namespace

void addChoices(QCommandLineParser &parser, const QStringList &names)
{
    for (const Choice &choice : choices()) {
        if (names.contains(choice.name))
            parser.addOption({choice.name, translated(choice.help), translated(choice.valueName)});
    }
}

QString readChoices(const QCommandLineParser &options, Selection &selection)
{
    const QStringList given = options.optionNames();
    for (const Choice &choice : choices()) {
        if (!given.contains(choice.name))
            continue;
        const QString text = choice.valueName == nullptr ? QString() : options.value(choice.name);
        if (!choice.read(selection, text))
            return QCoreApplication::translate("lagesbild::Choices", "--%1 is %2, not “%3”")
                .arg(choice.name, translated(choice.expected), text);
    }
    return {};
}

} // namespace lagesbild
