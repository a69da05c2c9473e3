#pragma once

#include "core/stats/moran.h"

#include <QString>

namespace lagesbild
{

/// «högt bland höga», «lågt bland låga», «högt bland låga», «lågt bland höga»; empty where chance could have made the
/// neighbourhood, or there is none.
QString clusterName(Cluster cluster);

} // namespace lagesbild
