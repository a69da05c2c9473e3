#pragma once

#include "core/base/result.h"
#include "core/sources/example/world.h"

#include <string>
#include <vector>

namespace lagesbild
{

/// A simple invented indicator: a level that moves evenly between 2015 and 2022 (and on at the same pace), a trait
/// of the municipality, and a random part that half remains the next year.
struct ExampleLevel {
    std::string id;
    double level2015 = 50;
    double level2022 = 50;
    double spread = 5; ///< standard deviation between municipalities
    double noise = 1;  ///< and between years
    double least = 0;
    double most = 100;
    Year first{2000};
    Year last{2100};
    double smallGap = 0; ///< share of municipalities with fewer than 10 000 inhabitants where it is withheld
    double genderDifference = 0; ///< women − total; 0: not divided by gender
    int decimals = 1;
};

/// resources/example.csv.
Result<std::vector<ExampleLevel>> readLevels();

/// One cube of such an indicator: the world's municipalities, the country and nothing for regions.
Cube levelCube(const ExampleWorld &world, const ExampleLevel &level, Gender gender);

} // namespace lagesbild
