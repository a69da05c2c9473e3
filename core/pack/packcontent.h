#pragma once

#include "core/base/gender.h"
#include "core/data/catalogue.h"
#include "core/data/cube.h"
#include "core/data/provenance.h"
#include "core/data/revision.h"
#include "core/geo/outline.h"

#include <QByteArray>

#include <compare>
#include <map>
#include <unordered_map>
#include <vector>

namespace lagesbild
{

/// Which figures a cube holds.
struct CubeKey {
    IndicatorId indicator;
    Gender gender = Gender::Total;
    auto operator<=>(const CubeKey &) const = default;
};

/// Figures as a pack stores them: core/pack/cubecodec.h.
struct EncodedCube {
    CubeKey key;
    Year first{};
    int yearCount = 0;
    QByteArray blob;
};

/// All that a data pack holds, in memory: what a source makes and writePack() writes.
struct PackContent {
    Catalogue catalogue;
    Provenance provenance;
    std::map<CubeKey, Cube> cubes; ///< areas in the catalogue's order
    std::unordered_map<IndicatorId, QString> descriptions;
    std::vector<Outline> municipalities; ///< may be empty
    std::vector<Outline> counties;       ///< may be empty
    std::vector<Revision> revisions;     ///< in the order they were seen
};

} // namespace lagesbild
