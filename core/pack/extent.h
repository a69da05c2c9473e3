#pragma once

#include "core/base/tick.h"
#include "core/pack/pack.h"

#include <optional>

namespace lagesbild
{

/// What all figures of a pack come to.
struct PackExtent {
    std::optional<Year> first;
    std::optional<Year> last;
    qint64 values = 0;  ///< figures with a number
    qint64 missing = 0; ///< figures of which the source says why there is none

    bool operator==(const PackExtent &) const = default;
};

/// Reads every figure, so it takes a while on a large pack. Cancelled; Damaged.
Result<PackExtent> extentOf(const Pack &pack, const Tick &tick);

} // namespace lagesbild
