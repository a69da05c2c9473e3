#pragma once

#include "core/analysis/funnel.h"
#include "core/data/indicator.h"

#include <QString>

namespace lagesbild
{

/// Where the chosen municipality lies in the funnel, in one plain sentence with the numbers first.
/// @param name of the chosen municipality, which need not have a value
QString funnelSentence(const Funnel &funnel, const Indicator &indicator, const QString &name);

/// «Så läser du»: what the curves and marks of this very picture mean.
QString funnelReading(const Funnel &funnel);

/// One municipality in words: «Örebro: 31,1 % av 235 personer (26–37 %), inom slumpen».
QString funnelRowText(const FunnelRow &row, const Funnel &funnel, const Indicator &indicator);

/// «inom slumpen», «över», «långt över» …: against the limits chosen.
QString positionText(const FunnelRow &row);

} // namespace lagesbild
