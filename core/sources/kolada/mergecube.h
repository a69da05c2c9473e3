#pragma once

#include "core/data/revision.h"
#include "core/sources/kolada/fetchedcube.h"

#include <QDate>

#include <vector>

namespace lagesbild
{

/// For each area of one order its position in another.
using AreaMap = std::vector<AreaIndex>;
/// @p to must hold every area of @p from.
AreaMap areaMap(const std::vector<Area> &from, const std::vector<Area> &to);
bool isIdentity(const AreaMap &map);

/// What is new compared with the figures before.
struct MergeCounts {
    qint64 added = 0;   ///< figures where there were none
    qint64 revised = 0; ///< another value or status than before
    qint64 removed = 0; ///< taken back by the source
    bool operator==(const MergeCounts &) const = default;
};

struct MergedCube {
    Cube cube; ///< areas in the new order; its first and last year have figures; empty when none has
    std::vector<Revision> revisions;
    MergeCounts counts;
};

/// The areas of old and fetched figures, and of the result.
struct MergeAreas {
    const std::vector<Area> &areas; ///< of the result
    const AreaMap &fromOld;
    const AreaMap &fromFetched;
};

/// @p old with what @p fetched says: its figures win, what it takes back goes, what it does not mention stays, and
/// so do the numbers of persons.
MergedCube mergeCube(const Cube &old, const FetchedCube &fetched, const MergeAreas &areas, const QDate &seen);

} // namespace lagesbild
