#pragma once

#include "core/data/catalogue.h"

#include <QHash>
#include <QStringView>

#include <optional>

namespace lagesbild
{

/// Understands what people and agencies write for an area: "1880", "880" (a number that lost its zero is "0880"),
/// "Örebro", «Örebro kommun», «Malmö stad», "2021 Vansbro", "20", "20 Dalarnas län", «Region Dalarna», "00", «Riket».
/// A county is read as its region, which is where Kolada keeps a county's figures.
class PlaceNames
{
public:
    explicit PlaceNames(const Catalogue &catalogue);

    struct Match {
        AreaIndex area = noArea;
        bool byCode = false;
    };
    /// Nothing when it names no area.
    std::optional<Match> find(QStringView text) const;
    /// Municipalities whose name begins alike or differs in a letter, for a hint; at most three.
    QStringList similarTo(QStringView text) const;

private:
    void add(const QString &name, AreaIndex area);
    void addMunicipality(const Area &area, AreaIndex index);
    std::optional<AreaIndex> ofCode(QStringView digits) const;

    const Catalogue &m_catalogue;
    QHash<QString, AreaIndex> m_names; ///< lower case
};

} // namespace lagesbild
