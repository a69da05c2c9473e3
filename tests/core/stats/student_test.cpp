#include "core/stats/student.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace lagesbild
{

// Two-sided 5 % and 1 % points as tabled (Fisher & Yates 1963, table III).
TEST(Student, AgreesWithTheTables)
{
    EXPECT_NEAR(studentTwoSidedPoint(0.05, 1), 12.706, 5e-4);
    EXPECT_NEAR(studentTwoSidedPoint(0.05, 10), 2.228, 5e-4);
    EXPECT_NEAR(studentTwoSidedPoint(0.01, 30), 2.750, 5e-4);
    EXPECT_NEAR(studentTwoSidedPoint(0.05, 1e7), 1.959964, 1e-6);
}

// One and two degrees of freedom have closed forms.
TEST(Student, AgreesWithItsClosedForms)
{
    for (const double t : {0.01, 0.5, 1.0, 2.5, 40.0, 1e4}) {
        EXPECT_NEAR(studentTwoSidedP(t, 1), 1 - 2 * std::atan(t) / std::numbers::pi, 1e-12);
        EXPECT_NEAR(studentTwoSidedP(t, 2), 1 - t / std::sqrt(2 + t * t), 1e-12);
    }
}

TEST(Student, IsTwoSided)
{
    EXPECT_EQ(studentTwoSidedP(-2, 7), studentTwoSidedP(2, 7));
    EXPECT_EQ(studentTwoSidedP(0, 7), 1);
    EXPECT_EQ(studentTwoSidedP(INFINITY, 7), 0);
    EXPECT_TRUE(std::isnan(studentTwoSidedP(NAN, 7)));
}

TEST(Student, KeepsDigitsFarOut)
{
    // 1 − t/√(2 + t²) loses them; its series 1/t² − 3/(2t⁴) does not.
    EXPECT_NEAR(studentTwoSidedP(1e6, 2) / 1e-12, 1, 1e-9);
}

TEST(Student, PointAndProbabilityUndoEachOther)
{
    for (const double p : {0.9, 0.05, 0.002, 1e-6})
        EXPECT_NEAR(studentTwoSidedP(studentTwoSidedPoint(p, 281), 281) / p, 1, 1e-10);
}

TEST(RegularisedBeta, HasTheValuesOfSimplePowers)
{
    for (const double x : {0.0, 0.1, 0.5, 0.93, 1.0}) {
        EXPECT_NEAR(regularisedBeta(1, 1, x), x, 1e-14);
        EXPECT_NEAR(regularisedBeta(3, 1, x), x * x * x, 1e-14);
        EXPECT_NEAR(regularisedBeta(1, 4, x), 1 - std::pow(1 - x, 4), 1e-14);
    }
}

} // namespace lagesbild
