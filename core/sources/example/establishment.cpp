#include "core/sources/example/parts.h"
#include "core/sources/example/random.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lagesbild
{

namespace
{

constexpr Year firstPersons{2014};
constexpr Year firstShares{2015};

/// Persons counted for both genders; the total is their sum.
struct Count {
    int women = 0;
    int men = 0;
    int of(Gender gender) const
    {
        return gender == Gender::Women ? women : gender == Gender::Men ? men : women + men;
    }
    Count &operator+=(const Count &other)
    {
        women += other.women;
        men += other.men;
        return *this;
    }
};

void setCount(ExampleWorld &world, const char *id, AreaIndex area, Year year, const Count &count)
{
    for (const Gender gender : allGenders)
        world.set(id, gender, year, area, count.of(gender));
}

/// The share of exactly these persons; not applicable where there are none.
void setShare(ExampleWorld &world, const char *id, AreaIndex area, Year year, const Count &part,
              const Count &whole)
{
    for (const Gender gender : allGenders) {
        if (whole.of(gender) == 0)
            world.setMissing(id, gender, year, area, Status::NotApplicable);
        else
            world.set(id, gender, year, area, 100.0 * part.of(gender) / whole.of(gender));
    }
}

Count drawFrom(Random &random, const Count &whole, double womensChance, double mensChance)
{
    return {random.successes(whole.women, std::clamp(womensChance, 0.01, 0.95)),
            random.successes(whole.men, std::clamp(mensChance, 0.01, 0.95))};
}

/// What became of those who left, of one municipality or the country.
struct Outcomes {
    Count left;
    Count active; ///< work or study
    Count working;
    Count programme;
};

Outcomes outcomesOf(const ExampleWorld &world, AreaIndex area, Year year)
{
    Random random = world.random("left", area, year);
    const double people = world.number("N01951", Gender::Total, year, area);
    const double rate = 0.0016 * std::pow(1.9, world.trait("reception", area) + 0.3 * random.normal());
    const int left = static_cast<int>(people * rate);
    Outcomes outcomes;
    outcomes.left.women = random.successes(left, 0.45);
    outcomes.left.men = left - outcomes.left.women;
    const double chance = 0.33 + 0.006 * (toInt(year) - 2015) + 0.09 * world.trait("active", area);
    outcomes.active = drawFrom(random, outcomes.left, chance - 0.09, chance + 0.07);
    outcomes.working = drawFrom(random, outcomes.active, 0.74, 0.82);
    const Count rest{outcomes.left.women - outcomes.active.women, outcomes.left.men - outcomes.active.men};
    outcomes.programme = drawFrom(random, rest, 0.62, 0.58);
    return outcomes;
}

void setOutcomes(ExampleWorld &world, AreaIndex area, Year year, const Outcomes &outcomes)
{
    setCount(world, "N00964", area, year, outcomes.left);
    if (year < firstShares)
        return;
    setShare(world, "N00973", area, year, outcomes.active, outcomes.left);
    setShare(world, "N00971", area, year, outcomes.working, outcomes.left);
    setShare(world, "N00991", area, year, outcomes.programme, outcomes.left);
}

/// Those enrolled, by education.
struct Enrolled {
    Count all;
    std::array<Count, 3> schooling; ///< short, middle, long
    Count none;                     ///< no formal schooling, among the short
};

Enrolled enrolledOf(const ExampleWorld &world, AreaIndex area, Year year)
{
    Random random = world.random("enrolled", area, year);
    const double left = world.number("N00964", Gender::Total, year, area);
    const int all = static_cast<int>(std::round(left * random.normal(3.2, 0.3)));
    Enrolled enrolled;
    enrolled.all.women = random.successes(all, 0.46);
    enrolled.all.men = all - enrolled.all.women;
    const double shortChance = 0.50 + 0.07 * world.trait("schooling", area);
    enrolled.schooling[0] = drawFrom(random, enrolled.all, shortChance + 0.04, shortChance - 0.03);
    const Count rest{enrolled.all.women - enrolled.schooling[0].women,
                     enrolled.all.men - enrolled.schooling[0].men};
    enrolled.schooling[1] = drawFrom(random, rest, 0.5, 0.52);
    enrolled.schooling[2] = {rest.women - enrolled.schooling[1].women, rest.men - enrolled.schooling[1].men};
    enrolled.none = drawFrom(random, enrolled.schooling[0], 0.4, 0.35);
    return enrolled;
}

void setEnrolled(ExampleWorld &world, AreaIndex area, Year year, const Enrolled &enrolled)
{
    setCount(world, "N00960", area, year, enrolled.all);
    setShare(world, "N00961", area, year, enrolled.schooling[0], enrolled.all);
    setShare(world, "N00962", area, year, enrolled.schooling[1], enrolled.all);
    setShare(world, "N00963", area, year, enrolled.schooling[2], enrolled.all);
    setShare(world, "N00994", area, year, enrolled.none, enrolled.all);
}

} // namespace

void addEstablishment(ExampleWorld &world)
{
    for (Year year = std::max(firstPersons, world.first()); year <= world.last(); year = yearAfter(year)) {
        Outcomes country;
        Enrolled countryEnrolled;
        for (AreaIndex area = 0; area < world.municipalityCount(); ++area) {
            const Outcomes outcomes = outcomesOf(world, area, year);
            setOutcomes(world, area, year, outcomes);
            country.left += outcomes.left;
            country.active += outcomes.active;
            country.working += outcomes.working;
            country.programme += outcomes.programme;
            const Enrolled enrolled = enrolledOf(world, area, year);
            setEnrolled(world, area, year, enrolled);
            countryEnrolled.all += enrolled.all;
            countryEnrolled.none += enrolled.none;
            for (std::size_t i = 0; i < enrolled.schooling.size(); ++i)
                countryEnrolled.schooling[i] += enrolled.schooling[i];
        }
        setOutcomes(world, world.country(), year, country);
        setEnrolled(world, world.country(), year, countryEnrolled);
    }
}

} // namespace lagesbild
