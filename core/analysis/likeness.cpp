#include "core/analysis/likeness.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace lagesbild
{

namespace
{

/// «Koladas metod (återskapad)», methods 1: population, asylum seekers and received per 1 000, born outside EU.
std::vector<WeightedVariable> koladaVariables()
{
    return {{populationIndicator, 0.000261},
            {IndicatorId("N01993"), 1.8},
            {IndicatorId("N02006"), 14.05},
            {IndicatorId("N02925"), 1}};
}

/// The same four, each counting alike; population as its logarithm, since it is proportions that tell there.
std::vector<WeightedVariable> standardisedVariables()
{
    return {{populationIndicator, 1, true},
            {IndicatorId("N01993")},
            {IndicatorId("N02006")},
            {IndicatorId("N02925")}};
}

} // namespace

LikenessRecipe likenessRecipe(const PeerOptions &options)
{
    switch (options.method) {
    case PeerMethod::Standardised:
        return {standardisedVariables(), PeerScale::StandardDeviation, PeerMetric::Euclid};
    case PeerMethod::Own:
        return {options.variables.empty() ? standardisedVariables() : options.variables, options.scale,
                options.metric};
    case PeerMethod::Kolada:
        break;
    }
    return {koladaVariables(), PeerScale::Unit, PeerMetric::Manhattan};
}

Result<Likeness> Likeness::of(const Dataset &dataset, LikenessRecipe recipe)
{
    std::vector<Figures> figures;
    for (const WeightedVariable &variable : recipe.variables) {
        const Indicator *indicator = dataset.catalogue().indicator(variable.indicator);
        if (indicator == nullptr)
            return Error{.kind = ErrorKind::NotFound,
                         .detail = "no such indicator",
                         .place = variable.indicator.text()};
        figures.emplace_back(dataset, *indicator, Gender::Total, RankOptions{.keepSmall = true});
    }
    return Likeness(dataset, std::move(recipe), std::move(figures));
}

Likeness::Likeness(const Dataset &dataset, LikenessRecipe recipe, std::vector<Figures> figures)
    : m_recipe(std::move(recipe)),
      m_figures(std::move(figures)),
      m_municipalityCount(dataset.catalogue().municipalityCount())
{
}

std::optional<double> Likeness::value(std::size_t variable, Year year, AreaIndex area) const
{
    return m_figures[variable].counted(year, area);
}

std::vector<std::size_t> Likeness::lacking(Year year, AreaIndex area) const
{
    std::vector<std::size_t> variables;
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        const std::optional<double> figure = value(i, year, area);
        if (!figure || (m_recipe.variables[i].logarithmic && *figure <= 0))
            variables.push_back(i);
    }
    return variables;
}

bool Likeness::hasAll(Year year, AreaIndex area) const
{
    return area < m_municipalityCount && lacking(year, area).empty();
}

std::vector<Year> Likeness::allYears() const
{
    std::optional<Year> first;
    std::optional<Year> last;
    for (const Figures &figures : m_figures) {
        const Cube &cube = figures.cube();
        if (cube.isEmpty())
            return {};
        first = std::min(first.value_or(cube.firstYear()), cube.firstYear());
        last = std::max(last.value_or(cube.lastYear()), cube.lastYear());
    }
    std::vector<Year> years;
    for (Year year = first.value_or(Year{1}); last && year <= *last; year = yearAfter(year))
        years.push_back(year);
    return years;
}

std::vector<Year> Likeness::yearsOf(AreaIndex area) const
{
    std::vector<Year> years = allYears();
    std::erase_if(years, [&](Year year) { return !hasAll(year, area); });
    return years;
}

std::optional<Year> Likeness::latestYear() const
{
    const std::vector<Year> years = allYears();
    for (auto year = years.rbegin(); year != years.rend(); ++year) {
        int count = 0;
        for (AreaIndex area = 0; area < m_municipalityCount; ++area)
            count += hasAll(*year, area) ? 1 : 0;
        if (count > 0 && 2 * count >= m_municipalityCount)
            return *year;
    }
    return std::nullopt;
}

std::optional<Year> Likeness::nearestYear(AreaIndex area, Year wanted) const
{
    const std::vector<Year> years = yearsOf(area);
    const auto distance = [wanted](Year year) { return std::abs(toInt(year) - toInt(wanted)); };
    const auto nearest = std::ranges::min_element(years, {}, distance);
    return nearest == years.end() ? std::nullopt : std::optional(*nearest);
}

PeerSpace Likeness::space(Year year) const
{
    Eigen::MatrixXd values(m_municipalityCount, static_cast<Eigen::Index>(m_figures.size()));
    PeerRecipe recipe{
        .weights = Eigen::VectorXd(values.cols()), .scale = m_recipe.scale, .metric = m_recipe.metric};
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        const auto column = static_cast<Eigen::Index>(i);
        recipe.weights[column] = m_recipe.variables[i].weight;
        if (m_recipe.variables[i].logarithmic)
            recipe.logarithmic.push_back(static_cast<int>(i));
        for (AreaIndex area = 0; area < m_municipalityCount; ++area)
            values(area, column) = value(i, year, area).value_or(std::numeric_limits<double>::quiet_NaN());
    }
    return {values, std::move(recipe)};
}

} // namespace lagesbild
