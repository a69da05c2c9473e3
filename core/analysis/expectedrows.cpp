#include "core/analysis/expectedrows.h"

#include "core/stats/aggregate.h"

#include <algorithm>
#include <cmath>

namespace lagesbild
{

namespace
{

constexpr double nearLimit = 0.67; // classes, in residual standard deviations (methods 3)
constexpr double farLimit = 1.5;
constexpr double strongInflation = 10;
constexpr std::size_t influencesTold = 5;

std::optional<double> known(double value)
{
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

void addDiagnostics(ExpectedRow &row, const ModelFit &fit, Eigen::Index i)
{
    if (fit.robust) {
        row.robustness = fit.robust->robustness[i];
        return;
    }
    row.leverage = fit.plain.leverage[i];
    row.studentised = known(fit.plain.studentizedExternal[i]);
    row.cook = known(fit.plain.cooksDistance[i]);
    row.deviationWithout = known(fit.plain.looResiduals[i]);
}

/// n from the data, else from the user.
std::optional<double> personsBehind(const ModelQuestion &question, const Figure &response, const AreaId &code)
{
    if (response.n && response.nIsExact)
        return response.n;
    const auto &given = question.selection.expected.persons;
    return given && given->area == code ? std::optional(given->persons) : std::nullopt;
}

void addOfficial(ExpectedRow &row, const ModelQuestion &question, Year year)
{
    row.officialExpected = question.dataset.cube(officialExpected, Gender::Total).value(year, row.area);
    row.officialDeviation = question.dataset.cube(officialDeviation, Gender::Total).value(year, row.area);
}

/// How far in the response's direction; empty for one without a direction.
std::optional<double> meritOf(double deviation, Direction direction)
{
    switch (direction) {
    case Direction::HighIsBetter:
        return deviation;
    case Direction::LowIsBetter:
        return -deviation;
    case Direction::Neutral:
    case Direction::Target:
        break;
    }
    return std::nullopt;
}

SimilarBetter similarOf(const ModelQuestion &question, const ExpectedRow &row)
{
    const Catalogue &catalogue = question.dataset.catalogue();
    SimilarBetter similar{.area = row.area,
                          .code = row.code,
                          .name = row.name,
                          .actual = row.actual,
                          .expected = row.expected,
                          .deviation = row.deviation,
                          .deviationClass = row.deviationClass};
    similar.sameCounty = catalogue.area(row.area).county == catalogue.area(question.focus).county;
    const auto focus = static_cast<std::size_t>(question.focus);
    if (focus < question.neighbours.size()) {
        const std::vector<int> &beside = question.neighbours[focus];
        similar.isNeighbour = std::ranges::find(beside, row.area) != beside.end();
    }
    return similar;
}

double stepOf(const Indicator &input, double spread)
{
    const bool isShare = input.unit == Unit::Percent || input.unit == Unit::PercentagePoints;
    return isShare || spread <= 0 ? 1 : std::pow(10.0, std::floor(std::log10(spread)));
}

} // namespace

void classify(ExpectedAnswer &answer, bool fixed, double spread)
{
    answer.limits =
        fixed ? DeviationLimits() : DeviationLimits{.near = nearLimit * spread, .far = farLimit * spread};
    for (ExpectedRow &row : answer.rows) {
        row.deviationClass = *deviationClassOf(row.deviation, answer.limits);
        ++answer.counts[static_cast<std::size_t>(row.deviationClass)];
    }
}

void exclude(ExpectedAnswer &answer, const Catalogue &catalogue, AreaIndex area,
             std::vector<IndicatorId> missing)
{
    const Area &place = catalogue.area(area);
    answer.excluded.push_back(
        {.area = area, .code = place.id, .name = place.name, .missing = std::move(missing)});
}

std::vector<ExpectedRow> rowsOf(const ModelQuestion &question, const ModelFigures &figures,
                                const ModelFit &fit, Year year)
{
    const Catalogue &catalogue = question.dataset.catalogue();
    const bool isShare = catalogue.indicator(figures.model().response)->unit == Unit::Percent;
    const bool isGuides =
        figures.model().response == guideResponse && question.selection.gender == Gender::Total;
    const Eigen::VectorXd actual = fit.actual();
    std::vector<ExpectedRow> rows;
    for (std::size_t r = 0; r < fit.rows().size(); ++r) {
        const auto i = static_cast<Eigen::Index>(r);
        const AreaIndex area = fit.rows()[r];
        ExpectedRow row{.area = area,
                        .code = catalogue.area(area).id,
                        .name = catalogue.area(area).name,
                        .isFocus = area == question.focus,
                        .actual = actual[i],
                        .expected = fit.fitted()[i],
                        .deviation = fit.residuals()[i]};
        addDiagnostics(row, fit, i);
        row.persons =
            isShare ? personsBehind(question, figures.responseAt(year, area), row.code) : std::nullopt;
        if (row.persons) {
            const double variance = fit.varianceAt(fit.plain.design.row(i).transpose());
            row.withinChance =
                isWithinChance(row.deviation, deviationStandardError(row.expected, *row.persons, variance));
        }
        if (isGuides)
            addOfficial(row, question, year);
        rows.push_back(std::move(row));
    }
    return rows;
}

ExpectedFit summaryOf(const Catalogue &catalogue, const ExpectedModel &model, const ModelFit &fit)
{
    ExpectedFit summary{.n = static_cast<int>(fit.rows().size()),
                        .r2 = fit.r2(),
                        .adjustedR2 = fit.adjustedR2(),
                        .s = fit.residualDeviation()};
    const Eigen::VectorXd spreads = inputSpreads(fit);
    const Eigen::VectorXd standardised = standardisedEffects(fit);
    const Eigen::VectorXd inflation = varianceInflation(fit);
    for (std::size_t k = 0; k < fit.coefficients().size(); ++k) {
        ExpectedTerm term{.coefficient = fit.coefficients()[k]};
        const double reach = fit.point95() * term.coefficient.standardError;
        term.interval = {.low = term.coefficient.value - reach, .high = term.coefficient.value + reach};
        if (k > 0) {
            const auto input = static_cast<Eigen::Index>(k) - 1;
            term.indicator = model.inputs[k - 1];
            term.inputSpread = spreads[input];
            term.standardised = standardised[input];
            term.step = stepOf(*catalogue.indicator(term.indicator), term.inputSpread);
            if (inflation[input] > strongInflation)
                summary.nearlyCollinear.push_back(term.indicator);
        }
        summary.terms.push_back(std::move(term));
    }
    return summary;
}

std::vector<Influence> influencesOf(const std::vector<ExpectedRow> &rows, const ModelFit &fit,
                                    const std::optional<Eigen::VectorXd> &focusDesign)
{
    const Eigen::VectorXd slopes = valuesOf(fit.coefficients());
    std::vector<Influence> influences;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const ExpectedRow &row = rows[i];
        if (!row.cook)
            continue;
        Influence influence{.area = row.area,
                            .code = row.code,
                            .name = row.name,
                            .isFocus = row.isFocus,
                            .cook = *row.cook,
                            .leverage = *row.leverage,
                            .deviation = row.deviation,
                            .focusShift = std::nullopt};
        if (focusDesign)
            influence.focusShift =
                focusDesign->dot(coefficientsWithout(fit.plain, static_cast<int>(i)) - slopes);
        influences.push_back(std::move(influence));
    }
    std::ranges::stable_sort(influences, std::greater<>(), &Influence::cook);
    if (influences.size() > influencesTold)
        influences.resize(influencesTold);
    return influences;
}

std::optional<SimilarConditions> similarConditions(const ModelQuestion &question,
                                                   const std::vector<ExpectedRow> &rows, Direction direction)
{
    const auto focus = std::ranges::find(rows, true, &ExpectedRow::isFocus);
    if (focus == rows.end() || !meritOf(0, direction))
        return std::nullopt;
    std::vector<double> expected;
    for (const ExpectedRow &row : rows)
        expected.push_back(row.expected);
    SimilarConditions similar{.reach = similarReach * standardDeviationOf(expected).value_or(0)};
    const auto merit = [direction](const auto &row) { return *meritOf(row.deviation, direction); };
    for (const ExpectedRow &row : rows) {
        if (row.isFocus || std::abs(row.expected - focus->expected) > similar.reach)
            continue;
        ++similar.near;
        if (merit(row) > merit(*focus))
            similar.better.push_back(similarOf(question, row));
    }
    std::ranges::stable_sort(similar.better, std::greater<>(), merit);
    return similar;
}

} // namespace lagesbild
