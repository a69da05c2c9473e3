#include "ui/trend/indicators/multiplestext.h"

#include "ui/shared/charts/developmentlines.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct MultiplesText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::MultiplesText)
};

const Indicator &indicatorOf(const IndicatorDevelopment &shown, const Catalogue &catalogue)
{
    const Indicator *indicator = catalogue.indicator(shown.row.indicator);
    Q_ASSERT_X(indicator != nullptr, "multiplesScene", "only indicators have series");
    return *indicator;
}

/// Whether riket is drawn: a sum of all is no measure to draw one municipality beside.
bool hasNational(const IndicatorDevelopment &shown, const Catalogue &catalogue)
{
    return !shown.national.empty() && !nationalIsSum(indicatorOf(shown, catalogue));
}

/// Where the picture's scale begins and ends.
void measure(SmallPicture &picture, const Indicator &indicator)
{
    bool any = false;
    for (const auto *series : {&picture.own, &picture.national}) {
        for (const std::optional<double> &value : *series) {
            if (!value)
                continue;
            picture.low = any ? std::min(picture.low, *value) : *value;
            picture.high = any ? std::max(picture.high, *value) : *value;
            any = true;
        }
    }
    picture.lowText = numberText(picture.low, shownDecimals(indicator));
    picture.highText = numberText(picture.high, shownDecimals(indicator));
}

std::optional<double> lastOf(const std::vector<std::optional<double>> &series, Year firstYear, Year year)
{
    const int place = toInt(year) - toInt(firstYear);
    return place >= 0 && place < static_cast<int>(series.size()) ? series[static_cast<std::size_t>(place)]
                                                                 : std::nullopt;
}

/// The chosen municipality's own, not riket's.
QString rangeText(const SmallPicture &picture, const Indicator &indicator)
{
    std::vector<double> values;
    for (const std::optional<double> &value : picture.own) {
        if (value)
            values.push_back(*value);
    }
    const auto [least, greatest] = std::ranges::minmax(values);
    return MultiplesText::tr("between %1 and %2 in these years", "least value, greatest value")
        .arg(valueText(least, indicator), valueText(greatest, indicator));
}

QString spokenOf(const SmallPicture &picture, const Indicator &indicator,
                 const std::optional<double> &national)
{
    QStringList parts{MultiplesText::tr("%1 in %2", "value, year").arg(picture.value, picture.year)};
    if (!picture.trend.isEmpty())
        parts << picture.trend;
    parts << rangeText(picture, indicator);
    if (national)
        parts << MultiplesText::tr("the country %1").arg(valueText(*national, indicator));
    return u"%1: %2"_s.arg(picture.title, parts.join(u", "_s));
}

SmallPicture pictureOf(const IndicatorDevelopment &shown, const Catalogue &catalogue, Year firstYear,
                       Year lastYear)
{
    const Indicator &indicator = indicatorOf(shown, catalogue);
    const LastFigure last = lastFigureOf(shown, firstYear, lastYear);
    SmallPicture picture{.indicator = indicator.id, .title = shown.row.title};
    picture.value = valueText(last.value, indicator);
    picture.year = QString::number(toInt(last.year));
    if (last.isFew)
        picture.year =
            MultiplesText::tr("%1, %2", "year, few persons").arg(picture.year, statusWord(Status::Few));
    picture.arrow = shown.row.arrow;
    picture.trend = shortTrendWord(shown.row.trend);
    picture.trendLabel = shown.row.trend == Trend::None ? MultiplesText::tr("no certain trend")
                         : picture.trend.isEmpty()      ? QString()
                                                        : MultiplesText::tr("trend: %1").arg(picture.trend);
    const bool beside = hasNational(shown, catalogue);
    for (Year year = firstYear; year <= lastYear; year = yearAfter(year)) {
        picture.own.push_back(shown.valueIn(year));
        if (beside)
            picture.national.push_back(shown.nationalIn(year));
    }
    measure(picture, indicator);
    picture.spoken = spokenOf(picture, indicator, lastOf(picture.national, firstYear, last.year));
    picture.toolTip =
        indicator.title == shown.row.title ? picture.spoken : indicator.title + u'\n' + picture.spoken;
    return picture;
}

bool hasEarlier(const IndicatorDevelopment &shown, Year firstYear)
{
    for (Year year = shown.row.seriesStart; year < firstYear; year = yearAfter(year)) {
        if (shown.valueIn(year))
            return true;
    }
    return false;
}

bool hasGap(const IndicatorDevelopment &shown, Year firstYear, Year lastYear)
{
    bool begun = false;
    bool broken = false;
    for (Year year = firstYear; year <= lastYear; year = yearAfter(year)) {
        const bool there = shown.valueIn(year).has_value();
        if (there && broken)
            return true;
        broken = begun && !there;
        begun = begun || there;
    }
    return false;
}

} // namespace

QString shortTrendWord(Trend trend)
{
    switch (trend) {
    case Trend::Increasing:
        return MultiplesText::tr("increasing");
    case Trend::Decreasing:
        return MultiplesText::tr("decreasing");
    case Trend::None:
        return MultiplesText::tr("no certain change");
    case Trend::Unknown:
        break;
    }
    return {};
}

LastFigure lastFigureOf(const IndicatorDevelopment &shown, Year firstYear, Year lastYear)
{
    LastFigure last;
    for (Year year = lastYear; year >= firstYear; year = yearBefore(year)) {
        const std::optional<double> value = shown.valueIn(year);
        if (!value)
            continue;
        last.value = *value;
        last.year = year;
        last.isFew = shown.row.year == year && shown.row.figure.status == Status::Few;
        break;
    }
    return last;
}

QString multiplesSentence(const CollectionDevelopment &shown, const QString &focusName)
{
    QString text = MultiplesText::tr("%Ln indicator(s) with values for %1.", nullptr,
                                     static_cast<int>(shown.indicators.size()))
                       .arg(focusName);
    if (shown.judged > 0)
        text += u' ' + MultiplesText::tr("Of %1 trends that can be judged %2 are increasing and %3 "
                                         "decreasing; about one in twenty would be found by chance alone.")
                           .arg(shown.judged)
                           .arg(shown.increasing)
                           .arg(shown.decreasing);
    return text;
}

QString multiplesReading(const CollectionDevelopment &shown, const Catalogue &catalogue)
{
    const auto any = [&](auto test) { return std::ranges::any_of(shown.indicators, test); };
    QStringList sentences{MultiplesText::tr(
        "All pictures show the same years, but each has a scale of its own, from the least to the greatest "
        "value drawn: how steep a line is can't be compared between them.")};
    if (any([&](const IndicatorDevelopment &each) { return hasNational(each, catalogue); }))
        sentences << MultiplesText::tr("Blue is the chosen municipality, the dashed line the country.");
    sentences << MultiplesText::tr(
        "The arrow only tells the step since the value before; the words come from a "
        "test of the last six values.");
    if (any([&](const IndicatorDevelopment &each) { return hasGap(each, shown.firstYear, shown.lastYear); }))
        sentences << MultiplesText::tr("Where a line breaks off, the value of that year is missing.");
    if (any([&](const IndicatorDevelopment &each) { return hasEarlier(each, shown.firstYear); }))
        sentences << MultiplesText::tr(
            "Only the latest %Ln year(s) are drawn; an indicator's own picture has all.", nullptr,
            mostYearsTogether);
    if (shown.without > 0)
        sentences << MultiplesText::tr("%Ln indicator(s) of the collection have no values to draw.", nullptr,
                                       shown.without);
    return sentences.join(u'\n');
}

MultiplesScene multiplesScene(const CollectionDevelopment &shown, const Catalogue &catalogue,
                              const IndicatorId &current)
{
    MultiplesScene scene{.firstYear = shown.firstYear, .lastYear = shown.lastYear};
    for (const IndicatorDevelopment &each : shown.indicators) {
        if (scene.sections.empty() || scene.sections.back().heading != each.row.area)
            scene.sections.push_back({each.row.area, scene.pictures.size(), 0});
        ++scene.sections.back().count;
        if (!scene.current && each.row.indicator == current)
            scene.current = static_cast<int>(scene.pictures.size());
        scene.pictures.push_back(pictureOf(each, catalogue, shown.firstYear, shown.lastYear));
    }
    return scene;
}

} // namespace lagesbild
