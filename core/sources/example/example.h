#pragma once

#include "core/base/result.h"
#include "core/pack/packcontent.h"
#include "core/pack/packwriter.h"

#include <cstdint>

namespace lagesbild
{

/// What example data to make. The defaults are those that are compiled into the programs.
struct ExampleOptions {
    int kpis =
        0; ///< indicators at least; beyond the collection's own, nameless ones are added for benchmarks
    int years = 15; ///< up to 2022
    std::uint64_t seed = 2017;
};

/// A pack's content with real areas and indicators and invented figures, marked so; the same for the same options
/// on every machine. More indicators than the collection's have their cubes in @p more, to be written one by one.
struct ExampleData {
    PackContent content;
    CubeStream more;
};
Result<ExampleData> makeExampleData(const ExampleOptions &options);

} // namespace lagesbild
