#include "core/sources/example/parts.h"
#include "core/sources/example/random.h"

#include <array>
#include <cmath>
#include <map>

namespace lagesbild
{

namespace
{

constexpr Year firstReceived{2005};
constexpr Year firstAsylum{2014};
constexpr Year firstChildren{2015};

/// Per 1 000 inhabitants in the country, from 2005; later years are like the last.
constexpr std::array<double, 18> receivedRates{1.0, 2.6, 2.3, 1.9, 1.6, 1.5, 1.3, 1.8, 3.2,
                                               4.4, 5.2, 6.9, 6.5, 4.2, 2.6, 1.4, 1.3, 1.1};
/// From 2014.
constexpr std::array<double, 9> asylumRates{8.0, 18.5, 12.2, 6.6, 4.1, 3.0, 2.2, 1.9, 5.8};

template <std::size_t N>
double rateOf(const std::array<double, N> &rates, Year first, Year year)
{
    const int at = std::min(toInt(year) - toInt(first), static_cast<int>(N) - 1);
    return rates[static_cast<std::size_t>(at)];
}

void setSplit(ExampleWorld &world, const char *id, AreaIndex area, Year year, int count, int women)
{
    world.set(id, Gender::Total, year, area, count);
    world.set(id, Gender::Women, year, area, women);
    world.set(id, Gender::Men, year, area, count - women);
}

void addReceived(ExampleWorld &world)
{
    world.forEach(firstReceived, [&](AreaIndex area, Year year) {
        Random random = world.random("received", area, year);
        const double rate = rateOf(receivedRates, firstReceived, year) / 1000;
        const double own = std::pow(1.8, world.trait("reception", area) + 0.3 * random.normal());
        const double people = world.number("N01951", Gender::Total, year, area);
        const int received = static_cast<int>(std::round(people * rate * own));
        setSplit(world, "N01986", area, year, received, random.successes(received, 0.45));
        if (year >= firstAsylum) {
            const double assigned = year >= Year{2016} ? 0.45 : 0.13;
            world.set("N01987", Gender::Total, year, area, random.successes(received, assigned));
        }
    });
}

void addAsylum(ExampleWorld &world)
{
    world.forEach(firstAsylum, [&](AreaIndex area, Year year) {
        Random random = world.random("asylum", area, year);
        const double rate = rateOf(asylumRates, firstAsylum, year) / 1000;
        const double own = std::pow(2.0, world.trait("asylum", area) + 0.4 * random.normal());
        const double people = world.number("N01951", Gender::Total, year, area);
        const int seekers = static_cast<int>(std::round(people * rate * own));
        setSplit(world, "N01990", area, year, seekers, random.successes(seekers, 0.36));
        const int facility = random.successes(seekers, 0.5);
        const int own_housing = random.successes(seekers - facility, 0.6);
        world.set("N01991", Gender::Total, year, area, facility);
        world.set("N01992", Gender::Total, year, area, own_housing);
        world.set("N01995", Gender::Total, year, area, seekers - facility - own_housing);
        if (year >= firstChildren)
            world.set("N02002", Gender::Total, year, area, random.successes(seekers, 0.12));
    });
}

/// The figure per 1 000 inhabitants of 31 December the year before.
void addRate(ExampleWorld &world, const char *count, const char *rate, Year from)
{
    const auto setRate = [&](AreaIndex area, Year year, Gender gender) {
        const auto persons = world.value(count, gender, year, area);
        const auto people = world.value("N01951", gender, yearBefore(year), area);
        if (persons && people)
            world.set(rate, gender, year, area, 1000 * *persons / *people);
    };
    for (const Gender gender : allGenders) {
        world.forEach(from, [&](AreaIndex area, Year year) { setRate(area, year, gender); });
        for (Year year = std::max(from, world.first()); year <= world.last(); year = yearAfter(year))
            setRate(world.country(), year, gender);
    }
}

} // namespace

void addReception(ExampleWorld &world)
{
    addReceived(world);
    addAsylum(world);
    for (const Gender gender : allGenders) {
        world.sumUp("N01986", gender);
        world.sumUp("N01990", gender);
    }
    for (const char *id : {"N01987", "N01991", "N01992", "N01995", "N02002"})
        world.sumUp(id, Gender::Total);
    addRate(world, "N01986", "N02006", firstReceived);
    addRate(world, "N01990", "N01993", firstAsylum);
}

} // namespace lagesbild
