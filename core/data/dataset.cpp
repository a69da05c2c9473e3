#include "core/data/dataset.h"

namespace lagesbild
{

Dataset::Dataset(Catalogue catalogue, Provenance provenance, CubeLoader loadCube,
                 DescriptionLoader loadDescription)
    : m_catalogue(std::move(catalogue)),
      m_provenance(std::move(provenance)),
      m_loadCube(std::move(loadCube)),
      m_loadDescription(std::move(loadDescription))
{
}

Dataset::~Dataset() = default;

const Cube &Dataset::cube(const IndicatorId &indicator, Gender gender) const
{
    const std::scoped_lock lock(m_mutex);
    std::unique_ptr<Cube> &slot = m_cubes[std::pair(indicator, gender)];
    if (!slot) {
        // Filled before it is made, so that a formula that names itself ends in an empty cube.
        slot = std::make_unique<Cube>();
        Cube *target = slot.get();
        *target = make(indicator, gender);
        return *target;
    }
    return *slot;
}

Cube Dataset::make(const IndicatorId &indicator, Gender gender) const
{
    const Indicator *entry = m_catalogue.indicator(indicator);
    if (entry != nullptr && entry->formula) {
        std::vector<const Cube *> parts;
        for (const IndicatorId &part : entry->formula->parts)
            parts.push_back(&cube(part, gender));
        return evaluate(*entry->formula, parts);
    }
    Result<Cube> loaded = m_loadCube(indicator, gender);
    if (!loaded) {
        if (!m_firstError)
            m_firstError = loaded.error();
        return {};
    }
    return std::move(*loaded);
}

QString Dataset::description(const IndicatorId &indicator) const
{
    const std::scoped_lock lock(m_mutex);
    return m_loadDescription(indicator);
}

std::optional<Error> Dataset::firstError() const
{
    const std::scoped_lock lock(m_mutex);
    return m_firstError;
}

} // namespace lagesbild
