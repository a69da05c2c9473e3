#include "core/sources/example/example.h"

#include "core/sources/example/levels.h"
#include "core/sources/example/parts.h"
#include "core/sources/example/random.h"
#include "core/sources/guidetable.h"
#include "core/sources/placelist.h"
#include "core/sources/populationclasses.h"

#include <algorithm>
#include <set>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Year lastYear{2022};
constexpr int mostYears = 100;
const QString exampleName = u"Exempeldata – påhittade värden"_s;

std::vector<Area> areasOf(const PlaceList &places)
{
    std::vector<Area> areas;
    for (const PlaceList::Municipality &municipality : places.municipalities()) {
        Area area;
        area.id = AreaId(municipality.code);
        area.name = municipality.name;
        places.complete(area);
        areas.push_back(std::move(area));
    }
    Area country;
    country.id = AreaId("0000");
    country.kind = AreaKind::Country;
    country.name = country.longName = u"Riket"_s;
    areas.push_back(std::move(country));
    for (const PlaceList::Named &county : places.counties()) {
        Area region;
        region.id = AreaId("00" + county.code);
        region.kind = AreaKind::Region;
        region.name = region.longName = u"Region "_s + county.name;
        region.county = county.code;
        areas.push_back(std::move(region));
    }
    return Catalogue::sortedAreas(std::move(areas));
}

/// Every indicator of our table that Kolada has, with what the table says of it.
void addIndicators(const GuideTable &guide, std::vector<Indicator> &indicators,
                   std::unordered_map<IndicatorId, QString> &descriptions)
{
    for (const GuideTable::Entry &entry : guide.entries()) {
        if (entry.indicator.id.isEmpty() || entry.indicator.formula)
            continue;
        Indicator indicator = entry.indicator;
        indicator.unit = unitOfTitle(indicator.title);
        indicator.decimals = decimalsOf(indicator.unit);
        indicator.operatingArea = entry.area;
        indicator.source = u"Exempeldata"_s;
        descriptions.emplace(indicator.id,
                             u"Exempeldata med påhittade värden: %1."_s.arg(indicator.shortTitle));
        indicators.push_back(std::move(indicator));
    }
    guide.applyTo(indicators, descriptions);
}

/// What an indicator has figures of shows in the cubes, a derived one's in those of its parts.
void markIndicators(std::vector<Indicator> &indicators, const std::map<CubeKey, Cube> &cubes)
{
    for (Indicator &indicator : indicators) {
        const std::vector<IndicatorId> sources =
            indicator.formula ? indicator.formula->parts : std::vector{indicator.id};
        const auto haveCubes = [&](Gender gender) {
            return std::ranges::all_of(sources, [&](const IndicatorId &id) {
                return cubes.contains({id, gender});
            });
        };
        indicator.hasValues = haveCubes(Gender::Total);
        indicator.byGender = haveCubes(Gender::Women);
        indicator.origin = indicator.hasValues && !indicator.formula ? 0 : -1;
    }
}

/// A nameless indicator for trying out sizes, the @p number-th: some series are long and some short.
ExampleLevel namelessLevel(std::uint64_t seed, int number)
{
    constexpr int longestSeries = 30;
    Random random(seed, "nameless", static_cast<std::uint64_t>(number));
    ExampleLevel level;
    level.id = u"X%1"_s.arg(number, 5, 10, QChar(u'0')).toStdString();
    level.level2015 = 20 + 60 * random.uniform();
    level.level2022 = level.level2015 + 10 * random.normal();
    level.spread = 3 + 8 * random.uniform();
    level.noise = 0.3 + 2 * random.uniform();
    level.first = Year{toInt(lastYear) - static_cast<int>(longestSeries * random.uniform())};
    level.smallGap = random.chance(0.3) ? 0.3 : 0;
    level.genderDifference = random.chance(0.4) ? 3 * random.normal() : 0;
    level.decimals = random.chance(0.5) ? 1 : 4;
    return level;
}

void addNameless(int count, std::uint64_t seed, std::vector<Indicator> &indicators,
                 std::unordered_map<IndicatorId, QString> &descriptions)
{
    for (int number = 1; number <= count; ++number) {
        const ExampleLevel level = namelessLevel(seed, number);
        Indicator indicator;
        indicator.id = IndicatorId(level.id);
        indicator.title = indicator.shortTitle = u"Påhittat nyckeltal %1, andel (%)"_s.arg(number);
        indicator.unit = Unit::Percent;
        indicator.decimals = decimalsOf(indicator.unit);
        indicator.byGender = level.genderDifference != 0;
        indicator.hasValues = true;
        indicator.origin = 0;
        indicator.operatingArea = u"Provkörning"_s;
        indicator.source = u"Exempeldata"_s;
        descriptions.emplace(indicator.id,
                             u"Exempeldata med påhittade värden, för provkörning i full storlek."_s);
        indicators.push_back(std::move(indicator));
    }
}

/// The nameless indicators' cubes one after the other.
CubeStream namelessCubes(int count, std::shared_ptr<const ExampleWorld> world)
{
    return [count, world, number = 1,
            gender = Gender::Total]() mutable -> std::optional<std::pair<CubeKey, Cube>> {
        if (number > count)
            return std::nullopt;
        const ExampleLevel level = namelessLevel(world->seed(), number);
        std::pair next{CubeKey{IndicatorId(level.id), gender}, levelCube(*world, level, gender)};
        const bool isLast = level.genderDifference == 0 || gender == Gender::Men;
        gender = isLast ? Gender::Total : gender == Gender::Total ? Gender::Women : Gender::Men;
        number += isLast ? 1 : 0;
        return next;
    };
}

Collection populationCollection()
{
    CollectionSection section;
    for (const char *id : {"N01951", "N01952", "N01953", "N01954", "N01955", "N02832", "N02833", "N01956",
                           "N01957", "N01976", "N01804", "N01803", "N01806", "N01964"})
        section.entries.push_back({IndicatorId(id), {}, false});
    return {CollectionId("population"), u"Befolkning"_s, {section}};
}

Provenance provenanceOf(const ExampleOptions &options, const std::map<CubeKey, Cube> &cubes)
{
    Provenance provenance;
    provenance.example = true;
    provenance.title = exampleName;
    LedgerEntry entry;
    entry.what = u"values"_s;
    entry.source = u"Exempeldata"_s;
    entry.origin = u"seed %1"_s.arg(options.seed);
    for (const auto &[key, cube] : cubes)
        entry.taken +=
            std::ranges::count_if(cube.statuses(), [](Status status) { return status != Status::Absent; });
    provenance.ledger.push_back(std::move(entry));
    return provenance;
}

Outcome fillWorld(ExampleWorld &world)
{
    addPopulation(world);
    addReception(world);
    addSwedishCourses(world);
    addEstablishment(world);
    addEmployment(world);
    addRepresentation(world);
    return addLevels(world);
}

} // namespace

Result<ExampleData> makeExampleData(const ExampleOptions &options)
{
    const auto places = PlaceList::builtIn();
    const auto guide = GuideTable::builtIn();
    if (!places)
        return places.error();
    if (!guide)
        return guide.error();
    const int years = std::clamp(options.years, 2, mostYears);
    const auto world = std::make_shared<ExampleWorld>(areasOf(*places), options.seed,
                                                      Year{toInt(lastYear) - years + 1}, lastYear);
    if (const Outcome filled = fillWorld(*world); !filled)
        return filled.error();

    ExampleData data;
    PackContent &content = data.content;
    std::vector<Indicator> indicators;
    addIndicators(*guide, indicators, content.descriptions);
    content.cubes = world->cubes();
    markIndicators(indicators, content.cubes);
    const int nameless = std::max(0, options.kpis - static_cast<int>(indicators.size()));
    addNameless(nameless, options.seed, indicators, content.descriptions);
    data.more = namelessCubes(nameless, world);

    std::vector<AreaGroup> groups = places->groups(world->areas());
    const Cube &population = content.cubes.at(CubeKey{populationIndicator, Gender::Total});
    std::ranges::move(populationClasses(world->areas(), population), std::back_inserter(groups));
    std::vector<Collection> collections{guide->integration(indicators), populationCollection()};
    content.provenance = provenanceOf(options, content.cubes);
    content.catalogue =
        Catalogue(world->areas(), std::move(groups), std::move(indicators), std::move(collections));
    return data;
}

} // namespace lagesbild
