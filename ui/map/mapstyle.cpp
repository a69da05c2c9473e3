#include "ui/map/mapstyle.h"

namespace lagesbild
{

MapStyle mapStyleOf(const Look &look)
{
    MapStyle style;
    style.ground = look.colours.background;
    style.pending = look.colours.rail;
    style.hatch = look.colours.missing;
    style.groupLine = look.colours.background;
    style.mark = look.colours.text;
    style.memberMark = look.colours.secondary;
    style.font = look.sized(11);
    return style;
}

} // namespace lagesbild
