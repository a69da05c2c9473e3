#include "core/analysis/ownrows.h"

#include "core/data/ownindicator.h"

#include <algorithm>

namespace lagesbild
{

namespace
{

void addCube(OwnRow &row, const Cube &cube)
{
    if (cube.isEmpty())
        return;
    row.first = row.first ? std::min(*row.first, cube.firstYear()) : cube.firstYear();
    row.last = row.last ? std::max(*row.last, cube.lastYear()) : cube.lastYear();
    row.figures += std::ranges::count(cube.statuses(), Status::Ok);
}

} // namespace

std::vector<OwnRow> ownRows(const Dataset &dataset)
{
    std::vector<OwnRow> rows;
    const std::vector<LedgerEntry> &ledger = dataset.provenance().ledger;
    for (const Indicator &indicator : dataset.catalogue().indicators()) {
        if (!isOwn(indicator.id))
            continue;
        OwnRow row;
        row.indicator = indicator.id;
        for (const Gender gender : allGenders)
            addCube(row, dataset.cube(indicator.id, gender));
        if (indicator.origin >= 0 && indicator.origin < static_cast<int>(ledger.size())) {
            const LedgerEntry &entry = ledger[static_cast<std::size_t>(indicator.origin)];
            row.file = entry.origin;
            row.imported = entry.when;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace lagesbild
