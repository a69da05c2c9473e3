#include "ui/shared/bivariatecolours.h"

#include <array>

namespace lagesbild
{

namespace
{

constexpr int side = 3;
using Square = std::array<QRgb, 9>;
constexpr Square light{0xEDEDEA, 0xEACB7A, 0xCC8F10, 0xA5C6E6, 0x9FA58C,
                       0x86701F, 0x3F82C4, 0x3F6480, 0x1F2A33};
constexpr Square dark{0x2B3036, 0x705A18, 0xE0AC2E, 0x2C5A8A, 0x76797A,
                      0xC4B183, 0x62AEF5, 0xA4C6E4, 0xFAF8F2};

/// Where class @p number of @p count lies among three.
int placeOf(int number, int count)
{
    return count == 1 ? 1 : number * (side - 1) / (count - 1);
}

} // namespace

std::vector<QColor> bivariateColours(Theme theme, int first, int second)
{
    const Square &square = theme == Theme::Light ? light : dark;
    std::vector<QColor> colours;
    for (int i = 0; i < first; ++i) {
        for (int j = 0; j < second; ++j) {
            const int place = placeOf(i, first) * side + placeOf(j, second);
            colours.emplace_back(square[static_cast<std::size_t>(place)]);
        }
    }
    return colours;
}

} // namespace lagesbild
