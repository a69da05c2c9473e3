#include "core/analysis/comparison.h"

#include "core/analysis/subject.h"

#include <algorithm>
#include <cmath>

namespace lagesbild
{

namespace
{

int sign(double value)
{
    return (value > 0) - (value < 0);
}

Relation relationOf(double value, const std::optional<double> &other, int decimals)
{
    if (!other)
        return Relation::Unknown;
    const double scale = std::pow(10.0, decimals < 0 ? 2 : decimals);
    switch (sign(std::round(value * scale) - std::round(*other * scale))) {
    case 1:
        return Relation::Above;
    case -1:
        return Relation::Below;
    default:
        return Relation::Level;
    }
}

ComparisonRow rowOf(const Figures &figures, const Catalogue &catalogue, AreaIndex area, AreaIndex focus,
                    Year year)
{
    const Area &place = catalogue.area(area);
    return {.area = area,
            .code = place.id,
            .name = place.name,
            .isFocus = area == focus,
            .figure = figures.at(year, area)};
}

/// Those with values by value, best (or greatest) first, the focus first among equals; then the others by code.
void sortBars(std::vector<ComparisonRow> &bars, Direction direction)
{
    const bool ascending = direction == Direction::LowIsBetter;
    std::ranges::stable_sort(bars, [ascending](const ComparisonRow &a, const ComparisonRow &b) {
        if (a.figure.value.has_value() != b.figure.value.has_value())
            return a.figure.value.has_value();
        if (a.figure.value && *a.figure.value != *b.figure.value)
            return ascending ? *a.figure.value < *b.figure.value : *a.figure.value > *b.figure.value;
        return a.isFocus && !b.isFocus;
    });
}

ComparisonFinding findingOf(const Comparison &comparison, const Figure &own, const Indicator &indicator)
{
    ComparisonFinding finding{.value = own.value};
    if (!own.value)
        return finding;
    finding.toNational = relationOf(*own.value, comparison.national, indicator.decimals);
    finding.toMean = relationOf(*own.value, comparison.groupMean.mean, indicator.decimals);
    finding.uncertaintyKnown = own.interval.has_value();
    if (own.interval && comparison.groupMean.mean) {
        finding.withinChance = own.interval->low <= *comparison.groupMean.mean &&
                               *comparison.groupMean.mean <= own.interval->high;
    }
    if (indicator.unit == Unit::Percent && own.nIsExact && *own.n > 0)
        finding.onePersonMore = 100 / *own.n;
    return finding;
}

/// None without the interval of every ranked municipality: one whose figure may be off by nobody knows how much could
/// stand anywhere. None where the best value is the one nearest to 1, either.
void addPlaceRanges(std::vector<ComparisonRow> &rows, Direction direction)
{
    if (direction == Direction::Target)
        return;
    std::vector<ComparisonRow *> ranked;
    std::vector<Interval> intervals;
    for (ComparisonRow &row : rows) {
        if (row.place.place == 0)
            continue;
        if (!row.figure.interval)
            return;
        ranked.push_back(&row);
        intervals.push_back(*row.figure.interval);
    }
    const std::vector<RankRange> ranges = rankRanges(intervals, direction != Direction::LowIsBetter);
    for (std::size_t i = 0; i < ranked.size(); ++i)
        ranked[i]->placeRange = ranges[i];
}

void fillAll(Comparison &comparison, const Figures &figures, const Catalogue &catalogue, AreaIndex focus)
{
    const std::vector<double> counted = figures.countedMunicipalities(comparison.year);
    for (AreaIndex area = 0; area < catalogue.municipalityCount(); ++area) {
        ComparisonRow row = rowOf(figures, catalogue, area, focus, comparison.year);
        const double value = counted[static_cast<std::size_t>(area)];
        if (!std::isnan(value))
            row.place = placeOf(value, counted, figures.indicator().direction);
        comparison.all.push_back(std::move(row));
    }
    addPlaceRanges(comparison.all, figures.indicator().direction);
    const GroupMean mean = unweightedMean(counted);
    comparison.mean = mean.mean;
    comparison.counted = mean.used;
    comparison.spread = spreadOf(counted);
    const LeftOut left = leftOutOf(figures, catalogue, comparison.year);
    comparison.smallLeftOut = left.small;
    comparison.placeholdersLeftOut = left.placeholders;
}

void fillBars(Comparison &comparison, const Figures &figures, const Catalogue &catalogue, AreaIndex focus)
{
    std::vector<AreaIndex> areas = comparison.group.members;
    if (std::ranges::find(areas, focus) == areas.end())
        areas.push_back(focus);
    std::ranges::sort(areas);
    for (const AreaIndex area : areas) {
        if (area < catalogue.municipalityCount())
            comparison.bars.push_back(comparison.all[static_cast<std::size_t>(area)]);
        else
            comparison.bars.push_back(rowOf(figures, catalogue, area, focus, comparison.year));
    }
    sortBars(comparison.bars, figures.indicator().direction);
}

} // namespace

Result<Comparison> comparison(const Dataset &dataset, const Selection &selection)
{
    const Result<Subject> subject = subjectOf(dataset, selection);
    if (!subject)
        return subject.error();
    const Indicator &indicator = *subject->indicator;
    const Figures figures(dataset, indicator, selection.gender, selection.ranking);
    const std::optional<Year> latest = figures.latestYear();
    if (!latest)
        return Error{.kind = ErrorKind::NotFound, .detail = "no values", .place = indicator.id.text()};
    Comparison result{
        .indicator = indicator.id, .year = selection.year.value_or(*latest), .gender = selection.gender};
    Result<ComparisonGroup> group = comparisonGroup(dataset, subject->focus, selection.group, result.year);
    if (!group)
        return group.error();
    result.group = std::move(*group);
    const Catalogue &catalogue = dataset.catalogue();
    fillAll(result, figures, catalogue, subject->focus);
    fillBars(result, figures, catalogue, subject->focus);
    result.groupMean = groupMeanOf(figures, result.group, result.year);
    if (catalogue.country() != noArea)
        result.national = figures.counted(result.year, catalogue.country());
    result.finding = findingOf(result, figures.at(result.year, subject->focus), indicator);
    result.years = figures.yearsWithValues();
    return result;
}

} // namespace lagesbild
