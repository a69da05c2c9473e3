#include "core/analysis/trend.h"

#include "core/analysis/subject.h"

#include <algorithm>

namespace lagesbild
{

namespace
{

TrendLine lineOf(const Figures &figures, const Catalogue &catalogue, AreaIndex area, Gender gender,
                 LineKind kind)
{
    const Area &place = catalogue.area(area);
    TrendLine line{.kind = kind, .area = area, .code = place.id, .name = place.name, .gender = gender};
    const Cube &cube = figures.cube();
    for (Year year = cube.firstYear(); cube.hasYear(year); year = yearAfter(year))
        line.points.push_back({year, figures.at(year, area)});
    return line;
}

/// The group's unweighted mean, year by year, over the same set of members.
TrendLine meanLine(const Figures &figures, const ComparisonGroup &group, Gender gender)
{
    TrendLine line{.kind = LineKind::GroupMean, .gender = gender};
    const Cube &cube = figures.cube();
    for (Year year = cube.firstYear(); cube.hasYear(year); year = yearAfter(year)) {
        const GroupMean mean = groupMeanOf(figures, group, year);
        Figure figure{.value = mean.mean, .status = mean.mean ? Status::Ok : Status::Absent};
        line.points.push_back({year, figure});
    }
    return line;
}

std::vector<TrendBandPoint> bandOf(const Figures &figures, const ComparisonGroup &group)
{
    std::vector<TrendBandPoint> band;
    const Cube &cube = figures.cube();
    for (Year year = cube.firstYear(); cube.hasYear(year); year = yearAfter(year)) {
        TrendBandPoint point{.year = year};
        for (const AreaIndex member : group.members) {
            const std::optional<double> value = figures.counted(year, member);
            if (!value)
                continue;
            point.low = std::min(point.low.value_or(*value), *value);
            point.high = std::max(point.high.value_or(*value), *value);
            ++point.counted;
        }
        band.push_back(point);
    }
    return band;
}

void judgeFocus(Development &result, const Figures &figures, AreaIndex focus, Year until)
{
    result.latest = figures.latestYearOf(focus, until);
    if (!result.latest)
        return;
    result.test = trendTestOf(figures, focus, until);
    result.trend = trendOf(result.test);
    const std::optional<Year> before = figures.latestYearOf(focus, yearBefore(*result.latest));
    if (!before)
        return;
    const double latest = *figures.cube().value(*result.latest, focus);
    const double previous = *figures.cube().value(*before, focus);
    const int decimals = figures.indicator().decimals;
    result.change = latest - previous;
    result.arrow = arrowBetween(previous, latest, decimals < 0 ? 2 : decimals);
}

} // namespace

std::vector<TrendLine> linesOf(const Dataset &dataset, const Indicator &indicator,
                               const std::vector<AreaIndex> &areas, const std::vector<Gender> &genders)
{
    std::vector<TrendLine> lines;
    for (const Gender gender : genders) {
        const Figures figures(dataset, indicator, gender);
        for (const AreaIndex area : areas)
            lines.push_back(lineOf(figures, dataset.catalogue(), area, gender, LineKind::Member));
    }
    return lines;
}

Result<Development> development(const Dataset &dataset, const Selection &selection)
{
    const Result<Subject> subject = subjectOf(dataset, selection);
    if (!subject)
        return subject.error();
    const Indicator &indicator = *subject->indicator;
    const Figures figures(dataset, indicator, selection.gender, selection.ranking);
    const std::optional<Year> latest = figures.latestYear();
    if (!latest)
        return Error{.kind = ErrorKind::NotFound, .detail = "no values", .place = indicator.id.text()};
    Result<ComparisonGroup> group =
        comparisonGroup(dataset, subject->focus, selection.group, selection.year.value_or(*latest));
    if (!group)
        return group.error();

    const Catalogue &catalogue = dataset.catalogue();
    const AreaIndex focus = subject->focus;
    Development result{.indicator = indicator.id,
                       .group = std::move(*group),
                       .firstYear = figures.cube().firstYear(),
                       .lastYear = figures.cube().lastYear()};
    const bool split = selection.trend.byGender && indicator.byGender;
    const std::vector<Gender> genders =
        split ? std::vector{Gender::Women, Gender::Men} : std::vector{selection.gender};
    for (const Gender gender : genders) {
        const Figures own(dataset, indicator, gender, selection.ranking);
        result.lines.push_back(lineOf(own, catalogue, focus, gender, LineKind::Focus));
    }
    if (selection.trend.national && catalogue.country() != noArea && focus != catalogue.country())
        result.lines.push_back(
            lineOf(figures, catalogue, catalogue.country(), selection.gender, LineKind::National));
    if (selection.trend.mean && !result.group.members.empty())
        result.lines.push_back(meanLine(figures, result.group, selection.gender));
    for (const AreaIndex member : result.group.members) {
        if (selection.trend.members && member != focus)
            result.lines.push_back(lineOf(figures, catalogue, member, selection.gender, LineKind::Member));
    }
    if (selection.trend.band)
        result.band = bandOf(figures, result.group);
    judgeFocus(result, figures, focus, selection.year.value_or(result.lastYear));
    result.valueCount = static_cast<int>(
        std::ranges::count_if(lineOf(figures, catalogue, focus, selection.gender, LineKind::Focus).points,
                              [](const TrendPoint &point) {
                                  return point.figure.value && point.figure.status != Status::Placeholder;
                              }));
    return result;
}

} // namespace lagesbild
