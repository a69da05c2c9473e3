#include "core/analysis/years.h"

#include "core/analysis/balance.h"
#include "core/analysis/expected.h"
#include "core/analysis/figure.h"
#include "core/analysis/likeness.h"
#include "core/analysis/searchmembers.h"
#include "core/analysis/subject.h"

#include <algorithm>

namespace lagesbild
{

namespace
{

/// From the first to the last year that some indicator of the collection has.
std::vector<Year> yearsOfCollection(const Dataset &dataset, const Selection &selection)
{
    const Collection *collection = dataset.catalogue().collection(selection.collection);
    if (collection == nullptr)
        return {};
    int first = 3000;
    int last = 0;
    for (const CollectionSection &section : collection->sections) {
        for (const CollectionEntry &entry : section.entries) {
            const Cube &cube = dataset.cube(entry.indicator, selection.gender);
            if (cube.isEmpty())
                continue;
            first = std::min(first, toInt(cube.firstYear()));
            last = std::max(last, toInt(cube.lastYear()));
        }
    }
    std::vector<Year> years;
    for (int year = first; year <= last; ++year)
        years.push_back(Year{year});
    return years;
}

/// Those in which the chosen municipality has all that its likeness is measured in.
std::vector<Year> yearsOfPeers(const Dataset &dataset, const Selection &selection)
{
    const Result<Likeness> likeness = Likeness::of(dataset, likenessRecipe(selection.peers));
    const AreaIndex focus = dataset.catalogue().indexOf(selection.focus);
    return likeness && focus != noArea ? likeness->yearsOf(focus) : std::vector<Year>();
}

std::vector<Year> yearsOfRatio(const Dataset &dataset, BalanceKind kind)
{
    const Indicator *indicator = dataset.catalogue().indicator(publishedRatio(kind));
    return indicator == nullptr ? std::vector<Year>()
                                : Figures(dataset, *indicator, Gender::Total).yearsWithValues();
}

} // namespace

std::vector<Year> yearsToChoose(const Dataset &dataset, const Selection &selection)
{
    const bool ofAll = selection.room == Room::Trend && selection.trend.form == TrendForm::Indicators;
    if (selection.room == Room::Overview || ofAll)
        return yearsOfCollection(dataset, selection);
    if (selection.room == Room::Peers)
        return yearsOfPeers(dataset, selection);
    if (selection.room == Room::Balance)
        return yearsOfRatio(dataset, selection.balance);
    if (selection.room == Room::Expected)
        return expectedYears(dataset, selection);
    if (selection.room == Room::Search && !selection.search.indicators.empty())
        return yearsOfSearch(dataset, selection);
    if (selection.room == Room::Map && selection.map.layer == MapLayer::Deviation)
        return expectedYears(dataset, selection);
    const Result<Subject> subject = subjectOf(dataset, selection);
    if (!subject)
        return {};
    std::vector<Year> years = Figures(dataset, *subject->indicator, selection.gender).yearsWithValues();
    const bool fromAnEarlier = selection.room == Room::Map && selection.map.layer == MapLayer::Change;
    if (fromAnEarlier && !years.empty())
        years.erase(years.begin());
    return years;
}

std::vector<Year> eachYearOnce(std::vector<Year> years)
{
    std::ranges::sort(years);
    years.erase(std::unique(years.begin(), years.end()), years.end());
    return years;
}

} // namespace lagesbild
