#include "ui/trend/trendsentence.h"

#include "ui/shared/charts/developmentlines.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/uncertaintytext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct TrendSentence {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::TrendSentence)
};

const TrendLine *focusLine(const Development &development, Gender gender)
{
    const auto found = std::ranges::find_if(development.lines, [gender](const TrendLine &line) {
        return line.kind == LineKind::Focus && line.gender == gender;
    });
    return found == development.lines.end() ? nullptr : &*found;
}

const TrendPoint *shownBefore(const TrendLine &line, Year year)
{
    const auto found =
        std::find_if(line.points.rbegin(), line.points.rend(),
                     [year](const TrendPoint &point) { return point.year < year && isShown(point); });
    return found == line.points.rend() ? nullptr : &*found;
}

QString yearText(Year year)
{
    return QString::number(toInt(year));
}

/// Whether women and men are drawn apart, in place of the line of the selection's gender.
bool isSplit(const Development &development)
{
    return focusLine(development, Gender::Women) != nullptr && focusLine(development, Gender::Men) != nullptr;
}

QString valueAt(const Development &development, const Indicator &indicator, Gender gender)
{
    const TrendLine *line = focusLine(development, gender);
    const TrendPoint *point = line == nullptr ? nullptr : shownAt(*line, *development.latest);
    return point == nullptr ? QString() : valueText(*point->figure.value, indicator);
}

/// «36,5 %», or split «Kvinnor 36,5 %, män 62,7 %»; empty when the latest year lacks one of them.
QString latestText(const Development &development, const Indicator &indicator, Gender gender)
{
    if (!isSplit(development))
        return valueAt(development, indicator, gender);
    const QString women = valueAt(development, indicator, Gender::Women);
    const QString men = valueAt(development, indicator, Gender::Men);
    return women.isEmpty() || men.isEmpty() ? QString()
                                            : TrendSentence::tr("Women %1, men %2").arg(women, men);
}

QString stepClause(const Development &development, const Indicator &indicator, const TrendLine *line)
{
    if (!development.change)
        return {};
    const TrendPoint *before = line == nullptr ? nullptr : shownBefore(*line, *development.latest);
    const QString difference = differenceText(*development.change, indicator);
    if (before == nullptr)
        return {};
    if (development.arrow == Arrow::Flat)
        return TrendSentence::tr("Unchanged since %1.").arg(yearText(before->year));
    return TrendSentence::tr("Since %1: %2.").arg(yearText(before->year), difference);
}

/// Split by gender the step and the trend are still the selection's; its line is not drawn.
QString splitStepClause(const Development &development, const Indicator &indicator, Gender gender)
{
    if (!development.change)
        return {};
    const QString whose =
        gender == Gender::Total ? TrendSentence::tr("Women and men together") : genderName(gender);
    return TrendSentence::tr("%1: %2 since the value before.", "women and men together: difference")
        .arg(whose, differenceText(*development.change, indicator));
}

/// Years with a value up to the one the sentence is about.
int yearsJudged(const Development &development, const TrendLine *line)
{
    if (line == nullptr)
        return development.test ? development.test->n : development.valueCount;
    return static_cast<int>(std::ranges::count_if(line->points, [&](const TrendPoint &point) {
        return isShown(point) && point.year <= *development.latest;
    }));
}

QString trendClause(const Development &development, const TrendLine *line)
{
    const int n = development.test ? development.test->n : 0;
    switch (development.trend) {
    case Trend::Increasing:
        return development.arrow == Arrow::Down
                   ? TrendSentence::tr(
                         "Increasing over the last %n value(s), although the latest is lower than "
                         "the one before.",
                         nullptr, n)
                   : TrendSentence::tr("Increasing over the last %n value(s).", nullptr, n);
    case Trend::Decreasing:
        return development.arrow == Arrow::Up
                   ? TrendSentence::tr("Decreasing over the last %n value(s), although the latest is higher "
                                       "than the one before.",
                                       nullptr, n)
                   : TrendSentence::tr("Decreasing over the last %n value(s).", nullptr, n);
    case Trend::None:
        return TrendSentence::tr("No certain change over the last %n value(s).", nullptr, n);
    case Trend::Unknown:
        break;
    }
    return TrendSentence::tr("The trend can't be judged: too few years (%1 of at least %2).")
        .arg(yearsJudged(development, line))
        .arg(trendLeast);
}

bool anyPoint(const Development &development, LineKind kind, bool (*test)(const TrendPoint &))
{
    return std::ranges::any_of(development.lines, [&](const TrendLine &line) {
        return line.kind == kind && std::ranges::any_of(line.points, test);
    });
}

bool hasGap(const TrendLine &line)
{
    return runsOf(line).size() > 1;
}

/// The figure that the sentence is about; null when women and men are drawn apart.
const Figure *latestOfFocus(const Development &development)
{
    if (isSplit(development) || !development.latest)
        return nullptr;
    for (const TrendLine &line : development.lines) {
        if (line.kind != LineKind::Focus)
            continue;
        if (const TrendPoint *latest = shownAt(line, *development.latest))
            return &latest->figure;
    }
    return nullptr;
}

} // namespace

QString developmentSentence(const Development &development, const Indicator &indicator,
                            const QString &focusName, Gender gender)
{
    if (!development.latest)
        return TrendSentence::tr("%1 has no values of this indicator in any year.").arg(focusName);
    const TrendLine *line = focusLine(development, gender);
    const QString value = latestText(development, indicator, gender);
    const QString year = yearText(*development.latest);
    QStringList sentences;
    const TrendPoint *latest = line == nullptr ? nullptr : shownAt(*line, *development.latest);
    if (latest != nullptr && latest->figure.status == Status::Few && !isSplit(development))
        sentences << TrendSentence::tr("%1 in %2 in %3, but only %4.", "value, municipality, year, persons")
                         .arg(value, focusName, year, personsText(latest->figure, indicator.unit));
    else if (!value.isEmpty())
        sentences
            << TrendSentence::tr("%1 in %2 in %3.", "value, municipality, year").arg(value, focusName, year);
    const QString step = isSplit(development) ? splitStepClause(development, indicator, gender)
                                              : stepClause(development, indicator, line);
    if (!step.isEmpty())
        sentences << step;
    sentences << trendClause(development, line);
    return sentences.join(u' ');
}

QString developmentReading(const Development &development, const Indicator &indicator)
{
    QStringList sentences;
    sentences << TrendSentence::tr(
        "The words on the trend come from a test of the last six values; a step from "
        "one year to the next says little by itself.");
    if (!development.band.empty())
        sentences << TrendSentence::tr(
            "The grey field goes from the lowest to the highest value in the group that year.");
    if (anyPoint(development, LineKind::Focus,
                 [](const TrendPoint &point) { return point.figure.interval.has_value(); }))
        sentences << TrendSentence::tr(
            "The upright lines are the uncertainty: chance may have moved the share "
            "that far either way (95 per cent interval).");
    else if (indicator.unit == Unit::Percent &&
             anyPoint(development, LineKind::Focus,
                      [](const TrendPoint &point) { return point.figure.n && !point.figure.nIsExact; }))
        sentences << TrendSentence::tr(
            "Uncertainty unknown: how many persons the figures rest on is only known approximately.");
    else if (indicator.unit == Unit::Percent)
        sentences << TrendSentence::tr(
            "Uncertainty unknown: how many persons the figures rest on is not in the data.");
    if (const Figure *figure = latestOfFocus(development); figure != nullptr && figure->interval)
        sentences << TrendSentence::tr("In %1 one person more would have given %2 percentage points.", "year")
                         .arg(yearText(*development.latest), pointsPerPersonText(*figure->n));
    if (anyPoint(development, LineKind::Focus,
                 [](const TrendPoint &point) { return point.figure.status == Status::Few; }))
        sentences << TrendSentence::tr("Hollow points rest on fewer than 10 persons.");
    if (std::ranges::any_of(development.lines, hasGap))
        sentences << TrendSentence::tr("Where a line breaks off, the value of that year is missing.");
    const ChartAxis axis = axisOf(development, indicator);
    if (axis.low > 0)
        sentences << TrendSentence::tr(
            "The scale does not begin at zero, so differences look larger than they are.");
    if (development.latest && *development.latest != development.lastYear)
        sentences << TrendSentence::tr("The dotted upright line marks the year of the sentence above.");
    if (nationalIsSum(indicator))
        sentences << TrendSentence::tr("The country is the sum of all and stands only in the table.");
    if (!development.group.members.empty())
        sentences << TrendSentence::tr("The group is the same in all years.");
    return sentences.join(u'\n');
}

} // namespace lagesbild
