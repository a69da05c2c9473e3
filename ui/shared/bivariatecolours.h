#pragma once

#include "ui/shared/palette.h"

#include <QColor>

#include <vector>

namespace lagesbild
{

/// One colour per pair of classes of two indicators, in the order of MapClasses (Bivariate): blue grows with the first,
/// ochre with the second, and both together go to the far end. Told apart also by the colour-blind.
/// @param first, second how many classes each has, 1 … 3; fewer take the ends, one alone the middle
std::vector<QColor> bivariateColours(Theme theme, int first, int second);

} // namespace lagesbild
