#include "core/analysis/ownrows.h"

#include "core/data/ownindicator.h"

#include <algorithm>
#include <cmath>

namespace lagesbild
{

namespace
{

void addCube(OwnRow &row, const Cube &cube)
{
    for (int i = 0; i < cube.yearCount(); ++i) {
        const Year year{toInt(cube.firstYear()) + i};
        const auto figures =
            std::ranges::count_if(cube.valuesOf(year), [](double value) { return std::isfinite(value); });
        if (figures == 0)
            continue;
        row.first = row.first ? std::min(*row.first, year) : year;
        row.last = row.last ? std::max(*row.last, year) : year;
        row.figures += figures;
    }
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
