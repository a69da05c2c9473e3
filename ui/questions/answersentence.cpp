#include "ui/questions/answersentence.h"

#include "core/stats/trend.h"
#include "ui/questions/statementtexts.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"

#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

QString nationalSentence(const AnswerContext &context, const std::optional<double> &national,
                         const IndicatorId &id)
{
    return national ? AnswerSentence::tr("The country: %1.").arg(context.value(*national, id)) : QString();
}

QString stepAgainstTrend(const TrendStatement &statement)
{
    if (statement.trend == Trend::Increasing && statement.lastStep == Arrow::Down)
        return AnswerSentence::tr("The last step went down, though.");
    if (statement.trend == Trend::Decreasing && statement.lastStep == Arrow::Up)
        return AnswerSentence::tr("The last step went up, though.");
    return {};
}

QString unjudgedSentence(const TrendStatement &statement, const QString &noun)
{
    if (statement.few)
        return AnswerSentence::tr(
                   "Whether %1 goes up or down can't be judged: some of the last values rest on fewer "
                   "than 10 persons.")
            .arg(noun);
    return AnswerSentence::tr(
               "Whether %1 goes up or down can't be judged: there is/are %Ln value(s), and at least %2 "
               "are needed.",
               nullptr, statement.values)
        .arg(noun)
        .arg(trendLeast);
}

QString beforeFirstSentence(const AnswerContext &context, const TrendStatement &statement)
{
    const StatedFigure stated{.indicator = statement.indicator, .state = statement.state};
    if (statement.state != RowState::Figures)
        return unsoundSentence(context, stated);
    return AnswerSentence::tr("There is no figure on %1 for %2 that early.", "measure, municipality")
        .arg(measureNoun(context, statement.indicator), context.place());
}

QString standingNational(const StandingStatement &statement, const AnswerContext &context)
{
    if (!statement.national)
        return {};
    const QString value = context.value(*statement.national, statement.own.indicator);
    switch (statement.toNational) {
    case Relation::Above:
        return AnswerSentence::tr("That is higher than in the country (%1).").arg(value);
    case Relation::Below:
        return AnswerSentence::tr("That is lower than in the country (%1).").arg(value);
    case Relation::Level:
        return AnswerSentence::tr("That is level with the country (%1).").arg(value);
    case Relation::Unknown:
        break;
    }
    return AnswerSentence::tr("The country: %1.").arg(value);
}

QString standingChance(const StandingStatement &statement, const AnswerContext &context)
{
    const bool differs = statement.toNational == Relation::Above || statement.toNational == Relation::Below;
    if (!statement.isShare || !differs)
        return {};
    if (!statement.own.figure.interval)
        return uncertaintyUnknownSentence();
    const QString interval = intervalOf(context, statement.own);
    return statement.nationalWithinChance
               ? AnswerSentence::tr("The difference is within the uncertainty (%1).").arg(interval)
               : AnswerSentence::tr("The difference is larger than the uncertainty (%1).").arg(interval);
}

QString standingMean(const StandingStatement &statement, const AnswerContext &context)
{
    if (!statement.groupMean.mean)
        return {};
    return AnswerSentence::tr("The unweighted mean of %1 is %2; %3 of %4 have a value.",
                              "group, mean, counts")
        .arg(groupPhrase(statement.group), context.value(*statement.groupMean.mean, statement.own.indicator))
        .arg(statement.groupMean.used)
        .arg(statement.groupMean.members);
}

QString standingPlace(const StandingStatement &statement)
{
    const Place &place = statement.place;
    if (place.place == 0)
        return {};
    switch (statement.direction) {
    case Direction::LowIsBetter:
        return AnswerSentence::tr("Place %1 of %2 municipalities, counted from the lowest value.")
            .arg(place.place)
            .arg(place.of);
    case Direction::Target:
        return AnswerSentence::tr("Place %1 of %2 municipalities, counted from the value nearest to 1.")
            .arg(place.place)
            .arg(place.of);
    case Direction::HighIsBetter:
    case Direction::Neutral:
        break;
    }
    return AnswerSentence::tr("Place %1 of %2 municipalities, counted from the highest value.")
        .arg(place.place)
        .arg(place.of);
}

QString leftOutSentence(const StandingStatement &statement)
{
    if (statement.place.place == 0 || statement.smallLeftOut == 0)
        return {};
    return AnswerSentence::tr("%Ln municipality/ies with fewer than 10 persons is/are left out.", nullptr,
                              statement.smallLeftOut);
}

QString genderLacking(const GenderStatement &statement, const AnswerContext &context)
{
    for (const StatedFigure *one : {&statement.women, &statement.men}) {
        if (one->state == RowState::NoValues || one->state == RowState::NoIndicator)
            return AnswerSentence::tr("The data pack has no figures for women and men apart.");
        if (one->state == RowState::NoneForFocus || !one->figure.value)
            return AnswerSentence::tr("There are no figures for women and men apart for %1 in %2.")
                .arg(context.place(), yearWord(one->year));
        if (!one->isSound())
            return unsoundSentence(context, *one);
    }
    return {};
}

QString genderDifference(const GenderStatement &statement, const AnswerContext &context)
{
    const Indicator *indicator = context.indicator(statement.women.indicator);
    const double scale =
        std::pow(10.0, indicator == nullptr || indicator->decimals < 0 ? 2 : indicator->decimals);
    // Of the values as they are shown, so that the reader can check the subtraction.
    const double difference = (std::round(*statement.women.figure.value * scale) -
                               std::round(*statement.men.figure.value * scale)) /
                              scale;
    const QString points = numberText(std::abs(difference), indicator == nullptr ? 1 : indicator->decimals);
    if (statement.womenToMen == Relation::Level)
        return AnswerSentence::tr("Women and men have the same share.");
    return statement.womenToMen == Relation::Above
               ? AnswerSentence::tr("The share is %1 percentage points higher among women.").arg(points)
               : AnswerSentence::tr("The share is %1 percentage points higher among men.").arg(points);
}

QString genderChance(const GenderStatement &statement)
{
    if (statement.womenToMen == Relation::Level)
        return {};
    if (!statement.withinChance)
        return uncertaintyUnknownSentence();
    return *statement.withinChance
               ? AnswerSentence::tr("The intervals of uncertainty overlap, so the difference may be chance.")
               : AnswerSentence::tr("The difference is larger than the uncertainty.");
}

} // namespace

QString textOf(const LevelStatement &statement, const AnswerContext &context)
{
    const QString unsound = unsoundSentence(context, statement.own);
    if (!unsound.isEmpty())
        return unsound;
    const bool isPart =
        statement.own.indicator == IndicatorId("N18412") || statement.own.indicator == IndicatorId("N18414");
    const Indicator *indicator = context.indicator(statement.own.indicator);
    const bool isSum = indicator != nullptr && indicator->unit == Unit::Count;
    QStringList sentences{levelSentence(context, statement.own), olderSentence(statement.own)};
    if (statement.own.figure.interval)
        sentences << AnswerSentence::tr("The uncertainty is %1.", "an interval")
                         .arg(intervalOf(context, statement.own));
    if (!isPart && !isSum)
        sentences << nationalSentence(context, statement.national, statement.own.indicator);
    return joinedSentences(sentences);
}

QString textOf(const TrendStatement &statement, const AnswerContext &context)
{
    if (statement.values == 0)
        return beforeFirstSentence(context, statement);
    const QString noun = measureNoun(context, statement.indicator);
    if (statement.trend == Trend::Unknown)
        return unjudgedSentence(statement, noun);
    const QString from = context.value(statement.firstValue, statement.indicator);
    const QString to = context.value(statement.lastValue, statement.indicator);
    const QString first = yearWord(statement.first);
    const QString last = yearWord(statement.last);
    switch (statement.trend) {
    case Trend::Increasing:
        return joinedSentences(
            {AnswerSentence::tr("%1 is increasing over the last %Ln value(s): from %2 in %3 to %4 in %5.",
                                "measure, value, year, value, year", statement.values)
                 .arg(capitalised(noun), from, first, to, last),
             stepAgainstTrend(statement)});
    case Trend::Decreasing:
        return joinedSentences(
            {AnswerSentence::tr("%1 is decreasing over the last %Ln value(s): from %2 in %3 to %4 in %5.",
                                "measure, value, year, value, year", statement.values)
                 .arg(capitalised(noun), from, first, to, last),
             stepAgainstTrend(statement)});
    default:
        break;
    }
    return AnswerSentence::tr(
               "%1 was %2 in %3 and %4 in %5; over the last %Ln value(s) there is no certain change.",
               "measure, value, year, value, year", statement.values)
        .arg(capitalised(noun), from, first, to, last);
}

QString textOf(const StandingStatement &statement, const AnswerContext &context)
{
    const QString unsound = unsoundSentence(context, statement.own);
    if (!unsound.isEmpty())
        return joinedSentences({unsound,
                                nationalSentence(context, statement.national, statement.own.indicator),
                                standingMean(statement, context)});
    return joinedSentences({levelSentence(context, statement.own), olderSentence(statement.own),
                            standingNational(statement, context), standingChance(statement, context),
                            standingMean(statement, context), standingPlace(statement),
                            leftOutSentence(statement)});
}

QString textOf(const GenderStatement &statement, const AnswerContext &context)
{
    const QString lacking = genderLacking(statement, context);
    if (!lacking.isEmpty())
        return lacking;
    const Year year = statement.women.year;
    return joinedSentences(
        {AnswerSentence::tr(
             "Of those who began sfi in %1, %2 of the women and %3 of the men had passed their study "
             "path by %4 in %5.",
             "year, share, share, year, municipality")
             .arg(yearWord(Year{toInt(year) - 2}), context.value(statement.women),
                  context.value(statement.men), yearWord(year), context.place()),
         olderSentence(statement.women), genderDifference(statement, context), genderChance(statement)});
}

QString answerSentence(const PartAnswer &answer, const Dataset &dataset, const AreaId &focus)
{
    const AnswerContext context{.dataset = dataset, .focus = dataset.catalogue().indexOf(focus)};
    Q_ASSERT_X(context.focus != noArea, "answerSentence", "an answer is about an area of the data set");
    QStringList sentences;
    for (const AnswerStatement &statement : answer.statements)
        sentences << std::visit([&context](const auto &one) { return textOf(one, context); }, statement);
    return joinedSentences(sentences);
}

} // namespace lagesbild
