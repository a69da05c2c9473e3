#pragma once

#include "core/base/gender.h"
#include "core/base/result.h"
#include "core/data/catalogue.h"
#include "core/data/cube.h"
#include "core/data/provenance.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <utility>

namespace lagesbild
{

/// Reads the stored figures of an indicator and gender; an empty cube when there are none.
using CubeLoader = std::function<Result<Cube>(const IndicatorId &, Gender)>;
/// Reads the long description of an indicator; empty when there is none.
using DescriptionLoader = std::function<QString(const IndicatorId &)>;

/// A catalogue and its figures, read when first asked for and kept. Derived indicators are computed here.
///
/// May be used from several threads; loaders are called one at a time.
class Dataset
{
public:
    Dataset(Catalogue catalogue, Provenance provenance, CubeLoader loadCube,
            DescriptionLoader loadDescription);
    ~Dataset();

    const Catalogue &catalogue() const { return m_catalogue; }
    const Provenance &provenance() const { return m_provenance; }

    /// Figures of @p indicator and @p gender; never null, empty when there are none or they can't be read
    /// (the reason is then in firstError()). Lives as long as the data set.
    const Cube &cube(const IndicatorId &indicator, Gender gender) const;
    QString description(const IndicatorId &indicator) const;

    /// The first read that failed, if any: a damaged cube is an empty cube that must be told of once.
    std::optional<Error> firstError() const;

private:
    Cube make(const IndicatorId &indicator, Gender gender) const;

    Catalogue m_catalogue;
    Provenance m_provenance;
    CubeLoader m_loadCube;
    DescriptionLoader m_loadDescription;
    mutable std::recursive_mutex m_mutex;
    mutable std::map<std::pair<IndicatorId, Gender>, std::unique_ptr<Cube>> m_cubes;
    mutable std::optional<Error> m_firstError;
};

} // namespace lagesbild
