#pragma once

#include "core/base/result.h"
#include "core/documents/page.h"
#include "core/documents/rowsource.h"

#include <QString>

#include <cstddef>
#include <functional>

namespace lagesbild
{

/// A table of any length as it leaves the program, its rows made as they are written.
struct LongContent {
    Document document; ///< of one page, the words around the rows; its table is empty
    RowSource rows;    ///< keeps what it reads from
};

/// What a room shows as such a table: how large it is, and how to get it.
struct LongTable {
    QString title;
    QString place; ///< whose figures: «Örebro»
    std::size_t rows = 0;
    std::size_t columns = 0;                      ///< with those of words
    std::function<Result<LongContent>()> content; ///< in any thread
};

} // namespace lagesbild
