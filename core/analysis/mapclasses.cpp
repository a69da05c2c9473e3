#include "core/analysis/mapclasses.h"

#include "core/analysis/subject.h"
#include "core/stats/aggregate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>

namespace lagesbild
{

namespace
{

constexpr double endless = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

/// One of the guide's maps as it is printed.
struct GuideClasses {
    std::string_view indicator;
    GuideMap map;
    MapLevel level;
    int roundedTo;      ///< decimals; −1: values are not rounded
    ClassLimits limits; ///< empty: Fisher–Jenks in five, the guide's text gives none
};

const std::array<GuideClasses, 3> &guideMaps()
{
    // Karta 1 prints whole per cents, 20–24 … 40–45; karta 3 one decimal, its ends open outward.
    static const std::array<GuideClasses, 3> maps{
        GuideClasses{"N00973", GuideMap::Establishment, MapLevel::County, 0, {20, 25, 30, 35, 40, 45}},
        GuideClasses{"N00927", GuideMap::Dependency, MapLevel::Municipality, -1, {}},
        GuideClasses{"N00217", GuideMap::Balance, MapLevel::Municipality, 1, {-endless, 0.7, 1.0, endless}},
    };
    return maps;
}

const GuideClasses *guideClassesOf(const IndicatorId &indicator)
{
    const auto found = std::ranges::find(guideMaps(), indicator.text(), &GuideClasses::indicator);
    return found == guideMaps().end() ? nullptr : &*found;
}

double rounded(double value, int decimals)
{
    if (decimals < 0)
        return value;
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

CountyMeasure countyMeasureOf(const Indicator &indicator)
{
    if (indicator.unit == Unit::Count)
        return CountyMeasure::Sum;
    const bool known = indicator.denominator && indicator.denominator->kind != Denominator::Kind::Proxy;
    return known ? CountyMeasure::WeightedMean : CountyMeasure::UnweightedMean;
}

/// Values and persons of a county's municipalities that have a value; placeholders left out, small ones kept
/// (the county's own number of persons is what is tested, rulings "Karta 1").
struct CountyParts {
    std::vector<double> values;
    std::vector<double> persons;
};

CountyParts partsOf(const Figures &figures, const AreaGroup &county, Year year, bool keepPlaceholders)
{
    CountyParts parts;
    for (const AreaIndex member : county.members) {
        const Figure figure = figures.at(year, member);
        if (!figure.value || (figure.status == Status::Placeholder && !keepPlaceholders))
            continue;
        parts.values.push_back(*figure.value);
        parts.persons.push_back(figure.nIsExact ? *figure.n : notANumber);
    }
    return parts;
}

Figure countyFigure(const CountyParts &parts, CountyMeasure measure, const RankOptions &options)
{
    Figure figure;
    if (parts.values.empty())
        return figure;
    figure.status = Status::Ok;
    if (measure == CountyMeasure::Sum) {
        double sum = 0;
        for (const double value : parts.values)
            sum += value;
        figure.value = sum;
        return figure;
    }
    const bool weighted = measure == CountyMeasure::WeightedMean;
    const GroupMean mean =
        weighted ? weightedMean(parts.values, parts.persons) : unweightedMean(parts.values);
    figure.value = mean.mean;
    if (!figure.value)
        figure.status = Status::Absent;
    if (weighted && mean.mean) {
        figure.n = mean.weightSum;
        figure.nIsExact = true;
        if (mean.weightSum < fewestPersons && !options.keepSmall)
            figure.status = Status::Few;
    }
    return figure;
}

std::vector<MapRow> countyRows(const Dataset &dataset, const Figures &figures, const MapClasses &map,
                               const RankOptions &options)
{
    std::vector<MapRow> rows;
    for (const AreaGroup &group : dataset.catalogue().groups()) {
        if (group.kind != GroupKind::County)
            continue;
        const CountyParts parts = partsOf(figures, group, map.year, options.keepPlaceholders);
        rows.push_back({.code = group.id.text().substr(std::string_view("county:").size()),
                        .name = group.name,
                        .figure = countyFigure(parts, map.countyMeasure, options)});
    }
    std::ranges::sort(rows, {}, &MapRow::code);
    return rows;
}

std::vector<MapRow> municipalityRows(const Dataset &dataset, const Figures &figures, Year year)
{
    std::vector<MapRow> rows;
    const Catalogue &catalogue = dataset.catalogue();
    for (AreaIndex area = 0; area < catalogue.municipalityCount(); ++area) {
        const Area &place = catalogue.area(area);
        rows.push_back(
            {.code = place.id.text(), .name = place.name, .area = area, .figure = figures.at(year, area)});
    }
    return rows;
}

bool isClassed(const Figure &figure, const RankOptions &options)
{
    if (!figure.value)
        return false;
    if (figure.status == Status::Few)
        return options.keepSmall;
    if (figure.status == Status::Placeholder)
        return options.keepPlaceholders;
    return true;
}

ClassLimits limitsOf(ClassMethod method, const std::vector<double> &values, const MapOptions &options)
{
    switch (method) {
    case ClassMethod::Manual:
        return options.limits;
    case ClassMethod::Quantile:
        return quantileLimits(values, options.classes);
    case ClassMethod::Equal:
        return equalLimits(values, options.classes);
    case ClassMethod::StandardDeviation:
        return standardDeviationLimits(values, options.classes);
    case ClassMethod::Jenks:
        break;
    }
    return jenksLimits(values, options.classes);
}

void assignClasses(MapClasses &map, const RankOptions &options)
{
    map.counts.assign(static_cast<std::size_t>(map.classCount()), 0);
    for (MapRow &row : map.rows) {
        if (isClassed(row.figure, options)) {
            row.classNumber = classOf(rounded(*row.figure.value, map.roundedTo), map.limits);
            if (row.classNumber < 0)
                ++map.outside;
            else
                ++map.counts[static_cast<std::size_t>(row.classNumber)];
        } else if (row.figure.status == Status::Few) {
            ++map.few;
        } else if (row.figure.status == Status::Placeholder) {
            ++map.placeholders;
        } else {
            ++map.missing;
        }
    }
}

std::vector<double> classedValues(const std::vector<MapRow> &rows, const RankOptions &options)
{
    std::vector<double> values;
    for (const MapRow &row : rows) {
        if (isClassed(row.figure, options))
            values.push_back(*row.figure.value);
    }
    return values;
}

/// Limits of the municipalities serve the counties too, so that both maps can be read alike (methods 10);
/// sums of counties are of another size and get their own.
std::vector<double> valuesForLimits(const MapClasses &map, const Dataset &dataset, const Figures &figures,
                                    const RankOptions &options)
{
    if (map.level == MapLevel::County && map.countyMeasure != CountyMeasure::Sum)
        return classedValues(municipalityRows(dataset, figures, map.year), options);
    return classedValues(map.rows, options);
}

} // namespace

GuideMap guideMapOf(const IndicatorId &indicator)
{
    const GuideClasses *guide = guideClassesOf(indicator);
    return guide == nullptr ? GuideMap::None : guide->map;
}

Result<MapClasses> mapClasses(const Dataset &dataset, const Selection &selection)
{
    const Result<Subject> subject = subjectOf(dataset, selection);
    if (!subject)
        return subject.error();
    const Indicator &indicator = *subject->indicator;
    const MapOptions &options = selection.map;
    const auto &limits = options.limits;
    const bool ascending = std::ranges::adjacent_find(limits, std::greater_equal<>()) == limits.end();
    const GuideClasses *guide = options.guide ? guideClassesOf(indicator.id) : nullptr;
    if (guide == nullptr && options.method == ClassMethod::Manual && (limits.size() < 2 || !ascending))
        return Error{.kind = ErrorKind::WrongUse,
                     .detail = "manual limits must be ascending and at least two"};

    const Figures figures(dataset, indicator, selection.gender, selection.ranking);
    const std::optional<Year> latest = figures.latestYear();
    if (!latest)
        return Error{.kind = ErrorKind::NotFound, .detail = "no values", .place = indicator.id.text()};
    MapClasses map{
        .indicator = indicator.id, .year = selection.year.value_or(*latest), .gender = selection.gender};
    map.level = options.level;
    map.method = options.method;
    const bool guideFits =
        guide != nullptr && (guide->map != GuideMap::Establishment || map.level == guide->level);
    map.guideMap = guideFits ? guide->map : GuideMap::None;
    map.years = figures.yearsWithValues();
    if (map.level == MapLevel::County) {
        map.countyMeasure = countyMeasureOf(indicator);
        map.rows = countyRows(dataset, figures, map, selection.ranking);
    } else {
        map.rows = municipalityRows(dataset, figures, map.year);
    }
    if (guideFits && !guide->limits.empty()) {
        map.method = ClassMethod::Manual;
        map.limits = guide->limits;
        map.roundedTo = guide->roundedTo;
    } else {
        if (guideFits)
            map.method = ClassMethod::Jenks;
        map.limits = limitsOf(map.method, valuesForLimits(map, dataset, figures, selection.ranking), options);
    }
    assignClasses(map, selection.ranking);
    return map;
}

} // namespace lagesbild
