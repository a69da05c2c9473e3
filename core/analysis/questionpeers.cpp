#include "core/analysis/questionpeers.h"

#include "core/analysis/peers.h"

#include <algorithm>
#include <cmath>

namespace lagesbild
{

namespace
{

bool isBetter(double value, double own, Direction direction)
{
    switch (direction) {
    case Direction::LowIsBetter:
        return value < own;
    case Direction::Target:
        return std::abs(value - 1) < std::abs(own - 1);
    case Direction::HighIsBetter:
    case Direction::Neutral:
        break;
    }
    return value > own;
}

void addBetter(BetterStatement &result, const QuestionSubject &subject, const Figures &figures,
               AreaIndex member)
{
    const Figure figure = figures.at(result.own.year, member);
    const double own = *result.own.figure.value;
    const int decimals = figures.indicator().decimals;
    const bool looksEqual = shownRelation(*figure.value, own, decimals) == Relation::Level;
    if (looksEqual || !isBetter(*figure.value, own, result.direction) ||
        (result.onlyAboveZero && *figure.value <= 0))
        return;
    const std::optional<bool> meet = doMeet(figure.interval, result.own.figure.interval);
    const Catalogue &catalogue = subject.dataset.catalogue();
    const Area &area = catalogue.area(member);
    result.better.push_back({.area = member,
                             .name = area.name,
                             .value = *figure.value,
                             .beyondChance = meet && !*meet,
                             .sameCounty = area.county == catalogue.area(subject.focus).county});
}

void sortBetter(std::vector<BetterArea> &better, Direction direction)
{
    std::ranges::sort(better, [direction](const BetterArea &a, const BetterArea &b) {
        return a.value == b.value ? a.area < b.area : isBetter(a.value, b.value, direction);
    });
}

Condition conditionOf(const QuestionSubject &subject, const PeerVariable &variable, Year year)
{
    Condition condition{.indicator = variable.indicator, .value = variable.focusValue.value_or(0)};
    const Indicator &indicator = *subject.dataset.catalogue().indicator(variable.indicator);
    const std::vector<double> counted =
        Figures(subject.dataset, indicator, Gender::Total).countedMunicipalities(year);
    for (std::size_t area = 0; area < counted.size(); ++area) {
        if (std::isnan(counted[area]) || static_cast<AreaIndex>(area) == subject.focus)
            continue;
        ++condition.of;
        condition.higherThan += counted[area] < condition.value ? 1 : 0;
    }
    return condition;
}

} // namespace

BetterStatement betterAmongSimilar(const QuestionSubject &subject, std::string_view id, bool onlyAboveZero)
{
    BetterStatement result{.own = statedFigure(subject, id), .onlyAboveZero = onlyAboveZero};
    const Indicator *indicator = subject.dataset.catalogue().indicator(result.own.indicator);
    if (indicator == nullptr || result.own.state == RowState::NoValues)
        return result;
    result.direction = indicator->direction;
    result.isShare = indicator->unit == Unit::Percent || indicator->unit == Unit::PercentagePoints;
    const PeerSet set = peerSet(subject.dataset, subject.focus, PeerOptions(), result.own.year);
    result.peerYear = set.year;
    result.similar = static_cast<int>(set.members.size());
    result.uncertaintyKnown = result.own.figure.interval.has_value();
    const Figures figures(subject.dataset, *indicator, Gender::Total, subject.selection.ranking);
    for (const AreaIndex member : set.members) {
        if (!figures.counted(result.own.year, member))
            continue;
        ++result.compared;
        if (result.own.isSound())
            addBetter(result, subject, figures, member);
    }
    sortBetter(result.better, result.direction);
    return result;
}

DeviationStatement deviationOf(const QuestionSubject &subject)
{
    DeviationStatement result{.published = statedFigure(subject, officialDeviation.text())};
    const StatedFigure &published = result.published;
    result.official = published.state == RowState::Figures || published.state == RowState::NoneForFocus;
    if (result.official && !published.hasValue())
        return result;
    Selection asked = subject.selection;
    asked.expected = {.official = result.official};
    if (published.hasValue())
        asked.year = published.year;
    const Result<ExpectedAnswer> answer = expectedValues(subject.dataset, asked);
    if (!answer) {
        result.problem = ExpectedProblem::NoFigures;
        return result;
    }
    result.year = answer->year;
    if (answer->refusal) {
        result.problem = answer->refusal->why;
        return result;
    }
    result.r2 = answer->fit.r2;
    result.weak = answer->fit.isWeak();
    if (const ExpectedRow *row = answer->focusRow())
        result.own = *row;
    return result;
}

ConditionsStatement conditionsOf(const QuestionSubject &subject)
{
    Selection asked = subject.selection;
    asked.peers = {};
    const Result<SimilarAreas> similar = similarAreas(subject.dataset, asked);
    ConditionsStatement result;
    if (!similar || !similar->year)
        return result;
    result.year = similar->year;
    for (const PeerVariable &variable : similar->variables)
        result.conditions.push_back(conditionOf(subject, variable, *similar->year));
    return result;
}

} // namespace lagesbild
