#include "core/stats/ratios.h"

#include <cmath>

namespace lagesbild
{

namespace
{

std::optional<double> quotient(double part, double whole)
{
    const bool isDefined = std::isfinite(part) && std::isfinite(whole) && whole > 0;
    return isDefined ? std::optional(part / whole) : std::nullopt;
}

} // namespace

std::optional<double> balanceOfShares(double employeeShare, double populationShare)
{
    return quotient(employeeShare, populationShare);
}

std::optional<double> balanceOfParts(double employeesAbroad, double employees, double populationAbroad,
                                     double population)
{
    const std::optional<double> employeeShare = quotient(employeesAbroad, employees);
    const std::optional<double> populationShare = quotient(populationAbroad, population);
    if (!employeeShare || !populationShare)
        return std::nullopt;
    return balanceOfShares(*employeeShare, *populationShare);
}

std::optional<double> personsToBalance(double employees, double employeePercent, double populationPercent)
{
    return quotient(employees * (populationPercent - employeePercent), 100);
}

std::optional<double> dependencyRatio(double younger, double older, double workingAge)
{
    return quotient(younger + older, workingAge);
}

std::optional<double> perThousand(double count, double population)
{
    return quotient(1000 * count, population);
}

std::optional<double> percentChange(double previous, double latest)
{
    return quotient(100 * (latest - previous), std::abs(previous));
}

} // namespace lagesbild
