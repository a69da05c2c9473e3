#include "core/pack/extent.h"

#include "core/pack/failure.h"

#include <algorithm>

namespace lagesbild
{

namespace
{

void add(PackExtent &extent, const Cube &cube)
{
    extent.first = std::min(extent.first.value_or(cube.firstYear()), cube.firstYear());
    extent.last = std::max(extent.last.value_or(cube.lastYear()), cube.lastYear());
    for (const Status status : cube.statuses()) {
        extent.values += status == Status::Ok ? 1 : 0;
        extent.missing += status != Status::Ok && status != Status::Absent ? 1 : 0;
    }
}

} // namespace

Result<PackExtent> extentOf(const Pack &pack, const Tick &tick)
{
    PackExtent extent;
    const std::vector<CubeKey> keys = pack.cubeKeys();
    int read = 0;
    for (const CubeKey &key : keys) {
        if (!tick(read++, static_cast<int>(keys.size())))
            return failure(ErrorKind::Cancelled, {}, "cancelled");
        const auto cube = pack.cube(key);
        if (!cube)
            return cube.error();
        add(extent, *cube);
    }
    return extent;
}

} // namespace lagesbild
