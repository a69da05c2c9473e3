#pragma once

#include "core/data/dataset.h"

#include <QString>

#include <vector>

namespace lagesbild
{

/// One found thing; higher score = better fit. Scores only order hits of one search.
struct IndicatorHit {
    IndicatorId indicator;
    int score = 0;

    bool operator==(const IndicatorHit &) const = default;
};

struct AreaHit {
    AreaIndex area = noArea;
    int score = 0;

    bool operator==(const AreaHit &) const = default;
};

/// The catalogue prepared for search as one types: every word must be found, in the id, the title or the
/// description. Å, ä and ö are letters of their own, but "a" and "o" find them too, with a lower score.
class IndicatorIndex
{
public:
    explicit IndicatorIndex(const Dataset &dataset);

    /// Best first, then those with values, then by id; at most @p most. Nothing for an empty text.
    std::vector<IndicatorHit> search(const QString &text, int most) const;

private:
    struct Entry {
        IndicatorId id;
        bool hasValues = false;
        QString exact; ///< id and title, case folded
        QString plain; ///< the same without diacritics
        QString description;
        QString plainDescription;
    };
    static int scoreOf(const Entry &entry, const QString &word);

    std::vector<Entry> m_entries;
};

/// Municipalities and regions by name («ore» finds Örebro), code or county, best first. An empty text gives
/// every municipality in Swedish order.
std::vector<AreaHit> searchAreas(const Catalogue &catalogue, const QString &text);

/// Lower case without diacritics: «Örebro» → "orebro".
QString plainText(const QString &text);

} // namespace lagesbild
