#pragma once

#include <optional>

namespace lagesbild
{

// Ratios of methods 9. All are empty when a part is missing (NaN) or what is divided by is not above zero.

/// Balance «balanstal»: share born abroad among employees / share born abroad in the population, both 18–64.
/// @param employeeShare, populationShare in the same unit: percent or proportions
std::optional<double> balanceOfShares(double employeeShare, double populationShare);

/// The same from its four parts in persons.
std::optional<double> balanceOfParts(double employeesAbroad, double employees, double populationAbroad,
                                     double population);

/// Persons born abroad that must be added among @p employees, in place of as many others, for the balance to
/// become 1; negative when there are more than that already.
/// @param employeePercent, populationPercent 0 … 100
std::optional<double> personsToBalance(double employees, double employeePercent, double populationPercent);

/// Dependency «försörjningskvot»: (0–19 + 65–)/(20–64), in persons. Times 100: how many a hundred of working
/// age support beside themselves.
std::optional<double> dependencyRatio(double younger, double older, double workingAge);

/// 1000·count/population. Kolada divides by the population of 31 December the year before.
std::optional<double> perThousand(double count, double population);

/// 100·(latest − previous)/|previous|; empty from 0.
std::optional<double> percentChange(double previous, double latest);

} // namespace lagesbild
