#include "ui/balance/balancetext.h"

#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct BalanceText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::BalanceText)
};

constexpr int ratioDecimals = 3;
constexpr double sameRatio = 1e-6;
constexpr int exactPersons = 20; ///< from here on the tens are enough for a number that is about right

QString yearText(Year year)
{
    return QString::number(toInt(year));
}

/// The published value, or where there is none the computed one.
std::optional<double> ratioIn(const RatioRow &row)
{
    return row.published ? row.published : row.computed;
}

const Indicator &indicatorOf(const Catalogue &catalogue, const RatioStanding &standing)
{
    return *catalogue.indicator(standing.comparison.indicator);
}

QString missingSentence(const RatioStanding &standing, const Catalogue &catalogue)
{
    QString reason = statusWord(Status::Absent);
    for (const ComparisonRow &row : standing.comparison.bars) {
        if (row.isFocus && row.figure.status != Status::Ok)
            reason = statusWord(row.figure.status);
    }
    return BalanceText::tr("%1 has no value for %2 (%3).", "municipality, year, reason")
        .arg(nameOf(catalogue, standing), yearText(standing.comparison.year), reason);
}

/// «I riket är det 0,68 och i medel för liknande kommuner 0,71.»
QString othersSentence(const std::optional<double> &national, const std::optional<double> &mean,
                       const ComparisonGroup &group, const auto &textOf)
{
    if (national && mean)
        return BalanceText::tr("In the country it is %1, and on average in %2 %3.", "value, group, value")
            .arg(textOf(*national), groupPhrase(group), textOf(*mean));
    if (national)
        return BalanceText::tr("In the country it is %1.").arg(textOf(*national));
    if (mean)
        return BalanceText::tr("On average in %1 it is %2.", "group, value")
            .arg(groupPhrase(group), textOf(*mean));
    return {};
}

int roundedPersons(double persons)
{
    const double count = std::abs(persons);
    return static_cast<int>(count < exactPersons ? std::lround(count) : 10 * std::lround(count / 10));
}

QString personsSentence(const Balance &balance)
{
    if (!balance.personsToBalance)
        return {};
    const int count = roundedPersons(*balance.personsToBalance);
    if (count == 0)
        return BalanceText::tr("The two shares are level.");
    if (*balance.personsToBalance > 0)
        return BalanceText::tr(
            "For a balance of 1 about %Ln more employee(s) would be born abroad, in place of "
            "as many others.",
            nullptr, count);
    return BalanceText::tr("That is about %Ln more employee(s) born abroad than a balance of 1 takes.",
                           nullptr, count);
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

QString nameOf(const Catalogue &catalogue, const RatioStanding &standing)
{
    return catalogue.area(standing.focus.area).name;
}

QString balanceSentence(const Balance &balance, const Catalogue &catalogue)
{
    const RatioStanding &standing = balance.standing;
    const Indicator &indicator = indicatorOf(catalogue, standing);
    const auto textOf = [&indicator](double value) { return valueText(value, indicator); };
    const QString others = othersSentence(ratioIn(standing.national), standing.comparison.groupMean.mean,
                                          standing.comparison.group, textOf);
    const std::optional<double> ratio = ratioIn(standing.focus);
    if (!ratio)
        return joined({missingSentence(standing, catalogue), others});
    const QString name = nameOf(catalogue, standing);
    const QString year = yearText(standing.comparison.year);
    const Indicator share{.unit = Unit::Percent, .decimals = 1};
    const QString first =
        balance.employees.focus.value && balance.population.focus.value
            ? BalanceText::tr(
                  "The balance in %1 is %2 (%3): %4 of the municipality's employees and %5 of the "
                  "inhabitants are born abroad, both aged 18 to 64.",
                  "municipality, balance, year, two shares")
                  .arg(name, textOf(*ratio), year, valueText(*balance.employees.focus.value, share),
                       valueText(*balance.population.focus.value, share))
            : BalanceText::tr("The balance in %1 is %2 (%3).", "municipality, balance, year")
                  .arg(name, textOf(*ratio), year);
    return joined({first, personsSentence(balance), others});
}

QString dependencySentence(const Dependency &dependency, const Catalogue &catalogue)
{
    const RatioStanding &standing = dependency.standing;
    const auto hundred = [](double ratio) { return QLocale().toString(std::lround(100 * ratio)); };
    const QString others = othersSentence(ratioIn(standing.national), standing.comparison.groupMean.mean,
                                          standing.comparison.group, hundred);
    const std::optional<double> ratio = ratioIn(standing.focus);
    if (!ratio)
        return joined({missingSentence(standing, catalogue), others});
    const QString first =
        BalanceText::tr("A hundred persons of working age in %1 support %Ln more (%2).",
                        "municipality, persons, year", static_cast<int>(std::lround(100 * *ratio)))
            .arg(nameOf(catalogue, standing), yearText(standing.comparison.year));
    return joined({first, others});
}

QString personsText(const Balance &balance)
{
    switch (balance.lack) {
    case BalanceLack::Shares:
        return BalanceText::tr("It can't be reckoned: the share among employees or in the population is "
                               "missing.");
    case BalanceLack::Employees:
        return BalanceText::tr(
            "It can't be reckoned: how many employees there are is not known for the year.");
    case BalanceLack::Nothing:
        break;
    }
    return BalanceText::tr(
               "Reckoned on %Ln employee(s), which follows from how many are 55 or older and what "
               "share they make up.",
               nullptr, static_cast<int>(std::lround(balance.employeeCount.value_or(0)))) +
           u'\n' +
           BalanceText::tr("It counts employees of all ages while the shares are of 18 to 64 years, so the "
                           "number is about right, not exact. It is no goal in itself: shares that differ "
                           "need not be a problem.");
}

QString agreementText(const RatioStanding &standing)
{
    const RatioRow &focus = standing.focus;
    const auto text = [](double ratio) { return numberText(ratio, ratioDecimals); };
    QStringList lines;
    if (focus.computed && focus.published) {
        lines << BalanceText::tr("Computed from its parts %1, published %2.")
                     .arg(text(*focus.computed), text(*focus.published));
        const double difference = *focus.difference();
        lines << (std::abs(difference) < sameRatio
                      ? BalanceText::tr("They agree.")
                      : BalanceText::tr("The difference is %1.").arg(changeText(difference, ratioDecimals)));
    } else if (focus.published) {
        lines << BalanceText::tr("Published %1. It can't be computed: a part is missing.")
                     .arg(text(*focus.published));
    } else if (focus.computed) {
        lines << BalanceText::tr("Computed from its parts %1. Nothing is published.")
                     .arg(text(*focus.computed));
    } else {
        lines << BalanceText::tr("Neither computed nor published.");
    }
    const RatioCheck &check = standing.check;
    if (check.compared > 0 && check.greatest < sameRatio)
        lines << BalanceText::tr("The two are the same in all %n municipality/ies that have both.", nullptr,
                                 check.compared);
    else if (check.compared > 0)
        lines << BalanceText::tr("Greatest difference among the %n municipality/ies that have both: %1.",
                                 nullptr, check.compared)
                     .arg(text(check.greatest));
    return lines.join(u'\n');
}

QString trendText(const Development &development)
{
    const int n = development.test ? development.test->n : 0;
    switch (development.trend) {
    case Trend::Increasing:
        return BalanceText::tr("Increasing over the last %n value(s).", nullptr, n);
    case Trend::Decreasing:
        return BalanceText::tr("Decreasing over the last %n value(s).", nullptr, n);
    case Trend::None:
        return BalanceText::tr("No certain change over the last %n value(s).", nullptr, n);
    case Trend::Unknown:
        break;
    }
    return BalanceText::tr("The trend can't be judged: too few years.");
}

QString balanceReading()
{
    return BalanceText::tr(
               "1 means that those born abroad are as large a part of the municipality's employees as "
               "of its inhabitants of the same ages. Below 1 they are fewer among the employees.") +
           u'\n' +
           BalanceText::tr(
               "The elected are those of the latest general election, so their figure stands still "
               "between elections.");
}

QString dependencyReading()
{
    return BalanceText::tr(
               "The ratio sets those of 0 to 19 and of 65 years or more against those of 20 to 64. It "
               "counts ages, not who works or studies.") +
           u'\n' +
           BalanceText::tr(
               "Employees of 55 years or more are nearing retirement: where they are many, many will have "
               "to be recruited.");
}

QString sectorName(StaffSector sector)
{
    switch (sector) {
    case StaffSector::Culture:
        return BalanceText::tr("Culture and leisure");
    case StaffSector::Preschool:
        return BalanceText::tr("Preschool");
    case StaffSector::CompulsorySchool:
        return BalanceText::tr("Compulsory school");
    case StaffSector::UpperSecondary:
        return BalanceText::tr("Upper secondary school");
    case StaffSector::Care:
        return BalanceText::tr("Care of the elderly and disabled");
    case StaffSector::SocialServices:
        return BalanceText::tr("Social services");
    case StaffSector::All:
        break;
    }
    return BalanceText::tr("All employees");
}

QString lackingSectorsText(const std::vector<StaffAge> &staff)
{
    QStringList names;
    for (const StaffAge &age : staff) {
        if (age.hasValues)
            continue;
        QString name = sectorName(age.sector);
        name[0] = name[0].toLower();
        names << name;
    }
    return names.isEmpty() ? QString()
                           : BalanceText::tr("The data has no figures of %1.", "sectors")
                                 .arg(QLocale().createSeparatedList(names));
}

} // namespace lagesbild
