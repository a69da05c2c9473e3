#include "core/analysis/maplayers.h"

#include "core/analysis/association.h"
#include "core/analysis/clusters.h"
#include "core/analysis/expected.h"
#include "core/analysis/maprows.h"
#include "core/analysis/subject.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lagesbild
{

namespace
{

constexpr double beyondAll = std::numeric_limits<double>::infinity();
constexpr int thirds = 3;

/// Why two figures together are not good enough, the gravest reason first.
Status statusOfBoth(const Figure &one, const Figure &other)
{
    for (const Status status : {Status::Privacy, Status::Missing, Status::NotApplicable, Status::Absent,
                                Status::Placeholder, Status::Few}) {
        if (one.status == status || other.status == status)
            return status;
    }
    return Status::Ok;
}

/// @p row with what it is held against; without figure when either is missing.
void pairWith(MapRow &row, const Figure &other)
{
    const Status status = statusOfBoth(row.figure, other);
    if (row.figure.value && other.value && status != Status::Privacy)
        row.pair = MapPair{*row.figure.value, *other.value};
    else
        row.figure.value.reset();
    row.figure.status = status;
    row.figure.interval.reset(); // that of one of them
}

/// Years before @p year, ascending like @p years.
std::vector<Year> yearsBefore(const std::vector<Year> &years, Year year)
{
    return {years.begin(), std::ranges::lower_bound(years, year)};
}

Year sinceOf(const Figures &figures, const std::vector<Year> &earlier, std::optional<Year> asked,
             int municipalities)
{
    if (asked)
        return *nearestYear(earlier, *asked);
    const auto isFull = [&](Year year) {
        int count = 0;
        for (AreaIndex area = 0; area < municipalities; ++area)
            count += figures.counted(year, area) ? 1 : 0;
        return 2 * count >= municipalities;
    };
    const auto found = std::ranges::find_if(earlier, isFull);
    return found == earlier.end() ? earlier.front() : *found;
}

/// Rows of differences, without classes.
std::vector<MapRow> changeRows(const Dataset &dataset, const Figures &figures, MapLevel level,
                               const MapClasses &map, const RankOptions &options)
{
    std::vector<MapRow> rows = mapRows(dataset, figures, level, map.year, options, map.otherYear);
    const std::vector<MapRow> before = mapRows(dataset, figures, level, map.otherYear, options, map.year);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        pairWith(rows[i], before[i].figure);
        if (rows[i].pair)
            rows[i].figure.value = rows[i].pair->value - rows[i].pair->other;
    }
    return rows;
}

ClassMethod methodOfChange(ClassMethod method)
{
    return method == ClassMethod::Quantile || method == ClassMethod::Equal ? method : ClassMethod::Jenks;
}

/// Limits that lie alike on both sides of 0: those above 0 of the differences and their mirror image together.
ClassLimits balancedLimits(ClassMethod method, const std::vector<double> &differences, int count)
{
    std::vector<double> both = differences;
    for (const double difference : differences)
        both.push_back(-difference);
    const ClassLimits cut = method == ClassMethod::Quantile ? quantileLimits(both, count)
                            : method == ClassMethod::Equal  ? equalLimits(both, count)
                                                            : jenksLimits(both, count);
    if (cut.size() < 3) // all of one size: falls and rises, or nothing has changed
        return cut.empty() || cut.back() <= 0 ? cut : ClassLimits{-cut.back(), 0, cut.back()};
    const std::size_t classes = cut.size() - 1;
    ClassLimits above;
    std::ranges::copy_if(cut.begin() + static_cast<std::ptrdiff_t>(classes / 2 + 1), cut.end(),
                         std::back_inserter(above), [](double limit) { return limit > 0; });
    ClassLimits limits;
    for (auto limit = above.rbegin(); limit != above.rend(); ++limit)
        limits.push_back(-*limit);
    if (classes % 2 == 0)
        limits.push_back(0);
    limits.insert(limits.end(), above.begin(), above.end());
    return limits;
}

/// A fall is classed as the rise of the same size is, so that both sides are alike where values lie on a limit.
int classOfChange(double change, const MapClasses &map)
{
    const int number = classOf(std::abs(change), map.limits);
    return change < 0 && number >= 0 ? map.classCount() - 1 - number : number;
}

/// A municipality that is not in the model: its response alone is no deviation.
Figure figureOutsideModel(const Figure &response)
{
    Figure figure = response;
    figure.value.reset();
    figure.interval.reset();
    if (response.status == Status::Ok)
        figure.status = Status::Absent; // of what explains it
    return figure;
}

} // namespace

Result<MapClasses> changeMap(const Dataset &dataset, const Selection &selection)
{
    const Result<Subject> subject = subjectOf(dataset, selection);
    if (!subject)
        return subject.error();
    const Indicator &indicator = *subject->indicator;
    const Figures figures(dataset, indicator, selection.gender, selection.ranking);
    const std::optional<Year> latest = figures.latestYear();
    if (!latest)
        return Error{.kind = ErrorKind::NotFound, .detail = "no values", .place = indicator.id.text()};
    MapClasses map;
    map.layer = MapLayer::Change;
    map.indicator = indicator.id;
    map.year = selection.year.value_or(*latest);
    map.gender = selection.gender;
    map.level = selection.map.level;
    map.method = methodOfChange(selection.map.method);
    map.years = figures.yearsWithValues();
    map.earlier = yearsBefore(map.years, map.year);
    if (map.earlier.empty())
        return Error{.kind = ErrorKind::NotFound, .detail = "no earlier year", .place = indicator.id.text()};
    map.years.erase(map.years.begin());
    map.otherYear =
        sinceOf(figures, map.earlier, selection.map.since, dataset.catalogue().municipalityCount());
    if (map.level == MapLevel::County)
        map.countyMeasure = countyMeasureOf(indicator);
    map.rows = changeRows(dataset, figures, map.level, map, selection.ranking);
    // As on the map of values, the municipalities' limits serve the counties too, but for sums.
    const bool ownLimits = map.level == MapLevel::Municipality || map.countyMeasure == CountyMeasure::Sum;
    const std::vector<double> differences = classedValues(
        ownLimits ? map.rows : changeRows(dataset, figures, MapLevel::Municipality, map, selection.ranking),
        selection.ranking);
    map.limits = balancedLimits(map.method, differences, selection.map.classes);
    for (MapRow &row : map.rows) {
        if (isClassed(row.figure, selection.ranking))
            row.classNumber = classOfChange(*row.figure.value, map);
    }
    countRows(map, selection.ranking);
    return map;
}

Result<MapClasses> deviationMap(const Dataset &dataset, const Selection &selection)
{
    const Result<ExpectedAnswer> answer = expectedValues(dataset, selection);
    if (!answer)
        return answer.error();
    const IndicatorId &response = answer->model.response;
    if (answer->refusal)
        return Error{
            .kind = ErrorKind::NotFound, .detail = "no model can be fitted", .place = response.text()};
    MapClasses map;
    map.layer = MapLayer::Deviation;
    map.indicator = response;
    map.year = answer->year;
    map.asked = answer->asked;
    map.published = answer->method == ExpectedMethod::Official;
    map.gender = answer->gender;
    map.method = ClassMethod::Manual;
    map.years = answer->years;
    map.limits = {-beyondAll,          -answer->limits.far, -answer->limits.near,
                  answer->limits.near, answer->limits.far,  beyondAll};
    const auto &undivided = answer->withoutGender;
    const bool divided = std::ranges::find(undivided, response) == undivided.end();
    const Figures figures(dataset, *dataset.catalogue().indicator(response),
                          divided ? answer->gender : Gender::Total, selection.ranking);
    map.rows = mapRows(dataset, figures, MapLevel::Municipality, map.year, selection.ranking);
    auto next = answer->rows.begin();
    for (MapRow &row : map.rows) {
        if (next == answer->rows.end() || next->area != row.area) {
            row.figure = figureOutsideModel(row.figure);
            continue;
        }
        row.figure.value = next->deviation;
        row.figure.status = Status::Ok;
        row.figure.interval.reset();
        row.pair = MapPair{next->actual, next->expected};
        row.classNumber = static_cast<int>(next->deviationClass);
        ++next;
    }
    countRows(map, selection.ranking);
    return map;
}

int classOf(Cluster cluster)
{
    switch (cluster) {
    case Cluster::LowAmongLow:
        return 0;
    case Cluster::LowAmongHigh:
        return 1;
    case Cluster::None:
        return 2;
    case Cluster::HighAmongLow:
        return 3;
    case Cluster::HighAmongHigh:
        return 4;
    case Cluster::Missing:
    case Cluster::Island:
        break;
    }
    return -1;
}

Result<MapClasses> clusterMap(const Dataset &dataset, const Selection &selection,
                              const Neighbours &neighbours)
{
    const Result<Clusters> found = clusters(dataset, selection, neighbours);
    if (!found)
        return found.error();
    MapClasses map;
    map.layer = MapLayer::Clusters;
    map.indicator = found->indicator;
    map.year = found->year;
    map.gender = found->gender;
    map.method = ClassMethod::Manual;
    map.years = found->years;
    const Figures figures(dataset, *dataset.catalogue().indicator(found->indicator), found->gender,
                          selection.ranking);
    map.rows = mapRows(dataset, figures, MapLevel::Municipality, map.year, selection.ranking);
    map.moran = found->moran;
    // Placeholders are no figures here, whatever is asked for.
    const RankOptions coloured{.keepSmall = selection.ranking.keepSmall};
    for (std::size_t i = 0; i < map.rows.size(); ++i) {
        if (isClassed(map.rows[i].figure, coloured))
            map.rows[i].classNumber = classOf(found->rows[i].local.cluster);
    }
    countRows(map, coloured);
    return map;
}

Result<MapClasses> bivariateMap(const Dataset &dataset, const Selection &selection)
{
    const Result<AssociationTerms> terms = associationTerms(dataset, selection);
    if (!terms)
        return terms.error();
    MapClasses map;
    map.layer = MapLayer::Bivariate;
    map.indicator = terms->indicator->id;
    map.year = terms->year;
    map.other = terms->other->id;
    map.otherYear = terms->otherYear;
    map.gender = selection.gender;
    map.level = selection.map.level;
    map.method = ClassMethod::Quantile;
    const Figures figures(dataset, *terms->indicator, selection.gender, selection.ranking);
    const Figures others(dataset, *terms->other, terms->otherGender, selection.ranking);
    map.years = figures.yearsWithValues();
    if (map.level == MapLevel::County)
        map.countyMeasure = countyMeasureOf(*terms->indicator);
    map.rows = mapRows(dataset, figures, map.level, map.year, selection.ranking);
    const std::vector<MapRow> beside = mapRows(dataset, others, map.level, map.otherYear, selection.ranking);
    std::vector<double> values;
    std::vector<double> otherValues;
    for (std::size_t i = 0; i < map.rows.size(); ++i) {
        MapRow &row = map.rows[i];
        pairWith(row, beside[i].figure);
        if (!isClassed(row.figure, selection.ranking))
            continue;
        values.push_back(row.pair->value);
        otherValues.push_back(row.pair->other);
    }
    map.limits = quantileLimits(values, thirds);
    map.otherLimits = quantileLimits(otherValues, thirds);
    for (MapRow &row : map.rows) {
        if (isClassed(row.figure, selection.ranking))
            row.classNumber = classOf(row.pair->value, map.limits) * map.otherClassCount() +
                              classOf(row.pair->other, map.otherLimits);
    }
    countRows(map, selection.ranking);
    return map;
}

} // namespace lagesbild
