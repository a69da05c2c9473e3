#include "ui/questions/statementtexts.h"

#include "ui/shared/numbertext.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

QString percentWord(double share)
{
    return numberText(100 * share, 0);
}

QString nobodyBetter(const BetterStatement &statement, const QString &year)
{
    if (statement.onlyAboveZero)
        return AnswerSentence::tr(
                   "None of the %Ln similar municipality/ies with a value has a larger positive "
                   "deviation in %1.",
                   nullptr, statement.compared)
            .arg(year);
    return statement.direction == Direction::Neutral
               ? AnswerSentence::tr(
                     "None of the %Ln similar municipality/ies with a value has a higher one in %1.", nullptr,
                     statement.compared)
                     .arg(year)
               : AnswerSentence::tr(
                     "None of the %Ln similar municipality/ies with a value does better in %1.", nullptr,
                     statement.compared)
                     .arg(year);
}

QString namesOf(const BetterStatement &statement, const AnswerContext &context)
{
    QStringList names;
    for (const BetterArea &area : statement.better) {
        const Indicator *indicator = context.indicator(statement.own.indicator);
        const QString value = statement.onlyAboveZero && indicator != nullptr
                                  ? changeText(area.value, indicator->decimals)
                                  : context.value(area.value, statement.own.indicator);
        names << AnswerSentence::tr("%1 (%2)", "municipality, value").arg(area.name, value);
    }
    return listed(names);
}

QString onlyOneSentence(const BetterStatement &statement, const QString &name, const QString &year)
{
    if (statement.onlyAboveZero)
        return AnswerSentence::tr(
                   "The only similar municipality with a value has a larger positive deviation in %1, "
                   "in percentage points: %2.",
                   "year, name")
            .arg(year, name);
    return statement.direction == Direction::Neutral
               ? AnswerSentence::tr("The only similar municipality with a value has a higher one in %1: %2.",
                                    "year, name")
                     .arg(year, name)
               : AnswerSentence::tr("The only similar municipality with a value does better in %1: %2.",
                                    "year, name")
                     .arg(year, name);
}

QString allSentence(const BetterStatement &statement, const QString &names, const QString &year)
{
    if (statement.onlyAboveZero)
        return AnswerSentence::tr(
                   "All %1 similar municipalities with a value have a larger positive deviation in %2, "
                   "in percentage points: %3.",
                   "count, year, names")
            .arg(statement.compared)
            .arg(year, names);
    return statement.direction == Direction::Neutral
               ? AnswerSentence::tr("All %1 similar municipalities with a value have a higher one in %2: %3.",
                                    "count, year, names")
                     .arg(statement.compared)
                     .arg(year, names)
               : AnswerSentence::tr("All %1 similar municipalities with a value do better in %2: %3.",
                                    "count, year, names")
                     .arg(statement.compared)
                     .arg(year, names);
}

QString betterSentence(const BetterStatement &statement, const AnswerContext &context, const QString &year)
{
    const int count = static_cast<int>(statement.better.size());
    const QString names = namesOf(statement, context);
    if (statement.compared == 1)
        return onlyOneSentence(statement, names, year);
    if (statement.compared == count)
        return allSentence(statement, names, year);
    if (statement.onlyAboveZero)
        return AnswerSentence::tr(
                   "%Ln of %1 similar municipalities with a value has/have a larger positive deviation "
                   "in %2, in percentage points: %3.",
                   "counts, year, names", count)
            .arg(statement.compared)
            .arg(year, names);
    return statement.direction == Direction::Neutral
               ? AnswerSentence::tr(
                     "%Ln of %1 similar municipalities with a value has/have a higher one in %2: %3.",
                     "counts, year, names", count)
                     .arg(statement.compared)
                     .arg(year, names)
               : AnswerSentence::tr("%Ln of %1 similar municipalities with a value does/do better in %2: %3.",
                                    "counts, year, names", count)
                     .arg(statement.compared)
                     .arg(year, names);
}

QString betterChance(const BetterStatement &statement)
{
    if (!statement.isShare)
        return {};
    if (!statement.uncertaintyKnown && statement.better.size() == 1)
        return uncertaintyUnknownSentence();
    if (!statement.uncertaintyKnown)
        return AnswerSentence::tr(
            "How sure the differences are can't be said, for the number of persons behind the "
            "shares is not known.");
    QStringList sure;
    for (const BetterArea &area : statement.better) {
        if (area.beyondChance)
            sure << area.name;
    }
    if (sure.isEmpty() && statement.better.size() == 1)
        return AnswerSentence::tr("The difference is not larger than the uncertainty.");
    return sure.isEmpty() ? AnswerSentence::tr("No difference is larger than the uncertainty.")
                          : AnswerSentence::tr("The difference is larger than the uncertainty for %1.")
                                .arg(listed(sure));
}

QString sameCounty(const BetterStatement &statement)
{
    QStringList near;
    for (const BetterArea &area : statement.better) {
        if (area.sameCounty)
            near << area.name;
    }
    return near.isEmpty() ? QString()
                          : AnswerSentence::tr("In the same county: %1.", "municipalities").arg(listed(near));
}

QString ownSentence(const BetterStatement &statement, const AnswerContext &context)
{
    const QString value =
        statement.onlyAboveZero ? changeText(*statement.own.figure.value, 1) : context.value(statement.own);
    if (statement.onlyAboveZero)
        return AnswerSentence::tr("The deviation of %1 was %2 percentage points in %3.",
                                  "municipality, value, year")
            .arg(context.place(), value, yearWord(statement.own.year));
    return AnswerSentence::tr("%1 is at %2 in %3.", "municipality, value, year")
        .arg(capitalised(context.place()), value, yearWord(statement.own.year));
}

QString className(DeviationClass deviationClass)
{
    switch (deviationClass) {
    case DeviationClass::FarBelow:
        return AnswerSentence::tr("far below what was expected");
    case DeviationClass::Below:
        return AnswerSentence::tr("below what was expected");
    case DeviationClass::InLine:
        return AnswerSentence::tr("in line with what was expected");
    case DeviationClass::Above:
        return AnswerSentence::tr("above what was expected");
    case DeviationClass::FarAbove:
        break;
    }
    return AnswerSentence::tr("far above what was expected");
}

QString fitSentence(const DeviationStatement &statement)
{
    const QString percent = percentWord(statement.r2);
    const QString year = yearWord(statement.year);
    return statement.weak
               ? AnswerSentence::tr(
                     "The model explains %1 per cent of the differences between municipalities in %2: read "
                     "it with caution.")
                     .arg(percent, year)
               : AnswerSentence::tr(
                     "The model explains %1 per cent of the differences between municipalities in %2.")
                     .arg(percent, year);
}

QString idsOf(const std::vector<IndicatorId> &ids)
{
    QStringList texts;
    for (const IndicatorId &id : ids)
        texts << QString::fromStdString(id.text());
    return listed(texts);
}

} // namespace

QString textOf(const BetterStatement &statement, const AnswerContext &context)
{
    const QString unsound = unsoundSentence(context, statement.own);
    if (!unsound.isEmpty())
        return joinedSentences({unsound, AnswerSentence::tr("So who does better can't be told.")});
    if (!context.isMunicipality())
        return joinedSentences(
            {ownSentence(statement, context),
             AnswerSentence::tr("Similar municipalities are found for municipalities only.")});
    if (statement.similar == 0)
        return joinedSentences(
            {ownSentence(statement, context),
             AnswerSentence::tr(
                 "There are no similar municipalities to compare with, for figures that likeness is "
                 "measured in are missing.")});
    const QString year = yearWord(statement.own.year);
    if (statement.compared == 0)
        return joinedSentences(
            {ownSentence(statement, context),
             AnswerSentence::tr("None of the %Ln similar municipality/ies has a value to compare with in %1.",
                                nullptr, statement.similar)
                 .arg(year)});
    if (statement.better.empty())
        return joinedSentences(
            {ownSentence(statement, context), olderSentence(statement.own), nobodyBetter(statement, year)});
    return joinedSentences({ownSentence(statement, context), olderSentence(statement.own),
                            betterSentence(statement, context, year), sameCounty(statement),
                            betterChance(statement)});
}

QString textOf(const DeviationStatement &statement, const AnswerContext &context)
{
    if (statement.official && !statement.published.hasValue())
        return unsoundSentence(context, statement.published);
    if (!context.isMunicipality())
        return AnswerSentence::tr("Expected values are reckoned for municipalities only.");
    if (statement.problem)
        return AnswerSentence::tr(
            "No expected value can be reckoned: too few municipalities have the figures that it "
            "is made from.");
    const QString year = yearWord(statement.year);
    if (!statement.own)
        return joinedSentences(
            {AnswerSentence::tr("There is no expected value for %1 in %2: one of the figures that it "
                                "is made from is missing.",
                                "municipality, year")
                 .arg(context.place(), year)});
    const ExpectedRow &own = *statement.own;
    Indicator share;
    share.unit = Unit::Percent;
    share.decimals = 1;
    return joinedSentences(
        {AnswerSentence::tr("%1 of refugees and their families were employed in %2 in %3, and %4 was to be "
                            "expected.",
                            "share, municipality, year, share")
             .arg(valueText(own.actual, share), context.place(), year, valueText(own.expected, share)),
         AnswerSentence::tr("The deviation is %1 percentage points: %2.", "number, class")
             .arg(changeText(own.deviation, 1), className(own.deviationClass)),
         olderSentence(statement.published), fitSentence(statement),
         own.persons
             ? QString()
             : AnswerSentence::tr("How many persons the share rests on is not known, and so neither is the "
                                  "uncertainty.")});
}

QString textOf(const ConditionsStatement &statement, const AnswerContext &context)
{
    if (!context.isMunicipality())
        return AnswerSentence::tr(
            "The circumstances that likeness is measured in are told of municipalities only.");
    if (!statement.year)
        return AnswerSentence::tr(
                   "The figures that likeness is measured in are not all there for %1 in any year.")
            .arg(context.place());
    QStringList texts;
    for (const Condition &condition : statement.conditions) {
        const Indicator *indicator = context.indicator(condition.indicator);
        texts << AnswerSentence::tr("%1 %2 (a higher value than %3 of %4 other municipalities)",
                                    "indicator, value, counts")
                     .arg(indicator == nullptr ? QString() : indicator->shortTitle,
                          context.value(condition.value, condition.indicator))
                     .arg(condition.higherThan)
                     .arg(condition.of);
    }
    return AnswerSentence::tr("%1 in %2: %3.", "municipality, year, conditions")
        .arg(capitalised(context.place()), yearWord(*statement.year), texts.join(u"; "_s));
}

QString textOf(const LackStatement &statement, const AnswerContext &)
{
    switch (statement.lack) {
    case Lack::AsylumAges:
        return AnswerSentence::tr(
                   "The age of asylum seekers is not in the data pack. It is told by %1 in Kolada, which "
                   "have to be fetched.",
                   "indicators")
            .arg(idsOf(statement.needed));
    case Lack::ReceivedAges:
        return AnswerSentence::tr("The age of those received is not in the data pack: that takes %1.",
                                  "indicators")
            .arg(idsOf(statement.needed));
    case Lack::WorkOrStudyAfterSfi:
        return AnswerSentence::tr(
                   "How many of them work and how many study is not in the data pack; that takes %1.",
                   "indicators")
            .arg(idsOf(statement.needed));
    case Lack::Experience:
        break;
    }
    if (!statement.nobodyToAsk && statement.askThese.empty())
        return AnswerSentence::tr("The figures can't tell that.");
    if (statement.nobodyToAsk)
        return AnswerSentence::tr(
            "The figures can't tell that, and no similar municipality has a larger positive "
            "deviation to ask about.");
    QStringList names(statement.askThese.begin(), statement.askThese.end());
    return AnswerSentence::tr(
               "The figures can't tell that: ask %1. Write down what you learn among the notes.",
               "municipalities")
        .arg(listed(names));
}

} // namespace lagesbild
