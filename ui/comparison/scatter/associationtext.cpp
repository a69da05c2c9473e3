#include "ui/comparison/scatter/associationtext.h"

#include "ui/shared/charts/chartaxis.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct AssociationText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::AssociationText)
};

constexpr int decimalsOfR = 2;

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

QString focusSentence(const Association &association, const AssociationPair &pair, const QString &name)
{
    const auto focus = std::ranges::find(association.rows, true, &AssociationRow::isFocus);
    if (focus == association.rows.end())
        return AssociationText::tr("%1 lacks one of the figures, or it rests on few persons.").arg(name);
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

struct Extent {
    double least = 0;
    double greatest = 0;
};

template <class Value>
PointAxis axisOf(const std::vector<AssociationRow> &rows, Value value, const Indicator &indicator,
                 const QString &title)
{
    Extent extent{value(rows.front()), value(rows.front())};
    for (const AssociationRow &row : rows) {
        extent.least = std::min(extent.least, value(row));
        extent.greatest = std::max(extent.greatest, value(row));
    }
    const ChartAxis numbers =
        lineAxis(extent.least, extent.greatest, indicator.unit, shownDecimals(indicator));
    PointAxis axis{.low = numbers.low, .high = numbers.high, .title = title};
    for (const double tick : numbers.ticks)
        axis.ticks.push_back({tick, tickText(tick, numbers, indicator.unit)});
    return axis;
}

QString axisTitle(const Indicator &indicator, Year year)
{
    QString title = u"%1, %2"_s.arg(indicator.shortTitle).arg(toInt(year));
    const QString unit = unitName(indicator.unit);
    if (!unit.isEmpty() && indicator.unit != Unit::Percent) // whose ticks have the sign
        title += u" (%1)"_s.arg(unit);
    return title;
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

QString associationRowText(const AssociationRow &row, const AssociationPair &pair)
{
    return AssociationText::tr("%1: %2 %3, %4 %5", "municipality: title, value, title, value")
        .arg(row.name, pair.value.shortTitle, valueText(*row.value.value, pair.value), pair.along.shortTitle,
             valueText(*row.along.value, pair.along));
}

PointScene associationScene(const Association &association, const AssociationPair &pair, bool withLine)
{
    PointScene scene;
    if (association.rows.empty())
        return scene;
    scene.x = axisOf(
        association.rows, [](const AssociationRow &row) { return *row.along.value; }, pair.along,
        axisTitle(pair.along, association.otherYear));
    scene.y = axisOf(
        association.rows, [](const AssociationRow &row) { return *row.value.value; }, pair.value,
        axisTitle(pair.value, association.year));
    for (const AssociationRow &row : association.rows) {
        ScenePoint point{.area = row.code, .name = row.name, .at = {*row.along.value, *row.value.value}};
        point.kind = row.isFocus  ? ScenePoint::Kind::Focus
                     : row.isPeer ? ScenePoint::Kind::Peer
                                  : ScenePoint::Kind::Other;
        point.hollow = row.value.status == Status::Few || row.along.status == Status::Few;
        point.spoken = associationRowText(row, pair);
        scene.points.push_back(point);
    }
    std::ranges::stable_sort(scene.points, {}, [](const ScenePoint &point) { return point.at.x(); });
    if (!withLine || !association.line)
        return scene;
    const double first = scene.points.front().at.x();
    const double last = scene.points.back().at.x();
    scene.curves.push_back(
        {.kind = SceneCurve::Kind::Fit,
         .points = {{first, association.line->at(first)}, {last, association.line->at(last)}},
         .label = AssociationText::tr("r = %1").arg(numberText(association.line->r, decimalsOfR))});
    return scene;
}

} // namespace lagesbild
