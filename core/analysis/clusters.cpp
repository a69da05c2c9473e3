#include "core/analysis/clusters.h"

#include "core/analysis/figure.h"
#include "core/analysis/subject.h"
#include "core/geo/neighbours.h"

#include <array>
#include <cmath>
#include <limits>

namespace lagesbild
{

namespace
{

/// Every value that is one, of however few persons; NaN where there is none.
std::vector<double> valuesOf(const Figures &figures, Year year, int municipalities)
{
    std::vector<double> values;
    for (AreaIndex area = 0; area < municipalities; ++area) {
        const Figure figure = figures.at(year, area);
        const bool counts = figure.value && figure.status != Status::Placeholder;
        values.push_back(counts ? *figure.value : std::numeric_limits<double>::quiet_NaN());
    }
    return values;
}

} // namespace

Neighbours municipalityNeighbours(const Catalogue &catalogue, std::span<const Outline> outlines)
{
    return municipalityNeighbours(catalogue, outlines, neighboursOf(outlines));
}

Neighbours municipalityNeighbours(const Catalogue &catalogue, std::span<const Outline> outlines,
                                  const std::vector<std::vector<int>> &touching)
{
    std::vector<AreaIndex> areas;
    for (const Outline &outline : outlines) {
        const AreaIndex area = catalogue.indexOf(AreaId(outline.code));
        areas.push_back(area < catalogue.municipalityCount() ? area : noArea);
    }
    Neighbours neighbours(static_cast<std::size_t>(catalogue.municipalityCount()));
    for (std::size_t i = 0; i < outlines.size(); ++i) {
        if (areas[i] == noArea)
            continue;
        for (const int other : touching[i]) {
            const AreaIndex beside = areas[static_cast<std::size_t>(other)];
            if (beside != noArea)
                neighbours[static_cast<std::size_t>(areas[i])].push_back(beside);
        }
    }
    return neighbours;
}

std::optional<double> ClusterRow::p() const
{
    const bool tried = local.cluster != Cluster::Missing && local.cluster != Cluster::Island;
    return tried ? std::optional(local.p) : std::nullopt;
}

std::string_view keyOf(Cluster cluster)
{
    constexpr std::array<std::string_view, 7> keys{"missing", "island",   "none",    "high_high",
                                                   "low_low", "high_low", "low_high"};
    return keys[static_cast<std::size_t>(cluster)];
}

Result<Clusters> clusters(const Dataset &dataset, const Selection &selection, const Neighbours &neighbours)
{
    const Result<Subject> subject = subjectOf(dataset, selection);
    if (!subject)
        return subject.error();
    const Indicator &indicator = *subject->indicator;
    const Figures figures(dataset, indicator, selection.gender);
    const std::optional<Year> latest = figures.latestYear();
    if (!latest)
        return Error{.kind = ErrorKind::NotFound, .detail = "no values", .place = indicator.id.text()};
    Clusters result{
        .indicator = indicator.id, .year = selection.year.value_or(*latest), .gender = selection.gender};
    const std::vector<double> values =
        valuesOf(figures, result.year, dataset.catalogue().municipalityCount());
    const std::optional<Moran> moran = moransI(values, neighbours);
    if (!moran)
        return Error{.kind = ErrorKind::NotFound,
                     .detail = "too few different values beside each other",
                     .place = indicator.id.text()};
    result.moran = *moran;
    const std::vector<LocalMoran> local = localMoran(values, neighbours);
    for (AreaIndex area = 0; area < dataset.catalogue().municipalityCount(); ++area) {
        const auto i = static_cast<std::size_t>(area);
        const Area &place = dataset.catalogue().area(area);
        result.rows.push_back({.area = area,
                               .code = place.id,
                               .name = place.name,
                               .value = std::isnan(values[i]) ? std::nullopt : std::optional(values[i]),
                               .local = local[i]});
        if (local[i].cluster == Cluster::Island)
            result.islands.push_back(area);
    }
    result.years = figures.yearsWithValues();
    return result;
}

} // namespace lagesbild
