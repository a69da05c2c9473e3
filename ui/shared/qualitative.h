#pragma once

#include "ui/shared/palette.h"

#include <QColor>

#include <vector>

namespace lagesbild
{

/// Colours for @p count things that have no order, told apart also by the colour-blind and none of them one of
/// the design's own meanings (focus, better, worse); after the eighth all are grey.
std::vector<QColor> qualitativeColours(Theme theme, int count);

} // namespace lagesbild
