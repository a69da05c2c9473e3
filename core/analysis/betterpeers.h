#pragma once

#include "core/analysis/figure.h"
#include "core/analysis/selection.h"
#include "core/stats/neighbourhood.h"

#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

/// A similar municipality with a better figure.
struct BetterPeer {
    AreaIndex area = noArea;
    AreaId code;
    QString name;
    double value = 0;
    bool isNeighbour = false;
    bool isSameCounty = false;
    bool isSure =
        false; ///< the focus' value lies outside this one's interval and this one's outside the focus'
};

/// «Liknande och bättre»: which of the similar municipalities do better, by the indicator's own direction.
struct BetterPeers {
    IndicatorId indicator;
    Year year{};
    std::optional<Year> peerYear; ///< of the similar set; empty when there is none
    Figure own;
    int similar = 0;  ///< in the set
    int compared = 0; ///< of them with a figure that counts
    bool uncertaintyKnown = false;
    std::vector<BetterPeer> peers; ///< best first

    /// Those that do better, as Selection::group names them: "0580,0581"; empty when nobody does.
    std::string group() const;
};

/// @param neighbours by position in the catalogue; empty: nobody is known to be one
/// @return WrongUse for an indicator without a direction; NotFound when indicator, focus or figures do not exist
Result<BetterPeers> betterPeers(const Dataset &dataset, const Selection &selection,
                                const Neighbours &neighbours);

} // namespace lagesbild
