#include "core/analysis/overview.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lagesbild
{

namespace
{

Error notFound(const char *what, const std::string &name)
{
    return {.kind = ErrorKind::NotFound, .detail = what, .place = name};
}

/// What all rows of one overview share.
struct Context {
    const Dataset &dataset;
    const Selection &selection;
    const ComparisonGroup &group;
    AreaIndex focus = noArea;
    bool isMunicipality = false;
};

void fillArrow(OverviewRow &row, const Figures &figures, const Context &context)
{
    if (!row.figure.value || !row.year)
        return;
    row.previousYear = figures.latestYearOf(context.focus, yearBefore(*row.year));
    if (!row.previousYear)
        return;
    row.previousValue = figures.cube().value(*row.previousYear, context.focus);
    row.change = *row.figure.value - *row.previousValue;
    const int decimals = figures.indicator().decimals;
    row.arrow = arrowBetween(*row.previousValue, *row.figure.value, decimals < 0 ? 2 : decimals);
}

void fillSeries(OverviewRow &row, const Figures &figures, const Context &context)
{
    const Cube &cube = figures.cube();
    row.seriesStart = cube.firstYear();
    const Year last = std::min(row.year.value_or(cube.lastYear()), cube.lastYear());
    for (Year year = cube.firstYear(); year <= last && cube.hasYear(year); year = yearAfter(year)) {
        const Figure figure = figures.at(year, context.focus);
        const bool shown = figure.value && figure.status != Status::Placeholder;
        row.series.push_back(shown ? figure.value : std::nullopt);
    }
}

void fillPlace(OverviewRow &row, const Figures &figures, const Context &context, Year year)
{
    const std::vector<double> counted = figures.countedMunicipalities(year);
    row.spread = spreadOf(counted);
    const LeftOut left = leftOutOf(figures, context.dataset.catalogue(), year);
    row.smallLeftOut = left.small;
    row.placeholdersLeftOut = left.placeholders;
    const std::optional<double> own = row.older ? std::nullopt : figures.counted(year, context.focus);
    if (context.isMunicipality && own)
        row.place = placeOf(*own, counted, figures.indicator().direction);
    else
        row.place.of =
            static_cast<int>(std::ranges::count_if(counted, [](double v) { return !std::isnan(v); }));
}

void fillOthers(OverviewRow &row, const Figures &figures, const Context &context, Year year)
{
    row.groupMean = groupMeanOf(figures, context.group, year);
    const AreaIndex country = context.dataset.catalogue().country();
    if (country != noArea)
        row.national = figures.counted(year, country);
    for (const AreaIndex member : context.group.members) {
        if (const auto value = figures.counted(year, member))
            row.peers.push_back(*value);
    }
}

/// The year to show for the focus: the chosen one; with «senaste» the indicator's latest, or failing that
/// the focus' own latest, which is then older.
void chooseYear(OverviewRow &row, const Figures &figures, const Context &context, Year latest)
{
    row.year = context.selection.year.value_or(latest);
    const std::optional<Year> own = figures.latestYearOf(context.focus, *row.year);
    row.older = !context.selection.year && own && *own != *row.year;
    if (row.older)
        row.year = own;
    row.figure = figures.at(*row.year, context.focus);
}

void fillGenders(OverviewRow &row, const Indicator &indicator, const Context &context)
{
    if (!context.selection.trend.byGender || !indicator.byGender || !row.year)
        return;
    const RankOptions &ranking = context.selection.ranking;
    row.women = Figures(context.dataset, indicator, Gender::Women, ranking).at(*row.year, context.focus);
    row.men = Figures(context.dataset, indicator, Gender::Men, ranking).at(*row.year, context.focus);
}

void fillFigures(OverviewRow &row, const Indicator &indicator, const Context &context)
{
    const Figures figures(context.dataset, indicator, context.selection.gender, context.selection.ranking);
    const std::optional<Year> latest = figures.latestYear();
    if (!latest) {
        row.state = RowState::NoValues;
        return;
    }
    chooseYear(row, figures, context, *latest);
    if (!row.figure.value && !figures.latestYearOf(context.focus, figures.cube().lastYear()))
        row.state = RowState::NoneForFocus;
    fillGenders(row, indicator, context);
    fillArrow(row, figures, context);
    fillSeries(row, figures, context);
    // An older value stands beside the means and the range of its own year, never of another.
    fillPlace(row, figures, context, *row.year);
    fillOthers(row, figures, context, *row.year);
    row.test = trendTestOf(figures, context.focus, *row.year);
    row.trend = trendOf(row.test);
}

OverviewRow rowOf(const CollectionSection &section, const CollectionEntry &entry, const Context &context)
{
    OverviewRow row{.area = section.area, .subheading = section.subheading, .indicator = entry.indicator};
    row.title = entry.title;
    row.fullTitle = entry.title;
    row.variant = entry.variant;
    const Indicator *indicator = context.dataset.catalogue().indicator(entry.indicator);
    if (indicator == nullptr) {
        row.state = RowState::NoIndicator;
        return row;
    }
    row.title = indicator->shortTitle;
    row.fullTitle = indicator->title;
    row.measure = indicator->measure;
    row.term = indicator->term;
    fillFigures(row, *indicator, context);
    return row;
}

void count(AreaSummary &summary, const OverviewRow &row)
{
    switch (row.place.colour) {
    case Colour::Best:
        ++summary.best;
        break;
    case Colour::Middle:
        ++summary.middle;
        break;
    case Colour::Worst:
        ++summary.worst;
        break;
    case Colour::Neutral:
        ++summary.neutral;
        break;
    case Colour::None:
        ++summary.without;
        break;
    }
}

void summarise(Overview &overview)
{
    for (const OverviewRow &row : overview.rows) {
        if (overview.areas.empty() || overview.areas.back().area != row.area)
            overview.areas.push_back({.area = row.area});
        count(overview.areas.back(), row);
        overview.judged += row.trend == Trend::Unknown ? 0 : 1;
        overview.increasing += row.trend == Trend::Increasing ? 1 : 0;
        overview.decreasing += row.trend == Trend::Decreasing ? 1 : 0;
    }
}

} // namespace

GroupMean groupMeanOf(const Figures &figures, const ComparisonGroup &group, Year year)
{
    std::vector<double> values;
    for (const AreaIndex member : group.members)
        values.push_back(figures.counted(year, member).value_or(std::numeric_limits<double>::quiet_NaN()));
    return unweightedMean(values);
}

std::optional<Spread> spreadOf(std::span<const double> counted)
{
    const std::vector<double> sorted = sortedValues(counted);
    if (sorted.empty())
        return std::nullopt;
    return Spread{.least = sorted.front(),
                  .lowEnd = quantileOfSorted(sorted, 0.025),
                  .lowerQuartile = quantileOfSorted(sorted, 0.25),
                  .upperQuartile = quantileOfSorted(sorted, 0.75),
                  .highEnd = quantileOfSorted(sorted, 0.975),
                  .greatest = sorted.back()};
}

std::optional<MannKendall> trendTestOf(const Figures &figures, AreaIndex area, Year year)
{
    std::vector<int> years;
    std::vector<double> values;
    std::optional<Year> each = figures.latestYearOf(area, year);
    while (each && static_cast<int>(years.size()) < trendWindow) {
        years.push_back(toInt(*each));
        values.push_back(*figures.cube().value(*each, area));
        each = figures.latestYearOf(area, yearBefore(*each));
    }
    std::ranges::reverse(years);
    std::ranges::reverse(values);
    return mannKendall(years, values);
}

LeftOut leftOutOf(const Figures &figures, const Catalogue &catalogue, Year year)
{
    LeftOut left;
    for (AreaIndex area = 0; area < catalogue.municipalityCount(); ++area) {
        if (figures.counted(year, area))
            continue;
        if (figures.at(year, area).status == Status::Placeholder)
            ++left.placeholders;
        else if (figures.hasFewPersons(year, area))
            ++left.small;
    }
    return left;
}

Result<Overview> overview(const Dataset &dataset, const Selection &selection)
{
    const Catalogue &catalogue = dataset.catalogue();
    const AreaIndex focus = catalogue.indexOf(selection.focus);
    if (focus == noArea)
        return notFound("no such municipality", selection.focus.text());
    const Collection *collection = catalogue.collection(selection.collection);
    if (collection == nullptr)
        return notFound("no such collection", selection.collection.text());
    Result<ComparisonGroup> group = comparisonGroup(dataset, focus, selection.group, selection.year);
    if (!group)
        return group.error();

    Overview result{.group = std::move(*group)};
    const Context context{.dataset = dataset,
                          .selection = selection,
                          .group = result.group,
                          .focus = focus,
                          .isMunicipality = catalogue.area(focus).kind == AreaKind::Municipality};
    for (const CollectionSection &section : collection->sections) {
        for (const CollectionEntry &entry : section.entries)
            result.rows.push_back(rowOf(section, entry, context));
    }
    summarise(result);
    return result;
}

} // namespace lagesbild
