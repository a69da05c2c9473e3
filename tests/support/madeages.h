#pragma once

#include "tests/support/smalldata.h"

#include <string>

namespace lagesbild
{

/// Inhabitants of 2020 by age and gender. Every municipality has 1 000: 60, 100, 40, 125, 100, 45 and 20 women from the
/// youngest age to the oldest, as many men but 135 and 110 of the fourth and fifth. The country has 10 000: of either
/// gender 300, 500, 200, 1 500, 1 200, 800 and 500.
SmallData madeAges();

/// Everyone in @p area, and of one age women, men and both.
void setInhabitants(SmallData &data, const std::string &area, double persons);
void setAge(SmallData &data, const std::string &indicator, const std::string &area, double women, double men);

} // namespace lagesbild
