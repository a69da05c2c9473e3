#pragma once

#include "core/pack/packcontent.h"

#include <QString>

#include <vector>

namespace lagesbild
{

/// What Kolada says today of one indicator and gender; areas are Kolada's own, in the catalogue's order.
struct FetchedCube {
    /// A figure that it takes back.
    struct Place {
        Year year{};
        AreaIndex area = noArea;
        bool operator==(const Place &) const = default;
    };

    CubeKey key;
    Cube cube; ///< empty when all it says is what it takes back
    std::vector<Place> removed;
};

/// The answers to one question, which is about some indicators at a time.
struct FetchedBatch {
    std::vector<IndicatorId> asked;
    std::vector<FetchedCube> cubes;
    qint64 rows = 0; ///< of area and year
    qint64 groupRows = 0;
    qint64 taken = 0; ///< figures
    qint64 refused = 0;
    QString remark; ///< reasons, as a ledger has them
};

} // namespace lagesbild
