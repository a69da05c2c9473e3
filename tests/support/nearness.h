#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

/// Equal to a printed figure within a relative tolerance (absolute below 1); two missing numbers are equal.
inline testing::AssertionResult agrees(double actual, double expected, double tolerance = 1e-9)
{
    if (std::isnan(actual) && std::isnan(expected))
        return testing::AssertionSuccess();
    if (std::abs(actual - expected) <= tolerance * std::max(1.0, std::abs(expected)))
        return testing::AssertionSuccess();
    return testing::AssertionFailure()
           << "got " << actual << ", expected " << expected << ", off by " << actual - expected;
}
