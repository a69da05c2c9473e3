#pragma once

#include "core/analysis/figure.h"
#include "core/analysis/selection.h"
#include "core/data/dataset.h"
#include "core/stats/peers.h"

#include <optional>
#include <vector>

namespace lagesbild
{

/// What municipalities are compared in to tell which are alike, and how.
struct LikenessRecipe {
    std::vector<WeightedVariable> variables;
    PeerScale scale = PeerScale::Unit;
    PeerMetric metric = PeerMetric::Manhattan;

    bool operator==(const LikenessRecipe &) const = default;
};

/// The recipe of the chosen method (methods 1). Own without variables takes the standardised method's, which is
/// where a user starts from.
LikenessRecipe likenessRecipe(const PeerOptions &options);

/// The figures a likeness is measured in: the one place that makes the matrix, for the default comparison group
/// and for the room alike. Totals of women and men, since it is the municipalities that are alike or not; a
/// suspected placeholder is no figure, a share of few persons is.
///
/// Holds references into the data set, which must outlive it.
class Likeness
{
public:
    /// NotFound for a variable that the catalogue lacks.
    static Result<Likeness> of(const Dataset &dataset, LikenessRecipe recipe);

    const LikenessRecipe &recipe() const { return m_recipe; }

    std::optional<double> value(std::size_t variable, Year year, AreaIndex area) const;
    /// Positions of the variables in which @p area has no place that year: it has no value, or one at or below
    /// zero where the logarithm is asked for.
    std::vector<std::size_t> lacking(Year year, AreaIndex area) const;

    /// Years in which municipality @p area has every variable, ascending.
    std::vector<Year> yearsOf(AreaIndex area) const;
    /// The latest year in which at least half of the municipalities have every variable.
    std::optional<Year> latestYear() const;
    /// The year of yearsOf() nearest to @p wanted, the earlier of two equally near (rulings "Peer year").
    std::optional<Year> nearestYear(AreaIndex area, Year wanted) const;

    /// All municipalities placed by their figures of @p year; rows are the municipalities of the catalogue.
    PeerSpace space(Year year) const;

private:
    Likeness(const Dataset &dataset, LikenessRecipe recipe, std::vector<Figures> figures);

    bool hasAll(Year year, AreaIndex area) const;
    /// From the first to the last year of any variable; empty without figures.
    std::vector<Year> allYears() const;

    LikenessRecipe m_recipe;
    std::vector<Figures> m_figures; ///< as the recipe's variables
    int m_municipalityCount = 0;
};

} // namespace lagesbild
