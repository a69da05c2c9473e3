#pragma once

#include "core/base/result.h"
#include "core/base/tick.h"
#include "core/documents/page.h"

#include <QString>

#include <cstddef>
#include <functional>
#include <vector>

namespace lagesbild
{

/// A long table whose rows are made as they are written, so that one at a time is kept.
struct RowSource {
    /// What is done with a row: one cell per column, and no heading. An Error ends the giving.
    using Taker = std::function<Outcome(const TableRow &)>;

    std::vector<TableColumn> columns;
    std::size_t rowCount = 0; ///< how many rows are given
    std::function<Outcome(const Taker &take)>
        giveTo; ///< hands over all rows in order; the Error that ended it
};

/// The same rows, with @p tick called before the first, now and then between them and after the last: how many are
/// given of how many. Cancelled, about @p place, when it says stop.
RowSource withTick(RowSource rows, const Tick &tick, const QString &place);

} // namespace lagesbild
