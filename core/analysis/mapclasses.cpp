#include "core/analysis/mapclasses.h"

#include "core/analysis/maplayers.h"
#include "core/analysis/maprows.h"
#include "core/analysis/subject.h"

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
    for (MapRow &row : map.rows) {
        if (isClassed(row.figure, options))
            row.classNumber = classOf(rounded(*row.figure.value, map.roundedTo), map.limits);
    }
    countRows(map, options);
}

/// Limits of the municipalities serve the counties too, so that both maps can be read alike (methods 10);
/// sums of counties are of another size and get their own.
std::vector<double> valuesForLimits(const MapClasses &map, const Dataset &dataset, const Figures &figures,
                                    const RankOptions &options)
{
    if (map.level == MapLevel::County && map.countyMeasure != CountyMeasure::Sum)
        return classedValues(mapRows(dataset, figures, MapLevel::Municipality, map.year, options), options);
    return classedValues(map.rows, options);
}

Result<MapClasses> valueMap(const Dataset &dataset, const Selection &selection)
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
    MapClasses map;
    map.indicator = indicator.id;
    map.year = selection.year.value_or(*latest);
    map.gender = selection.gender;
    map.level = options.level;
    map.method = options.method;
    const bool guideFits =
        guide != nullptr && (guide->map != GuideMap::Establishment || map.level == guide->level);
    map.guideMap = guideFits ? guide->map : GuideMap::None;
    map.years = figures.yearsWithValues();
    if (map.level == MapLevel::County)
        map.countyMeasure = countyMeasureOf(indicator);
    map.rows = mapRows(dataset, figures, map.level, map.year, selection.ranking);
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

} // namespace

GuideMap guideMapOf(const IndicatorId &indicator)
{
    const GuideClasses *guide = guideClassesOf(indicator);
    return guide == nullptr ? GuideMap::None : guide->map;
}

bool hasCounties(MapLayer layer)
{
    return layer != MapLayer::Deviation && layer != MapLayer::Clusters;
}

Result<MapClasses> mapClasses(const Dataset &dataset, const Selection &selection,
                              const Neighbours &neighbours)
{
    switch (selection.map.layer) {
    case MapLayer::Change:
        return changeMap(dataset, selection);
    case MapLayer::Deviation:
        return deviationMap(dataset, selection);
    case MapLayer::Clusters:
        return clusterMap(dataset, selection, neighbours);
    case MapLayer::Bivariate:
        return bivariateMap(dataset, selection);
    case MapLayer::Values:
        break;
    }
    return valueMap(dataset, selection);
}

} // namespace lagesbild
