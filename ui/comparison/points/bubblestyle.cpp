#include "ui/comparison/points/bubblestyle.h"

#include "ui/shared/qualitative.h"

#include <array>

namespace lagesbild
{

namespace
{

constexpr float crowdOpacity = 0.35F;
constexpr float peerOpacity = 0.7F;
constexpr float focusOpacity = 0.85F;

/// Of the colours for things without order those that differ most from each other when they are thinned out.
QColor hueOf(int hue, const Look &look)
{
    static constexpr std::array places{0, 1, 4};
    const std::vector<QColor> colours = qualitativeColours(look.theme, places.back() + 1);
    return colours[static_cast<std::size_t>(places[static_cast<std::size_t>(hue)])];
}

BubbleStyle thinned(const QColor &colour, float opacity)
{
    BubbleStyle style{.edge = colour, .field = colour};
    style.field.setAlphaF(opacity);
    return style;
}

} // namespace

BubbleStyle bubbleStyle(const PointGroup &group, const Look &look)
{
    if (group.kind == ScenePoint::Kind::Peer) {
        BubbleStyle style = thinned(look.colours.secondary, peerOpacity);
        style.edge = look.colours.text;
        style.width = 1.5;
        return style;
    }
    return thinned(group.hue ? hueOf(*group.hue, look) : look.colours.bar, crowdOpacity);
}

BubbleStyle bubbleStyle(const ScenePoint &point, const PointScene &scene, const Look &look)
{
    if (point.kind == ScenePoint::Kind::Focus)
        return thinned(look.colours.accent, focusOpacity);
    return bubbleStyle(scene.groups[static_cast<std::size_t>(point.group)], look);
}

} // namespace lagesbild
