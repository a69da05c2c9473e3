#include "tests/support/smalldata.h"

#include <algorithm>
#include <stdexcept>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{
constexpr Year firstYear{2010};
constexpr Year lastYear{2022};
} // namespace

std::string SmallData::code(int number)
{
    return std::to_string(number < 6 ? 1001 + number : 2001 + number);
}

SmallData::SmallData()
{
    // Names are such that Swedish order differs from the order of codes.
    const QStringList names{u"Östra"_s, u"Ale"_s, u"Åby"_s, u"Ängen"_s, u"Borg"_s,
                            u"Zinka"_s, u"Dal"_s, u"Ek"_s,  u"Fors"_s,  u"Gran"_s};
    for (int i = 0; i < municipalityCount; ++i)
        m_areas.push_back({.id = AreaId(code(i)),
                           .kind = AreaKind::Municipality,
                           .name = names[i],
                           .longName = names[i] + u" kommun"_s,
                           .county = i < 6 ? "10" : "20",
                           .skr2017 = "A1",
                           .skr2023 = i % 2 == 0 ? "A1" : "B2"});
    m_areas.push_back(
        {.id = AreaId("0000"), .kind = AreaKind::Country, .name = u"Riket"_s, .longName = u"Riket"_s});
    m_areas.push_back({.id = AreaId("0010"),
                       .kind = AreaKind::Region,
                       .name = u"Region Tio"_s,
                       .longName = u"Region Tio"_s,
                       .county = "10"});
    m_areas = Catalogue::sortedAreas(m_areas);
}

Indicator &SmallData::add(const std::string &id, Unit unit, Direction direction)
{
    Indicator indicator{
        .id = IndicatorId(id), .unit = unit, .decimals = decimalsOf(unit), .direction = direction};
    indicator.title = QString::fromStdString(id) + u" titel"_s;
    indicator.shortTitle = QString::fromStdString(id) + u" kort"_s;
    indicator.hasValues = true;
    indicator.byGender = true;
    m_indicators.push_back(indicator);
    return m_indicators.back();
}

void SmallData::set(const std::string &indicator, Gender gender, int year, const std::string &area,
                    double value)
{
    const auto found = std::ranges::find(m_areas, AreaId(area), &Area::id);
    if (found == m_areas.end())
        throw std::invalid_argument("no such area: " + area);
    Cube &cube = m_cubes
                     .try_emplace({IndicatorId(indicator), gender}, firstYear, lastYear,
                                  static_cast<int>(m_areas.size()))
                     .first->second;
    cube.setValue(Year{year}, static_cast<AreaIndex>(found - m_areas.begin()), value);
}

void SmallData::setMissing(const std::string &indicator, Gender gender, int year, const std::string &area,
                           Status why)
{
    set(indicator, gender, year, area, 0);
    const auto found = std::ranges::find(m_areas, AreaId(area), &Area::id);
    m_cubes.at({IndicatorId(indicator), gender})
        .setMissing(Year{year}, static_cast<AreaIndex>(found - m_areas.begin()), why);
}

void SmallData::fill(const std::string &indicator, int year, double first, double step)
{
    for (int i = 0; i < municipalityCount; ++i)
        set(indicator, Gender::Total, year, code(i), first + i * step);
}

std::unique_ptr<Dataset> SmallData::dataset() const
{
    std::vector<AreaGroup> groups{
        {.id = GroupId("county:10"),
         .kind = GroupKind::County,
         .name = u"Tio län"_s,
         .members = {0, 1, 2, 3, 4, 5}},
        {.id = GroupId("county:20"),
         .kind = GroupKind::County,
         .name = u"Tjugo län"_s,
         .members = {6, 7, 8, 9}},
        {.id = GroupId("skr2023:A1"),
         .kind = GroupKind::Skr2023,
         .name = u"Städer"_s,
         .members = {0, 2, 4, 6, 8}},
        {.id = GroupId("skr2023:B2"),
         .kind = GroupKind::Skr2023,
         .name = u"Orter"_s,
         .members = {1, 3, 5, 7, 9}},
        {.id = GroupId("G1"), .kind = GroupKind::Named, .name = u"Nätverket"_s, .members = {1, 2}},
    };
    CollectionSection section{.area = u"Område"_s, .subheading = u"Del"_s};
    for (const Indicator &indicator : m_indicators)
        section.entries.push_back({.indicator = indicator.id});
    section.entries.push_back({.title = u"Utan nyckeltal"_s});
    Collection collection{
        .id = CollectionId("integration"), .title = u"Integration"_s, .sections = {section}};
    Catalogue catalogue(m_areas, std::move(groups), m_indicators, {collection});
    auto load = [cubes = m_cubes](const IndicatorId &id, Gender gender) -> Result<Cube> {
        const auto found = cubes.find({id, gender});
        return found == cubes.end() ? Cube() : found->second;
    };
    auto describe = [](const IndicatorId &id) {
        return id == IndicatorId("N1") ? u"Beskrivning av flyktingmottagande."_s : QString();
    };
    return std::make_unique<Dataset>(std::move(catalogue), Provenance{}, load, describe);
}

} // namespace lagesbild
