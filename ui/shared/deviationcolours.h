#pragma once

#include "core/stats/deviationclass.h"
#include "ui/shared/palette.h"

#include <QColor>

#include <array>

namespace lagesbild
{

/// One colour per class, far below first: orange to blue by way of grey. Blue says above here, so the focus is
/// marked by an outline and a dot (rulings "Palette").
using DeviationColours = std::array<QColor, deviationClassCount>;

DeviationColours deviationColours(Theme theme);

inline QColor colourOf(DeviationClass deviationClass, const DeviationColours &colours)
{
    return colours[static_cast<std::size_t>(deviationClass)];
}

} // namespace lagesbild
