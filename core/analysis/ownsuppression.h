#pragma once

#include "core/data/dataset.h"
#include "core/stats/suppression.h"

#include <compare>
#include <memory>
#include <set>

namespace lagesbild
{

/// A figure that may be seen in the program but must not leave it.
struct HiddenFigure {
    AreaIndex area = noArea;
    Year year{};
    Gender gender = Gender::Total;
    auto operator<=>(const HiddenFigure &) const = default;
};

/// Which figures of @p indicator are hidden before they leave the program: of the user's own counts of persons those
/// below the threshold, and as many of women, men and total, and of other municipalities where regions or the country
/// have figures too, as would give them away (methods 11). Published figures have been protected by who published them,
/// and so have shares, whose few persons analysis judges: none of them.
std::set<HiddenFigure> hiddenBeforeExport(const Dataset &dataset, const Indicator &indicator,
                                          int threshold = suppressionThreshold);

/// Whether any figure of @p dataset is hidden before it leaves the program.
bool hidesBeforeExport(const Dataset &dataset);

/// @p dataset with those figures secret, for what leaves the program; null when it has no own counts, and will do as it
/// is. Reads from @p dataset, which must outlive it.
std::unique_ptr<const Dataset> protectedForExport(const Dataset &dataset);

} // namespace lagesbild
