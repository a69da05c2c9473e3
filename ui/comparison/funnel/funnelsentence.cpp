#include "ui/comparison/funnel/funnelsentence.h"

#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/uncertaintytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct FunnelSentence {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::FunnelSentence)
};

/// How many of a hundred chance alone puts above the inner limits, and as many below.
constexpr double beyondOneLimit = 0.025;
/// From here on one decimal no longer reads 1,0.
constexpr double leastTimesAsMuch = 1.05;

enum class Standing { FarAbove, Above, Within, Below, FarBelow };

Standing standingOf(const FunnelRow &row)
{
    if (row.position998 == FunnelPosition::Above)
        return Standing::FarAbove;
    if (row.position998 == FunnelPosition::Below)
        return Standing::FarBelow;
    if (row.position95 == FunnelPosition::Above)
        return Standing::Above;
    return row.position95 == FunnelPosition::Below ? Standing::Below : Standing::Within;
}

const FunnelRow *focusOf(const Funnel &funnel)
{
    const auto found = std::ranges::find(funnel.rows, true, &FunnelRow::isFocus);
    return found == funnel.rows.end() ? nullptr : &*found;
}

QString personsOf(double n)
{
    Figure figure{.n = n, .nIsExact = true};
    return personsText(figure, Unit::Percent);
}

/// Around what the limits lie: «rikets 31,4 %».
QString targetPhrase(const Funnel &funnel, const Indicator &indicator)
{
    const QString value = valueText(funnel.target, indicator);
    return funnel.targetIsNational ? FunnelSentence::tr("the country's %1").arg(value)
                                   : FunnelSentence::tr("the %1 of all together").arg(value);
}

QString standingClause(Standing standing, const QString &target, const QString &limits)
{
    switch (standing) {
    case Standing::FarAbove:
        return FunnelSentence::tr("far above what chance alone gives around %1 (%2)").arg(target, limits);
    case Standing::Above:
        return FunnelSentence::tr("above what chance usually gives around %1 (%2)").arg(target, limits);
    case Standing::Below:
        return FunnelSentence::tr("below what chance usually gives around %1 (%2)").arg(target, limits);
    case Standing::FarBelow:
        return FunnelSentence::tr("far below what chance alone gives around %1 (%2)").arg(target, limits);
    case Standing::Within:
        break;
    }
    return FunnelSentence::tr("within what chance gives around %1 (%2)").arg(target, limits);
}

QString countSentence(const Funnel &funnel)
{
    const auto count = [&](FunnelPosition position) {
        return std::ranges::count(funnel.rows, position, &FunnelRow::position95);
    };
    const auto all = static_cast<int>(funnel.rows.size());
    const QString above = numberText(static_cast<double>(count(FunnelPosition::Above)), 0);
    const QString below = numberText(static_cast<double>(count(FunnelPosition::Below)), 0);
    if (funnel.options.adjusted)
        return FunnelSentence::tr("Of %n municipality/ies %1 lie above and %2 below the inner limits.",
                                  nullptr, all)
            .arg(above, below);
    return FunnelSentence::tr(
               "Of %n municipality/ies %1 lie above and %2 below the inner limits; chance alone "
               "would put about %3 on either side.",
               nullptr, all)
        .arg(above, below, numberText(std::round(all * beyondOneLimit), 0));
}

/// Empty where they differ so little more than chance that «1,0 gånger» would be all there is to say.
QString spreadSentence(const Funnel &funnel)
{
    if (funnel.options.adjusted)
        return FunnelSentence::tr(
            "The limits are widened by how much municipalities differ beyond chance. Who "
            "lies outside stands out even so.");
    if (funnel.overdispersion.phi <= 1)
        return FunnelSentence::tr("The municipalities differ no more than chance alone would have it.");
    // φ is a ratio of variances; how far places lie apart is its root.
    const double timesAsMuch = std::sqrt(funnel.overdispersion.phi);
    if (timesAsMuch < leastTimesAsMuch)
        return {};
    return FunnelSentence::tr(
               "The municipalities differ more than chance alone would have it: %1 times as much. "
               "Other things than chance part them too.")
        .arg(numberText(timesAsMuch, 1));
}

QString shrunkenSentence(const Funnel &funnel)
{
    if (funnel.shrinkVariance <= 0)
        return FunnelSentence::tr(
            "The municipalities differ no more than chance alone would have it, so every "
            "value is drawn all the way to that of all together.");
    return FunnelSentence::tr(
        "Every value is drawn towards that of all together, the more the fewer persons it "
        "rests on. The thin line shows how far.");
}

} // namespace

QString positionText(const FunnelRow &row)
{
    switch (standingOf(row)) {
    case Standing::FarAbove:
        return FunnelSentence::tr("far above");
    case Standing::Above:
        return FunnelSentence::tr("above");
    case Standing::Below:
        return FunnelSentence::tr("below");
    case Standing::FarBelow:
        return FunnelSentence::tr("far below");
    case Standing::Within:
        break;
    }
    return FunnelSentence::tr("within chance");
}

QString funnelSentence(const Funnel &funnel, const Indicator &indicator, const QString &name)
{
    const QString year = QString::number(toInt(funnel.year));
    const FunnelRow *focus = focusOf(funnel);
    if (focus == nullptr) {
        const QString without = funnel.focusLeftOut
                                    ? FunnelSentence::tr("The value for %1 in %2 can't stand in the funnel.")
                                    : FunnelSentence::tr("No value for %1 in %2.");
        return without.arg(name, year) + u' ' + countSentence(funnel);
    }
    const Interval &limits = (funnel.options.adjusted ? focus->adjusted : focus->limits).at95;
    const QString place = standingClause(standingOf(*focus), targetPhrase(funnel, indicator),
                                         intervalText(limits.low, limits.high, indicator));
    const QString opening = FunnelSentence::tr("%1 of %2 in %3 in %4", "value, persons, municipality, year")
                                .arg(valueText(focus->value, indicator), personsOf(focus->n), name, year);
    return FunnelSentence::tr("%1: %2.", "value in place and year: where it lies").arg(opening, place) +
           u' ' + countSentence(funnel);
}

QString funnelReading(const Funnel &funnel)
{
    QStringList sentences{
        FunnelSentence::tr("Every point is a municipality; those with many persons stand to the right. Few "
                           "persons let chance move a share far, so the limits open to the left."),
        FunnelSentence::tr(
            "Chance alone would keep 95 municipalities in a hundred between the inner limits and "
            "998 in a thousand between the outer ones."),
        spreadSentence(funnel)};
    if (funnel.options.shrunken)
        sentences << shrunkenSentence(funnel);
    if (const FunnelRow *focus = focusOf(funnel))
        sentences << FunnelSentence::tr("In %1 one person more would have given %2 percentage points.")
                         .arg(focus->name, pointsPerPersonText(focus->n));
    const auto isSmall = [](const FunnelRow &row) { return row.n < fewestPersons; };
    if (std::ranges::any_of(funnel.rows, isSmall))
        sentences << FunnelSentence::tr("Hollow points rest on fewer than 10 persons.");
    if (funnel.withoutPersons > 0)
        sentences << FunnelSentence::tr(
            "%n municipality/ies without a known number of persons are not shown.", nullptr,
            funnel.withoutPersons);
    if (funnel.outsideShares > 0)
        sentences << FunnelSentence::tr("%n municipality/ies with a value below 0 or above 100 per cent, "
                                        "which is no share of persons, are "
                                        "not shown.",
                                        nullptr, funnel.outsideShares);
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

QString funnelRowText(const FunnelRow &row, const Funnel &funnel, const Indicator &indicator)
{
    const QString interval = intervalText(row.interval.low, row.interval.high, indicator);
    QString text =
        FunnelSentence::tr("%1: %2 of %3, uncertainty %4, %5",
                           "municipality: value of persons, interval, position")
            .arg(row.name, valueText(row.value, indicator), personsOf(row.n), interval, positionText(row));
    if (funnel.options.shrunken)
        text += FunnelSentence::tr(", shrunken value %1").arg(valueText(row.shrunken, indicator));
    return text;
}

} // namespace lagesbild
