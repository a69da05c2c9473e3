#include "ui/shared/palette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

Colours lightColours()
{
    return {.background = u"#FFFFFF"_s,
            .rail = u"#F3F5F7"_s,
            .text = u"#1B1F24"_s,
            .secondary = u"#59616B"_s,
            .accent = u"#14548C"_s,
            .accentField = u"#E6EFF7"_s,
            .better = u"#0E7C73"_s,
            .middle = u"#6B737D"_s,
            .worse = u"#B4510F"_s,
            .bar = u"#868F9A"_s,
            .faintBar = u"#D3D8DE"_s,
            .line = u"#E2E5E9"_s,
            .missing = u"#868F9A"_s,
            .example = u"#E9C46A"_s};
}

Colours darkColours()
{
    return {.background = u"#16191D"_s,
            .rail = u"#1D2126"_s,
            .text = u"#E8EAED"_s,
            .secondary = u"#A3ABB5"_s,
            .accent = u"#6FB1E8"_s,
            .accentField = u"#1F3347"_s,
            .better = u"#4FC4B7"_s,
            .middle = u"#A3ABB5"_s,
            .worse = u"#F0955A"_s,
            .bar = u"#7D8691"_s,
            .faintBar = u"#3A424B"_s,
            .line = u"#2C3238"_s,
            .missing = u"#7D8691"_s,
            .example = u"#8A7434"_s};
}

Colours contrastColours()
{
    return {.background = u"#000000"_s,
            .rail = u"#000000"_s,
            .text = u"#FFFFFF"_s,
            .secondary = u"#FFFFFF"_s,
            .accent = u"#8CCBFF"_s,
            .accentField = u"#003A66"_s,
            .better = u"#5FF0DF"_s,
            .middle = u"#E0E0E0"_s,
            .worse = u"#FFB07A"_s,
            .bar = u"#C8CDD3"_s,
            .faintBar = u"#6A727B"_s,
            .line = u"#8A9199"_s,
            .missing = u"#E0E0E0"_s,
            .example = u"#FFD95A"_s};
}

using Stops = std::array<QRgb, 5>;
constexpr Stops sequentialLight{0xE4F1EE, 0xB5D9D3, 0x79B8B0, 0x3A8F88, 0x0F5F5C};
constexpr Stops sequentialDark{0x1E3B3A, 0x24605C, 0x36898A, 0x62B5AC, 0xB4E4DA};
constexpr Stops divergingLight{0xA8480B, 0xE0A06B, 0xECECEA, 0x8DB3D6, 0x14548C};
constexpr Stops divergingDark{0xF0955A, 0x9C5F36, 0x363B41, 0x3E6E99, 0x7DBBEE};
constexpr Stops violetLight{0xA8480B, 0xE0A06B, 0xECECEA, 0xA48CC9, 0x5B3A8C};
constexpr Stops violetDark{0xF0955A, 0x9C5F36, 0x363B41, 0x6D5596, 0xB79CE6};

QColor between(const Stops &stops, double position)
{
    const double scaled = std::clamp(position, 0.0, 1.0) * static_cast<double>(stops.size() - 1);
    const auto lower = std::min(static_cast<std::size_t>(scaled), stops.size() - 2);
    const double share = scaled - static_cast<double>(lower);
    const QColor a(stops[lower]);
    const QColor b(stops[lower + 1]);
    const auto mix = [share](int from, int to) {
        return static_cast<int>(std::lround(from + share * (to - from)));
    };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

std::vector<QColor> along(const Stops &stops, int count)
{
    std::vector<QColor> colours;
    for (int i = 0; i < count; ++i)
        colours.push_back(between(stops, count == 1 ? 0.5 : static_cast<double>(i) / (count - 1)));
    return colours;
}

} // namespace

Colours coloursOf(Theme theme)
{
    switch (theme) {
    case Theme::Dark:
        return darkColours();
    case Theme::Contrast:
        return contrastColours();
    case Theme::Light:
        break;
    }
    return lightColours();
}

std::vector<QColor> sequentialColours(Theme theme, int count)
{
    return along(theme == Theme::Light ? sequentialLight : sequentialDark, count);
}

std::vector<QColor> divergingColours(Theme theme, int count, bool focusFilled)
{
    if (theme == Theme::Light)
        return along(focusFilled ? violetLight : divergingLight, count);
    return along(focusFilled ? violetDark : divergingDark, count);
}

} // namespace lagesbild
