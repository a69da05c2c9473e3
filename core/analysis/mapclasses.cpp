#include "core/analysis/mapclasses.h"

#include "core/analysis/maplayers.h"
#include "core/analysis/maprows.h"
#include "core/analysis/subject.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <utility>

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

/// What maps of values are made of.
struct ValueSource {
    const Indicator *indicator;
    const GuideClasses *guide; ///< where the guide's map fits; null: divided as the options say
    Figures figures;
    Year latest;
};

Result<ValueSource> valueSource(const Dataset &dataset, const Selection &selection)
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

    Figures figures(dataset, indicator, selection.gender, selection.ranking);
    const std::optional<Year> latest = figures.latestYear();
    if (!latest)
        return Error{.kind = ErrorKind::NotFound, .detail = "no values", .place = indicator.id.text()};
    const bool guideFits =
        guide != nullptr && (guide->map != GuideMap::Establishment || options.level == guide->level);
    return ValueSource{&indicator, guideFits ? guide : nullptr, std::move(figures), *latest};
}

/// The map of @p year before it is divided.
MapClasses undividedMap(const Dataset &dataset, const Selection &selection, const ValueSource &source,
                        Year year)
{
    MapClasses map;
    map.indicator = source.indicator->id;
    map.year = year;
    map.gender = selection.gender;
    map.level = selection.map.level;
    map.guideMap = source.guide == nullptr ? GuideMap::None : source.guide->map;
    map.years = source.figures.yearsWithValues();
    if (map.level == MapLevel::County)
        map.countyMeasure = countyMeasureOf(*source.indicator);
    map.rows = mapRows(dataset, source.figures, map.level, year, selection.ranking);
    return map;
}

/// Cuts all of @p maps by the same limits, which come of all their values.
void divide(std::vector<MapClasses> &maps, const Dataset &dataset, const Selection &selection,
            const ValueSource &source)
{
    const GuideClasses *guide = source.guide;
    ClassMethod method = guide == nullptr ? selection.map.method : ClassMethod::Jenks;
    ClassLimits limits;
    int roundedTo = -1;
    if (guide != nullptr && !guide->limits.empty()) {
        method = ClassMethod::Manual;
        limits = guide->limits;
        roundedTo = guide->roundedTo;
    } else {
        std::vector<double> values;
        for (const MapClasses &map : maps) {
            const std::vector<double> more = valuesForLimits(map, dataset, source.figures, selection.ranking);
            values.insert(values.end(), more.begin(), more.end());
        }
        limits = limitsOf(method, values, selection.map);
    }
    for (MapClasses &map : maps) {
        map.method = method;
        map.limits = limits;
        map.roundedTo = roundedTo;
        assignClasses(map, selection.ranking);
    }
}

Result<MapClasses> valueMap(const Dataset &dataset, const Selection &selection)
{
    const Result<ValueSource> source = valueSource(dataset, selection);
    if (!source)
        return source.error();
    std::vector<MapClasses> maps{
        undividedMap(dataset, selection, *source, selection.year.value_or(source->latest))};
    divide(maps, dataset, selection, *source);
    return std::move(maps.front());
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

Result<YearMaps> yearMaps(const Dataset &dataset, const Selection &selection)
{
    const Result<ValueSource> source = valueSource(dataset, selection);
    if (!source)
        return source.error();
    YearMaps years;
    for (const Year year : source->figures.yearsWithValues()) {
        MapClasses map = undividedMap(dataset, selection, *source, year);
        if (!classedValues(map.rows, selection.ranking).empty())
            years.maps.push_back(std::move(map));
    }
    if (years.maps.empty())
        return Error{
            .kind = ErrorKind::NotFound, .detail = "no values", .place = source->indicator->id.text()};
    if (years.maps.size() > mostYearMaps) {
        const std::size_t tooMany = years.maps.size() - mostYearMaps;
        years.yearsLeftOut = static_cast<int>(tooMany);
        years.maps.erase(years.maps.begin(), years.maps.begin() + static_cast<std::ptrdiff_t>(tooMany));
    }
    divide(years.maps, dataset, selection, *source);

    std::vector<MapRow> all;
    for (const MapClasses &map : years.maps)
        all.insert(all.end(), map.rows.begin(), map.rows.end());
    years.together = undividedMap(dataset, selection, *source, years.maps.back().year);
    years.together.method = years.maps.back().method;
    years.together.limits = years.maps.back().limits;
    years.together.roundedTo = years.maps.back().roundedTo;
    years.together.rows = std::move(all);
    countRows(years.together, selection.ranking);
    return years;
}

} // namespace lagesbild
