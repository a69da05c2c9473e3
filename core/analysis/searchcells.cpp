#include "core/analysis/searchcells.h"

#include "core/base/missing.h"
#include "core/stats/aggregate.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lagesbild
{

namespace
{

constexpr double wholePerCent = 100;
constexpr double perThousand = 1000;
constexpr std::size_t mostRanked = 2000;
constexpr std::array outsideIn{Dimension::Year, Dimension::Gender, Dimension::Area, Dimension::Indicator};

std::size_t slotOf(Dimension dimension)
{
    return static_cast<std::size_t>(dimension);
}

/// The status of something made of two: of the first that is missing, else of the first that is not firm.
Status together(const SearchCell &a, const SearchCell &b)
{
    if (!a.value)
        return a.status;
    if (!b.value)
        return b.status;
    return a.status != Status::Ok ? a.status : b.status;
}

SearchCell undefined(SearchCell cell, Undefined why)
{
    cell.value.reset();
    cell.undefined = why;
    return cell;
}

/// How a calculation is measured, from what it is made of.
SearchCell measureOf(CalculationKind kind, const SearchCell &of)
{
    switch (kind) {
    case CalculationKind::Difference:
        return {.unit = of.unit == Unit::Percent ? Unit::PercentagePoints : of.unit,
                .decimals = of.decimals,
                .isChange = true};
    case CalculationKind::Ratio:
        return {.unit = Unit::Ratio, .decimals = decimalsOf(Unit::Ratio)};
    case CalculationKind::PercentChange:
        return {.unit = Unit::Percent, .decimals = decimalsOf(Unit::Percent), .isChange = true};
    case CalculationKind::Index:
        return {.unit = Unit::None, .decimals = 1};
    case CalculationKind::Per1000:
        break;
    }
    return {.unit = Unit::Per1000, .decimals = decimalsOf(Unit::Per1000)};
}

double calculated(CalculationKind kind, double of, double against)
{
    switch (kind) {
    case CalculationKind::Difference:
        return of - against;
    case CalculationKind::Ratio:
        return of / against;
    case CalculationKind::PercentChange:
        return wholePerCent * (of - against) / against;
    case CalculationKind::Index:
        return wholePerCent * of / against;
    case CalculationKind::Per1000:
        break;
    }
    return perThousand * of / against;
}

bool needsPositiveBase(CalculationKind kind)
{
    return kind == CalculationKind::PercentChange || kind == CalculationKind::Index ||
           kind == CalculationKind::Per1000;
}

SearchCell combined(CalculationKind kind, const SearchCell &of, const SearchCell &against)
{
    SearchCell cell = measureOf(kind, of);
    cell.status = together(of, against);
    cell.used = std::min(of.used, against.used);
    cell.of = of.of;
    if (of.undefined != Undefined::No || against.undefined != Undefined::No)
        return undefined(cell, of.undefined != Undefined::No ? of.undefined : against.undefined);
    if (!of.value || !against.value)
        return cell;
    if (kind == CalculationKind::Difference && of.unit != against.unit)
        return undefined(cell, Undefined::UnitsDiffer);
    if (*against.value == 0 && kind != CalculationKind::Difference)
        return undefined(cell, Undefined::FromZero);
    if (*against.value < 0 && needsPositiveBase(kind))
        return undefined(cell, Undefined::FromZero);
    cell.value = calculated(kind, *of.value, *against.value);
    return cell;
}

} // namespace

SearchCells::SearchCells(const Dataset &dataset, SearchSubject subject, RankOptions ranking)
    : m_dataset(&dataset),
      m_subject(std::move(subject)),
      m_ranking(ranking),
      m_figures(m_subject.indicators.size() * allGenders.size())
{
}

const SearchMember &SearchCells::memberAt(const SearchPoint &point, Dimension dimension) const
{
    return m_subject.of(dimension)[static_cast<std::size_t>(point[slotOf(dimension)])];
}

const Figures &SearchCells::figuresOf(int indicator, Gender gender) const
{
    auto &slot =
        m_figures[static_cast<std::size_t>(indicator) * allGenders.size() + static_cast<std::size_t>(gender)];
    if (!slot)
        slot = std::make_unique<Figures>(
            *m_dataset, *m_subject.indicators[static_cast<std::size_t>(indicator)], gender, m_ranking);
    return *slot;
}

AreaIndex SearchCells::areaAt(int position) const
{
    return m_subject.of(Dimension::Area)[static_cast<std::size_t>(position)].at;
}

/// Only for points whose members but the area's are measured.
SearchCells::Leaf SearchCells::leafOf(const SearchPoint &point) const
{
    return {memberAt(point, Dimension::Indicator).at, Year{memberAt(point, Dimension::Year).at},
            static_cast<Gender>(memberAt(point, Dimension::Gender).at)};
}

SearchCell SearchCells::measured(const Leaf &leaf, AreaIndex area) const
{
    const Figures &figures = figuresOf(leaf.indicator, leaf.gender);
    const Figure figure = figures.at(leaf.year, area);
    return {.value = figure.value,
            .status = figure.status,
            .unit = figures.indicator().unit,
            .decimals = figures.indicator().decimals,
            .n = figure.n,
            .nIsExact = figure.nIsExact};
}

/// A sum or a weighted mean of measured figures.
SearchCell SearchCells::total(const Leaf &leaf, SearchMember::Kind kind,
                              const std::vector<int> &counted) const
{
    const Figures &figures = figuresOf(leaf.indicator, leaf.gender);
    const Indicator &indicator = figures.indicator();
    SearchCell cell{.unit = indicator.unit,
                    .decimals = indicator.decimals,
                    .used = static_cast<int>(counted.size()),
                    .of = static_cast<int>(m_subject.municipalities.size())};
    if (kind == SearchMember::Kind::Sum && indicator.unit != Unit::Count)
        return undefined(cell, Undefined::NotAdded);
    std::vector<double> values;
    std::vector<double> weights;
    for (const int position : counted) {
        const Figure figure = figures.at(leaf.year, areaAt(position));
        values.push_back(figure.value.value_or(missingValue));
        weights.push_back(figure.nIsExact ? *figure.n : missingValue);
    }
    if (values.empty())
        return cell;
    cell.status = Status::Ok;
    if (kind == SearchMember::Kind::Sum) {
        cell.value = std::accumulate(values.begin(), values.end(), 0.0);
        return cell;
    }
    const GroupMean mean = weightedMean(values, weights);
    if (!mean.mean)
        return undefined(cell, Undefined::NoWeights);
    cell.value = mean.mean;
    cell.used = mean.used;
    return cell;
}

/// The mean of the numbers that stand in the same line for every municipality, measured or reckoned.
SearchCell SearchCells::meanOfCells(const SearchPoint &point, const std::vector<int> &counted) const
{
    std::vector<double> values;
    SearchCell cell;
    for (const int position : m_subject.municipalities) {
        SearchPoint one = point;
        one[slotOf(Dimension::Area)] = position;
        cell = evaluate(one, {});
        if (cell.undefined == Undefined::UnitsDiffer)
            break;
        if (cell.value && std::ranges::binary_search(counted, position))
            values.push_back(*cell.value);
    }
    const GroupMean mean = unweightedMean(values);
    cell.value = mean.mean;
    cell.status = mean.mean ? Status::Ok : Status::Absent;
    cell.undefined = cell.undefined == Undefined::UnitsDiffer ? cell.undefined : Undefined::No;
    cell.n.reset();
    cell.nIsExact = false;
    cell.used = mean.used;
    cell.of = static_cast<int>(m_subject.municipalities.size());
    return cell;
}

/// Of a group it is its sum per its inhabitants, which also is the mean weighted by them.
SearchCell SearchCells::perInhabitants(const SearchPoint &point, const SearchMember &member,
                                       const std::vector<int> &counted) const
{
    SearchPoint part = point;
    part[slotOf(Dimension::Indicator)] = member.of;
    const Leaf of = leafOf(part);
    Leaf inhabitants = of;
    inhabitants.indicator = member.against;
    const SearchMember &area = memberAt(point, Dimension::Area);
    if (area.isTotal())
        return combined(CalculationKind::Per1000, total(of, SearchMember::Kind::Sum, counted),
                        total(inhabitants, SearchMember::Kind::Sum, counted));
    return combined(CalculationKind::Per1000, measured(of, area.at), measured(inhabitants, area.at));
}

SearchCell SearchCells::evaluate(const SearchPoint &point, const std::vector<int> &counted) const
{
    for (const Dimension dimension : outsideIn) {
        const SearchMember &member = memberAt(point, dimension);
        if (member.kind != SearchMember::Kind::Calculated)
            continue;
        if (member.calculation == CalculationKind::Per1000)
            return perInhabitants(point, member, counted);
        SearchPoint of = point;
        SearchPoint against = point;
        of[slotOf(dimension)] = member.of;
        against[slotOf(dimension)] = member.against;
        return combined(member.calculation, evaluate(of, counted), evaluate(against, counted));
    }
    const SearchMember &area = memberAt(point, Dimension::Area);
    return area.isTotal() ? total(leafOf(point), area.kind, counted) : measured(leafOf(point), area.at);
}

void SearchCells::collectLeaves(const SearchPoint &point, std::vector<Leaf> &leaves) const
{
    for (const Dimension dimension : {Dimension::Year, Dimension::Gender, Dimension::Indicator}) {
        const SearchMember &member = memberAt(point, dimension);
        if (member.kind != SearchMember::Kind::Calculated)
            continue;
        SearchPoint part = point;
        part[slotOf(dimension)] = member.of;
        collectLeaves(part, leaves);
        if (member.calculation == CalculationKind::Per1000) {
            Leaf inhabitants = leafOf(part);
            inhabitants.indicator = member.against;
            leaves.push_back(inhabitants);
        } else {
            part[slotOf(dimension)] = member.against;
            collectLeaves(part, leaves);
        }
        return;
    }
    leaves.push_back(leafOf(point));
}

std::vector<int> SearchCells::countedIn(const std::vector<Leaf> &leaves) const
{
    std::vector<int> counted;
    for (const int position : m_subject.municipalities) {
        if (std::ranges::all_of(leaves, [&](const Leaf &leaf) {
                return figuresOf(leaf.indicator, leaf.gender)
                    .counted(leaf.year, areaAt(position))
                    .has_value();
            }))
            counted.push_back(position);
    }
    return counted;
}

SearchCell SearchCells::at(const SearchPoint &point) const
{
    const SearchMember::Kind kind = memberAt(point, Dimension::Area).kind;
    if (kind == SearchMember::Kind::Measured || kind == SearchMember::Kind::Calculated)
        return evaluate(point, {});
    std::vector<Leaf> leaves;
    collectLeaves(point, leaves);
    const std::vector<int> counted = countedIn(leaves);
    return kind == SearchMember::Kind::Mean ? meanOfCells(point, counted) : evaluate(point, counted);
}

double SearchCells::valueAt(const SearchPoint &point) const
{
    const bool plain = std::ranges::all_of(allDimensions, [&](Dimension dimension) {
        return memberAt(point, dimension).kind == SearchMember::Kind::Measured;
    });
    if (!plain)
        return at(point).value.value_or(missingValue);
    const Leaf leaf = leafOf(point);
    return figuresOf(leaf.indicator, leaf.gender)
        .cube()
        .value(leaf.year, memberAt(point, Dimension::Area).at)
        .value_or(missingValue);
}

Colour SearchCells::colourAt(const SearchPoint &point) const
{
    for (const Dimension dimension : allDimensions) {
        if (memberAt(point, dimension).kind != SearchMember::Kind::Measured)
            return Colour::None;
    }
    const Leaf leaf = leafOf(point);
    const AreaIndex area = memberAt(point, Dimension::Area).at;
    const Figures &figures = figuresOf(leaf.indicator, leaf.gender);
    const Direction direction = figures.indicator().direction;
    const bool judged = direction == Direction::HighIsBetter || direction == Direction::LowIsBetter;
    if (!judged || area >= m_dataset->catalogue().municipalityCount())
        return Colour::None;
    const std::optional<double> value = figures.counted(leaf.year, area);
    if (!value)
        return Colour::None;
    if (m_ranked.size() > mostRanked)
        m_ranked.clear();
    std::vector<double> &ranked = m_ranked[Key(leaf.indicator, leaf.year, leaf.gender)];
    if (ranked.empty())
        ranked = figures.countedMunicipalities(leaf.year);
    return placeOf(*value, ranked, direction).colour;
}

} // namespace lagesbild
