#include "core/analysis/ownsuppression.h"

#include "core/data/ownindicator.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>
#include <string>
#include <vector>

namespace lagesbild
{

namespace
{

constexpr std::size_t genderCount = allGenders.size();

bool isOwnCount(const Indicator &indicator)
{
    return isOwn(indicator.id) && indicator.unit == Unit::Count;
}

/// Counts of one year, T, K and M of each area in turn, and the sums between them that a reader may know.
class YearCounts
{
public:
    YearCounts(const Catalogue &catalogue, const std::array<const Cube *, genderCount> &cubes, Year year)
        : m_catalogue(catalogue)
    {
        for (AreaIndex area = 0; area < areaCount(); ++area) {
            for (const Cube *cube : cubes)
                m_counts.push_back(
                    cube->value(year, area).value_or(std::numeric_limits<double>::quiet_NaN()));
        }
        m_sums = genderSums(areaCount());
        for (int gender = 0; gender < static_cast<int>(genderCount); ++gender)
            addSumsOverAreas(gender);
    }

    void hide(Year year, int threshold, std::set<HiddenFigure> &hidden) const
    {
        if (std::ranges::none_of(m_counts, [threshold](double count) { return count < threshold; }))
            return;
        const std::vector<CellState> cells = suppressedInHierarchy(m_counts, m_sums, threshold);
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            if (cells[cell] == CellState::Primary || cells[cell] == CellState::Secondary)
                hidden.insert(
                    {static_cast<AreaIndex>(cell / genderCount), year, allGenders[cell % genderCount]});
        }
    }

private:
    AreaIndex areaCount() const { return static_cast<AreaIndex>(m_catalogue.areas().size()); }
    static int cellOf(AreaIndex area, int gender) { return area * static_cast<int>(genderCount) + gender; }
    double countAt(int cell) const { return m_counts[static_cast<std::size_t>(cell)]; }

    /// Whether subtracting from the total gives a part; it does not where areas are lacking.
    bool addsUp(const SumRule &sum) const
    {
        constexpr double half = 0.5; // counts are whole
        double left = countAt(sum.total);
        for (const int part : sum.parts)
            left -= countAt(part);
        return !sum.parts.empty() && std::abs(left) < half;
    }

    /// A county's municipalities make its region's figure. Regions, and municipalities of the other counties, make the
    /// country's: of each county only the one or the other, so that every sum has parts of its own.
    void addSumsOverAreas(int gender)
    {
        SumRule whole{.total = -1, .parts = {}};
        std::set<std::string> summedCounties;
        for (AreaIndex area = m_catalogue.municipalityCount(); area < areaCount(); ++area) {
            const int cell = cellOf(area, gender);
            if (m_catalogue.area(area).kind != AreaKind::Region || std::isnan(countAt(cell)))
                continue;
            const std::string &county = m_catalogue.area(area).county;
            SumRule sum{.total = cell, .parts = municipalCells(gender, [&](const Area &municipality) {
                                           return municipality.county == county;
                                       })};
            if (!sum.parts.empty() && !addsUp(sum))
                continue;
            whole.parts.push_back(cell);
            summedCounties.insert(county);
            if (!sum.parts.empty())
                m_sums.push_back(std::move(sum));
        }
        if (m_catalogue.country() == noArea || std::isnan(countAt(cellOf(m_catalogue.country(), gender))))
            return;
        whole.total = cellOf(m_catalogue.country(), gender);
        std::ranges::copy(municipalCells(gender,
                                         [&](const Area &municipality) {
                                             return !summedCounties.contains(municipality.county);
                                         }),
                          std::back_inserter(whole.parts));
        if (addsUp(whole))
            m_sums.push_back(std::move(whole));
    }

    /// Of the municipalities that have a count and are asked for.
    template <class Predicate>
    std::vector<int> municipalCells(int gender, const Predicate &isAskedFor) const
    {
        std::vector<int> cells;
        for (AreaIndex area = 0; area < m_catalogue.municipalityCount(); ++area) {
            const int cell = cellOf(area, gender);
            if (!std::isnan(countAt(cell)) && isAskedFor(m_catalogue.area(area)))
                cells.push_back(cell);
        }
        return cells;
    }

    const Catalogue &m_catalogue;
    std::vector<double> m_counts; ///< NaN for none
    std::vector<SumRule> m_sums;
};

} // namespace

std::set<HiddenFigure> hiddenBeforeExport(const Dataset &dataset, const Indicator &indicator, int threshold)
{
    std::set<HiddenFigure> hidden;
    if (!isOwnCount(indicator))
        return hidden;
    std::array<const Cube *, genderCount> cubes{};
    std::ranges::transform(allGenders, cubes.begin(),
                           [&](Gender gender) { return &dataset.cube(indicator.id, gender); });
    std::set<Year> years;
    for (const Cube *cube : cubes) {
        for (int i = 0; i < cube->yearCount(); ++i)
            years.insert(Year{toInt(cube->firstYear()) + i});
    }
    for (const Year year : years)
        YearCounts(dataset.catalogue(), cubes, year).hide(year, threshold, hidden);
    return hidden;
}

bool hidesBeforeExport(const Dataset &dataset)
{
    return std::ranges::any_of(dataset.catalogue().indicators(), [&dataset](const Indicator &indicator) {
        return !hiddenBeforeExport(dataset, indicator).empty();
    });
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
