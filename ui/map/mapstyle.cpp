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
    style.groupLine = look.colours.background;
    style.mark = look.colours.text;
    style.memberMark = look.colours.secondary;
    style.font = look.sized(11);
    return style;
}

MapStyle tileStyleOf(const Look &look)
{
    MapStyle style = mapStyleOf(look);
    style.dimLine = style.ground;
    style.groupLine = look.colours.bar;
    style.coastWidth = 2.4;
    style.borderWidth = 2.4;
    style.groupWidth = 1;
    return style;
}

MapStyle plateStyleOf(MapStyle style, std::size_t plates)
{
    constexpr std::size_t mostOfUsualSize = 2;
    constexpr double thinner = 0.45;
    if (plates <= mostOfUsualSize)
        return style;
    for (double *width : {&style.coastWidth, &style.borderWidth, &style.groupWidth, &style.memberWidth,
                          &style.memberHaloWidth, &style.focusWidth, &style.haloWidth})
        *width *= thinner;
    return style;
}

} // namespace lagesbild
