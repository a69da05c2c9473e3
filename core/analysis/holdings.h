#pragma once

#include "core/base/tick.h"
#include "core/data/dataset.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

/// The day the newest figures of @p indicator were fetched; none when it has none or that is not known.
std::optional<QDate> fetchedOn(const Indicator &indicator, const Provenance &provenance);

/// What the data set has of one collection, and how old it is.
struct CollectionHolding {
    CollectionId id;
    QString title;
    int indicators = 0;          ///< in the source's catalogue
    int withValues = 0;          ///< of them
    std::optional<QDate> oldest; ///< fetch of the figures that were fetched first …
    std::optional<QDate> newest; ///< … and last; none where there are no figures

    bool operator==(const CollectionHolding &) const = default;
};

/// In the catalogue's order; collections without any indicator are left out.
std::vector<CollectionHolding> collectionHoldings(const Dataset &dataset);

/// The source lists indicators (those computed here are not counted) and has values of some.
struct IndicatorCounts {
    int indicators = 0;
    int withValues = 0;
    int withdrawn = 0; ///< no longer in the source's catalogue
    bool operator==(const IndicatorCounts &) const = default;
};
IndicatorCounts indicatorCounts(const Catalogue &catalogue);

/// Zeros of one indicator, gender and year that are suspected to stand for nothing known.
struct SuspectedZeros {
    IndicatorId indicator;
    Gender gender = Gender::Total;
    Year year{};
    std::vector<AreaIndex> areas; ///< ascending

    bool operator==(const SuspectedZeros &) const = default;
};

/// Of all shares with values, by indicator, gender and year. Reads their figures through @p load and keeps few of them
/// at a time, since all of a source's would fill the memory. Nothing when @p tick stops it.
std::optional<std::vector<SuspectedZeros>> suspectedZeros(const Catalogue &catalogue, const CubeLoader &load,
                                                          const Tick &tick);

} // namespace lagesbild
