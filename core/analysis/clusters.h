#pragma once

#include "core/analysis/selection.h"
#include "core/data/dataset.h"
#include "core/geo/outline.h"
#include "core/stats/moran.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace lagesbild
{

/// Who borders on whom among the municipalities of @p catalogue, by position: they share at least a point of
/// their boundaries (queen contiguity). A municipality without an outline borders on nobody.
/// @param outlines of municipalities, any order; codes the catalogue lacks are passed over
Neighbours municipalityNeighbours(const Catalogue &catalogue, std::span<const Outline> outlines);
/// The same for one who has found already which outlines touch.
/// @param touching neighboursOf() @p outlines (core/geo/neighbours.h)
Neighbours municipalityNeighbours(const Catalogue &catalogue, std::span<const Outline> outlines,
                                  const std::vector<std::vector<int>> &touching);

/// One municipality and whether it is like its neighbours.
struct ClusterRow {
    AreaIndex area = noArea;
    AreaId code;
    QString name;
    std::optional<double> value; ///< empty when there is none, or a placeholder
    LocalMoran local;            ///< Cluster::Missing without a value

    /// Chance of a pattern this strong; empty where there is nothing to try.
    std::optional<double> p() const;
};

/// Whether likes lie beside likes: over the whole map, and where.
struct Clusters {
    IndicatorId indicator;
    Year year{};
    Gender gender = Gender::Total;
    Moran moran;
    std::vector<ClusterRow> rows;   ///< every municipality by code
    std::vector<AreaIndex> islands; ///< with a value but no neighbour that has one; they count in n and mean
    std::vector<Year> years;        ///< that can be shown, ascending
};

std::string_view keyOf(Cluster cluster); ///< missing, island, none, high_high, low_low, high_low, low_high

/// Moran's I and local clusters of the chosen indicator in its year (methods 12). Nothing is ranked here, so shares
/// of few persons take part, as in the independent results; whoever colours leaves them out. Placeholders count as
/// missing. Permutations use a fixed seed: the same p every time.
/// @param neighbours by position in the catalogue
/// @return NotFound when the indicator does not exist or has no values in the year, or fewer than four, all equal,
///         or without a border between any two
Result<Clusters> clusters(const Dataset &dataset, const Selection &selection, const Neighbours &neighbours);

} // namespace lagesbild
