#pragma once

#include "app/cli/question.h"
#include "core/analysis/groups.h"

#include <span>

namespace lagesbild
{

// What an answer is about: for json's meta, and in words above and below a table for people.

/// {code, name}
QJsonObject areaFact(const Catalogue &catalogue, AreaIndex area);
/// [{code, name}]
QJsonArray areasFact(const Catalogue &catalogue, std::span<const AreaIndex> areas);
/// {id, title, unit, direction}
QJsonObject indicatorFact(const Indicator &indicator);
/// The year, or "latest" when each indicator shows its own.
Cell yearFact(std::optional<Year> year);
/// group (as chosen), group_name, members, includes_focus, peer_year
void addGroupFacts(Meta &meta, const Question &question, const ComparisonGroup &group);
/// source (the line that must stand under the figures) and example
/// @param computed what is our own calculation, as a list that starts a sentence; empty: nothing is
void addSourceFacts(Meta &meta, const Question &question, const QString &computed);

/// «Liknande kommuner 2022: Ale, Åby …»; groups too large to list are counted.
QString groupLine(const ComparisonGroup &group, const Catalogue &catalogue);

} // namespace lagesbild
