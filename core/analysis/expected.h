#pragma once

#include "core/analysis/expectedmodel.h"
#include "core/analysis/selection.h"
#include "core/analysis/whatif.h"
#include "core/data/dataset.h"
#include "core/stats/deviationclass.h"
#include "core/stats/neighbourhood.h"
#include "core/stats/regression.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace lagesbild
{

/// One municipality's actual value and what could be expected of one in its circumstances.
struct ExpectedRow {
    AreaIndex area = noArea;
    AreaId code;
    QString name;
    bool isFocus = false;
    double actual = 0;    ///< in the response's unit
    double expected = 0;  ///< likewise; not kept within 0 … 100
    double deviation = 0; ///< actual − expected, + is above; percentage points for shares
    DeviationClass deviationClass = DeviationClass::InLine;

    // Of our own model by least squares only; empty where the row decides its own expected value.
    std::optional<double> leverage;    ///< 0 … 1: how far its circumstances are from others'
    std::optional<double> studentised; ///< deviation in its own standard errors, the model fitted without it
    std::optional<double> cook;        ///< how far it moves all expected values
    std::optional<double> deviationWithout; ///< from the model fitted without it
    std::optional<double> robustness;       ///< 0 … 1, robust fit only: how much it counts

    std::optional<double> persons;    ///< n behind the response, where known exactly or given by the user
    std::optional<bool> withinChance; ///< empty where n is unknown (rulings "Expected value without n")
    std::optional<double> officialExpected; ///< N00485 and N00486, beside our own model of N00700
    std::optional<double> officialDeviation;
};

/// A municipality that is not in the model, and what it lacks.
struct ExcludedMunicipality {
    AreaIndex area = noArea;
    AreaId code;
    QString name;
    std::vector<IndicatorId> missing; ///< response, inputs, weights, in this order

    bool operator==(const ExcludedMunicipality &) const = default;
};

/// What one more of an input goes with.
struct ExpectedTerm {
    IndicatorId indicator; ///< empty: the constant
    Coefficient coefficient;
    Interval interval;       ///< 95 % of the coefficient
    double inputSpread = 0;  ///< standard deviation of the input over the municipalities
    double standardised = 0; ///< in standard deviations of the response per one of the input
    double step =
        1; ///< an amount of the input to speak of: 1 of a share, else a power of ten within its spread

    double effect() const { return step * coefficient.value; } ///< what one step goes with
};

/// How well the model fits.
struct ExpectedFit {
    int n = 0; ///< municipalities
    double r2 = 0;
    double adjustedR2 = 0;           ///< equal to r2 for the official model, whose parameters are unknown
    double s = 0;                    ///< residual standard deviation; carries √weight when weighted
    std::vector<ExpectedTerm> terms; ///< the constant first; none for the official model
    std::vector<IndicatorId> nearlyCollinear; ///< inputs that the others nearly determine (inflation > 10)

    bool isWeak() const { return r2 < weakFit; }
};

/// How much one municipality moves the line.
struct Influence {
    AreaIndex area = noArea;
    AreaId code;
    QString name;
    bool isFocus = false;
    double cook = 0;
    double leverage = 0;
    double deviation = 0;
    std::optional<double> focusShift; ///< how the focus' expected value changes when it is left out
};

/// A municipality in similar circumstances with a better result than could be expected of it.
struct SimilarBetter {
    AreaIndex area = noArea;
    AreaId code;
    QString name;
    double actual = 0;
    double expected = 0;
    double deviation = 0;
    DeviationClass deviationClass = DeviationClass::InLine;
    bool sameCounty = false;
    bool isNeighbour = false;
};

/// Who has an expected value near the focus' and does better than the focus against it.
///
/// Near: at most similarReach standard deviations of all expected values away. Better: a deviation further in
/// the response's direction.
struct SimilarConditions {
    double reach = 0;                  ///< in the response's unit
    int near = 0;                      ///< municipalities that near, without the focus
    std::vector<SimilarBetter> better; ///< best first, equals by code
};

inline constexpr double similarReach = 0.15;

/// Why no model could be fitted.
enum class ExpectedProblem {
    NoFigures,        ///< an indicator has none in any year
    TooFewRows,       ///< in no year do enough municipalities have all that is needed
    Collinear,        ///< inputs determine each other
    ConstantResponse, ///< all municipalities have the same value
    Determined,       ///< the inputs determine the response: it is one of them, or a sum of them
};

struct ExpectedRefusal {
    ExpectedProblem why = ExpectedProblem::TooFewRows;
    int rows = 0;                        ///< municipalities with all that is needed, in the year
    int needed = 0;                      ///< for TooFewRows
    std::vector<IndicatorId> indicators; ///< those without figures, too scarce, or in the dependence
};

enum class ExpectedMethod { LeastSquares, Robust, Official };

/// Actual and expected value of every municipality in one year.
struct ExpectedAnswer {
    ExpectedModel model; ///< for the official model: the guide's, though its coefficients are not published
    ExpectedMethod method = ExpectedMethod::LeastSquares;
    Gender gender = Gender::Total;
    std::vector<IndicatorId> withoutGender; ///< shown for women and men together
    Year year{};
    std::optional<Year> asked;              ///< the year chosen, when it could not be shown
    std::vector<IndicatorId> lackedThen;    ///< indicators that lack figures in it; may be empty
    std::vector<Year> years;                ///< that can be shown, ascending
    bool officialExists = false;            ///< there are published values of this response
    std::optional<ExpectedRefusal> refusal; ///< set: all below is empty

    std::vector<ExpectedRow> rows; ///< by code
    std::vector<ExcludedMunicipality> excluded;
    ExpectedFit fit;
    DeviationLimits limits;
    std::array<int, deviationClassCount> counts{}; ///< per class, far below first
    std::optional<SimilarConditions> similar;      ///< empty without a focus row or a direction
    std::vector<Influence> influences; ///< greatest Cook's distance first; own least-squares model only
    WhatIf whatIf;

    const ExpectedRow *focusRow() const; ///< null when the focus is not in the model
};

/// The expected values of the model that @p selection has chosen, in its year or the nearest that has figures.
///
/// @param neighbours who borders on whom, by position in the catalogue (clusters.h); empty: unknown
/// @return NotFound for an indicator the catalogue does not have. What stands in the way of a fit is no error:
///         ExpectedAnswer::refusal. A focus that is no municipality has no row.
Result<ExpectedAnswer> expectedValues(const Dataset &dataset, const Selection &selection,
                                      const Neighbours &neighbours = {});

/// The years in which the chosen model can be shown, ascending.
std::vector<Year> expectedYears(const Dataset &dataset, const Selection &selection);

/// The chosen model and the focus in one year.
struct ExpectedYear {
    Year year{};
    double r2 = 0;
    int n = 0;
    std::optional<double> actual; ///< of the focus
    std::optional<double> expected;
    std::optional<DeviationClass> deviationClass;

    std::optional<double> deviation() const
    {
        return actual && expected ? std::optional(*actual - *expected) : std::nullopt;
    }
};

/// Every year in which the model can be fitted, ascending.
std::vector<ExpectedYear> expectedOverYears(const Dataset &dataset, const Selection &selection);

} // namespace lagesbild
