#include "ui/shared/bivariatecolours.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace lagesbild
{

namespace
{

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

// Machado, Oliveira & Fernandes 2009 (IEEE TVCG 15:1291–1298), the whole deficiency, on linear light.
constexpr Matrix asItIs{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};

Triple times(const Matrix &matrix, const Triple &vector)
{
    Triple product{};
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j)
            product[i] += matrix[i][j] * vector[j];
    }
    return product;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// CIE L*a*b* under D65, as an eye with @p sight sees it.
Triple labOf(const QColor &colour, const Matrix &sight)
{
    Triple light = times(sight, {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())});
    for (double &channel : light)
        channel = std::clamp(channel, 0.0, 1.0);
    constexpr Matrix toXyz{{{0.4124 / 0.95047, 0.3576 / 0.95047, 0.1805 / 0.95047},
                            {0.2126, 0.7152, 0.0722},
                            {0.0193 / 1.08883, 0.1192 / 1.08883, 0.9505 / 1.08883}}};
    Triple xyz = times(toXyz, light);
    for (double &part : xyz)
        part = part > 0.008856 ? std::cbrt(part) : 7.787 * part + 16.0 / 116;
    return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

double distance(const Triple &a, const Triple &b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

TEST(BivariateColours, AreToldApartByTheColourBlindToo)
{
    constexpr double easily = 20; // ten times what a trained eye needs side by side
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
        const std::vector<QColor> colours = bivariateColours(theme, 3, 3);
        ASSERT_EQ(colours.size(), 9U);
        for (const Matrix &sight : {asItIs, protanopia, deuteranopia}) {
            for (std::size_t i = 0; i < colours.size(); ++i) {
                for (std::size_t j = 0; j < i; ++j)
                    EXPECT_GT(distance(labOf(colours[i], sight), labOf(colours[j], sight)), easily)
                        << colours[i].name().toStdString() << ' ' << colours[j].name().toStdString();
            }
        }
    }
}

TEST(BivariateColours, KeepTheEndsWhereThereAreFewerClasses)
{
    const std::vector<QColor> nine = bivariateColours(Theme::Light, 3, 3);
    EXPECT_EQ(bivariateColours(Theme::Light, 2, 2), (std::vector{nine[0], nine[2], nine[6], nine[8]}));
    EXPECT_EQ(bivariateColours(Theme::Light, 3, 1), (std::vector{nine[1], nine[4], nine[7]}));
}

} // namespace lagesbild
