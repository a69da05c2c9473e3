#include "core/documents/rowsource.h"

#include "core/pack/failure.h"

#include <algorithm>
#include <utility>

namespace lagesbild
{

namespace
{

/// Wide rows take longer: about as many cells are given between two ticks, some milliseconds' worth.
std::size_t rowsBetweenTicks(std::size_t columns)
{
    constexpr std::size_t cells = 5000;
    return std::max<std::size_t>(1, cells / std::max<std::size_t>(1, columns));
}

} // namespace

RowSource withTick(RowSource rows, const Tick &tick, const QString &place)
{
    const auto tell = [tick, place, total = static_cast<int>(rows.rowCount)](std::size_t given) -> Outcome {
        if (tick(static_cast<int>(given), total))
            return done();
        return failure(ErrorKind::Cancelled, place, "cancelled");
    };
    const std::size_t between = rowsBetweenTicks(rows.columns.size());
    rows.giveTo = [giveTo = std::move(rows.giveTo), tell, between](const RowSource::Taker &take) -> Outcome {
        std::size_t given = 0;
        if (Outcome begun = tell(given); !begun)
            return begun;
        Outcome all = giveTo([&](const TableRow &row) -> Outcome {
            if (Outcome taken = take(row); !taken)
                return taken;
            ++given;
            return given % between == 0 ? tell(given) : done();
        });
        return all ? tell(given) : all;
    };
    return rows;
}

} // namespace lagesbild
