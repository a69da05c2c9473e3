#include "core/sources/example/levels.h"

#include "core/pack/failure.h"
#include "core/sources/csvlist.h"
#include "core/sources/example/parts.h"
#include "core/sources/example/random.h"

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const QString levelFile = u":/lagesbild/example.csv"_s;
constexpr double smallMunicipality = 10000;
constexpr double missingNowAndThen = 0.004;

ExampleLevel levelOf(const CsvList &table, int row)
{
    const auto number = [&](std::string_view column) { return table.text(row, column).toDouble(); };
    const auto year = [&](std::string_view column) { return Year{table.text(row, column).toInt()}; };
    ExampleLevel level;
    level.id = std::string(table.field(row, "id"));
    level.level2015 = number("level_2015");
    level.level2022 = number("level_2022");
    level.spread = number("spread");
    level.noise = number("noise");
    level.least = number("least");
    level.most = number("most");
    level.first = year("first_year");
    level.last = year("last_year");
    level.smallGap = number("small_gap");
    level.genderDifference = number("gender_difference");
    level.decimals = table.text(row, "decimals").toInt();
    return level;
}

double evenLevel(const ExampleLevel &level, Year year)
{
    const double pace = (level.level2022 - level.level2015) / 7;
    return level.level2015 + pace * (toInt(year) - 2015);
}

double genderShift(const ExampleLevel &level, Gender gender)
{
    if (gender == Gender::Total)
        return 0;
    return gender == Gender::Women ? level.genderDifference : -level.genderDifference;
}

/// Whether a small municipality's figures are withheld in all years.
bool isWithheld(const ExampleWorld &world, const ExampleLevel &level, AreaIndex area)
{
    return world.number("N01951", Gender::Total, world.last(), area) < smallMunicipality &&
           world.random(level.id + " withheld", area).chance(level.smallGap);
}

void fillMunicipality(const ExampleWorld &world, const ExampleLevel &level, Gender gender, AreaIndex area,
                      Cube &cube)
{
    const double own = level.spread * world.trait(level.id, area) + genderShift(level, gender);
    const bool withheld = isWithheld(world, level, area);
    Random random = world.random(level.id, area);
    double drift = 0;
    for (Year year = cube.firstYear(); year <= cube.lastYear(); year = yearAfter(year)) {
        constexpr double remains = 0.5;
        drift = remains * drift + level.noise * random.normal();
        const bool missing = random.chance(missingNowAndThen);
        if (withheld || missing)
            cube.setMissing(year, area, withheld ? Status::Privacy : Status::Missing);
        else
            cube.setValue(year, area,
                          rounded(std::clamp(evenLevel(level, year) + own + drift, level.least, level.most),
                                  level.decimals));
    }
}

} // namespace

Result<std::vector<ExampleLevel>> readLevels()
{
    const auto table = CsvList::read(levelFile);
    if (!table)
        return table.error();
    std::vector<ExampleLevel> levels;
    for (int row = 0; row < table->rowCount(); ++row)
        levels.push_back(levelOf(*table, row));
    return levels;
}

Cube levelCube(const ExampleWorld &world, const ExampleLevel &level, Gender gender)
{
    const Year first = std::max(level.first, world.first());
    const Year last = std::min(level.last, world.last());
    if (last < first)
        return {};
    Cube cube(first, last, static_cast<int>(world.areas().size()));
    for (AreaIndex area = 0; area < world.municipalityCount(); ++area)
        fillMunicipality(world, level, gender, area, cube);
    for (Year year = first; year <= last; year = yearAfter(year)) {
        const double country = evenLevel(level, year) + genderShift(level, gender);
        cube.setValue(year, world.country(),
                      rounded(std::clamp(country, level.least, level.most), level.decimals));
    }
    return cube;
}

Outcome addLevels(ExampleWorld &world)
{
    const auto levels = readLevels();
    if (!levels)
        return levels.error();
    for (const ExampleLevel &level : *levels) {
        for (const Gender gender : allGenders) {
            if (gender == Gender::Total || level.genderDifference != 0)
                world.put({IndicatorId(level.id), gender}, levelCube(world, level, gender));
        }
    }
    return done();
}

} // namespace lagesbild
