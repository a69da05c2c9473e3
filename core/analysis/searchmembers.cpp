#include "core/analysis/searchmembers.h"

#include "core/analysis/groups.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace lagesbild
{

namespace
{

Error unknown(const std::string &what)
{
    return {.kind = ErrorKind::NotFound, .detail = "not in the data", .place = what};
}

Result<std::vector<const Indicator *>> basketOf(const Catalogue &catalogue, const SearchOptions &options)
{
    std::vector<const Indicator *> basket;
    for (const IndicatorId &id : options.indicators) {
        basket.push_back(catalogue.indicator(id));
        if (basket.back() == nullptr)
            return unknown(id.text());
    }
    return basket;
}

bool hasAnyValue(const Cube &cube, Year year)
{
    return std::ranges::any_of(cube.valuesOf(year), [](double value) { return !std::isnan(value); });
}

std::vector<Year> yearsWithValues(const Dataset &dataset, const std::vector<const Indicator *> &basket,
                                  const std::vector<Gender> &genders)
{
    std::set<Year> years;
    for (const Indicator *indicator : basket) {
        for (const Gender gender : genders) {
            const Cube &cube = dataset.cube(indicator->id, gender);
            for (Year year = cube.firstYear(); cube.hasYear(year); year = yearAfter(year)) {
                if (!years.contains(year) && hasAnyValue(cube, year))
                    years.insert(year);
            }
        }
    }
    return {years.begin(), years.end()};
}

/// «senaste» of the basket: the latest that any of its indicators has for at least half of the municipalities.
std::optional<Year> latestOf(const Dataset &dataset, const std::vector<const Indicator *> &basket,
                             const std::vector<Gender> &genders)
{
    std::optional<Year> latest;
    for (const Indicator *indicator : basket) {
        for (const Gender gender : genders) {
            const Cube &cube = dataset.cube(indicator->id, gender);
            if (cube.isEmpty() || (latest && cube.lastYear() <= *latest))
                continue;
            const auto own = Figures(dataset, *indicator, gender).latestYear();
            if (own && (!latest || *own > *latest))
                latest = own;
        }
    }
    return latest;
}

std::vector<Year> chosenYears(std::vector<Year> years, std::optional<Year> latest, const SearchYears &wanted)
{
    if (wanted.kind == SearchYears::Kind::Fixed) {
        std::erase_if(years, [&](Year year) { return year < wanted.first || year > wanted.last; });
        return years;
    }
    std::erase_if(years, [&](Year year) { return !latest || year > *latest; });
    if (wanted.kind == SearchYears::Kind::Added)
        std::erase_if(years, [&](Year year) { return year < wanted.first; });
    else if (std::ssize(years) > wanted.count)
        years.erase(years.begin(), years.end() - wanted.count);
    return years;
}

bool isLaidOut(const SearchOptions &options, Dimension dimension)
{
    const auto stands = [dimension](const std::vector<Dimension> &side) {
        return std::ranges::find(side, dimension) != side.end();
    };
    return stands(options.rows) || stands(options.columns);
}

/// Up to the chosen year. Where years are the filter, the chosen one is shown of them all, so it ends nothing, and is
/// there although the search would leave it out.
std::vector<Year> yearsShown(const Dataset &dataset, const Selection &selection,
                             const std::vector<const Indicator *> &basket, const std::vector<Gender> &genders)
{
    const std::vector<Year> known = yearsWithValues(dataset, basket, genders);
    const bool several = isLaidOut(selection.search, Dimension::Year);
    const std::optional<Year> latest =
        several && selection.year ? selection.year : latestOf(dataset, basket, genders);
    std::vector<Year> years = chosenYears(known, latest, selection.search.years);
    if (!several && selection.year && std::ranges::binary_search(known, *selection.year) &&
        !std::ranges::binary_search(years, *selection.year))
        years.insert(std::ranges::upper_bound(years, *selection.year), *selection.year);
    return years;
}

std::string keyOfMember(Dimension dimension, int at, const Catalogue &catalogue,
                        const std::vector<const Indicator *> &indicators)
{
    switch (dimension) {
    case Dimension::Indicator:
        return indicators[static_cast<std::size_t>(at)]->id.text();
    case Dimension::Area:
        return catalogue.area(at).id.text();
    case Dimension::Year:
        return std::to_string(at);
    case Dimension::Gender:
        break;
    }
    return {letterOf(static_cast<Gender>(at))};
}

/// Position of the measured member that @p key names; "first" and "last" are of the dimension.
std::optional<int> memberCalled(const std::vector<SearchMember> &members, int measured,
                                const std::string &key)
{
    if (measured == 0)
        return std::nullopt;
    if (key == "first")
        return 0;
    if (key == "last")
        return measured - 1;
    const auto found = std::ranges::find(members, key, &SearchMember::key);
    const auto position = static_cast<int>(found - members.begin());
    return position < measured ? std::optional(position) : std::nullopt;
}

class Builder
{
public:
    Builder(const Dataset &dataset, const Selection &selection, SearchSubject &subject)
        : m_dataset(dataset), m_selection(selection), m_subject(subject)
    {
    }

    void add(Dimension dimension, const std::vector<int> &positions)
    {
        std::vector<SearchMember> &members = membersOf(dimension);
        for (const int at : positions)
            members.push_back(
                {.key = keyOfMember(dimension, at, m_dataset.catalogue(), m_subject.indicators), .at = at});
        const auto measured = static_cast<int>(members.size());
        for (const SearchCalculation &calculation : m_selection.search.calculations) {
            if (calculation.dimension == dimension)
                calculate(calculation, measured);
        }
    }

    void addTotals()
    {
        const SearchOptions &options = m_selection.search;
        std::vector<SearchMember> &members = membersOf(Dimension::Area);
        // Nothing adds up, or is between, fewer than two.
        if (m_subject.municipalities.size() < 2)
            return;
        if (options.sum)
            members.push_back({.kind = SearchMember::Kind::Sum, .key = "sum"});
        if (options.mean)
            members.push_back({.kind = SearchMember::Kind::Mean, .key = "mean"});
        if (options.weightedMean)
            members.push_back({.kind = SearchMember::Kind::WeightedMean, .key = "weighted"});
    }

    void choose(Dimension dimension, const std::string &key)
    {
        const std::vector<SearchMember> &members = membersOf(dimension);
        const auto found = std::ranges::find(members, key, &SearchMember::key);
        m_subject.chosen[static_cast<std::size_t>(dimension)] =
            found == members.end() ? 0 : static_cast<int>(found - members.begin());
    }

private:
    std::vector<SearchMember> &membersOf(Dimension dimension)
    {
        return m_subject.members[static_cast<std::size_t>(dimension)];
    }

    void calculate(const SearchCalculation &calculation, int measured)
    {
        std::vector<SearchMember> &members = membersOf(calculation.dimension);
        if (calculation.kind == CalculationKind::Per1000)
            return perInhabitants(measured);
        const auto against = memberCalled(members, measured, calculation.against);
        if (!against)
            return;
        if (calculation.kind == CalculationKind::Index) {
            for (int of = 0; of < measured; ++of)
                members.push_back(made(calculation, members, of, *against));
            return;
        }
        const auto of = memberCalled(members, measured, calculation.of);
        if (of && of != against)
            members.push_back(made(calculation, members, *of, *against));
    }

    static SearchMember made(const SearchCalculation &calculation, const std::vector<SearchMember> &members,
                             int of, int against)
    {
        const auto key = [&](int position) { return members[static_cast<std::size_t>(position)].key; };
        return {.kind = SearchMember::Kind::Calculated,
                .key = std::string(keyOf(calculation.kind)) + ':' + key(of) + ':' + key(against),
                .calculation = calculation.kind,
                .of = of,
                .against = against};
    }

    void perInhabitants(int measured)
    {
        const Indicator *inhabitants = m_dataset.catalogue().indicator(populationIndicator);
        if (inhabitants == nullptr)
            return;
        auto found = std::ranges::find(m_subject.indicators, inhabitants);
        if (found == m_subject.indicators.end())
            found = m_subject.indicators.insert(found, inhabitants);
        const auto against = static_cast<int>(found - m_subject.indicators.begin());
        std::vector<SearchMember> &members = membersOf(Dimension::Indicator);
        for (int of = 0; of < measured; ++of) {
            const Indicator &counted = *m_subject.indicators[static_cast<std::size_t>(of)];
            if (counted.unit == Unit::Count && &counted != inhabitants)
                members.push_back({.kind = SearchMember::Kind::Calculated,
                                   .key = "per1000:" + counted.id.text(),
                                   .calculation = CalculationKind::Per1000,
                                   .of = of,
                                   .against = against});
        }
    }

    const Dataset &m_dataset;
    const Selection &m_selection;
    SearchSubject &m_subject;
};

std::vector<int> positionsTo(std::size_t count)
{
    std::vector<int> positions;
    for (std::size_t i = 0; i < count; ++i)
        positions.push_back(static_cast<int>(i));
    return positions;
}

/// The municipalities among @p areas but for one, ascending.
std::vector<AreaIndex> othersThan(AreaIndex one, std::vector<AreaIndex> areas, const Catalogue &catalogue)
{
    std::erase_if(areas,
                  [&](AreaIndex area) { return area == one || area >= catalogue.municipalityCount(); });
    std::ranges::sort(areas);
    return areas;
}

/// What a search asks for beside the chosen municipality, the country and the regions, each once.
std::vector<std::string> comparedIn(const Selection &selection, const Catalogue &catalogue)
{
    std::vector<std::string> choices;
    for (const std::string &token : selection.search.areas) {
        const AreaIndex area = catalogue.indexOf(AreaId(token));
        const std::string &choice = token == "group" ? selection.group : token;
        const bool compared = token != "focus" && (area == noArea || area < catalogue.municipalityCount());
        if (compared && std::ranges::find(choices, choice) == choices.end())
            choices.push_back(choice);
    }
    return choices;
}

Result<std::vector<AreaIndex>> areasCalled(const Dataset &dataset, const Selection &selection,
                                           const std::string &token)
{
    const Catalogue &catalogue = dataset.catalogue();
    const AreaIndex focus = catalogue.indexOf(selection.focus);
    if (token == "focus")
        return focus == noArea ? Result<std::vector<AreaIndex>>(unknown(selection.focus.text()))
                               : std::vector<AreaIndex>{focus};
    const AreaIndex area = catalogue.indexOf(AreaId(token));
    if (area != noArea)
        return std::vector<AreaIndex>{area};
    const Result<ComparisonGroup> group =
        comparisonGroup(dataset, focus, token == "group" ? selection.group : token, selection.year);
    if (!group)
        return group.error();
    return group->members;
}

} // namespace

bool SearchSubject::isEmpty() const
{
    return std::ranges::any_of(members, [](const auto &dimension) { return dimension.empty(); });
}

std::vector<Gender> gendersOfSearch(const Selection &selection)
{
    if (!selection.search.genders.empty())
        return selection.search.genders;
    if (selection.trend.byGender)
        return {allGenders.begin(), allGenders.end()};
    return {selection.gender};
}

Result<std::vector<AreaIndex>> areasOfSearch(const Dataset &dataset, const Selection &selection)
{
    std::vector<AreaIndex> areas;
    std::vector<bool> taken(dataset.catalogue().areas().size());
    for (const std::string &token : selection.search.areas) {
        const Result<std::vector<AreaIndex>> called = areasCalled(dataset, selection, token);
        if (!called)
            return called.error();
        for (const AreaIndex area : *called) {
            if (!taken[static_cast<std::size_t>(area)])
                areas.push_back(area);
            taken[static_cast<std::size_t>(area)] = true;
        }
    }
    return areas;
}

std::string groupOfSearch(const Dataset &dataset, const Selection &selection, const AreaId &focus)
{
    const Catalogue &catalogue = dataset.catalogue();
    const AreaIndex asked = catalogue.indexOf(focus);
    const Result<std::vector<AreaIndex>> areas = areasOfSearch(dataset, selection);
    const std::vector<std::string> choices = comparedIn(selection, catalogue);
    if (!areas || choices.empty())
        return selection.group;
    if (std::ranges::find(choices, "all") != choices.end())
        return "all";
    const std::vector<AreaIndex> others = othersThan(asked, *areas, catalogue);
    if (others.empty())
        return selection.group;
    // A group that follows the chosen municipality may be another one for @p focus.
    if (choices.size() == 1) {
        const Result<ComparisonGroup> group =
            comparisonGroup(dataset, asked, choices.front(), selection.year);
        if (group && othersThan(asked, group->members, catalogue) == others)
            return choices.front();
    }
    std::string codes;
    for (const AreaIndex other : others)
        codes += (codes.empty() ? "" : ",") + catalogue.area(other).id.text();
    return codes;
}

std::vector<Year> yearsOfSearch(const Dataset &dataset, const Selection &selection)
{
    const auto basket = basketOf(dataset.catalogue(), selection.search);
    return basket ? yearsWithValues(dataset, *basket, gendersOfSearch(selection)) : std::vector<Year>();
}

Result<SearchSubject> searchSubject(const Dataset &dataset, const Selection &selection)
{
    auto basket = basketOf(dataset.catalogue(), selection.search);
    if (!basket)
        return basket.error();
    const Result<std::vector<AreaIndex>> areas = areasOfSearch(dataset, selection);
    if (!areas)
        return areas.error();
    SearchSubject subject{.indicators = std::move(*basket)};
    if (subject.indicators.empty())
        return subject;
    const std::vector<Gender> genders = gendersOfSearch(selection);
    const std::vector<Year> years = yearsShown(dataset, selection, subject.indicators, genders);

    Builder builder(dataset, selection, subject);
    builder.add(Dimension::Indicator, positionsTo(subject.indicators.size()));
    builder.add(Dimension::Area, *areas);
    std::vector<int> numbers;
    numbers.reserve(std::max(years.size(), genders.size()));
    for (const Year year : years)
        numbers.push_back(toInt(year));
    builder.add(Dimension::Year, numbers);
    numbers.clear();
    for (const Gender gender : genders)
        numbers.push_back(static_cast<int>(gender));
    builder.add(Dimension::Gender, numbers);
    const int municipalityCount = dataset.catalogue().municipalityCount();
    for (std::size_t i = 0; i < areas->size(); ++i) {
        if ((*areas)[i] < municipalityCount)
            subject.municipalities.push_back(static_cast<int>(i));
    }
    builder.addTotals();

    builder.choose(Dimension::Indicator, selection.indicator.text());
    builder.choose(Dimension::Area, selection.focus.text());
    const int shown = years.empty() ? 0 : toInt(selection.year.value_or(years.back()));
    builder.choose(Dimension::Year, std::to_string(shown));
    builder.choose(Dimension::Gender, {letterOf(selection.gender)});
    return subject;
}

} // namespace lagesbild
