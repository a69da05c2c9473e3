#pragma once

#include "core/analysis/mapclasses.h"

#include <deque>
#include <optional>
#include <utility>

namespace lagesbild
{

/// How the maps are laid out: several at once only of values, since the other layers tell of two years, two
/// indicators or neighbours already.
MapPlates platesOf(const MapOptions &options);

/// The two maps of MapPlates::Pair, each as a selection of one map.
struct PairSelections {
    Selection one;
    Selection other; ///< of the second indicator, in its year nearest to the first's
};

/// The second indicator is the one that association() holds the first against. Limits of one's own are of the
/// first; the second gets natural ones. Errors as associationTerms().
Result<PairSelections> pairSelections(const Dataset &dataset, const Selection &selection);

/// Maps that take long to make and that the chosen municipality plays no part in, kept from one choice to the next.
/// All are of one data set: whoever goes on with another clears first.
class KeptMaps
{
public:
    /// As mapClasses() of clusters; lives until clear() or until many others have been asked for.
    const Result<MapClasses> &clusters(const Dataset &dataset, const Selection &selection,
                                       const Neighbours &neighbours);
    /// As yearMaps(); lives until others are asked for.
    const Result<YearMaps> &years(const Dataset &dataset, const Selection &selection);
    void clear();

private:
    std::deque<std::pair<Selection, Result<MapClasses>>> m_clusters; ///< under what they depend on
    std::optional<std::pair<Selection, Result<YearMaps>>> m_years;
};

} // namespace lagesbild
