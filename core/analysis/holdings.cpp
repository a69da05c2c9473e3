#include "core/analysis/holdings.h"

#include "core/analysis/figure.h"

#include <algorithm>
#include <memory>

namespace lagesbild
{

namespace
{

void add(CollectionHolding &holding, const Indicator &indicator, const Provenance &provenance)
{
    ++holding.indicators;
    if (!indicator.hasValues)
        return;
    ++holding.withValues;
    const auto fetched = fetchedOn(indicator, provenance);
    if (!fetched)
        return;
    holding.oldest = std::min(holding.oldest.value_or(*fetched), *fetched);
    holding.newest = std::max(holding.newest.value_or(*fetched), *fetched);
}

void addZeros(const Figures &figures, Gender gender, std::vector<SuspectedZeros> &found)
{
    const Cube &cube = figures.cube();
    for (Year year = cube.firstYear(); cube.hasYear(year); year = yearAfter(year)) {
        SuspectedZeros zeros{figures.indicator().id, gender, year, {}};
        const auto values = cube.valuesOf(year);
        for (std::size_t area = 0; area < values.size(); ++area) {
            const auto index = static_cast<AreaIndex>(area);
            if (values[area] == 0 && figures.at(year, index).status == Status::Placeholder)
                zeros.areas.push_back(index);
        }
        if (!zeros.areas.empty())
            found.push_back(std::move(zeros));
    }
}

} // namespace

std::optional<QDate> fetchedOn(const Indicator &indicator, const Provenance &provenance)
{
    const auto at = static_cast<std::size_t>(indicator.origin);
    if (indicator.origin < 0 || at >= provenance.ledger.size())
        return std::nullopt;
    const QDateTime &when = provenance.ledger[at].when;
    return when.isValid() ? std::optional(when.toLocalTime().date()) : std::nullopt;
}

std::vector<CollectionHolding> collectionHoldings(const Dataset &dataset)
{
    const Catalogue &catalogue = dataset.catalogue();
    std::vector<CollectionHolding> holdings;
    for (const Collection &collection : catalogue.collections()) {
        CollectionHolding holding{collection.id, collection.title, 0, 0, {}, {}};
        for (const CollectionSection &section : collection.sections) {
            for (const CollectionEntry &entry : section.entries) {
                const Indicator *indicator = catalogue.indicator(entry.indicator);
                if (indicator != nullptr && !indicator->formula)
                    add(holding, *indicator, dataset.provenance());
            }
        }
        if (holding.indicators > 0)
            holdings.push_back(std::move(holding));
    }
    return holdings;
}

IndicatorCounts indicatorCounts(const Catalogue &catalogue)
{
    IndicatorCounts counts;
    for (const Indicator &indicator : catalogue.indicators()) {
        if (indicator.formula)
            continue;
        ++counts.indicators;
        counts.withValues += indicator.hasValues ? 1 : 0;
        counts.withdrawn += indicator.withdrawn ? 1 : 0;
    }
    return counts;
}

std::optional<std::vector<SuspectedZeros>> suspectedZeros(const Catalogue &catalogue, const CubeLoader &load,
                                                          const Tick &tick)
{
    constexpr int atOnce = 50; // shares whose figures, and those of their persons, are in memory together
    std::vector<SuspectedZeros> found;
    std::unique_ptr<const Dataset> some;
    int read = 0;
    const int total = static_cast<int>(catalogue.indicators().size());
    for (int i = 0; i < total; ++i) {
        if (!tick(i, total))
            return std::nullopt;
        const Indicator &indicator = catalogue.indicators()[static_cast<std::size_t>(i)];
        if (!indicator.hasValues || indicator.formula || indicator.unit != Unit::Percent)
            continue;
        if (read++ % atOnce == 0)
            some = std::make_unique<const Dataset>(catalogue, Provenance(), load,
                                                   [](const IndicatorId &) { return QString(); });
        for (const Gender gender : allGenders)
            addZeros(Figures(*some, indicator, gender), gender, found);
    }
    return found;
}

} // namespace lagesbild
