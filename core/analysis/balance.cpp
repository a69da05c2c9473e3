#include "core/analysis/balance.h"

#include "core/base/missing.h"
#include "core/stats/ratios.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace lagesbild
{

namespace
{

double valueOf(const Dataset &dataset, std::string_view indicator, Year year, AreaIndex area)
{
    return dataset.cube(IndicatorId(indicator), Gender::Total).value(year, area).value_or(missingValue);
}

double sumOf(const Dataset &dataset, std::span<const std::string_view> indicators, Year year, AreaIndex area)
{
    double sum = 0;
    for (const std::string_view indicator : indicators)
        sum += valueOf(dataset, indicator, year, area);
    return sum;
}

/// The selection as the published ratio is asked with.
Selection askedOf(const Selection &selection, BalanceKind kind)
{
    Selection asked = selection;
    asked.indicator = publishedRatio(kind);
    asked.gender = Gender::Total;
    asked.trend = {};
    asked.map = {};
    return asked;
}

Result<RatioStanding> standingOf(const Dataset &dataset, const Selection &selection, BalanceKind kind)
{
    const Selection asked = askedOf(selection, kind);
    Result<Comparison> compared = comparison(dataset, asked);
    if (!compared)
        return compared.error();
    Result<Development> developed = development(dataset, asked);
    if (!developed)
        return developed.error();
    Result<MapClasses> classes = mapClasses(dataset, asked);
    if (!classes)
        return classes.error();
    const Catalogue &catalogue = dataset.catalogue();
    RatioStanding standing{.kind = kind,
                           .comparison = std::move(*compared),
                           .development = std::move(*developed),
                           .classes = std::move(*classes)};
    const Year year = standing.comparison.year;
    standing.focus = ratioOf(dataset, kind, year, catalogue.indexOf(asked.focus));
    if (catalogue.country() != noArea)
        standing.national = ratioOf(dataset, kind, year, catalogue.country());
    standing.check = checkOf(ratioRows(dataset, kind, year));
    const auto row = std::ranges::find(standing.classes.rows, standing.focus.area, &MapRow::area);
    if (row != standing.classes.rows.end())
        standing.focusClass = row->classNumber;
    return standing;
}

RatioPart partOf(const Dataset &dataset, std::string_view id, const RatioStanding &standing)
{
    RatioPart part{.indicator = IndicatorId(id)};
    const Indicator *indicator = dataset.catalogue().indicator(part.indicator);
    if (indicator == nullptr)
        return part;
    const Year year = standing.comparison.year;
    const Figures figures(dataset, *indicator, Gender::Total);
    part.focus = figures.at(year, standing.focus.area);
    if (dataset.catalogue().country() != noArea)
        part.national = figures.counted(year, dataset.catalogue().country());
    part.groupMean = groupMeanOf(figures, standing.comparison.group, year);
    return part;
}

/// All employees from those of 55 years and more and their share; the quotient is a whole number of persons but
/// for the share's rounding.
std::optional<double> employeesOf(const Dataset &dataset, Year year, AreaIndex area)
{
    const double older = valueOf(dataset, "N00219", year, area);
    const double percent = valueOf(dataset, "N00214", year, area);
    if (!std::isfinite(older) || !std::isfinite(percent) || percent <= 0)
        return std::nullopt;
    return std::round(older / (percent / 100));
}

void reckonPersons(Balance &result, const Dataset &dataset)
{
    const Year year = result.standing.comparison.year;
    result.employeeCount = employeesOf(dataset, year, result.standing.focus.area);
    if (!result.employees.focus.value || !result.population.focus.value) {
        result.lack = BalanceLack::Shares;
    } else if (!result.employeeCount) {
        result.lack = BalanceLack::Employees;
    } else {
        result.personsToBalance = personsToBalance(*result.employeeCount, *result.employees.focus.value,
                                                   *result.population.focus.value);
    }
}

std::optional<DependencySplit> splitOf(const Dataset &dataset, Year year, AreaIndex area)
{
    constexpr std::array<std::string_view, 3> younger{"N01952", "N01953", "N01954"};
    constexpr std::array<std::string_view, 2> older{"N01956", "N01957"};
    const double working = valueOf(dataset, "N01955", year, area);
    const auto young = dependencyRatio(sumOf(dataset, younger, year, area), 0, working);
    const auto old = dependencyRatio(0, sumOf(dataset, older, year, area), working);
    if (!young || !old)
        return std::nullopt;
    return DependencySplit{100 * *young, 100 * *old};
}

std::optional<DependencySplit> meanSplit(const Dataset &dataset, Year year, const ComparisonGroup &group)
{
    DependencySplit sum;
    int used = 0;
    for (const AreaIndex member : group.members) {
        const auto split = splitOf(dataset, year, member);
        if (!split)
            continue;
        sum.younger += split->younger;
        sum.older += split->older;
        ++used;
    }
    if (used == 0)
        return std::nullopt;
    return DependencySplit{sum.younger / used, sum.older / used};
}

struct SectorIndicators {
    StaffSector sector;
    std::string_view share;
    std::string_view count;
};

constexpr std::array sectors{
    SectorIndicators{StaffSector::All, "N00214", "N00219"},
    SectorIndicators{StaffSector::Culture, "N09214", "N09218"},
    SectorIndicators{StaffSector::Preschool, "N11214", "N11218"},
    SectorIndicators{StaffSector::CompulsorySchool, "N15214", "N15218"},
    SectorIndicators{StaffSector::UpperSecondary, "N17214", "N17218"},
    SectorIndicators{StaffSector::Care, "N20214", "N20222"},
    SectorIndicators{StaffSector::SocialServices, "N30214", "N30218"},
};

StaffAge staffAge(const Dataset &dataset, const SectorIndicators &sector, const RatioStanding &standing)
{
    const Cube &counts = dataset.cube(IndicatorId(sector.count), Gender::Total);
    const Cube &shares = dataset.cube(IndicatorId(sector.share), Gender::Total);
    const Year year = standing.comparison.year;
    const AreaIndex focus = standing.focus.area;
    return {.sector = sector.sector,
            .hasValues = !shares.isEmpty() || !counts.isEmpty(),
            .share = partOf(dataset, sector.share, standing),
            .count = {.value = counts.value(year, focus), .status = counts.status(year, focus)}};
}

} // namespace

IndicatorId publishedRatio(BalanceKind kind)
{
    return IndicatorId(kind == BalanceKind::Balance ? "N00217" : "N00927");
}

std::optional<double> RatioRow::difference() const
{
    return computed && published ? std::optional(*computed - *published) : std::nullopt;
}

RatioRow ratioOf(const Dataset &dataset, BalanceKind kind, Year year, AreaIndex area)
{
    const Area &place = dataset.catalogue().area(area);
    RatioRow row{.area = area, .code = place.id, .name = place.name};
    if (kind == BalanceKind::Balance)
        row.computed =
            balanceOfShares(valueOf(dataset, "N00220", year, area), valueOf(dataset, "N00221", year, area));
    else
        row.computed = dependencyRatio(valueOf(dataset, "N01976", year, area), 0,
                                       valueOf(dataset, "N01955", year, area));
    row.published = dataset.cube(publishedRatio(kind), Gender::Total).value(year, area);
    return row;
}

std::vector<RatioRow> ratioRows(const Dataset &dataset, BalanceKind kind, Year year)
{
    std::vector<RatioRow> rows;
    rows.reserve(static_cast<std::size_t>(dataset.catalogue().municipalityCount()));
    for (AreaIndex area = 0; area < dataset.catalogue().municipalityCount(); ++area)
        rows.push_back(ratioOf(dataset, kind, year, area));
    return rows;
}

RatioCheck checkOf(const std::vector<RatioRow> &rows)
{
    RatioCheck check;
    for (const RatioRow &row : rows) {
        const std::optional<double> difference = row.difference();
        if (!difference)
            continue;
        ++check.compared;
        check.greatest = std::max(check.greatest, std::abs(*difference));
    }
    return check;
}

Year electionBefore(Year year)
{
    constexpr int firstElection = 1994;
    constexpr int term = 4;
    const int since = (toInt(year) - firstElection) % term;
    return Year{toInt(year) - (since + term) % term};
}

Result<Balance> balance(const Dataset &dataset, const Selection &selection)
{
    Result<RatioStanding> standing = standingOf(dataset, selection, BalanceKind::Balance);
    if (!standing)
        return standing.error();
    Balance result{.standing = std::move(*standing)};
    result.employees = partOf(dataset, "N00220", result.standing);
    result.population = partOf(dataset, "N00221", result.standing);
    result.politicians = partOf(dataset, "N05825", result.standing);
    result.election = electionBefore(result.standing.comparison.year);
    reckonPersons(result, dataset);
    return result;
}

Result<Dependency> dependency(const Dataset &dataset, const Selection &selection)
{
    Result<RatioStanding> standing = standingOf(dataset, selection, BalanceKind::Dependency);
    if (!standing)
        return standing.error();
    Dependency result{.standing = std::move(*standing)};
    const Year year = result.standing.comparison.year;
    result.focus = splitOf(dataset, year, result.standing.focus.area);
    if (dataset.catalogue().country() != noArea)
        result.national = splitOf(dataset, year, dataset.catalogue().country());
    result.groupMean = meanSplit(dataset, year, result.standing.comparison.group);
    for (const SectorIndicators &sector : sectors)
        result.staff.push_back(staffAge(dataset, sector, result.standing));
    return result;
}

} // namespace lagesbild
