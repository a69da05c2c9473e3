#include "ui/shared/contrast.h"

#include <algorithm>
#include <cmath>

namespace lagesbild
{

namespace
{

/// WCAG 2.1, "relative luminance": 0 … 1.
double luminanceOf(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

double contrastBetween(const QColor &a, const QColor &b)
{
    const double one = luminanceOf(a);
    const double other = luminanceOf(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QColor inkOn(const QColor &field)
{
    const QColor dark(0x1B, 0x1F, 0x24);
    const QColor light(Qt::white);
    return contrastBetween(light, field) > contrastBetween(dark, field) ? light : dark;
}

} // namespace lagesbild
