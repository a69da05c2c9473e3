#include "ui/shared/qualitative.h"

#include <array>

namespace lagesbild
{

std::vector<QColor> qualitativeColours(Theme theme, int count)
{
    // Neighbours differ in lightness as well as in hue, and text can be read on each.
    static constexpr std::array<QRgb, 8> light{0x5B3A8C, 0xB5850B, 0x8466B8, 0x4F5B1F,
                                               0xB55285, 0x6E4B2A, 0x8E9440, 0x7A2F5D};
    static constexpr std::array<QRgb, 8> dark{0xB79CE6, 0xF0CC6A, 0x7F62B8, 0xB6C06A,
                                              0xC86A9A, 0xE0B48A, 0x869140, 0xC48AD6};
    const auto &colours = theme == Theme::Light ? light : dark;
    std::vector<QColor> chosen;
    for (int i = 0; i < count; ++i) {
        const auto place = static_cast<std::size_t>(i);
        chosen.push_back(place < colours.size() ? QColor(colours[place]) : coloursOf(theme).bar);
    }
    return chosen;
}

} // namespace lagesbild
