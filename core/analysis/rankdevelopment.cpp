#include "core/analysis/rankdevelopment.h"

#include "core/analysis/subject.h"

#include <algorithm>
#include <limits>

namespace lagesbild
{

namespace
{

RankLine lineOf(const Catalogue &catalogue, AreaIndex area)
{
    const Area &place = catalogue.area(area);
    return {.area = area, .code = place.id, .name = place.name};
}

std::vector<RankLine> linesOf(const Dataset &dataset, const ComparisonGroup &group, AreaIndex focus,
                              Year year)
{
    const Catalogue &catalogue = dataset.catalogue();
    const auto isMunicipality = [&](AreaIndex area) { return area < catalogue.municipalityCount(); };
    std::vector<RankLine> lines;
    if (isMunicipality(focus)) {
        lines.push_back(lineOf(catalogue, focus));
        lines.back().isFocus = true;
    }
    for (const AreaIndex member : group.members) {
        if (member != focus && isMunicipality(member))
            lines.push_back(lineOf(catalogue, member));
    }
    if (const Result<ComparisonGroup> similar = comparisonGroup(dataset, focus, "similar", year)) {
        for (RankLine &line : lines)
            line.isSimilar = std::ranges::find(similar->members, line.area) != similar->members.end();
    }
    return lines;
}

/// Ranks everyone's last point among each other; all are of one year.
void rankLastPoints(std::vector<RankLine> &lines, Direction direction)
{
    std::vector<double> counted;
    for (const RankLine &line : lines) {
        const RankPoint &point = line.points.back();
        counted.push_back(point.counts ? *point.figure.value : std::numeric_limits<double>::quiet_NaN());
    }
    const auto ranked =
        std::ranges::count_if(lines, [](const RankLine &line) { return line.points.back().counts; });
    for (RankLine &line : lines) {
        RankPoint &point = line.points.back();
        point.place.of = static_cast<int>(ranked);
        if (point.counts && ranked >= fewestRanked)
            point.place = placeOf(*point.figure.value, counted, direction);
    }
    for (RankLine &line : lines) {
        RankPoint &point = line.points.back();
        const auto there = std::ranges::count_if(lines, [&point](const RankLine &other) {
            return other.points.back().place.place == point.place.place;
        });
        point.isShared = point.isRanked() && there > 1;
    }
}

void addYear(std::vector<RankLine> &lines, const Figures &figures, Year year)
{
    for (RankLine &line : lines)
        line.points.push_back({.year = year,
                               .figure = figures.at(year, line.area),
                               .counts = figures.counted(year, line.area).has_value()});
    rankLastPoints(lines, figures.indicator().direction);
}

bool anyIsRanked(const std::vector<RankLine> &lines, Year year, Year firstYear)
{
    const auto place = static_cast<std::size_t>(toInt(year) - toInt(firstYear));
    return std::ranges::any_of(lines,
                               [place](const RankLine &line) { return line.points[place].isRanked(); });
}

/// Years before the first place and after the last one would only push the others together.
void cutEmptyEnds(RankDevelopment &result)
{
    Year first = result.firstYear;
    Year last = result.lastYear;
    while (first < last && !anyIsRanked(result.lines, first, result.firstYear))
        first = yearAfter(first);
    if (!anyIsRanked(result.lines, first, result.firstYear))
        return; // nobody ever is
    while (!anyIsRanked(result.lines, last, result.firstYear))
        last = yearBefore(last);
    for (RankLine &line : result.lines)
        std::erase_if(line.points,
                      [=](const RankPoint &point) { return point.year < first || point.year > last; });
    result.firstYear = first;
    result.lastYear = last;
}

void summarise(RankDevelopment &result)
{
    for (const RankLine &line : result.lines) {
        for (const RankPoint &point : line.points)
            result.mostRanked = std::max(result.mostRanked, point.isRanked() ? point.place.of : 0);
    }
    const RankLine *focus = result.focusLine();
    if (focus == nullptr)
        return;
    for (const RankPoint &point : focus->points) {
        if (!point.isRanked())
            continue;
        if (!result.earliest)
            result.earliest = point.year;
        if (point.year <= result.asked.value_or(result.lastYear))
            result.latest = point.year;
    }
}

} // namespace

const RankPoint *RankLine::at(Year year) const
{
    const auto found = std::ranges::find(points, year, &RankPoint::year);
    return found == points.end() ? nullptr : &*found;
}

Result<RankDevelopment> rankDevelopment(const Dataset &dataset, const Selection &selection)
{
    const Result<Subject> subject = subjectOf(dataset, selection);
    if (!subject)
        return subject.error();
    const Indicator &indicator = *subject->indicator;
    const Figures figures(dataset, indicator, selection.gender, selection.ranking);
    const std::optional<Year> latest = figures.latestYear();
    if (!latest)
        return Error{.kind = ErrorKind::NotFound, .detail = "no values", .place = indicator.id.text()};
    const Year year = selection.year.value_or(*latest);
    Result<ComparisonGroup> group = comparisonGroup(dataset, subject->focus, selection.group, year);
    if (!group)
        return group.error();

    RankDevelopment result{.indicator = indicator.id,
                           .direction = indicator.direction,
                           .group = std::move(*group),
                           .firstYear = figures.cube().firstYear(),
                           .lastYear = figures.cube().lastYear(),
                           .asked = selection.year};
    result.focusIsRanked = subject->focus < dataset.catalogue().municipalityCount();
    result.lines = linesOf(dataset, result.group, subject->focus, year);
    for (Year each = result.firstYear; each <= result.lastYear; each = yearAfter(each))
        addYear(result.lines, figures, each);
    if (!result.lines.empty())
        cutEmptyEnds(result);
    summarise(result);
    return result;
}

} // namespace lagesbild
