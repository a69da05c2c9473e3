#include "core/analysis/maprows.h"

#include "core/base/missing.h"
#include "core/stats/aggregate.h"

#include <algorithm>

namespace lagesbild
{

namespace
{

/// Values and persons of a county's municipalities that have a value; placeholders left out, small ones kept
/// (the county's own number of persons is what is tested, rulings "Karta 1").
struct CountyParts {
    std::vector<double> values;
    std::vector<double> persons;
};

bool takesPart(const Figure &figure, const RankOptions &options)
{
    return figure.value && (figure.status != Status::Placeholder || options.keepPlaceholders);
}

CountyParts partsOf(const Figures &figures, const AreaGroup &county, Year year, const RankOptions &options,
                    std::optional<Year> alsoIn)
{
    CountyParts parts;
    for (const AreaIndex member : county.members) {
        const Figure figure = figures.at(year, member);
        if (!takesPart(figure, options) || (alsoIn && !takesPart(figures.at(*alsoIn, member), options)))
            continue;
        parts.values.push_back(*figure.value);
        parts.persons.push_back(figure.nIsExact ? *figure.n : missingValue);
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

} // namespace

CountyMeasure countyMeasureOf(const Indicator &indicator)
{
    if (indicator.unit == Unit::Count)
        return CountyMeasure::Sum;
    const bool known = indicator.denominator && indicator.denominator->kind != Denominator::Kind::Proxy;
    return known ? CountyMeasure::WeightedMean : CountyMeasure::UnweightedMean;
}

std::vector<MapRow> mapRows(const Dataset &dataset, const Figures &figures, MapLevel level, Year year,
                            const RankOptions &options, std::optional<Year> alsoIn)
{
    std::vector<MapRow> rows;
    const Catalogue &catalogue = dataset.catalogue();
    if (level == MapLevel::Municipality) {
        for (AreaIndex area = 0; area < catalogue.municipalityCount(); ++area) {
            const Area &place = catalogue.area(area);
            rows.push_back({.code = place.id.text(),
                            .name = place.name,
                            .area = area,
                            .figure = figures.at(year, area)});
        }
        return rows;
    }
    const CountyMeasure measure = countyMeasureOf(figures.indicator());
    for (const AreaGroup &group : catalogue.groups()) {
        if (group.kind != GroupKind::County)
            continue;
        const CountyParts parts = partsOf(figures, group, year, options, alsoIn);
        rows.push_back({.code = group.id.text().substr(std::string_view("county:").size()),
                        .name = group.name,
                        .figure = countyFigure(parts, measure, options)});
    }
    std::ranges::sort(rows, {}, &MapRow::code);
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

std::vector<double> classedValues(const std::vector<MapRow> &rows, const RankOptions &options)
{
    std::vector<double> values;
    for (const MapRow &row : rows) {
        if (isClassed(row.figure, options))
            values.push_back(*row.figure.value);
    }
    return values;
}

void countRows(MapClasses &map, const RankOptions &options)
{
    map.counts.assign(static_cast<std::size_t>(map.classCount()), 0);
    for (const MapRow &row : map.rows) {
        if (row.classNumber >= 0)
            ++map.counts[static_cast<std::size_t>(row.classNumber)];
        else if (isClassed(row.figure, options))
            ++map.outside;
        else if (row.figure.status == Status::Few)
            ++map.few;
        else if (row.figure.status == Status::Placeholder)
            ++map.placeholders;
        else
            ++map.missing;
    }
}

} // namespace lagesbild
