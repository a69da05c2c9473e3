#pragma once

#include "core/base/result.h"
#include "core/data/collection.h"
#include "core/data/indicator.h"

#include <QString>

#include <optional>
#include <unordered_map>
#include <vector>

namespace lagesbild
{

/// Our own table of indicators (resources/indicators.csv): short titles, directions, denominators, derived
/// indicators, and the guide's areas in their order.
class GuideTable
{
public:
    /// The table compiled in.
    static Result<GuideTable> builtIn();
    /// Malformed when a word of ours or a formula can't be understood.
    static Result<GuideTable> read(const QString &file);

    /// Puts our judgements on the indicators we know and adds the derived ones at the end.
    void applyTo(std::vector<Indicator> &indicators,
                 std::unordered_map<IndicatorId, QString> &descriptions) const;

    /// The collection "integration". An entry whose indicator is not among @p indicators keeps its title only.
    Collection integration(const std::vector<Indicator> &indicators) const;

    struct Entry {
        QString area;
        QString subheading;
        bool variant = false;
        Indicator indicator; ///< id, short title and our judgements; title of derived and title-only ones
        bool hasUnit = false;
        bool hasDecimals = false;
        QString description;
    };
    const std::vector<Entry> &entries() const { return m_entries; }

private:
    std::vector<Entry> m_entries;
};

inline const CollectionId integrationCollection{"integration"};

} // namespace lagesbild
