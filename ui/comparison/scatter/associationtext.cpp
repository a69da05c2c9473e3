#include "ui/comparison/scatter/associationtext.h"

#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct AssociationText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::AssociationText)
};

QString strengthWord(Closeness closeness)
{
    switch (closeness) {
    case Closeness::Weak:
        return AssociationText::tr("the association is weak");
    case Closeness::Moderate:
        return AssociationText::tr("the association is moderate");
    case Closeness::Strong:
        return AssociationText::tr("the association is strong");
    case Closeness::Unknown:
    case Closeness::NoneSure:
        break;
    }
    return {};
}

QString wholeSentence(const Association &association, const AssociationPair &pair)
{
    const auto count = static_cast<int>(association.rows.size());
    if (!association.line || association.closeness == Closeness::Unknown)
        return AssociationText::tr(
            "Only %n municipality/ies with differing figures: too few to see whether the "
            "two go together.",
            nullptr, count);
    const QString r = numberText(association.line->r, decimalsOfR);
    if (association.closeness == Closeness::NoneSure)
        return AssociationText::tr("No sure association between “%1” and “%2” among %n municipality/ies "
                                   "(r = %3).",
                                   nullptr, count)
            .arg(pair.value.shortTitle, pair.along.shortTitle, r);
    const QString sentence =
        association.line->r > 0
            ? AssociationText::tr("Where “%1” is higher, “%2” is mostly higher too: %3 (r = %4, %n "
                                  "municipality/ies).",
                                  nullptr, count)
            : AssociationText::tr("Where “%1” is higher, “%2” is mostly lower: %3 (r = %4, %n "
                                  "municipality/ies).",
                                  nullptr, count);
    return sentence.arg(pair.along.shortTitle, pair.value.shortTitle, strengthWord(association.closeness), r);
}

/// «Dorotea har ingen punkt: ”Avbrutit och arbetar eller studerar” (uppgift saknas).»
QString absenceSentence(const Association &association, const AssociationPair &pair, const QString &name)
{
    QStringList reasons;
    for (const auto &[indicator, status] :
         {std::pair(&pair.value, association.focusValue), std::pair(&pair.along, association.focusAlong)}) {
        if (status != Status::Ok)
            reasons << AssociationText::tr("“%1” (%2)", "an indicator, why it has no figure that counts")
                           .arg(indicator->shortTitle, statusWord(status));
    }
    return reasons.isEmpty()
               ? AssociationText::tr("%1 lacks one of the figures, or it rests on few persons.").arg(name)
               : AssociationText::tr("%1 has no point: %2.", "municipality, indicators and reasons")
                     .arg(name, reasons.join(u", "_s));
}

QString focusSentence(const Association &association, const AssociationPair &pair, const QString &name)
{
    const auto focus = std::ranges::find(association.rows, true, &AssociationRow::isFocus);
    if (focus == association.rows.end())
        return absenceSentence(association, pair, name);
    if (!association.focusDeviation || association.closeness == Closeness::NoneSure)
        return {};
    const double deviation = *association.focusDeviation;
    const int decimals = shownDecimals(pair.value);
    const double halfStep = 0.5 * std::pow(10.0, -(decimals < 0 ? 2 : decimals));
    if (std::abs(deviation) < halfStep)
        return AssociationText::tr("%1 lies on the line.").arg(name);
    QString size = numberText(std::abs(deviation), decimals);
    if (pair.value.unit == Unit::Percent || pair.value.unit == Unit::PercentagePoints)
        size = AssociationText::tr("%1 percentage points", "an unsigned difference").arg(size);
    return deviation > 0 ? AssociationText::tr("%1 lies %2 above the line.").arg(name, size)
                         : AssociationText::tr("%1 lies %2 below the line.").arg(name, size);
}

} // namespace

QString associationSentence(const Association &association, const AssociationPair &pair, const QString &name)
{
    const QString focus = focusSentence(association, pair, name);
    const QString whole = wholeSentence(association, pair);
    return focus.isEmpty() ? whole : whole + u' ' + focus;
}

QString associationReading(const Association &association)
{
    QStringList sentences{
        AssociationText::tr("Every point is a municipality that has both figures."),
        AssociationText::tr("That two figures go together does not mean that one causes the "
                            "other: both may follow from something else.")};
    if (association.inhabitantsYear)
        sentences << AssociationText::tr(
                         "The area of a point tells how many lived in the municipality in %1. "
                         "Those with fewer than 5,000 inhabitants, or without a figure, are "
                         "all drawn equally large.")
                         .arg(toInt(*association.inhabitantsYear));
    sentences << (association.group.choice == GroupChoice::All
                      ? AssociationText::tr(
                            "The colours tell SKR's main groups of municipalities, by the division of 2023.")
                      : AssociationText::tr("The dark points are the comparison group. Compare with all "
                                            "municipalities, and the colours tell what kind each one is."));
    if (association.line) {
        const Interval &interval = association.line->interval;
        sentences << AssociationText::tr(
                         "r runs from −1 to 1, and 0 is no association. By chance alone it could have been "
                         "anything from %1 to %2.")
                         .arg(numberText(interval.low, decimalsOfR), numberText(interval.high, decimalsOfR));
    }
    if (association.year != association.otherYear)
        sentences << AssociationText::tr("The figures left to right are of %1, the nearest year there is.")
                         .arg(toInt(association.otherYear));
    if (association.otherGender != association.gender)
        sentences << AssociationText::tr("The figures left to right are not divided by gender.");
    if (association.leftOut > 0)
        sentences << AssociationText::tr(
            "%n municipality/ies without both figures, or with fewer than 10 persons, left out.", nullptr,
            association.leftOut);
    return sentences.join(u'\n');
}

QString associationRowText(const AssociationRow &row, const Association &association,
                           const AssociationPair &pair)
{
    QStringList parts{AssociationText::tr("%1: %2 %3, %4 %5", "municipality: title, value, title, value")
                          .arg(row.name, pair.value.shortTitle, valueText(*row.value.value, pair.value),
                               pair.along.shortTitle, valueText(*row.along.value, pair.along))};
    if (association.inhabitantsYear)
        parts << (row.inhabitants.value
                      ? AssociationText::tr("%1 inhabitants").arg(numberText(*row.inhabitants.value, 0))
                      : AssociationText::tr("number of inhabitants missing"));
    if (row.mainGroup != MainGroup::Unknown)
        parts << mainGroupName(row.mainGroup);
    if (row.isPeer)
        parts << AssociationText::tr("in the comparison group");
    return parts.join(u" · "_s);
}

QString mainGroupName(MainGroup group)
{
    switch (group) {
    case MainGroup::Metropolitan:
        return AssociationText::tr("Large cities and municipalities near large cities");
    case MainGroup::LargerTown:
        return AssociationText::tr("Medium-sized towns and municipalities near medium-sized towns");
    case MainGroup::SmallerTown:
        return AssociationText::tr("Smaller towns/urban areas and rural municipalities");
    case MainGroup::Unknown:
        break;
    }
    return AssociationText::tr("Without municipality group");
}

} // namespace lagesbild
