#include "core/data/cube.h"

#include <gtest/gtest.h>

#include <cmath>

namespace lagesbild
{

TEST(Cube, IsAbsentUntilFilled)
{
    const Cube cube(Year{2013}, Year{2015}, 4);
    EXPECT_EQ(cube.yearCount(), 3);
    EXPECT_EQ(cube.lastYear(), Year{2015});
    EXPECT_FALSE(cube.value(Year{2014}, 2));
    EXPECT_EQ(cube.status(Year{2014}, 2), Status::Absent);
    EXPECT_FALSE(cube.n(Year{2014}, 2));
}

TEST(Cube, OutsideIsAbsentNotAnError)
{
    Cube cube(Year{2013}, Year{2015}, 4);
    cube.setValue(Year{2015}, 3, 1.5);
    EXPECT_FALSE(cube.value(Year{2016}, 3));
    EXPECT_FALSE(cube.value(Year{2012}, 3));
    EXPECT_FALSE(cube.value(Year{2015}, 4));
    EXPECT_FALSE(cube.value(Year{2015}, noArea));
    EXPECT_TRUE(cube.valuesOf(Year{2016}).empty());
    EXPECT_FALSE(Cube().hasYear(Year{0}));
}

TEST(Cube, ZeroIsAValueAndMissingIsNot)
{
    Cube cube(Year{2015}, Year{2015}, 2);
    cube.setValue(Year{2015}, 0, 0.0);
    cube.setValue(Year{2015}, 1, 9.0);
    cube.setMissing(Year{2015}, 1, Status::Privacy);
    EXPECT_EQ(cube.value(Year{2015}, 0), 0.0);
    EXPECT_EQ(cube.status(Year{2015}, 0), Status::Ok);
    EXPECT_FALSE(cube.value(Year{2015}, 1));
    EXPECT_EQ(cube.status(Year{2015}, 1), Status::Privacy);
    EXPECT_TRUE(std::isnan(cube.valuesOf(Year{2015})[1]));
}

TEST(Cube, SurvivesItsColumns)
{
    Cube cube(Year{2014}, Year{2015}, 3);
    cube.setValue(Year{2015}, 1, 31.1);
    cube.setN(Year{2015}, 1, 235);
    const Cube back = Cube::fromColumns(cube.firstYear(), cube.yearCount(), cube.areaCount(), cube.values(),
                                        cube.statuses(), cube.ns());
    EXPECT_EQ(back.value(Year{2015}, 1), 31.1);
    EXPECT_EQ(back.n(Year{2015}, 1), 235.0);
    EXPECT_FALSE(back.n(Year{2015}, 0));
}

} // namespace lagesbild
