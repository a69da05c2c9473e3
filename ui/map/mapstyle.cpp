#include "ui/map/mapstyle.h"

namespace lagesbild
{

MapStyle mapStyleOf(const Look &look)
{
    MapStyle style;
    style.ground = look.colours.background;
    style.pending = look.colours.rail;
    style.hatch = look.colours.missing;
    style.dimLine = look.colours.faintBar;
    style.mark = look.colours.text;
    style.memberMark = look.colours.secondary;
    style.font = look.sized(11);
    return style;
}

MapStyle tileStyleOf(const Look &look)
{
    MapStyle style = mapStyleOf(look);
    style.dimLine = style.ground;
    style.coastWidth = 0;
    style.borderWidth = 1.5;
    style.groupWidth = 4;
    return style;
}

} // namespace lagesbild
