#include "core/data/formula.h"

#include <gtest/gtest.h>

namespace lagesbild
{

namespace
{

Cube twoYears(double first, double second)
{
    Cube cube(Year{2014}, Year{2015}, 1);
    cube.setValue(Year{2014}, 0, first);
    cube.setValue(Year{2015}, 0, second);
    return cube;
}

} // namespace

TEST(Formula, AddsTwoYearsPerThousand)
{
    const Cube received = twoYears(30, 20);
    const Cube population = twoYears(9000, 10000);
    const Cube result = evaluate({Formula::Kind::TwoYearsPer1000, {}}, {&received, &population});
    EXPECT_EQ(result.value(Year{2015}, 0), 5.0);
    EXPECT_FALSE(result.value(Year{2014}, 0)) << "2013 is not known";
}

TEST(Formula, KeepsTheReasonOfAMissingPart)
{
    Cube part = twoYears(50, 50);
    part.setMissing(Year{2015}, 0, Status::Privacy);
    const Cube other = twoYears(10, 10);
    const Cube result = evaluate({Formula::Kind::Difference, {}}, {&other, &part});
    EXPECT_EQ(result.value(Year{2014}, 0), -40.0);
    EXPECT_EQ(result.status(Year{2015}, 0), Status::Privacy);
}

TEST(Formula, DividesByNoZero)
{
    const Cube one = twoYears(1, 1);
    const Cube zero = twoYears(0, 4);
    const Cube result = evaluate({Formula::Kind::Ratio, {}}, {&one, &zero});
    EXPECT_EQ(result.status(Year{2014}, 0), Status::NotApplicable);
    EXPECT_EQ(result.value(Year{2015}, 0), 0.25);
}

TEST(Formula, IsEmptyWithoutItsParts)
{
    const Cube one = twoYears(1, 1);
    const Cube none;
    EXPECT_TRUE(evaluate({Formula::Kind::Ratio, {}}, {&one, &none}).isEmpty());
    EXPECT_TRUE(evaluate({Formula::Kind::Ratio, {}}, {}).isEmpty());
}

} // namespace lagesbild
