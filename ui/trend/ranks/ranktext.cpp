#include "ui/trend/ranks/ranktext.h"

#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct RankText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::RankText)
};

constexpr int mostNamed = 30;

/// «plats 3 av 8», «delad plats 3 av 8».
QString placePhrase(const RankPoint &point)
{
    QString text = RankText::tr("place %1 of %2");
    if (point.isShared)
        text = RankText::tr("shared place %1 of %2");
    return text.arg(point.place.place).arg(point.place.of);
}

/// Why @p point, null for a year in which nobody is ranked, has no place.
QString reason(const RankPoint *point)
{
    if (point == nullptr || point->counts)
        return RankText::tr("too few ranked");
    return statusWord(point->figure.status);
}

/// Of the year people look for, the chosen one or the last shown, where there is no place in it.
QString missingClause(const RankDevelopment &ranks, const RankLine &focus)
{
    const Year wanted = ranks.asked.value_or(ranks.lastYear);
    const RankPoint *point = focus.at(wanted);
    if (point != nullptr && point->isRanked())
        return {};
    return RankText::tr("In %1 it has no place: %2.", "year, why").arg(toInt(wanted)).arg(reason(point));
}

QString placesClause(const RankDevelopment &ranks, const RankLine &focus, const QString &name)
{
    const QString latest = placePhrase(*focus.at(*ranks.latest));
    if (*ranks.earliest == *ranks.latest)
        return RankText::tr("%1 was at %2 in %3.", "municipality, place, year")
            .arg(name, latest)
            .arg(toInt(*ranks.latest));
    return RankText::tr("%1 was at %2 in %3, at %4 in %5.", "municipality, place, year, place, year")
        .arg(name, latest)
        .arg(toInt(*ranks.latest))
        .arg(placePhrase(*focus.at(*ranks.earliest)))
        .arg(toInt(*ranks.earliest));
}

QString firstPlaceText(Direction direction)
{
    switch (direction) {
    case Direction::HighIsBetter:
        return RankText::tr("Place 1 is the best: the highest value.");
    case Direction::LowIsBetter:
        return RankText::tr("Place 1 is the best: the lowest value.");
    case Direction::Target:
        return RankText::tr("Place 1 is the value nearest to 1.");
    case Direction::Neutral:
        break;
    }
    return RankText::tr("Place 1 is the highest value; neither high nor low is better.");
}

bool anyPoint(const RankDevelopment &ranks, bool (*test)(const RankPoint &))
{
    return std::ranges::any_of(
        ranks.lines, [test](const RankLine &line) { return std::ranges::any_of(line.points, test); });
}

RankSceneLine::Kind kindOf(const RankLine &line, bool many)
{
    if (line.isFocus)
        return RankSceneLine::Kind::Focus;
    if (!many)
        return RankSceneLine::Kind::Member;
    return line.isSimilar ? RankSceneLine::Kind::Similar : RankSceneLine::Kind::Quiet;
}

RankSceneLine sceneLine(const RankLine &line, bool many, Year lastYear)
{
    RankSceneLine drawn{.area = line.code, .name = line.name, .kind = kindOf(line, many)};
    for (const RankPoint &point : line.points) {
        drawn.places.push_back(point.isRanked() ? std::optional(point.place.place) : std::nullopt);
        if (!point.isRanked())
            continue;
        drawn.label = RankText::tr("%1 %2", "municipality, place").arg(line.name).arg(point.place.place);
        if (point.year != lastYear)
            drawn.label = RankText::tr("%1 (%2)", "municipality and place, year")
                              .arg(drawn.label)
                              .arg(toInt(point.year));
    }
    return drawn;
}

QString spokenPoint(const RankLine &line, const RankPoint &point, const Indicator &indicator)
{
    return RankText::tr("%1 in %2: %3, %4", "municipality, year, place, value")
        .arg(line.name)
        .arg(toInt(point.year))
        .arg(placePhrase(point), valueText(*point.figure.value, indicator));
}

} // namespace

bool areMany(const RankDevelopment &ranks)
{
    return std::ssize(ranks.lines) > mostNamed;
}

QString placeText(const RankPoint &point)
{
    if (!point.isRanked())
        return reason(&point);
    const QString text = point.isShared ? RankText::tr("shared %1 of %2", "place of how many")
                                        : RankText::tr("%1 of %2", "place of how many");
    return text.arg(point.place.place).arg(point.place.of);
}

QString rankSentence(const RankDevelopment &ranks, const QString &focusName)
{
    const RankLine *focus = ranks.focusLine();
    if (focus == nullptr)
        return RankText::tr("%1 has no place: only municipalities are ranked.").arg(focusName);
    QStringList sentences;
    if (ranks.latest)
        sentences << placesClause(ranks, *focus, focusName);
    else if (ranks.asked)
        sentences
            << RankText::tr("%1 has no place in any year up to %2.").arg(focusName).arg(toInt(*ranks.asked));
    else
        sentences << RankText::tr("%1 has no place in any year.").arg(focusName);
    const QString missing = missingClause(ranks, *focus);
    if (!missing.isEmpty())
        sentences << missing;
    if (ranks.direction == Direction::Neutral)
        sentences << RankText::tr("Place 1 is the highest value.");
    return sentences.join(u' ');
}

QString rankReading(const RankDevelopment &ranks)
{
    QStringList sentences{firstPlaceText(ranks.direction)};
    const bool all = ranks.group.choice == GroupChoice::All;
    if (all)
        sentences << RankText::tr("The places are among all municipalities.");
    else if (ranks.focusIsRanked)
        sentences << RankText::tr("The places are among the group and the chosen municipality, no others.");
    else
        sentences << RankText::tr("The places are among the municipalities of the group.");
    sentences << RankText::tr("Each year is ranked by itself, and how many are ranked may differ. A step in "
                              "place says nothing of how far apart the values are, nor whether it is more "
                              "than chance.");
    if (anyPoint(ranks, [](const RankPoint &point) { return point.isShared; }))
        sentences << RankText::tr("Equal values share a place.");
    if (anyPoint(ranks, [](const RankPoint &point) { return !point.isRanked(); }))
        sentences << RankText::tr(
            "Where a line breaks off the municipality is not ranked that year: the figure is missing, rests "
            "on fewer than 10 persons or is a suspected placeholder, or too few have one.");
    if (areMany(ranks))
        sentences << RankText::tr("The stronger grey lines are the similar municipalities.");
    if (!all && !ranks.group.members.empty())
        sentences << RankText::tr("The group is the same in all years.");
    return sentences.join(u'\n');
}

RankScene rankScene(const RankDevelopment &ranks, const Indicator &indicator)
{
    RankScene scene{.firstYear = ranks.firstYear,
                    .lastYear = ranks.lastYear,
                    .lowestPlace = std::max(1, ranks.mostRanked)};
    const bool many = areMany(ranks);
    for (const RankLine &line : ranks.lines) {
        const int place = static_cast<int>(scene.lines.size());
        scene.lines.push_back(sceneLine(line, many, ranks.lastYear));
        for (const RankPoint &point : line.points) {
            if (point.isRanked())
                scene.marks.push_back(
                    {place, point.year, point.place.place, spokenPoint(line, point, indicator)});
        }
    }
    std::ranges::stable_sort(scene.marks, [](const RankMark &a, const RankMark &b) {
        return a.year != b.year ? a.year > b.year : a.place < b.place;
    });
    return scene;
}

} // namespace lagesbild
