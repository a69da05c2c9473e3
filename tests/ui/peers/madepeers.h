#pragma once

#include "core/analysis/peers.h"
#include "core/data/dataset.h"

#include <memory>
#include <string>

namespace lagesbild
{

/// Kolada's four variables for ten municipalities in 2019 and 2020: inhabitants 10 000, 11 000 …, asylum seekers
/// 2, 3 …, received 1, born outside the EU 8. «Gran» (2010) has no figure of those received.
std::unique_ptr<Dataset> madePeersData();

Selection peersOf(const std::string &focus, PeerOptions options = {}, std::optional<Year> year = {});
SimilarAreas similarOf(const Dataset &dataset, const Selection &selection);

} // namespace lagesbild
