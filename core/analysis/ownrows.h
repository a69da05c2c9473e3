#pragma once

#include "core/data/dataset.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace lagesbild
{

/// One indicator of the user's own, as the list of them shows it.
struct OwnRow {
    IndicatorId indicator;
    std::optional<Year> first; ///< nothing when it has no figure
    std::optional<Year> last;
    std::int64_t figures = 0; ///< with a number, of all areas and genders
    QString file;             ///< it came from; may be empty
    QDateTime imported;

    bool operator==(const OwnRow &) const = default;
};

/// The own indicators of @p dataset in the catalogue's order.
std::vector<OwnRow> ownRows(const Dataset &dataset);

} // namespace lagesbild
