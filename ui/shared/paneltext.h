#pragma once

#include "core/analysis/groups.h"
#include "core/data/dataset.h"
#include "ui/shared/look.h"

#include <QString>

namespace lagesbild
{

/// What an indicator measures, as a subtitle: its whole title, or its unit when the title already stands above.
QString measureText(const Indicator &indicator);
/// The description, or that there is none.
QString definitionText(const Dataset &dataset, const Indicator &indicator);
/// «Källa: SCB. N00973.»; only the id when @p definition names the source itself.
QString definitionSourceText(const Indicator &indicator, const QString &definition);
/// What there is to know about a group: for which year a similar set was computed, how many a class has.
QString groupRemark(const ComparisonGroup &group);
/// The members' names as links to their codes; empty for groups too large to list.
QString membersHtml(const ComparisonGroup &group, const Catalogue &catalogue, const Look &look);

} // namespace lagesbild
