#include "core/analysis/ownsuppression.h"

#include "core/data/ownindicator.h"

#include <algorithm>
#include <array>
#include <limits>

namespace lagesbild
{

namespace
{

using Triple = std::array<double, allGenders.size()>; ///< T, K, M; NaN for none

bool isOwnCount(const Indicator &indicator)
{
    return isOwn(indicator.id) && indicator.unit == Unit::Count;
}

bool hasSmall(const Triple &counts, int threshold)
{
    return std::ranges::any_of(counts, [threshold](double count) { return count < threshold; });
}

void hide(const Triple &counts, AreaIndex area, Year year, int threshold, std::set<HiddenFigure> &hidden)
{
    if (!hasSmall(counts, threshold))
        return;
    const Suppression protectedCounts = suppressed(counts, genderSums(1), threshold);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const CellState state = protectedCounts.cells[i];
        if (state == CellState::Primary || state == CellState::Secondary)
            hidden.insert({area, year, allGenders[i]});
    }
}

} // namespace

std::set<HiddenFigure> hiddenBeforeExport(const Dataset &dataset, const Indicator &indicator, int threshold)
{
    std::set<HiddenFigure> hidden;
    if (!isOwnCount(indicator))
        return hidden;
    std::array<const Cube *, allGenders.size()> cubes{};
    std::ranges::transform(allGenders, cubes.begin(),
                           [&](Gender gender) { return &dataset.cube(indicator.id, gender); });
    std::set<Year> years;
    for (const Cube *cube : cubes) {
        for (int i = 0; i < cube->yearCount(); ++i)
            years.insert(Year{toInt(cube->firstYear()) + i});
    }
    for (const Year year : years) {
        for (AreaIndex area = 0; area < static_cast<AreaIndex>(dataset.catalogue().areas().size()); ++area) {
            Triple counts{};
            std::ranges::transform(cubes, counts.begin(), [&](const Cube *cube) {
                return cube->value(year, area).value_or(std::numeric_limits<double>::quiet_NaN());
            });
            hide(counts, area, year, threshold, hidden);
        }
    }
    return hidden;
}

std::unique_ptr<const Dataset> protectedForExport(const Dataset &dataset)
{
    const Catalogue &catalogue = dataset.catalogue();
    if (std::ranges::none_of(catalogue.indicators(), isOwnCount))
        return nullptr;
    CubeLoader load = [&dataset](const IndicatorId &id, Gender gender) -> Result<Cube> {
        Cube cube = dataset.cube(id, gender);
        if (const auto damaged = cube.isEmpty() ? dataset.firstError() : std::nullopt)
            return *damaged; // else nobody who asks this data set would be told of it
        const Indicator *indicator = dataset.catalogue().indicator(id);
        if (indicator == nullptr || !isOwnCount(*indicator))
            return cube;
        for (const HiddenFigure &hidden : hiddenBeforeExport(dataset, *indicator)) {
            if (hidden.gender == gender)
                cube.setMissing(hidden.year, hidden.area, Status::Privacy);
        }
        return cube;
    };
    DescriptionLoader describe = [&dataset](const IndicatorId &id) { return dataset.description(id); };
    return std::make_unique<const Dataset>(catalogue, dataset.provenance(), std::move(load),
                                           std::move(describe));
}

} // namespace lagesbild
