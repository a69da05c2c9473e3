#include "ui/questions/statementtexts.h"

#include "ui/shared/numbertext.h"

#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Less than can be seen with one decimal.
constexpr double noRest = 0.05;
constexpr int shareDecimals = 1;

int whole(double count)
{
    return static_cast<int>(std::lround(count));
}

QString shareText(double percent)
{
    Indicator share;
    share.unit = Unit::Percent;
    share.decimals = shareDecimals;
    return valueText(percent, share);
}

bool allHaveValues(const std::vector<StatedFigure> &parts)
{
    return std::all_of(parts.begin(), parts.end(), [](const StatedFigure &part) { return part.hasValue(); });
}

QString sfiSentence(const WholeStatement &statement, const AnswerContext &context)
{
    const StatedFigure &passed = statement.parts.front();
    const QString began = yearWord(Year{toInt(passed.year) - 2});
    const QString year = yearWord(passed.year);
    const QString national = statement.national
                                 ? AnswerSentence::tr("In the country %1 had passed.")
                                       .arg(context.value(*statement.national, passed.indicator))
                                 : QString();
    const QString result =
        allHaveValues(statement.parts)
            ? AnswerSentence::tr(
                  "Of those who began sfi in %1, %2 had passed their study path by %3 in %4, %5 were "
                  "going on and %6 had left.",
                  "year, share, year, municipality, share, share")
                  .arg(began, context.value(passed), year, context.place(), context.value(statement.parts[1]),
                       context.value(statement.parts[2]))
            : AnswerSentence::tr("Of those who began sfi in %1, %2 had passed their study path by %3 in %4.",
                                 "year, share, year, municipality")
                  .arg(began, context.value(passed), year, context.place());
    return joinedSentences(
        {result, olderSentence(passed), national,
         AnswerSentence::tr(
             "The number of pupils is not known; if they are few, the shares swing from year to year.")});
}

QString afterEstablishment(const WholeStatement &statement, const AnswerContext &context)
{
    if (!allHaveValues(statement.parts))
        return {};
    return AnswerSentence::tr("%1 had begun to work and %2 to study.")
        .arg(context.value(statement.parts[0]), context.value(statement.parts[1]));
}

QString educationName(std::size_t place)
{
    switch (place) {
    case 0:
        return AnswerSentence::tr("%1 had compulsory school or less");
    case 1:
        return AnswerSentence::tr("%1 had upper-secondary education");
    default:
        return AnswerSentence::tr("%1 had more than two years of post-secondary education");
    }
}

QString educationSentence(const WholeStatement &statement, const AnswerContext &context)
{
    const StatedFigure &first = statement.parts.front();
    if (statement.persons && *statement.persons < fewestPersons)
        return AnswerSentence::tr(
                   "Only %Ln person(s) were in the establishment programme in %1 in %2: too few to "
                   "tell their education.",
                   nullptr, whole(*statement.persons))
            .arg(context.place(), yearWord(first.year));
    QStringList known;
    for (std::size_t i = 0; i < statement.parts.size(); ++i) {
        if (statement.parts[i].hasValue())
            known << educationName(i).arg(context.value(statement.parts[i]));
    }
    if (known.isEmpty())
        return unsoundSentence(context, first);
    const QString year = yearWord(first.year);
    const QString who =
        statement.persons
            ? AnswerSentence::tr("Of the %Ln person(s) in the establishment programme in %1 in %2, %3.",
                                 nullptr, whole(*statement.persons))
                  .arg(context.place(), year, listed(known))
            : AnswerSentence::tr("Of those in the establishment programme in %1 in %2, %3.")
                  .arg(context.place(), year, listed(known));
    QString rest;
    if (!statement.rest)
        rest = AnswerSentence::tr("The shares of the other groups are missing.");
    else if (*statement.rest >= noRest)
        rest =
            AnswerSentence::tr("The other %1 are in none of these groups.").arg(shareText(*statement.rest));
    return joinedSentences({who, olderSentence(first), rest});
}

QString routeNumbers(const RouteStatement &statement, const AnswerContext &context)
{
    const double received = *statement.received.figure.value;
    const double assigned = *statement.assigned.figure.value;
    return AnswerSentence::tr("%1 of %Ln person(s) received in %2 in %3 came by assignment.",
                              "number, municipality, year", whole(received))
        .arg(numberText(assigned, 0), context.place(), yearWord(statement.received.year));
}

QString withShare(const QString &numbers, const RouteStatement &statement)
{
    const double share = 100 * *statement.assigned.figure.value / *statement.received.figure.value;
    return joinedSentences({numbers, AnswerSentence::tr("That is %1.", "a share").arg(shareText(share))});
}

QString ageGroup(const StatedFigure &group, const AnswerContext &context)
{
    const Indicator *indicator = context.indicator(group.indicator);
    return AnswerSentence::tr("%1: %2", "age group: number")
        .arg(indicator == nullptr ? QString() : indicator->shortTitle, numberText(*group.figure.value, 0));
}

QString sectorName(StaffSector sector)
{
    switch (sector) {
    case StaffSector::Culture:
        return AnswerSentence::tr("culture and leisure");
    case StaffSector::Preschool:
        return AnswerSentence::tr("preschool");
    case StaffSector::CompulsorySchool:
        return AnswerSentence::tr("compulsory school");
    case StaffSector::UpperSecondary:
        return AnswerSentence::tr("upper-secondary and adult education");
    case StaffSector::Care:
        return AnswerSentence::tr("care of the elderly and of people with disabilities");
    case StaffSector::SocialServices:
        return AnswerSentence::tr("individual and family services");
    case StaffSector::All:
        break;
    }
    return AnswerSentence::tr("all staff");
}

QString sectorText(const StaffAge &age)
{
    const QString share = shareText(*age.share.focus.value);
    if (!age.count.value)
        return AnswerSentence::tr("%1 %2", "sector, share").arg(sectorName(age.sector), share);
    return AnswerSentence::tr("%1 %2 (%Ln person(s))", "sector, share", whole(*age.count.value))
        .arg(sectorName(age.sector), share);
}

QString sectorsSentence(const StaffStatement &statement)
{
    if (statement.sectors.empty())
        return AnswerSentence::tr(
            "Figures by sector are missing, so where most staff will be needed can't be told.");
    QStringList known;
    for (const StaffAge &age : statement.sectors)
        known << sectorText(age);
    QStringList lacking;
    for (const StaffSector sector : statement.lacking)
        lacking << sectorName(sector);
    const QString shares = AnswerSentence::tr("By sector: %1.").arg(known.join(u", "_s));
    if (lacking.isEmpty())
        return shares;
    return shares + u' ' +
           AnswerSentence::tr("For %1 the figures are missing, so where the need is greatest can't be told.")
               .arg(listed(lacking));
}

QString electedSentence(const RepresentationStatement &statement, const AnswerContext &context)
{
    if (!statement.elected.hasValue())
        return unsoundSentence(context, statement.elected);
    return AnswerSentence::tr("Among those elected in %1 the share born abroad is %2.", "year, share")
        .arg(yearWord(statement.election), context.value(statement.elected));
}

} // namespace

QString textOf(const WholeStatement &statement, const AnswerContext &context)
{
    if (statement.whole == Whole::EstablishmentResult)
        return statement.parts.front().isSound() ? afterEstablishment(statement, context) : QString();
    if (statement.whole == Whole::Education)
        return educationSentence(statement, context);
    const QString unsound = unsoundSentence(context, statement.parts.front());
    return unsound.isEmpty() ? sfiSentence(statement, context) : unsound;
}

QString textOf(const RouteStatement &statement, const AnswerContext &context)
{
    switch (statement.route) {
    case Route::Unknown:
        return unsoundSentence(context,
                               statement.received.hasValue() ? statement.assigned : statement.received);
    case Route::Nobody:
        return AnswerSentence::tr("Nobody was received in %1 in %2.")
            .arg(context.place(), yearWord(statement.received.year));
    case Route::Few:
        return joinedSentences({routeNumbers(statement, context),
                                AnswerSentence::tr("That is too few to tell which way is the usual one."),
                                olderSentence(statement.received)});
    case Route::SourcesDiffer:
        return AnswerSentence::tr(
                   "For %1 in %2 more people are given as assigned (%3) than as received (%4). The "
                   "sources count differently, so a share can't be told.",
                   "municipality, year, number, number")
            .arg(context.place(), yearWord(statement.received.year),
                 numberText(*statement.assigned.figure.value, 0),
                 numberText(*statement.received.figure.value, 0));
    case Route::MostlyAssigned:
        return joinedSentences({withShare(routeNumbers(statement, context), statement),
                                olderSentence(statement.received),
                                AnswerSentence::tr("Most, then, came by assignment.")});
    case Route::MostlyOther:
        return joinedSentences({withShare(routeNumbers(statement, context), statement),
                                olderSentence(statement.received),
                                AnswerSentence::tr("Most settled some other way, such as on their own.")});
    case Route::Even:
        break;
    }
    return joinedSentences({routeNumbers(statement, context), olderSentence(statement.received),
                            AnswerSentence::tr("As many settled some other way, such as on their own.")});
}

QString textOf(const AgesStatement &statement, const AnswerContext &context)
{
    const QString year = yearWord(statement.groups.front().year);
    if (statement.few)
        return statement.whose == AgeOf::AsylumSeekers
                   ? AnswerSentence::tr(
                         "The asylum seekers in %1 in %2 are fewer than 10: too few to divide by age.")
                         .arg(context.place(), year)
                   : AnswerSentence::tr(
                         "Those received in %1 in %2 are fewer than 10: too few to divide by age.")
                         .arg(context.place(), year);
    QStringList groups;
    for (const StatedFigure &group : statement.groups)
        groups << ageGroup(group, context);
    return AnswerSentence::tr("In %1 in %2: %3.", "municipality, year, numbers by age")
        .arg(context.place(), year, groups.join(u", "_s));
}

QString textOf(const PopulationStatement &statement, const AnswerContext &context)
{
    return AnswerSentence::tr(
               "Of the %Ln inhabitant(s) of %1 in %2, %3 were 0–19 years, %4 were 20–64 and %5 were 65 "
               "or more.",
               "municipality, year, shares", whole(statement.persons))
        .arg(context.place(), yearWord(statement.year), shareText(statement.young),
             shareText(statement.working), shareText(statement.older));
}

QString textOf(const DependencyStatement &statement, const AnswerContext &context)
{
    const QString unsound = unsoundSentence(context, statement.own);
    if (!unsound.isEmpty())
        return unsound;
    const QString national = statement.national
                                 ? AnswerSentence::tr("The country: %1.")
                                       .arg(context.value(*statement.national, statement.own.indicator))
                                 : QString();
    return joinedSentences(
        {AnswerSentence::tr("The dependency ratio was %1 in %2: a hundred persons aged 20–64 support, "
                            "besides themselves, %Ln person(s) who are younger or older.",
                            "ratio, year", whole(100 * *statement.own.figure.value))
             .arg(context.value(statement.own), yearWord(statement.own.year)),
         olderSentence(statement.own), national});
}

QString textOf(const StaffStatement &statement, const AnswerContext &context)
{
    const QString unsound = unsoundSentence(context, statement.share);
    if (!unsound.isEmpty())
        return unsound;
    const QString value = context.value(statement.share);
    const QString year = yearWord(statement.share.year);
    const QString all =
        statement.count.value
            ? AnswerSentence::tr("%1 of the municipal staff of %2, %Ln person(s), were 55 or older in %3.",
                                 "share, municipality, year", whole(*statement.count.value))
                  .arg(value, context.place(), year)
            : AnswerSentence::tr("%1 of the municipal staff of %2 were 55 or older in %3.",
                                 "share, municipality, year")
                  .arg(value, context.place(), year);
    return joinedSentences({all, olderSentence(statement.share), sectorsSentence(statement)});
}

QString textOf(const RepresentationStatement &statement, const AnswerContext &context)
{
    QStringList sentences;
    if (statement.employees.hasValue() && statement.population.hasValue()) {
        sentences << AnswerSentence::tr(
                         "%1 of the municipal staff aged 18–64 in %2 were born abroad in %3, against %4 "
                         "of the population of that age.",
                         "share, municipality, year, share")
                         .arg(context.value(statement.employees), context.place(),
                              yearWord(statement.employees.year), context.value(statement.population));
        sentences << olderSentence(statement.balance);
    } else {
        sentences << unsoundSentence(context, statement.employees.hasValue() ? statement.population
                                                                             : statement.employees);
    }
    if (statement.balance.hasValue())
        sentences << AnswerSentence::tr("The balance figure is %1; equal shares would give 1.")
                         .arg(context.value(statement.balance));
    sentences << electedSentence(statement, context);
    return joinedSentences(sentences);
}

QString textOf(const ElectedStatement &statement, const AnswerContext &context)
{
    if (!statement.now.hasValue())
        return unsoundSentence(context, statement.now);
    if (!statement.then.hasValue())
        return AnswerSentence::tr(
                   "Among those elected in %1 the share born abroad was %2; the election before has no "
                   "figure to compare with.",
                   "year, share")
            .arg(yearWord(statement.election), context.value(statement.now));
    return AnswerSentence::tr(
               "Among those elected in %1 the share born abroad was %2, and in %3 it was %4; two "
               "elections are too few to speak of a trend.",
               "year, share, year, share")
        .arg(yearWord(statement.before), context.value(statement.then), yearWord(statement.election),
             context.value(statement.now));
}

} // namespace lagesbild
