#include "ui/shared/deviationcolours.h"

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

DeviationColours deviationColours(Theme theme)
{
    DeviationColours colours;
    std::ranges::copy(divergingColours(theme, deviationClassCount), colours.begin());
    // The palette's middle is made for areas; bars and dots of it would be lost on the sheet.
    colours[2] = theme == Theme::Light ? u"#BCC3CB"_s : u"#69717B"_s;
    return colours;
}

} // namespace lagesbild
