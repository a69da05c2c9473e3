#pragma once

#include "core/analysis/peers.h"
#include "ui/shared/roomexport.h"

namespace lagesbild
{

/// The similar municipalities as they leave the program: distances by what they are made of, and the figures they
/// were compared in. Errors as similarAreas(); NotFound also when there is no set.
Result<RoomExport> peersExport(const Dataset &dataset, const Selection &selection);

} // namespace lagesbild
