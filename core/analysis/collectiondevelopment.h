#pragma once

#include "core/analysis/overview.h"

#include <optional>
#include <vector>

namespace lagesbild
{

/// One indicator's row of the overview, and riket's values over the same years.
struct IndicatorDevelopment {
    OverviewRow row;
    std::vector<std::optional<double>>
        national; ///< as OverviewRow::series; empty when riket is not asked for

    std::optional<double> valueIn(Year year) const;    ///< the focus'
    std::optional<double> nationalIn(Year year) const; ///< riket's
};

/// Every indicator of the collection that has values for the chosen municipality in the years shown («Alla nyckeltal»), in
/// the collection's order.
struct CollectionDevelopment {
    std::vector<IndicatorDevelopment> indicators;
    Year firstYear{}; ///< the same for all of them
    Year lastYear{};
    int without = 0; ///< indicators of the collection, splits not counted, that have none
    int increasing = 0;
    int decreasing = 0;
    int judged = 0; ///< how many have figures enough for a test of their trend
};

/// The years shown are the latest ones that any of the indicators has, at most this many: figures of the population go
/// so far back that all else would be pressed together.
inline constexpr int mostYearsTogether = 20;

/// Rows as overview() gives them, so that value, arrow and trend are the same; none when the collection has no values for
/// the chosen municipality. NotFound as there.
Result<CollectionDevelopment> collectionDevelopment(const Dataset &dataset, const Selection &selection);

} // namespace lagesbild
