#include "core/sources/example/parts.h"
#include "core/sources/example/random.h"

#include <algorithm>
#include <array>

namespace lagesbild
{

namespace
{

constexpr Year firstEmployment{1998};
constexpr Year firstBackground{2013};
constexpr Year firstTogether{2018};
constexpr int decimals = 8;

/// What a municipality's refugees bring with them and meet.
struct Background {
    double stay = 0;
    double shortSchool = 0;
    double middleSchool = 0;
    double longSchool = 0;
    double unemployment = 0;
};

/// Stay is shortest for the country around 2016, when most had come lately.
double stayLevel(Year year)
{
    const int from2016 = toInt(year) - 2016;
    return std::max(18.0, 40.0 - 2.4 * (from2016 < 0 ? -from2016 : from2016));
}

Background backgroundOf(const ExampleWorld &world, Random &random, AreaIndex area, Year year)
{
    const int yearsOn = toInt(year) - 2015;
    const auto draw = [&](const char *trait, double level, double spread, double least, double most) {
        const double value = level + spread * (world.trait(trait, area) + 0.25 * random.normal());
        return rounded(std::clamp(value, least, most), decimals);
    };
    Background background;
    background.stay = draw("stay", stayLevel(year), 10, 4, 92);
    background.shortSchool = draw("short school", 33, 7, 10, 60);
    background.longSchool = draw("long school", 27, 6, 6, 36);
    const double unknown = rounded(std::clamp(random.normal(3, 1), 0.2, 6.0), decimals);
    background.middleSchool =
        rounded(100 - background.shortSchool - background.longSchool - unknown, decimals);
    background.unemployment = draw("unemployment", 5.8 + 0.25 * yearsOn, 1.3, 2.2, 13);
    return background;
}

double expectedOf(const Background &background, Year year)
{
    const ExampleModel &model = exampleModel;
    const double value = model.constant2015 + model.perYear * (toInt(year) - 2015) +
                         model.stay * background.stay + model.shortSchool * background.shortSchool +
                         model.longSchool * background.longSchool +
                         model.unemployment * background.unemployment;
    return rounded(value, decimals);
}

void setEmployment(ExampleWorld &world, Random &random, AreaIndex area, Year year, double employed)
{
    constexpr double half = 4;
    const double difference = half + random.normal();
    world.set("N00700", Gender::Total, year, area, employed);
    world.set("N00700", Gender::Women, year, area, rounded(std::max(0.0, employed - difference), decimals));
    world.set("N00700", Gender::Men, year, area, rounded(std::min(100.0, employed + difference), decimals));
    if (year >= firstTogether)
        world.set("N00712", Gender::Total, year, area,
                  rounded(std::min(98.0, employed + 6 + random.uniform()), decimals));
}

void setBackground(ExampleWorld &world, AreaIndex area, Year year, const Background &background)
{
    world.set("N00704", Gender::Total, year, area, background.stay);
    world.set("N00705", Gender::Total, year, area, background.shortSchool);
    world.set("N00706", Gender::Total, year, area, background.middleSchool);
    world.set("N00707", Gender::Total, year, area, background.longSchool);
    world.set("N00708", Gender::Total, year, area, background.unemployment);
}

} // namespace

void addEmployment(ExampleWorld &world)
{
    world.forEach(firstEmployment, [&](AreaIndex area, Year year) {
        Random random = world.random("employment", area, year);
        const Background background = backgroundOf(world, random, area, year);
        const double expected = expectedOf(background, year);
        // Mostly the municipality's own, so that deviations last from year to year.
        const double chance = 0.8 * world.random("deviation", area).normal() + 0.6 * random.normal();
        const double employed =
            rounded(std::clamp(expected + exampleModel.deviation * chance, 3.0, 97.0), decimals);
        setEmployment(world, random, area, year, employed);
        if (year < firstBackground)
            return;
        setBackground(world, area, year, background);
        if (random.chance(0.01)) {
            world.setMissing("N00485", Gender::Total, year, area, Status::Missing);
            world.setMissing("N00486", Gender::Total, year, area, Status::Missing);
        } else {
            world.set("N00485", Gender::Total, year, area, expected);
            world.set("N00486", Gender::Total, year, area, employed - expected);
        }
    });
    for (const char *id : {"N00704", "N00705", "N00706", "N00707", "N00708", "N00700", "N00712", "N00485"})
        world.averageUp(id, Gender::Total);
    world.averageUp("N00700", Gender::Women);
    world.averageUp("N00700", Gender::Men);
    for (Year year = std::max(firstBackground, world.first()); year <= world.last(); year = yearAfter(year))
        world.set("N00486", Gender::Total, year, world.country(),
                  world.number("N00700", Gender::Total, year, world.country()) -
                      world.number("N00485", Gender::Total, year, world.country()));
}

} // namespace lagesbild
