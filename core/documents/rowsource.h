#pragma once

#include "core/base/result.h"
#include "core/documents/page.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace lagesbild
{

/// A long table of raw figures whose rows are made as they are written, so that one at a time is kept.
struct RowSource {
    /// What is done with a row: one cell per column. An Error ends the giving.
    using Taker = std::function<Outcome(const std::vector<TableCell> &)>;

    std::vector<TableColumn> columns;
    std::size_t rowCount = 0; ///< how many rows are given
    std::function<Outcome(const Taker &take)>
        giveTo; ///< hands over all rows in order; the Error that ended it
};

} // namespace lagesbild
