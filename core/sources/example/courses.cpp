#include "core/sources/example/parts.h"
#include "core/sources/example/random.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lagesbild
{

namespace
{

constexpr Year firstCourses{2013};
constexpr int fewest = 10;

using Three = std::array<const char *, 3>;
constexpr Three results{"N18409", "N18410", "N18411"};
constexpr Three paths{"N18406", "N18407", "N18408"};

/// Three whole percents that are 100 together.
std::array<int, 3> wholePercents(double first, double last)
{
    const int a = static_cast<int>(std::clamp(std::round(first), 3.0, 92.0));
    const int c = static_cast<int>(std::clamp(std::round(last), 2.0, 97.0 - a));
    return {a, 100 - a - c, c};
}

void setThree(ExampleWorld &world, const Three &ids, Gender gender, AreaIndex area, Year year,
              const std::array<int, 3> &percents)
{
    for (std::size_t i = 0; i < ids.size(); ++i)
        world.set(ids[i], gender, year, area, percents[i]);
}

/// How many of one year's pupils began two years before, by gender.
int beginners(const ExampleWorld &world, AreaIndex area, Year year, Gender gender)
{
    return static_cast<int>(world.number("N18801", gender, year, area) / 5);
}

void addPupils(ExampleWorld &world)
{
    world.forEach(Year{1998}, [&](AreaIndex area, Year year) {
        Random random = world.random("pupils", area, year);
        const double people = world.number("N01951", Gender::Total, year, area);
        const double share = 0.010 * std::pow(1.6, world.trait("pupils", area) + 0.15 * random.normal());
        const int pupils = static_cast<int>(people * share);
        const int women = random.successes(pupils, 0.56);
        world.set("N18801", Gender::Total, year, area, pupils);
        world.set("N18801", Gender::Women, year, area, women);
        world.set("N18801", Gender::Men, year, area, pupils - women);
    });
    for (const Gender gender : allGenders)
        world.sumUp("N18801", gender);
}

/// Who passed, goes on, left: falling from 45 to 34 per cent passed between 2015 and 2022.
std::array<int, 3> resultOf(const ExampleWorld &world, Random &random, AreaIndex area, Year year,
                            Gender gender)
{
    const int yearsOn = toInt(year) - 2015;
    const double forWomen = gender == Gender::Women ? 3 : gender == Gender::Men ? -3 : 0;
    const double passed =
        47 - 1.5 * yearsOn + 11 * world.trait("passed", area) + 4 * random.normal() + forWomen;
    const double left = 22 + 2.3 * yearsOn + 6 * world.trait("left", area) + 3 * random.normal();
    return wholePercents(passed, left);
}

void addResults(ExampleWorld &world)
{
    world.forEach(firstCourses, [&](AreaIndex area, Year year) {
        Random random = world.random("results", area, year);
        for (const Gender gender : allGenders) {
            const std::array<int, 3> percents = resultOf(world, random, area, year, gender);
            const int count = beginners(world, area, year, gender);
            if (count >= fewest) {
                setThree(world, results, gender, area, year, percents);
                continue;
            }
            for (const char *id : results)
                world.setMissing(id, gender, year, area,
                                 count == 0 ? Status::NotApplicable : Status::Privacy);
        }
    });
    for (Year year = std::max(firstCourses, world.first()); year <= world.last(); year = yearAfter(year)) {
        const int yearsOn = toInt(year) - 2015;
        for (const Gender gender : allGenders) {
            const double forWomen = gender == Gender::Women ? 3 : gender == Gender::Men ? -3 : 0;
            setThree(world, results, gender, world.country(), year,
                     wholePercents(45 - 1.5 * yearsOn + forWomen, 24 + 2.3 * yearsOn));
        }
    }
}

void addPaths(ExampleWorld &world)
{
    world.forEach(firstCourses, [&](AreaIndex area, Year year) {
        Random random = world.random("paths", area, year);
        const double first = 16 + 8 * world.trait("path 1", area) + 2 * random.normal();
        const double third = 40 + 13 * world.trait("path 3", area) + 3 * random.normal();
        setThree(world, paths, Gender::Total, area, year, wholePercents(first, third));
    });
    for (Year year = std::max(firstCourses, world.first()); year <= world.last(); year = yearAfter(year))
        setThree(world, paths, Gender::Total, world.country(), year, {14, 44, 42});
}

} // namespace

void addSwedishCourses(ExampleWorld &world)
{
    addPupils(world);
    addResults(world);
    addPaths(world);
}

} // namespace lagesbild
