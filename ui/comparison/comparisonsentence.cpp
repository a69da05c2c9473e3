#include "ui/comparison/comparisonsentence.h"

#include "ui/shared/charts/rankedscene.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/sentence.h"
#include "ui/shared/statustext.h"
#include "ui/shared/uncertaintytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct ComparisonSentence {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::ComparisonSentence)
};

const ComparisonRow *focusOf(const Comparison &comparison)
{
    const auto found = std::ranges::find(comparison.bars, true, &ComparisonRow::isFocus);
    return found == comparison.bars.end() ? nullptr : &*found;
}

bool isInside(const std::optional<Interval> &interval, const std::optional<double> &value)
{
    return interval && value && interval->low <= *value && *value <= interval->high;
}

/// Whether values of this unit are measured on persons, so that one may ask how sure they are.
bool hasUncertainty(Unit unit)
{
    return unit == Unit::Percent || unit == Unit::PercentagePoints;
}

QString nationalClause(Relation relation, const QString &value)
{
    switch (relation) {
    case Relation::Above:
        return ComparisonSentence::tr("above the country (%1)").arg(value);
    case Relation::Below:
        return ComparisonSentence::tr("below the country (%1)").arg(value);
    case Relation::Level:
        return ComparisonSentence::tr("level with the country (%1)").arg(value);
    case Relation::Unknown:
        break;
    }
    return {};
}

QString meanClause(Relation relation, const QString &group, const QString &value)
{
    switch (relation) {
    case Relation::Above:
        return ComparisonSentence::tr("above the mean of %1 (%2)").arg(group, value);
    case Relation::Below:
        return ComparisonSentence::tr("below the mean of %1 (%2)").arg(group, value);
    case Relation::Level:
        return ComparisonSentence::tr("level with the mean of %1 (%2)").arg(group, value);
    case Relation::Unknown:
        break;
    }
    return {};
}

QString joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return ComparisonSentence::tr("%1 and %2", "two clauses").arg(first, second);
}

/// How far the differences can be trusted; empty when there is nothing to say.
QString chanceClause(const Comparison &comparison, const ComparisonRow &focus, Unit unit, bool hasNational)
{
    const bool hasMean = comparison.finding.toMean != Relation::Unknown;
    if (!hasMean && !hasNational)
        return {};
    if (!comparison.finding.uncertaintyKnown)
        return hasUncertainty(unit) ? ComparisonSentence::tr("how sure that is, is not known") : QString();
    const bool meanWithin = comparison.finding.withinChance;
    const bool nationalWithin = isInside(focus.figure.interval, comparison.national);
    if (!hasMean || !hasNational) {
        return (hasMean ? meanWithin : nationalWithin)
                   ? ComparisonSentence::tr("the difference is within chance")
                   : ComparisonSentence::tr("the difference is larger than the uncertainty");
    }
    if (meanWithin && nationalWithin)
        return ComparisonSentence::tr("both differences are within chance");
    if (meanWithin)
        return ComparisonSentence::tr("the difference from the mean is within chance");
    if (nationalWithin)
        return ComparisonSentence::tr("the difference from the country is within chance");
    return ComparisonSentence::tr("both differences are larger than the uncertainty");
}

/// «Riket 31,4 %, ovägt medel för liknande kommuner 32,4 %»: for when the municipality's own can't be compared.
QString othersSentence(const Comparison &comparison, const Indicator &indicator)
{
    const QString national =
        comparison.national
            ? ComparisonSentence::tr("The country: %1.").arg(valueText(*comparison.national, indicator))
            : QString();
    const QString mean =
        comparison.groupMean.mean
            ? ComparisonSentence::tr("Mean of %1: %2.")
                  .arg(groupPhrase(comparison.group), valueText(*comparison.groupMean.mean, indicator))
            : QString();
    return withoutDoubledStops(national.isEmpty() || mean.isEmpty() ? national + mean
                                                                    : national + u' ' + mean);
}

QString withOthers(const QString &sentence, const Comparison &comparison, const Indicator &indicator)
{
    const QString others = othersSentence(comparison, indicator);
    return others.isEmpty() ? sentence : sentence + u' ' + others;
}

QString fewSentence(const ComparisonRow &focus, const QString &opening, const QString &persons)
{
    if (focus.figure.status == Status::Placeholder)
        return ComparisonSentence::tr(
                   "%1 is probably a placeholder for a missing figure and is not compared.")
            .arg(opening);
    return ComparisonSentence::tr("%1, but only %2: too few to compare.").arg(opening, persons);
}

QString directionText(Direction direction)
{
    switch (direction) {
    case Direction::HighIsBetter:
        return ComparisonSentence::tr("Place 1 has the highest value; higher is better here.");
    case Direction::LowIsBetter:
        return ComparisonSentence::tr("Place 1 has the lowest value; lower is better here.");
    case Direction::Target:
        return ComparisonSentence::tr("Place 1 is nearest to 1.");
    case Direction::Neutral:
        break;
    }
    return ComparisonSentence::tr("Place 1 has the highest value, which is neither good nor bad in itself.");
}

} // namespace

QString comparisonSentence(const Comparison &comparison, const Indicator &indicator)
{
    const ComparisonRow *focus = focusOf(comparison);
    if (focus == nullptr)
        return {};
    const QString year = QString::number(toInt(comparison.year));
    if (!focus->figure.value) {
        const QString missing = ComparisonSentence::tr("No value for %1 in %2: %3.")
                                    .arg(focus->name, year, statusWord(focus->figure.status));
        return withOthers(missing, comparison, indicator);
    }
    const QString opening = ComparisonSentence::tr("%1 in %2 in %3", "value, municipality, year")
                                .arg(valueText(*focus->figure.value, indicator), focus->name, year);
    if (focus->figure.status == Status::Few || focus->figure.status == Status::Placeholder) {
        const QString few = fewSentence(*focus, opening, personsText(focus->figure, indicator.unit));
        return withOthers(few, comparison, indicator);
    }
    const ComparisonFinding &finding = comparison.finding;
    const QString national =
        comparison.national ? nationalClause(finding.toNational, valueText(*comparison.national, indicator))
                            : QString();
    const QString mean = comparison.groupMean.mean
                             ? meanClause(finding.toMean, groupPhrase(comparison.group),
                                          valueText(*comparison.groupMean.mean, indicator))
                             : QString();
    const QString compared = joined(national, mean);
    if (compared.isEmpty())
        return ComparisonSentence::tr("%1. There is nothing to compare with this year.").arg(opening);
    const QString chance = chanceClause(comparison, *focus, indicator.unit, !national.isEmpty());
    if (chance.isEmpty())
        return ComparisonSentence::tr("%1: %2.", "value in place and year: compared").arg(opening, compared);
    return ComparisonSentence::tr("%1: %2; %3.", "value in place and year: compared; how sure")
        .arg(opening, compared, chance);
}

QString readingText(const Comparison &comparison, const Indicator &indicator)
{
    const auto any = [&](auto test) { return std::ranges::any_of(comparison.bars, test); };
    QStringList sentences;
    if (any([](const ComparisonRow &row) { return row.figure.interval.has_value(); }))
        sentences << ComparisonSentence::tr(
            "The line across a bar is its uncertainty: chance may have moved the share that far either way. "
            "The fewer the persons, the longer the line (95 per cent interval).");
    else if (hasUncertainty(indicator.unit) &&
             any([](const ComparisonRow &row) { return row.figure.n && !row.figure.nIsExact; }))
        sentences << ComparisonSentence::tr(
            "Uncertainty unknown: how many persons the figures rest on is only known approximately.");
    else if (hasUncertainty(indicator.unit))
        sentences << ComparisonSentence::tr(
            "Uncertainty unknown: how many persons the figures rest on is not in the data.");
    if (any([](const ComparisonRow &row) { return row.placeRange.has_value(); }))
        sentences << ComparisonSentence::tr("Two municipalities whose uncertainties overlap could as well "
                                            "stand the other way round. The table tells "
                                            "roughly between which places each may be.");
    const ComparisonRow *focus = focusOf(comparison);
    if (focus != nullptr && focus->figure.n && comparison.finding.onePersonMore)
        sentences << ComparisonSentence::tr("In %1 one person more would have given %2 percentage points.")
                         .arg(focus->name, pointsPerPersonText(*focus->figure.n));
    if (any([](const ComparisonRow &row) { return row.figure.status == Status::Few; }))
        sentences << ComparisonSentence::tr("Hollow bars rest on fewer than 10 persons and are not ranked.");
    if (any([](const ComparisonRow &row) { return !row.figure.value; }))
        sentences << ComparisonSentence::tr("Hatched rows have no value; the reason stands beside.");
    if (comparison.groupMean.mean)
        sentences
            << ComparisonSentence::tr(
                   "The unweighted mean counts every municipality alike; %1 of %2 in the group have a value.")
                   .arg(comparison.groupMean.used)
                   .arg(comparison.groupMean.members);
    sentences << directionText(indicator.direction);
    return sentences.join(u'\n');
}

QString summaryText(const Comparison &comparison, const Indicator &indicator)
{
    QStringList parts;
    if (comparison.national)
        parts << ComparisonSentence::tr("The country %1", "label with a value")
                     .arg(valueText(*comparison.national, indicator));
    if (comparison.groupMean.mean)
        parts << ComparisonSentence::tr("Unweighted mean %1 (%2 of %3 have a value)")
                     .arg(valueText(*comparison.groupMean.mean, indicator))
                     .arg(comparison.groupMean.used)
                     .arg(comparison.groupMean.members);
    parts << ComparisonSentence::tr("Place among %1").arg(countedText(comparison));
    return parts.join(u" · "_s);
}

} // namespace lagesbild
