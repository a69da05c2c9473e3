#include "core/analysis/association.h"

#include "core/analysis/subject.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace lagesbild
{

namespace
{

constexpr std::string_view usualOther = "N02925";
constexpr int fewestForWords = 10;
constexpr double weakBelow = 0.3;
constexpr double moderateBelow = 0.7;

/// Whether municipalities have figures of @p id.
bool hasFigures(const Dataset &dataset, const IndicatorId &id)
{
    const Indicator *indicator = dataset.catalogue().indicator(id);
    return indicator != nullptr && indicator->coverage != Coverage::Regions &&
           !dataset.cube(id, Gender::Total).isEmpty();
}

IndicatorId otherOf(const Dataset &dataset, const Selection &selection, const IndicatorId &chosen)
{
    if (!selection.scatter.other.isEmpty())
        return selection.scatter.other;
    const IndicatorId usual(usualOther);
    if (chosen != usual && hasFigures(dataset, usual))
        return usual;
    const Collection *collection = dataset.catalogue().collection(selection.collection);
    if (collection == nullptr)
        return {};
    for (const CollectionSection &section : collection->sections) {
        for (const CollectionEntry &entry : section.entries) {
            if (entry.indicator != chosen && hasFigures(dataset, entry.indicator))
                return entry.indicator;
        }
    }
    return {};
}

/// The one of @p years nearest to @p year, the earlier of two.
Year nearestOf(const std::vector<Year> &years, Year year)
{
    return *std::ranges::min_element(years, {},
                                     [year](Year each) { return std::abs(toInt(each) - toInt(year)); });
}

/// The latest year in which both have values for at least half of the municipalities; else that of the chosen.
std::optional<Year> latestOfBoth(const Figures &value, const Figures &along)
{
    const std::optional<Year> own = value.latestYear();
    const std::optional<Year> other = along.latestYear();
    if (!own || !other)
        return own;
    const Year both = std::min(*own, *other);
    const std::vector<Year> years = value.yearsWithValues();
    return std::ranges::find(years, both) == years.end() ? own : both;
}

void addRows(Association &result, const Figures &value, const Figures &along, const Catalogue &catalogue,
             AreaIndex focus)
{
    const std::vector<AreaIndex> &members = result.group.members;
    const bool everyone = result.group.choice == GroupChoice::All;
    for (AreaIndex area = 0; area < catalogue.municipalityCount(); ++area) {
        if (!value.counted(result.year, area) || !along.counted(result.otherYear, area)) {
            ++result.leftOut;
            continue;
        }
        result.rows.push_back({.area = area,
                               .code = catalogue.area(area).id,
                               .name = catalogue.area(area).name,
                               .isFocus = area == focus,
                               .isPeer = !everyone && std::ranges::find(members, area) != members.end(),
                               .along = along.at(result.otherYear, area),
                               .value = value.at(result.year, area),
                               .mainGroup = mainGroupOf(catalogue.area(area))});
    }
}

void addInhabitants(Association &result, const Dataset &dataset)
{
    const Indicator *indicator = dataset.catalogue().indicator(populationIndicator);
    if (indicator == nullptr)
        return;
    const Figures figures(dataset, *indicator, Gender::Total);
    const std::vector<Year> years = figures.yearsWithValues();
    if (years.empty())
        return;
    result.inhabitantsYear = nearestOf(years, result.year);
    for (AssociationRow &row : result.rows)
        row.inhabitants = figures.at(*result.inhabitantsYear, row.area);
}

Closeness closenessOf(const StraightLine &line)
{
    if (line.points < fewestForWords)
        return Closeness::Unknown;
    if (line.interval.low <= 0 && line.interval.high >= 0)
        return Closeness::NoneSure;
    const double size = std::abs(line.r);
    return size < weakBelow       ? Closeness::Weak
           : size < moderateBelow ? Closeness::Moderate
                                  : Closeness::Strong;
}

void addLine(Association &result)
{
    std::vector<double> x;
    std::vector<double> y;
    for (const AssociationRow &row : result.rows) {
        x.push_back(*row.along.value);
        y.push_back(*row.value.value);
    }
    result.line = straightLine(x, y);
    if (!result.line)
        return;
    result.closeness = closenessOf(*result.line);
    const auto focus = std::ranges::find(result.rows, true, &AssociationRow::isFocus);
    if (focus != result.rows.end())
        result.focusDeviation = *focus->value.value - result.line->at(*focus->along.value);
}

} // namespace

Result<AssociationTerms> associationTerms(const Dataset &dataset, const Selection &selection)
{
    const Result<Subject> subject = subjectOf(dataset, selection);
    if (!subject)
        return subject.error();
    AssociationTerms terms{.indicator = subject->indicator, .focus = subject->focus};
    const IndicatorId otherId = otherOf(dataset, selection, terms.indicator->id);
    terms.other = dataset.catalogue().indicator(otherId);
    if (terms.other == nullptr)
        return Error{.kind = ErrorKind::NotFound, .detail = "no such indicator", .place = otherId.text()};
    if (!dataset.cube(otherId, selection.gender).isEmpty())
        terms.otherGender = selection.gender;
    const Figures value(dataset, *terms.indicator, selection.gender, selection.ranking);
    const Figures along(dataset, *terms.other, terms.otherGender, selection.ranking);
    const std::optional<Year> latest = latestOfBoth(value, along);
    const std::vector<Year> otherYears = along.yearsWithValues();
    if (!latest || otherYears.empty())
        return Error{.kind = ErrorKind::NotFound,
                     .detail = "no values",
                     .place = latest ? otherId.text() : terms.indicator->id.text()};
    terms.year = selection.year.value_or(*latest);
    terms.otherYear = nearestOf(otherYears, terms.year);
    return terms;
}

Result<Association> association(const Dataset &dataset, const Selection &selection)
{
    const Result<AssociationTerms> terms = associationTerms(dataset, selection);
    if (!terms)
        return terms.error();
    Association result{.indicator = terms->indicator->id,
                       .other = terms->other->id,
                       .year = terms->year,
                       .otherYear = terms->otherYear,
                       .gender = selection.gender,
                       .otherGender = terms->otherGender};
    Result<ComparisonGroup> group = comparisonGroup(dataset, terms->focus, selection.group, result.year);
    if (!group)
        return group.error();
    result.group = std::move(*group);
    const Figures value(dataset, *terms->indicator, selection.gender, selection.ranking);
    const Figures along(dataset, *terms->other, terms->otherGender, selection.ranking);
    result.years = value.yearsWithValues();
    addRows(result, value, along, dataset.catalogue(), terms->focus);
    result.focusAlong = along.at(result.otherYear, terms->focus).status;
    result.focusValue = value.at(result.year, terms->focus).status;
    addInhabitants(result, dataset);
    addLine(result);
    return result;
}

} // namespace lagesbild
