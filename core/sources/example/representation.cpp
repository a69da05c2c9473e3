#include "core/sources/example/parts.h"
#include "core/sources/example/random.h"

#include <algorithm>

namespace lagesbild
{

namespace
{

constexpr Year firstEmployees{2013};
constexpr Year firstCouncil{2002};
constexpr int decimals = 6;

/// The published series have a hole there, which the program must bear.
bool isHole(Year year)
{
    return year == Year{2016} || year == Year{2017};
}

void setBalance(ExampleWorld &world, AreaIndex area, Year year)
{
    const auto employees = world.value("N00220", Gender::Total, year, area);
    const auto population = world.value("N00221", Gender::Total, year, area);
    if (employees && population)
        world.set("N00217", Gender::Total, year, area, *employees / *population);
}

void addEmployees(ExampleWorld &world)
{
    world.forEach(firstEmployees, [&](AreaIndex area, Year year) {
        const int yearsOn = toInt(year) - 2015;
        const double share = 16.5 + 0.6 * yearsOn + 6.5 * world.trait("N02926", area);
        const double population = rounded(std::clamp(share, 5.0, 55.0), decimals);
        const double balance = 0.76 + 0.04 * yearsOn + 0.17 * world.trait("balance", area);
        world.set("N00220", Gender::Total, year, area,
                  rounded(population * std::max(0.3, balance), decimals));
        if (!isHole(year))
            world.set("N00221", Gender::Total, year, area, population);
    });
    world.averageUp("N00220", Gender::Total);
    world.averageUp("N00221", Gender::Total);
    world.forEach(firstEmployees, [&](AreaIndex area, Year year) { setBalance(world, area, year); });
    for (Year year = std::max(firstEmployees, world.first()); year <= world.last(); year = yearAfter(year))
        setBalance(world, world.country(), year);
}

/// Kommunanställda 55 år och äldre, and those in care of the elderly.
void addStaff(ExampleWorld &world)
{
    world.forEach(Year{2009}, [&](AreaIndex area, Year year) {
        const double people = world.number("N01951", Gender::Total, year, area);
        const int older = static_cast<int>(people * (0.022 + 0.003 * world.trait("staff", area)));
        const int women = static_cast<int>(older * 0.78);
        world.set("N00219", Gender::Total, year, area, older);
        world.set("N00219", Gender::Women, year, area, women);
        world.set("N00219", Gender::Men, year, area, older - women);
        world.set("N20222", Gender::Total, year, area, static_cast<int>(older * 0.34));
    });
    for (const Gender gender : allGenders)
        world.sumUp("N00219", gender);
    world.sumUp("N20222", Gender::Total);
}

/// Seats are few and stay with their holders until the next election.
void addCouncil(ExampleWorld &world)
{
    world.forEach(firstCouncil, [&](AreaIndex area, Year year) {
        const int election = 2002 + (toInt(year) - 2002) / 4 * 4;
        const double people = world.number("N01951", Gender::Total, world.first(), area);
        const int seats = people < 12000 ? 31 : people < 24000 ? 41 : people < 36000 ? 51 : 61;
        Random random = world.random("council", area, Year{election});
        const double chance = std::clamp(0.088 + 0.03 * world.trait("N02926", area), 0.005, 0.4);
        world.set("N05825", Gender::Total, year, area,
                  rounded(100.0 * random.successes(seats, chance) / seats, decimals));
    });
    world.averageUp("N05825", Gender::Total);
}

} // namespace

void addRepresentation(ExampleWorld &world)
{
    addEmployees(world);
    addStaff(world);
    addCouncil(world);
}

} // namespace lagesbild
