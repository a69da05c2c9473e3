#pragma once

#include "core/base/result.h"
#include "core/sources/example/world.h"

namespace lagesbild
{

// The parts of the example data, in the order they build on each other. Every figure is invented.

/// Inhabitants by age and gender, births, moves, dependency ratio (N01951–N01957, N02832, N02833, N01976, N00927 …).
/// Women and men, age classes and municipalities add up; moves explain the change of the population.
void addPopulation(ExampleWorld &world);

/// Asylum seekers and refugees received (N01986, N01987, N01990–N01993, N01995, N02002, N02006). Shares of
/// inhabitants are per 1 000 of the year before's population.
void addReception(ExampleWorld &world);

/// Swedish for immigrants: N18801; N18409 + N18410 + N18411 = 100 and N18406 + N18407 + N18408 = 100, whole
/// percents; withheld where the pupils are fewer than ten.
void addSwedishCourses(ExampleWorld &world);

/// Arbetsförmedlingen's programme: N00964 persons left it, and N00973 and N00971 are shares of exactly them, also
/// where they are few; N00961 + N00962 + N00963 = 100.
void addEstablishment(ExampleWorld &world);

/// Employment of refugees, N00700, made from what exampleModel says of N00704, N00705, N00707 and N00708 and a
/// random part; N00485 is the model's value and N00486 the difference.
void addEmployment(ExampleWorld &world);

/// Representation: N00217 = N00220 / N00221; N05825 stays the same between elections.
void addRepresentation(ExampleWorld &world);

/// Those that only have a level, a spread and a trend: resources/example.csv.
Outcome addLevels(ExampleWorld &world);

/// What employment is made of, in percentage points per percentage point; a regression must find it again.
struct ExampleModel {
    double constant2015 = 78; ///< 2.0 more for every year after, less before
    double perYear = 1.0;
    double stay = -0.35;        ///< N00704, up to six years in Sweden
    double shortSchool = -0.25; ///< N00705
    double longSchool = 0.15;   ///< N00707
    double unemployment = -1.5; ///< N00708
    double deviation = 5;       ///< of the random part
};
inline constexpr ExampleModel exampleModel;

} // namespace lagesbild
