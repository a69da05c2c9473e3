#include "ui/peers/peerstext.h"

#include "ui/shared/numbertext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <numeric>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct PeersText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::PeersText)
};

constexpr std::size_t mostNamed = 3;
constexpr qsizetype mostListed = 12;
/// A nearest municipality farther away than this part of the median distance is not called near.
constexpr double farOff = 0.25;

QString yearText(Year year)
{
    return QString::number(toInt(year));
}

/// «Asylsökande per 1 000» inside a sentence; «SFI» stays as it is.
QString insideSentence(QString name)
{
    if (name.size() > 1 && name[0].isUpper() && name[1].isLower())
        name[0] = name[0].toLower();
    return name;
}

QString titleOf(const Catalogue &catalogue, const IndicatorId &id)
{
    return catalogue.indicator(id)->shortTitle;
}

QString listed(const QStringList &names)
{
    return QLocale().createSeparatedList(names);
}

QString namesOf(const Catalogue &catalogue, const std::vector<AreaIndex> &areas)
{
    QStringList names;
    for (const AreaIndex area : areas)
        names << catalogue.area(area).name;
    return listed(names);
}

QString variablesText(const SimilarAreas &similar, const Catalogue &catalogue,
                      const std::vector<std::size_t> &variables)
{
    QStringList names;
    for (const std::size_t variable : variables)
        names << insideSentence(titleOf(catalogue, similar.variables[variable].indicator));
    return listed(names);
}

QString nearestSentence(const SimilarAreas &similar, const QString &focus)
{
    QStringList names;
    for (const SimilarArea &area : similar.areas) {
        if (static_cast<std::size_t>(names.size()) < mostNamed)
            names << area.name;
    }
    const QString year = yearText(*similar.year);
    return names.size() == 1 ? PeersText::tr("Most like %1 in %2 is %3.", "one municipality")
                                   .arg(focus, year, names.front())
                             : PeersText::tr("Most like %1 in %2 are %3.", "several municipalities")
                                   .arg(focus, year, listed(names));
}

/// What the distance to the nearest is made of; empty when there is but one variable.
QString differenceSentence(const SimilarAreas &similar, const Catalogue &catalogue, const QString &focus)
{
    const SimilarArea &nearest = similar.areas.front();
    if (nearest.distance == 0)
        return PeersText::tr("%1 has the very same figures.").arg(nearest.name);
    if (similar.variables.size() < 2)
        return {};
    const auto greatest = std::ranges::max_element(nearest.shares);
    const PeerVariable &variable =
        similar.variables[static_cast<std::size_t>(greatest - nearest.shares.begin())];
    return PeersText::tr("What parts %1 from %2 most is %3: %4 of the distance.",
                         "focus, nearest, variable, share")
        .arg(focus, nearest.name, insideSentence(titleOf(catalogue, variable.indicator)),
             shareText(*greatest));
}

QString farSentence(const SimilarAreas &similar)
{
    const double nearest = similar.areas.front().distance;
    if (similar.typicalDistance <= 0 || nearest <= farOff * similar.typicalDistance)
        return {};
    return PeersText::tr("Nobody is really near: half of all municipalities are farther away than %1, the "
                         "nearest is at %2.")
        .arg(distanceText(similar.typicalDistance, similar), distanceText(nearest, similar));
}

QString otherYearSentence(const SimilarAreas &similar, const Catalogue &catalogue, const QString &focus)
{
    if (!similar.asked || similar.asked == similar.year)
        return {};
    return PeersText::tr("%1 has no figure of %2 for %3: %4 is shown, the nearest year with all of them.",
                         "focus, variables, year asked for, year taken")
        .arg(focus, variablesText(similar, catalogue, similar.lackingInAsked), yearText(*similar.asked),
             yearText(*similar.year));
}

} // namespace

QString methodName(PeerMethod method)
{
    switch (method) {
    case PeerMethod::Standardised:
        return PeersText::tr("Standardised", "method of likeness");
    case PeerMethod::Own:
        return PeersText::tr("Own method");
    case PeerMethod::Kolada:
        break;
    }
    return PeersText::tr("Kolada's method (recovered)");
}

QString methodText(const SimilarAreas &similar)
{
    switch (similar.method) {
    case PeerMethod::Standardised:
        return PeersText::tr("The four differences are measured in standard deviations, inhabitants by their "
                             "logarithm, and count alike.");
    case PeerMethod::Own:
        return PeersText::tr("Your own variables and weights. “Even weights” gives every variable the same "
                             "say.");
    case PeerMethod::Kolada:
        break;
    }
    return PeersText::tr("The differences in four figures, each times its weight, are added up. Kolada never "
                         "published the weights; they are recovered from its lists of 2022.");
}

QString variableName(const Catalogue &catalogue, const PeerVariable &variable)
{
    const QString title = titleOf(catalogue, variable.indicator);
    return variable.logarithmic ? PeersText::tr("%1, logarithm", "variable").arg(title) : title;
}

QString shareText(double share)
{
    return valueText(100 * share, Indicator{.unit = Unit::Percent, .decimals = 0});
}

QString distanceText(double distance, const SimilarAreas &similar)
{
    const double greatest = similar.areas.empty() ? 0 : similar.areas.back().distance;
    return numberText(distance, greatest >= 100 ? 0 : greatest >= 10 ? 1 : 2);
}

QString peersSentence(const SimilarAreas &similar, const Catalogue &catalogue)
{
    if (similar.areas.empty())
        return {};
    const QString focus = catalogue.area(similar.focus).name;
    QStringList sentences{nearestSentence(similar, focus), differenceSentence(similar, catalogue, focus),
                          farSentence(similar), otherYearSentence(similar, catalogue, focus)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString noPeersMessage(const SimilarAreas &similar, const Catalogue &catalogue)
{
    const Area &focus = catalogue.area(similar.focus);
    if (focus.kind != AreaKind::Municipality)
        return PeersText::tr(
                   "%1 is no municipality, and only municipalities are compared here. Choose one at "
                   "the top left.")
            .arg(focus.name);
    std::vector<std::size_t> all(similar.variables.size());
    std::iota(all.begin(), all.end(), 0U);
    const QString variables = variablesText(similar, catalogue, all);
    return PeersText::tr(
               "There is no year in which %1 has all that is compared: %2. Choose another method or "
               "other variables to the right.")
        .arg(focus.name, variables);
}

QString peersReading(const SimilarAreas &similar)
{
    QStringList sentences{
        PeersText::tr("The shorter the bar, the more alike. Its parts show what the distance "
                      "is made of."),
        PeersText::tr("Half of the %n municipality/ies compared are farther away than %1.", nullptr,
                      similar.compared)
            .arg(distanceText(similar.typicalDistance, similar)),
        PeersText::tr("Who is most alike shifts from year to year, so charts keep one set "
                      "through all their years.")};
    for (const PeerVariable &variable : similar.variables) {
        if (variable.flat)
            sentences << PeersText::tr("%1 is the same everywhere and tells nobody apart.")
                             .arg(QString::fromStdString(variable.indicator.text()));
    }
    return sentences.join(u'\n');
}

QString lackingText(const SimilarAreas &similar, const Catalogue &catalogue)
{
    if (similar.lacking.empty())
        return PeersText::tr("All municipalities could be compared.");
    std::map<std::vector<std::size_t>, QStringList> byReason;
    for (const LackingArea &area : similar.lacking)
        byReason[area.variables] << area.name;
    QStringList lines{PeersText::tr("%n municipality/ies could not be compared.", nullptr,
                                    static_cast<int>(similar.lacking.size()))};
    for (const auto &[variables, names] : byReason) {
        QStringList shown = names.mid(0, mostListed);
        const auto more = static_cast<int>(names.size() - shown.size());
        if (more > 0)
            shown << PeersText::tr("%n more", "municipalities", more);
        lines << PeersText::tr("No figure of %1: %2.", "variables, municipalities")
                     .arg(variablesText(similar, catalogue, variables), listed(shown));
    }
    return lines.join(u'\n');
}

QString changeText(const SimilarAreas &similar, const Catalogue &catalogue)
{
    if (!similar.change)
        return {};
    const PeerChange &change = *similar.change;
    if (change.in.empty() && change.out.empty())
        return PeersText::tr("The same municipalities as in %1.").arg(yearText(change.before));
    QStringList lines;
    if (!change.in.empty())
        lines << PeersText::tr("New: %1.", "municipalities").arg(namesOf(catalogue, change.in));
    if (!change.out.empty())
        lines << PeersText::tr("No longer: %1.", "municipalities").arg(namesOf(catalogue, change.out));
    return lines.join(u'\n');
}

QString officialText(const SimilarAreas &similar, const Catalogue &catalogue)
{
    if (similar.leftOutIn)
        return PeersText::tr("Kolada published no list for %1 in %2.")
            .arg(catalogue.area(similar.focus).name, yearText(*similar.leftOutIn));
    if (!similar.official)
        return {};
    const OfficialSet &official = *similar.official;
    if (official.others.empty())
        return PeersText::tr("The %n nearest are the same as in Kolada's own list.", nullptr,
                             official.members);
    return PeersText::tr("Of the %n nearest %1 are in Kolada's own list, which also has %2.", nullptr,
                         official.members)
        .arg(QString::number(official.shared), namesOf(catalogue, official.others));
}

} // namespace lagesbild
