#pragma once

#include "core/analysis/funnel.h"
#include "core/data/indicator.h"
#include "ui/comparison/points/pointscene.h"

namespace lagesbild
{

/// The funnel as points by persons and value, with the limits of chance around riket's value. Persons stand on
/// a logarithmic axis, or nearly all municipalities would crowd in its first tenth.
PointScene funnelScene(const Funnel &funnel, const Indicator &indicator);

} // namespace lagesbild
