#include "ui/overview/overviewtext.h"

#include "core/data/ownindicator.h"
#include "ui/overview/overviewmodel.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/statustext.h"
#include "ui/shared/uncertaintytext.h"

#include <QCoreApplication>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct OverviewText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::OverviewText)
};

QString yearText(Year year)
{
    return QString::number(toInt(year));
}

QString figureText(const Figure &figure, const Indicator &indicator)
{
    return figure.value ? valueText(*figure.value, indicator) : statusSymbol(figure.status);
}

/// Bare numbers for the columns that stand beside the value.
QString bareText(const std::optional<double> &value, const Indicator &indicator)
{
    return value ? numberText(*value, shownDecimals(indicator)) : QString();
}

QString certaintyCell(const OverviewRow &row, const Indicator &indicator)
{
    const Figure &figure = row.figure;
    if (!figure.value)
        return {};
    if (figure.status == Status::Few)
        return OverviewText::tr("few persons (%1)").arg(numberText(*figure.n, 0));
    if (figure.status == Status::Placeholder)
        return OverviewText::tr("placeholder?");
    if (figure.interval) {
        const QString interval = intervalText(figure.interval->low, figure.interval->high, indicator);
        return OverviewText::tr("%1 · %2 pers.", "interval, persons").arg(interval, numberText(*figure.n, 0));
    }
    if (figure.n && !figure.nIsExact)
        return OverviewText::tr("about %1 pers.").arg(numberText(*figure.n, 0));
    return indicator.unit == Unit::Percent ? OverviewText::tr("unknown", "how sure a share is") : QString();
}

QString certaintySentence(const OverviewRow &row, const Indicator &indicator)
{
    const Figure &figure = row.figure;
    if (!figure.value)
        return {};
    QStringList sentences;
    if (figure.status == Status::Few || figure.status == Status::Placeholder)
        sentences << statusSentence(figure.status);
    if (figure.interval)
        sentences << OverviewText::tr(
                         "With chance taken into account the share lies within %1 (95 per cent).")
                         .arg(intervalText(figure.interval->low, figure.interval->high, indicator));
    if (indicator.unit == Unit::Percent && figure.nIsExact && *figure.n > 0)
        sentences << OverviewText::tr("%1 persons: one person more would give %2 percentage points.")
                         .arg(numberText(*figure.n, 0), pointsPerPersonText(*figure.n));
    else if (figure.n && !figure.nIsExact)
        sentences << OverviewText::tr("About %1 persons; the exact number is not in the data.")
                         .arg(numberText(*figure.n, 0));
    else if (indicator.unit == Unit::Percent && !figure.n)
        sentences << OverviewText::tr("Uncertainty unknown: the number of persons is not in the data.");
    return sentences.join(u'\n');
}

QString valueSentence(const OverviewRow &row, const Indicator &indicator)
{
    QStringList sentences;
    if (row.figure.value)
        sentences << u"%1 · %2"_s.arg(valueText(*row.figure.value, indicator), yearText(*row.year));
    else
        sentences << statusSentence(row.figure.status);
    if (row.older)
        sentences << OverviewText::tr(
            "The municipality's latest figure; it is older than the others' and is not ranked.");
    const QString certainty = certaintySentence(row, indicator);
    if (!certainty.isEmpty())
        sentences << certainty;
    return sentences.join(u'\n');
}

QString changeSentence(const OverviewRow &row, const Indicator &indicator)
{
    if (!row.change)
        return arrowWord(Arrow::None);
    const QString unit = indicator.unit == Unit::Percent || indicator.unit == Unit::PercentagePoints
                             ? u' ' + unitName(Unit::PercentagePoints)
                             : QString();
    return OverviewText::tr("%1%2 since %3")
        .arg(changeText(*row.change, shownDecimals(indicator)), unit, yearText(*row.previousYear));
}

QString trendSentence(const OverviewRow &row, const Indicator &indicator)
{
    return OverviewText::tr("Since last figure: %1 (%2)\nOver the last years: %3")
        .arg(arrowWord(row.arrow), changeSentence(row, indicator), trendWord(row.trend));
}

QString placeToolTip(const OverviewRow &row)
{
    QStringList sentences{placeSentence(row.place)};
    if (row.smallLeftOut > 0)
        sentences << OverviewText::tr("%n with fewer than 10 persons left out.", nullptr, row.smallLeftOut);
    if (row.placeholdersLeftOut > 0)
        sentences << OverviewText::tr("%n suspected placeholder(s) left out.", nullptr,
                                      row.placeholdersLeftOut);
    return sentences.join(u'\n');
}

QString meanSentence(const OverviewRow &row)
{
    if (!row.groupMean.mean)
        return OverviewText::tr("No member of the group has a figure.");
    return OverviewText::tr("Unweighted mean: %1 of %2 members have a figure.")
        .arg(row.groupMean.used)
        .arg(row.groupMean.members);
}

QString barSentence(const OverviewRow &row, const Indicator &indicator)
{
    if (!row.spread)
        return {};
    const auto text = [&](double value) { return numberText(value, shownDecimals(indicator)); };
    return OverviewText::tr("All municipalities: %1 to %2, half of them between %3 and %4. Ticks: the group.")
        .arg(text(row.spread->least), text(row.spread->greatest), text(row.spread->lowerQuartile),
             text(row.spread->upperQuartile));
}

} // namespace

QString trendWord(Trend trend)
{
    switch (trend) {
    case Trend::Increasing:
        return OverviewText::tr("increasing");
    case Trend::Decreasing:
        return OverviewText::tr("decreasing");
    case Trend::None:
        return OverviewText::tr("no certain change");
    case Trend::Unknown:
        break;
    }
    return OverviewText::tr("can't be judged: too few years");
}

QString arrowWord(Arrow arrow)
{
    switch (arrow) {
    case Arrow::Up:
        return OverviewText::tr("up", "trend arrow");
    case Arrow::Flat:
        return OverviewText::tr("unchanged", "trend arrow");
    case Arrow::Down:
        return OverviewText::tr("down", "trend arrow");
    case Arrow::None:
        break;
    }
    return OverviewText::tr("no earlier figure");
}

QString placeSentence(const Place &place)
{
    if (place.place == 0)
        return OverviewText::tr("No place: the figure is not ranked.");
    const QString rank = OverviewText::tr("Place %1 of %2").arg(place.place).arg(place.of);
    switch (place.colour) {
    case Colour::Best:
        return OverviewText::tr("%1, among the best 25 %").arg(rank);
    case Colour::Middle:
        return OverviewText::tr("%1, in the middle").arg(rank);
    case Colour::Worst:
        return OverviewText::tr("%1, among the worst 25 %").arg(rank);
    case Colour::Neutral:
    case Colour::None:
        break;
    }
    return OverviewText::tr("%1; neither high nor low is better").arg(rank);
}

QString rowStateSentence(RowState state)
{
    switch (state) {
    case RowState::NoIndicator:
        return OverviewText::tr("Named by the guide, but there is no such indicator in Kolada.");
    case RowState::NoValues:
        return OverviewText::tr("The data pack has no values of this indicator.");
    case RowState::NoneForFocus:
        return OverviewText::tr("There are values for others, but none for the chosen municipality.");
    case RowState::Figures:
        break;
    }
    return {};
}

QString overviewCellText(const OverviewRow &row, const Indicator *indicator, int column)
{
    if (column == OverviewModel::TitleColumn)
        return isOwn(row.indicator) ? OverviewText::tr("%1 (own figures)").arg(row.title) : row.title;
    if (indicator == nullptr || row.state == RowState::NoValues || row.state == RowState::NoIndicator)
        return column == OverviewModel::ValueColumn ? statusSymbol(Status::Absent) : QString();
    switch (column) {
    case OverviewModel::ValueColumn:
        return figureText(row.figure, *indicator);
    case OverviewModel::WomenColumn:
        return row.women ? figureText(*row.women, *indicator) : QString();
    case OverviewModel::MenColumn:
        return row.men ? figureText(*row.men, *indicator) : QString();
    case OverviewModel::ChangeColumn:
        return row.change ? changeText(*row.change, shownDecimals(*indicator)) : QString();
    case OverviewModel::PlaceColumn:
        return row.place.place > 0
                   ? OverviewText::tr("%1 of %2", "place").arg(row.place.place).arg(row.place.of)
                   : QString();
    case OverviewModel::MeanColumn:
        return bareText(row.groupMean.mean, *indicator);
    case OverviewModel::NationalColumn:
        return bareText(row.national, *indicator);
    case OverviewModel::CertaintyColumn:
        return certaintyCell(row, *indicator);
    default:
        return {};
    }
}

QString overviewCellToolTip(const OverviewRow &row, const Indicator *indicator, int column)
{
    if (column == OverviewModel::TitleColumn) {
        const QString id = QString::fromStdString(row.indicator.text());
        return id.isEmpty() ? row.fullTitle : u"%1\n%2"_s.arg(row.fullTitle, id);
    }
    if (indicator == nullptr || row.state == RowState::NoValues || row.state == RowState::NoIndicator)
        return rowStateSentence(row.state);
    switch (column) {
    case OverviewModel::ValueColumn:
        return row.state == RowState::NoneForFocus ? rowStateSentence(row.state)
                                                   : valueSentence(row, *indicator);
    case OverviewModel::SparklineColumn:
    case OverviewModel::TrendColumn:
        return trendSentence(row, *indicator);
    case OverviewModel::ChangeColumn:
        return changeSentence(row, *indicator);
    case OverviewModel::BarColumn:
        return barSentence(row, *indicator);
    case OverviewModel::PlaceColumn:
        return placeToolTip(row);
    case OverviewModel::MeanColumn:
        return meanSentence(row);
    case OverviewModel::CertaintyColumn:
        return certaintySentence(row, *indicator);
    case OverviewModel::MapColumn:
        return OverviewText::tr("Show on the map");
    case OverviewModel::InfoColumn:
        return OverviewText::tr("Definition, unit and source");
    default:
        return {};
    }
}

} // namespace lagesbild
