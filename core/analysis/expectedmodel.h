#pragma once

#include "core/analysis/figure.h"
#include "core/analysis/selection.h"

#include <Eigen/Core>

#include <optional>
#include <vector>

namespace lagesbild
{

/// What is explained by what.
struct ExpectedModel {
    IndicatorId response;
    std::vector<IndicatorId> inputs;
    IndicatorId weights; ///< empty: every municipality counts alike

    /// Response, inputs and weights, in this order.
    std::vector<IndicatorId> indicators() const;
    bool operator==(const ExpectedModel &) const = default;
};

/// The models that @p options may mean, the one to prefer first. Without chosen inputs that is the guide's: stay
/// of 0–2 and 3–6 years apart (N00709, N00710) where there are figures for both, else together (N00704); low
/// and high education (N00705, N00707; the reference is upper-secondary and unknown); and unemployment among
/// those born in the country (N00708).
std::vector<ExpectedModel> modelsOf(const ExpectedOptions &options);

/// The published expected values and deviations of the guide's model, and what they are expected values of.
inline const IndicatorId officialExpected{"N00485"};
inline const IndicatorId officialDeviation{"N00486"};
inline const IndicatorId guideResponse{"N00700"};

/// What a model is fitted on in one year: one row per municipality in the catalogue's order, NaN = missing.
struct ModelColumns {
    Eigen::MatrixXd inputs;
    Eigen::VectorXd response;
    Eigen::VectorXd weights; ///< empty when unweighted
};

/// The figures of a model, and the years in which there are enough of them. Figures that are not ranked
/// (placeholders, shares of few) are not fitted on either. An indicator without figures for the gender stands in
/// with those of both together. Holds references into the data set, which must outlive it.
class ModelFigures
{
public:
    /// All indicators of @p model must be in the catalogue.
    ModelFigures(const Dataset &dataset, ExpectedModel model, Gender gender, RankOptions ranking);

    const ExpectedModel &model() const { return m_model; }
    /// Rows that a fit needs at the least: parameters + fitSpareRows.
    int neededRows() const;
    ModelColumns columnsOf(Year year) const;

    /// Municipalities with all that is needed.
    int completeRows(Year year) const;
    /// Years with neededRows(), ascending.
    std::vector<Year> usableYears() const;
    /// The year with the most complete rows, the latest of equals.
    Year fullestYear() const;
    /// What @p area lacks in @p year, in the order of ExpectedModel::indicators().
    std::vector<IndicatorId> lackedBy(AreaIndex area, Year year) const;
    /// Indicators that fewer than neededRows() municipalities have in @p year.
    std::vector<IndicatorId> scarceIn(Year year) const;
    /// Indicators without a figure in any year.
    std::vector<IndicatorId> withoutFigures() const;
    /// Indicators shown for women and men together although the gender is one of them.
    std::vector<IndicatorId> withoutGender() const;

    /// The figure of the response, with what is known of the persons behind it.
    Figure responseAt(Year year, AreaIndex area) const { return m_figures.front().at(year, area); }

private:
    std::optional<double> countedOf(std::size_t indicator, Year year, AreaIndex area) const;

    ExpectedModel m_model;
    Gender m_gender;
    int m_municipalityCount;
    std::vector<IndicatorId> m_indicators;
    std::vector<Gender> m_genders; ///< that each indicator's figures are for
    std::vector<Figures> m_figures;
};

/// The one of @p years nearest to @p asked, the earlier of two equally near.
std::optional<Year> nearestYear(const std::vector<Year> &years, Year asked);

} // namespace lagesbild
