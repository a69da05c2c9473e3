#include "core/analysis/betterpeers.h"

#include "core/analysis/peers.h"
#include "core/analysis/subject.h"

#include <algorithm>
#include <cmath>

namespace lagesbild
{

namespace
{

/// How much better than @p own, in the indicator's unit; at most 0: not better.
double lead(double value, double own, Direction direction)
{
    switch (direction) {
    case Direction::HighIsBetter:
        return value - own;
    case Direction::LowIsBetter:
        return own - value;
    case Direction::Target:
        return std::abs(own - 1) - std::abs(value - 1);
    case Direction::Neutral:
        break;
    }
    return 0;
}

bool isOutside(const std::optional<Interval> &interval, double value)
{
    return interval && (value < interval->low || value > interval->high);
}

bool contains(const Neighbours &neighbours, AreaIndex focus, AreaIndex area)
{
    const auto index = static_cast<std::size_t>(focus);
    return index < neighbours.size() && std::ranges::find(neighbours[index], area) != neighbours[index].end();
}

} // namespace

std::string BetterPeers::group() const
{
    std::string codes;
    for (const BetterPeer &peer : peers)
        codes += (codes.empty() ? "" : ",") + peer.code.text();
    return codes;
}

Result<BetterPeers> betterPeers(const Dataset &dataset, const Selection &selection,
                                const Neighbours &neighbours)
{
    const Result<Subject> subject = subjectOf(dataset, selection);
    if (!subject)
        return subject.error();
    const Indicator &indicator = *subject->indicator;
    if (indicator.direction == Direction::Neutral)
        return Error{.kind = ErrorKind::WrongUse,
                     .detail = "neither high nor low is better",
                     .place = indicator.id.text()};
    const Figures figures(dataset, indicator, selection.gender, selection.ranking);
    const std::optional<Year> latest = figures.latestYear();
    if (!latest)
        return Error{.kind = ErrorKind::NotFound, .detail = "no values", .place = indicator.id.text()};
    BetterPeers result{.indicator = indicator.id, .year = selection.year.value_or(*latest)};
    const AreaIndex focus = subject->focus;
    result.own = figures.at(result.year, focus);
    result.uncertaintyKnown = result.own.interval.has_value();
    const PeerSet set = peerSet(dataset, focus, PeerOptions(), result.year);
    result.peerYear = set.year;
    result.similar = static_cast<int>(set.members.size());
    const std::optional<double> own = figures.counted(result.year, focus);
    const Catalogue &catalogue = dataset.catalogue();
    for (const AreaIndex area : set.members) {
        const std::optional<double> value = figures.counted(result.year, area);
        result.compared += value ? 1 : 0;
        if (!value || !own || lead(*value, *own, indicator.direction) <= 0)
            continue;
        const Area &place = catalogue.area(area);
        const std::optional<Interval> interval = figures.at(result.year, area).interval;
        result.peers.push_back(
            {.area = area,
             .code = place.id,
             .name = place.name,
             .value = *value,
             .isNeighbour = contains(neighbours, focus, area),
             .isSameCounty = place.county == catalogue.area(focus).county,
             .isSure = isOutside(interval, *own) && isOutside(result.own.interval, *value)});
    }
    std::ranges::stable_sort(result.peers, [&](const BetterPeer &a, const BetterPeer &b) {
        return lead(a.value, b.value, indicator.direction) > 0;
    });
    return result;
}

} // namespace lagesbild
