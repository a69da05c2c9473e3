#include "core/analysis/funnel.h"

#include "core/analysis/subject.h"
#include "core/stats/shrinkage.h"

#include <algorithm>

namespace lagesbild
{

namespace
{

Interval inPercent(const Interval &proportions)
{
    return {.low = 100 * proportions.low, .high = 100 * proportions.high};
}

FunnelLimits plainLimits(double target, double n)
{
    return {.at95 = inPercent(funnelLimits(target, n, z95)),
            .at998 = inPercent(funnelLimits(target, n, z998))};
}

FunnelLimits adjustedLimits(double target, double n, double tau2)
{
    return {.at95 = inPercent(adjustedFunnelLimits(target, n, tau2, z95)),
            .at998 = inPercent(adjustedFunnelLimits(target, n, tau2, z998))};
}

/// Whether @p percent can be a share of persons; figures of one's own need not be.
bool isShare(double percent)
{
    return percent >= 0 && percent <= 100;
}

/// Persons with the property and persons at all, one of each per row.
struct Counts {
    std::vector<double> x;
    std::vector<double> n;
};

Counts countsOf(const std::vector<FunnelRow> &rows)
{
    Counts counts;
    for (const FunnelRow &row : rows) {
        counts.x.push_back(personsOf(row.value, row.n));
        counts.n.push_back(row.n);
    }
    return counts;
}

void addRows(Funnel &funnel, const Figures &figures, const Catalogue &catalogue, AreaIndex focus)
{
    const std::vector<AreaIndex> &members = funnel.group.members;
    const bool everyone = funnel.group.choice == GroupChoice::All;
    for (AreaIndex area = 0; area < catalogue.municipalityCount(); ++area) {
        const Figure figure = figures.at(funnel.year, area);
        if (!figure.value || figure.status == Status::Placeholder) {
            ++funnel.missing;
            continue;
        }
        if (!figure.n || !figure.nIsExact || *figure.n < 1) {
            ++funnel.withoutPersons;
            funnel.focusLeftOut = funnel.focusLeftOut || area == focus;
            continue;
        }
        // The root of a negative share would make φ, and with it every limit, no number.
        if (!isShare(*figure.value)) {
            ++funnel.outsideShares;
            funnel.focusLeftOut = funnel.focusLeftOut || area == focus;
            continue;
        }
        const double x = personsOf(*figure.value, *figure.n);
        funnel.rows.push_back({.area = area,
                               .code = catalogue.area(area).id,
                               .name = catalogue.area(area).name,
                               .isFocus = area == focus,
                               .isPeer = !everyone && std::ranges::find(members, area) != members.end(),
                               .value = *figure.value,
                               .n = *figure.n,
                               .interval = inPercent(wilsonInterval(x, *figure.n))});
    }
}

void addLimits(Funnel &funnel)
{
    const double target = funnel.target / 100;
    const Counts counts = countsOf(funnel.rows);
    funnel.overdispersion = overdispersionOf(counts.x, counts.n, target);
    const ShrunkenRates shrunken = shrunkenRates(counts.x, counts.n);
    funnel.shrinkTarget = 100 * shrunken.target;
    funnel.shrinkVariance = shrunken.variance;
    for (std::size_t i = 0; i < funnel.rows.size(); ++i) {
        FunnelRow &row = funnel.rows[i];
        row.limits = plainLimits(target, row.n);
        row.adjusted = adjustedLimits(target, row.n, funnel.overdispersion.tau2);
        // A published value is rounded; the whole number of persons behind it is what chance is reckoned on.
        const double rate = 100 * counts.x[i] / row.n;
        const FunnelLimits &chosen = funnel.options.adjusted ? row.adjusted : row.limits;
        row.position95 = positionIn(chosen.at95, rate);
        row.position998 = positionIn(chosen.at998, rate);
        row.shrunken = 100 * shrunken.rates[i];
        row.ownWeight = shrunken.weights[i];
    }
}

/// Riket's value where there is one that is a share, else Σx/Σn.
void setTarget(Funnel &funnel, const Figures &figures, const Catalogue &catalogue)
{
    const std::optional<double> national =
        catalogue.country() == noArea ? std::nullopt : figures.counted(funnel.year, catalogue.country());
    if (national && isShare(*national)) {
        funnel.target = *national;
        return;
    }
    funnel.targetIsNational = false;
    const Counts counts = countsOf(funnel.rows);
    funnel.target = 100 * shrunkenRates(counts.x, counts.n).target;
}

Error cantBeDrawn(const Indicator &indicator, std::string why)
{
    return {.kind = ErrorKind::WrongUse, .detail = std::move(why), .place = indicator.id.text()};
}

} // namespace

Result<Funnel> funnel(const Dataset &dataset, const Selection &selection)
{
    const Result<Subject> subject = subjectOf(dataset, selection);
    if (!subject)
        return subject.error();
    const Indicator &indicator = *subject->indicator;
    const Figures figures(dataset, indicator, selection.gender);
    const std::optional<Year> latest = figures.latestYear();
    if (!latest)
        return Error{.kind = ErrorKind::NotFound, .detail = "no values", .place = indicator.id.text()};
    if (indicator.unit != Unit::Percent)
        return cantBeDrawn(indicator, "a funnel needs a share of persons");
    Funnel result{.indicator = indicator.id,
                  .year = selection.year.value_or(*latest),
                  .gender = selection.gender,
                  .options = selection.funnel};
    Result<ComparisonGroup> group = comparisonGroup(dataset, subject->focus, selection.group, result.year);
    if (!group)
        return group.error();
    result.group = std::move(*group);
    result.years = figures.yearsWithValues();
    const Catalogue &catalogue = dataset.catalogue();
    addRows(result, figures, catalogue, subject->focus);
    if (result.rows.empty() && result.outsideShares == 0 && result.withoutPersons > 0)
        return cantBeDrawn(indicator, "the number of persons behind it is not known");
    if (!result.rows.empty()) {
        setTarget(result, figures, catalogue);
        addLimits(result);
    }
    return result;
}

FunnelLimits funnelLimitsAt(const Funnel &funnel, double n)
{
    return funnel.options.adjusted ? adjustedLimits(funnel.target / 100, n, funnel.overdispersion.tau2)
                                   : plainLimits(funnel.target / 100, n);
}

} // namespace lagesbild
