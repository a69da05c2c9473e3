#pragma once

#include "core/analysis/betterpeers.h"
#include "core/data/indicator.h"
#include "ui/shared/look.h"

#include <QString>

namespace lagesbild
{

/// Which similar municipalities do better, in one sentence.
QString betterSentence(const BetterPeers &better, const Indicator &indicator);

/// «Liknande och bättre» as rich text: the sentence, a line for each, and a link that sets them beside each other.
QString betterHtml(const BetterPeers &better, const Indicator &indicator, const Look &look);

} // namespace lagesbild
