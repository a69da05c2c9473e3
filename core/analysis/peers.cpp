#include "core/analysis/peers.h"

#include "core/analysis/groups.h"
#include "core/stats/aggregate.h"

#include <algorithm>
#include <utility>

namespace lagesbild
{

namespace
{

std::vector<AreaIndex> rowsOf(const std::vector<Peer> &peers)
{
    std::vector<AreaIndex> rows;
    rows.reserve(peers.size());
    for (const Peer &peer : peers)
        rows.push_back(peer.row);
    return rows;
}

bool contains(const std::vector<AreaIndex> &areas, AreaIndex area)
{
    return std::ranges::find(areas, area) != areas.end();
}

/// Those of @p areas that @p others lack, in the order of @p areas.
std::vector<AreaIndex> without(std::vector<AreaIndex> areas, const std::vector<AreaIndex> &others)
{
    std::erase_if(areas, [&](AreaIndex area) { return contains(others, area); });
    return areas;
}

/// The year a set is made for.
struct PeerYears {
    std::optional<Year> asked;
    std::optional<Year> used;
};

PeerYears yearsFor(const Likeness &likeness, AreaIndex focus, std::optional<Year> wanted)
{
    PeerYears years{.asked = wanted ? wanted : likeness.latestYear()};
    if (years.asked)
        years.used = likeness.nearestYear(focus, *years.asked);
    return years;
}

std::vector<PeerVariable> variablesOf(const Likeness &likeness)
{
    std::vector<PeerVariable> variables;
    for (const WeightedVariable &variable : likeness.recipe().variables)
        variables.push_back({variable.indicator, variable.weight, variable.logarithmic, std::nullopt, false});
    return variables;
}

SimilarArea areaOf(const Likeness &likeness, const Catalogue &catalogue, Year year, const Peer &peer)
{
    const Area &place = catalogue.area(peer.row);
    SimilarArea area{.area = peer.row,
                     .code = place.id,
                     .name = place.name,
                     .distance = peer.distance,
                     .shares = peer.shares};
    for (std::size_t i = 0; i < peer.shares.size(); ++i)
        area.values.push_back(*likeness.value(i, year, peer.row));
    return area;
}

std::vector<LackingArea> lackingAreas(const Likeness &likeness, const Catalogue &catalogue, Year year,
                                      const std::vector<int> &rows)
{
    std::vector<LackingArea> areas;
    for (const int row : rows) {
        const Area &place = catalogue.area(row);
        areas.push_back({row, place.id, place.name, likeness.lacking(year, row)});
    }
    return areas;
}

std::optional<OfficialSet> officialSet(const Catalogue &catalogue, AreaIndex focus, Year year,
                                       const std::vector<Peer> &ranked)
{
    const auto isTheirs = [&](const AreaGroup &group) {
        return group.kind == GroupKind::Similar && group.focus == focus && group.year == year;
    };
    const auto found = std::ranges::find_if(catalogue.groups(), isTheirs);
    if (found == catalogue.groups().end())
        return std::nullopt;
    std::vector<AreaIndex> ours = rowsOf(ranked);
    ours.resize(std::min(ours.size(), found->members.size()));
    OfficialSet set{.group = found->id,
                    .year = year,
                    .members = static_cast<int>(found->members.size()),
                    .others = without(found->members, ours)};
    set.shared = set.members - static_cast<int>(set.others.size());
    return set;
}

/// Whether Kolada published sets for @p year that the focus has none of.
bool isLeftOut(const Catalogue &catalogue, AreaIndex focus, Year year)
{
    bool published = false;
    for (const AreaGroup &group : catalogue.groups()) {
        if (group.kind != GroupKind::Similar || group.year != year)
            continue;
        if (group.focus == focus)
            return false;
        published = true;
    }
    return published;
}

std::string joinedCodes(const Catalogue &catalogue, const std::vector<AreaIndex> &areas)
{
    std::string codes;
    for (const AreaIndex area : areas)
        codes += (codes.empty() ? "" : ",") + catalogue.area(area).id.text();
    return codes;
}

std::optional<PeerChange> changeSince(const Likeness &likeness, AreaIndex focus, Year year,
                                      const std::vector<Year> &years, const std::vector<AreaIndex> &now)
{
    const auto here = std::ranges::lower_bound(years, year);
    if (here == years.begin() || now.empty())
        return std::nullopt;
    const Year before = *std::prev(here);
    const std::vector<AreaIndex> then =
        rowsOf(likeness.space(before).nearest(focus, static_cast<int>(now.size())));
    return PeerChange{.before = before, .in = without(now, then), .out = without(then, now)};
}

/// Everything about the set of @p year, which the focus has all variables of.
void fillSet(SimilarAreas &result, const Likeness &likeness, const Catalogue &catalogue, Year year, int count)
{
    const PeerSpace space = likeness.space(year);
    const std::vector<Peer> ranked = space.nearest(result.focus, catalogue.municipalityCount());
    result.compared = static_cast<int>(ranked.size());
    std::vector<double> distances;
    for (const Peer &peer : ranked) {
        distances.push_back(peer.distance);
        if (static_cast<int>(result.areas.size()) < count)
            result.areas.push_back(areaOf(likeness, catalogue, year, peer));
    }
    result.typicalDistance = medianOf(distances).value_or(0);
    result.greatestDistance = distances.empty() ? 0 : distances.back();
    result.lacking = lackingAreas(likeness, catalogue, year, space.lackingRows());
    for (std::size_t i = 0; i < result.variables.size(); ++i)
        result.variables[i].focusValue = likeness.value(i, year, result.focus);
    for (const int column : space.flatColumns())
        result.variables[static_cast<std::size_t>(column)].flat = true;
    result.official = officialSet(catalogue, result.focus, year, ranked);
    std::vector<AreaIndex> now;
    for (const SimilarArea &area : result.areas)
        now.push_back(area.area);
    result.change = changeSince(likeness, result.focus, year, result.years, now);
}

} // namespace

Result<SimilarAreas> similarAreas(const Dataset &dataset, const Selection &selection)
{
    const Catalogue &catalogue = dataset.catalogue();
    SimilarAreas result{.method = selection.peers.method, .focus = catalogue.indexOf(selection.focus)};
    if (result.focus == noArea)
        return Error{
            .kind = ErrorKind::NotFound, .detail = "no such municipality", .place = selection.focus.text()};
    const Result<Likeness> likeness = Likeness::of(dataset, likenessRecipe(selection.peers));
    if (!likeness)
        return likeness.error();
    result.scale = likeness->recipe().scale;
    result.metric = likeness->recipe().metric;
    result.variables = variablesOf(*likeness);
    result.years = likeness->yearsOf(result.focus);
    const PeerYears years = yearsFor(*likeness, result.focus, selection.year);
    result.asked = years.asked;
    result.year = years.used;
    if (years.asked && result.focus < catalogue.municipalityCount())
        result.lackingInAsked = likeness->lacking(*years.asked, result.focus);
    if (years.asked && result.focus < catalogue.municipalityCount() &&
        isLeftOut(catalogue, result.focus, *years.asked))
        result.leftOutIn = years.asked;
    if (years.used)
        fillSet(result, *likeness, catalogue, *years.used, selection.peers.count);
    return result;
}

std::string groupChoiceOf(const SimilarAreas &similar)
{
    const auto usual = static_cast<std::size_t>(PeerOptions().count);
    if (similar.method == PeerMethod::Kolada && similar.areas.size() == usual)
        return "similar";
    std::string codes;
    for (const SimilarArea &area : similar.areas)
        codes += (codes.empty() ? "" : ",") + area.code.text();
    return codes;
}

Result<std::string> groupChoiceWith(const Dataset &dataset, const Selection &selection,
                                    const SimilarAreas &similar)
{
    const Result<ComparisonGroup> group =
        comparisonGroup(dataset, similar.focus, selection.group, selection.year);
    if (!group)
        return group.error();
    std::vector<AreaIndex> areas = group->members;
    for (const SimilarArea &area : similar.areas) {
        if (!contains(areas, area.area))
            areas.push_back(area.area);
    }
    std::erase(areas, similar.focus);
    std::ranges::sort(areas);
    return joinedCodes(dataset.catalogue(), areas);
}

PeerSet peerSet(const Dataset &dataset, AreaIndex focus, const PeerOptions &options,
                std::optional<Year> wanted)
{
    const Result<Likeness> likeness = Likeness::of(dataset, likenessRecipe(options));
    if (!likeness)
        return {};
    PeerSet set{.year = yearsFor(*likeness, focus, wanted).used};
    if (set.year)
        set.members = rowsOf(likeness->space(*set.year).nearest(focus, options.count));
    return set;
}

} // namespace lagesbild
