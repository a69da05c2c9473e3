#include "core/pack/cubecodec.h"
#include "core/pack/outlinecodec.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace lagesbild
{

namespace
{

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

Cube someCube()
{
    Cube cube(Year{2000}, Year{2022}, 312);
    for (Year year = cube.firstYear(); year <= cube.lastYear(); year = yearAfter(year)) {
        for (AreaIndex area = 0; area < 290; ++area)
            cube.setValue(year, area, 50 + area / 7.0 + toInt(year) / 1000.0);
    }
    cube.setMissing(Year{2010}, 3, Status::Privacy);
    return cube;
}

} // namespace

TEST(CubeCodec, GivesBackEveryBit)
{
    Cube cube(Year{2015}, Year{2015}, 5);
    cube.setValue(Year{2015}, 0, -0.0);
    cube.setValue(Year{2015}, 1, std::numeric_limits<double>::denorm_min());
    cube.setValue(Year{2015}, 2, 0.1 + 0.2);
    cube.setN(Year{2015}, 2, 1e9);
    const QByteArray blob = encodeCube(cube);
    const auto back = decodeCube(viewOf(blob), Year{2015}, 1, 5);
    ASSERT_TRUE(back);
    EXPECT_TRUE(std::signbit(*back->value(Year{2015}, 0)));
    EXPECT_EQ(back->value(Year{2015}, 1), std::numeric_limits<double>::denorm_min());
    EXPECT_EQ(back->value(Year{2015}, 2), 0.1 + 0.2);
    EXPECT_EQ(back->n(Year{2015}, 2), 1e9);
    EXPECT_FALSE(back->n(Year{2015}, 1));
    EXPECT_EQ(back->status(Year{2015}, 3), Status::Absent);
}

TEST(CubeCodec, TakesNoBlobOfAnotherSize)
{
    const QByteArray blob = encodeCube(someCube());
    EXPECT_TRUE(decodeCube(viewOf(blob), Year{2000}, 23, 312));
    EXPECT_FALSE(decodeCube(viewOf(blob), Year{2000}, 22, 312));
    EXPECT_FALSE(decodeCube(viewOf(blob), Year{2000}, 24, 312));
    EXPECT_FALSE(decodeCube(viewOf(blob), Year{2000}, 0, 312));
    EXPECT_FALSE(decodeCube({}, Year{2000}, 23, 312));
    for (qsizetype length = 0; length < blob.size(); length += 101)
        EXPECT_FALSE(decodeCube(viewOf(blob.first(length)), Year{2000}, 23, 312)) << length;
}

TEST(CubeCodec, TakesNoValueThatIsInfinite)
{
    Cube cube(Year{2015}, Year{2015}, 1);
    cube.setValue(Year{2015}, 0, std::numeric_limits<double>::infinity());
    EXPECT_FALSE(decodeCube(viewOf(encodeCube(cube)), Year{2015}, 1, 1));
}

TEST(CubeCodec, IsMuchSmallerThanTheNumbers)
{
    const Cube cube = someCube();
    EXPECT_LT(encodeCube(cube).size(), static_cast<qsizetype>(cube.values().size() * 6));
}

TEST(OutlineCodec, GivesBackRingsAndRefusesPieces)
{
    const Outline outline{"1880", {{{0.1, 0.2}, {3, 4}, {5, 6}}, {}, {{7, 8}, {9, 10}, {11, 12}}}};
    const QByteArray blob = encodeRings(outline);
    EXPECT_EQ(decodeRings(viewOf(blob)), outline.rings);
    for (qsizetype length = 0; length < blob.size(); ++length)
        EXPECT_FALSE(decodeRings(viewOf(blob.first(length)))) << length;
    EXPECT_FALSE(decodeRings(viewOf(blob + '\0')));
    const QByteArray huge = QByteArray::fromHex("ffffffffffffffff");
    EXPECT_FALSE(decodeRings(viewOf(huge))) << "a count that does not fit the bytes allocates nothing";
    const Outline nan{"1880", {{{std::nan(""), 0}, {1, 1}, {2, 2}}}};
    EXPECT_FALSE(decodeRings(viewOf(encodeRings(nan))));
}

} // namespace lagesbild
