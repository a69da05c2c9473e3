#pragma once

#include "core/analysis/subgroups.h"
#include "core/data/catalogue.h"
#include "ui/comparison/subgroups/groupedscene.h"

#include <QString>

namespace lagesbild
{

/// The indicator that tells how the figures are shown: their unit and decimals.
Indicator shownAs(const Subgroups &subgroups);

/// A subgroup in a few words: «0–5 år», «Utrikes födda», «Kvinnor».
QString subgroupName(const SubgroupRow &row, const Subgroups &subgroups, const Catalogue &catalogue);

/// What the figures are, where it is not what the chosen indicator's title says; else empty.
QString subgroupMeasure(const Subgroups &subgroups);

/// The subgroups of the chosen municipality, and riket's beside them.
QString subgroupSentence(const Subgroups &subgroups, const Catalogue &catalogue);

/// «Så läser du»: what the marks of this very picture mean, and what it can't show.
QString subgroupReading(const Subgroups &subgroups);

/// Why the chosen municipality has no figure, or one to be careful with; empty for one as good as any.
QString subgroupRemark(const SubgroupRow &row);

/// What the mean is of: «Ovägt medel, liknande kommuner».
QString subgroupMeanName(const Subgroups &subgroups);

GroupedScene subgroupScene(const Subgroups &subgroups, const Catalogue &catalogue);

} // namespace lagesbild
