#include "core/sources/example/parts.h"
#include "core/sources/example/random.h"

#include <array>
#include <cmath>
#include <map>

namespace lagesbild
{

namespace
{

constexpr std::size_t ageCount = 7;
/// 0–5, 6–15, 16–19, 20–44, 45–64, 65–79, 80 and older.
constexpr std::array<const char *, ageCount> ageIndicators{"N01952", "N01953", "N01954", "N02832",
                                                           "N02833", "N01956", "N01957"};
/// About the country's shares of each age, and how much more of it there is where people are old.
constexpr std::array<double, ageCount> ageShares{0.072, 0.113, 0.043, 0.327, 0.248, 0.147, 0.050};
constexpr std::array<double, ageCount> ageTilts{-0.10, 0.0, 0.02, -0.26, 0.06, 0.28, 0.32};
constexpr std::array<double, ageCount> womenShares{0.486, 0.486, 0.48, 0.488, 0.495, 0.513, 0.615};

using PeopleByAge = std::array<int, ageCount>;

/// Typical size and age of the municipalities of an SKR group.
struct GroupProfile {
    double inhabitants = 12000;
    double sizeFactor = 1.6; ///< one standard deviation is this many times larger
    double age = 0;
};

const GroupProfile &profileOf(const std::string &skr)
{
    static const std::map<std::string, GroupProfile> profiles{
        {"A1", {640000, 1.4, -0.55}}, {"A2", {45000, 1.6, 0.0}}, {"B3", {112000, 1.4, 0.05}},
        {"B4", {14500, 1.5, 0.5}},    {"B5", {16500, 1.5, 0.7}}, {"C6", {30000, 1.5, 0.6}},
        {"C7", {11500, 1.5, 1.0}},    {"C8", {7000, 1.5, 1.6}},  {"C9", {10000, 1.5, 1.4}}};
    static const GroupProfile usual;
    const auto found = profiles.find(skr);
    return found == profiles.end() ? usual : found->second;
}

/// People of each age in a year; the municipality grows or shrinks evenly and grows older.
PeopleByAge peopleOf(const ExampleWorld &world, AreaIndex municipality, Year year)
{
    const GroupProfile &profile = profileOf(world.area(municipality).skr2023);
    const int yearsOn = toInt(year) - 2015;
    const double size = profile.inhabitants * std::pow(profile.sizeFactor, world.trait("size", municipality));
    const double growth = 0.009 - 0.005 * profile.age + 0.004 * world.trait("growth", municipality);
    const double age = profile.age + 0.3 * world.trait("age", municipality) + 0.012 * yearsOn;
    std::array<double, ageCount> weights{};
    double sum = 0;
    for (std::size_t i = 0; i < ageCount; ++i) {
        weights[i] = ageShares[i] * (1 + age * ageTilts[i]);
        sum += weights[i];
    }
    const double inhabitants = size * (1 + growth * yearsOn);
    PeopleByAge people{};
    for (std::size_t i = 0; i < ageCount; ++i)
        people[i] = static_cast<int>(inhabitants * weights[i] / sum);
    return people;
}

void setByGender(ExampleWorld &world, const char *id, Year year, AreaIndex area, int women, int men)
{
    world.set(id, Gender::Total, year, area, women + men);
    world.set(id, Gender::Women, year, area, women);
    world.set(id, Gender::Men, year, area, men);
}

/// Adds the figures of @p parts into @p whole.
template <std::size_t N>
void addTogether(ExampleWorld &world, const char *whole, const std::array<const char *, N> &parts)
{
    world.forEach(world.first(), [&](AreaIndex area, Year year) {
        for (const Gender gender : allGenders) {
            double sum = 0;
            for (const char *part : parts)
                sum += world.number(part, gender, year, area);
            world.set(whole, gender, year, area, sum);
        }
    });
}

void addAges(ExampleWorld &world)
{
    world.forEach(world.first(), [&](AreaIndex area, Year year) {
        const PeopleByAge people = peopleOf(world, area, year);
        for (std::size_t i = 0; i < ageCount; ++i) {
            const int women = static_cast<int>(people[i] * womenShares[i]);
            setByGender(world, ageIndicators[i], year, area, women, people[i] - women);
        }
    });
    addTogether(world, "N01951", ageIndicators);
    addTogether(world, "N01955", std::array{"N02832", "N02833"});
    addTogether(world, "N01976", std::array{"N01952", "N01953", "N01954", "N01956", "N01957"});
}

/// Births, deaths and moves, so that together they are the change since the year before.
void addChanges(ExampleWorld &world)
{
    world.forEach(yearAfter(world.first()), [&](AreaIndex area, Year year) {
        Random random = world.random("changes", area, year);
        for (const Gender gender : {Gender::Women, Gender::Men}) {
            const double before = world.number("N01951", gender, yearBefore(year), area);
            const double change = world.number("N01951", gender, year, area) - before;
            const double born = std::round(before * random.normal(0.0115, 0.001));
            const double surplus = born - std::round(before * random.normal(0.0095, 0.001));
            const double fromAbroad = std::round(before * random.normal(0.006, 0.002));
            world.set("N01804", gender, year, area, born);
            world.set("N01803", gender, year, area, surplus);
            world.set("N01806", gender, year, area, fromAbroad);
            world.set("N01964", gender, year, area, change - surplus - fromAbroad);
        }
        for (const char *id : {"N01804", "N01803", "N01806", "N01964"})
            world.set(id, Gender::Total, year, area,
                      world.number(id, Gender::Women, year, area) +
                          world.number(id, Gender::Men, year, area));
    });
}

void addDependency(ExampleWorld &world)
{
    constexpr int decimals = 8;
    constexpr double inFiveYears = 1.015;
    for (std::size_t i = 0; i < world.areas().size(); ++i) {
        const auto area = static_cast<AreaIndex>(i);
        for (Year year = world.first(); year <= world.last(); year = yearAfter(year)) {
            const double working = world.number("N01955", Gender::Total, year, area);
            if (working <= 0)
                continue;
            const double ratio = world.number("N01976", Gender::Total, year, area) / working;
            world.set("N00927", Gender::Total, year, area, rounded(ratio, decimals));
            world.set("N02924", Gender::Total, year, area, rounded(ratio * inFiveYears, 6));
        }
    }
}

} // namespace

void addPopulation(ExampleWorld &world)
{
    addAges(world);
    addChanges(world);
    for (const Gender gender : allGenders) {
        for (const char *id : ageIndicators)
            world.sumUp(id, gender, true);
        for (const char *id : {"N01951", "N01955", "N01976"})
            world.sumUp(id, gender, true);
        for (const char *id : {"N01803", "N01804", "N01806", "N01964"})
            world.sumUp(id, gender);
    }
    addDependency(world);
    world.forEach(world.first(), [&](AreaIndex area, Year year) {
        constexpr double usualArea = 800;
        world.set("N02993", Gender::Total, year, area,
                  rounded(usualArea * std::pow(2.2, world.trait("land", area)), 2));
    });
    world.sumUp("N02993", Gender::Total);
}

} // namespace lagesbild
