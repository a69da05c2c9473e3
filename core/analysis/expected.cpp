#include "core/analysis/expected.h"

#include "core/analysis/expectedrows.h"
#include "core/analysis/officialmodel.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace lagesbild
{

namespace
{

/// A fit this good is no relation between measures but one written in two ways.
constexpr double exactFit = 1 - 1e-12;

/// The models that may be meant, the one to prefer first, with their figures.
struct Candidates {
    std::vector<ModelFigures> figures; ///< at least one
    std::vector<Year> years;           ///< usable for some of them, ascending
};

/// The id of the first indicator that the catalogue lacks; empty when it has all.
IndicatorId unknownIn(const Catalogue &catalogue, const ExpectedModel &model)
{
    for (const IndicatorId &id : model.indicators()) {
        if (catalogue.indicator(id) == nullptr)
            return id;
    }
    return {};
}

Result<Candidates> candidatesOf(const Dataset &dataset, const Selection &selection)
{
    Candidates candidates;
    IndicatorId unknown;
    std::set<Year> years;
    for (const ExpectedModel &model : modelsOf(selection.expected)) {
        const IndicatorId lacking = unknownIn(dataset.catalogue(), model);
        if (!lacking.isEmpty()) {
            unknown = lacking;
            continue;
        }
        candidates.figures.emplace_back(dataset, model, selection.gender, selection.ranking);
        const std::vector<Year> usable = candidates.figures.back().usableYears();
        years.insert(usable.begin(), usable.end());
    }
    if (candidates.figures.empty())
        return Error{.kind = ErrorKind::NotFound, .detail = "no such indicator", .place = unknown.text()};
    candidates.years.assign(years.begin(), years.end());
    return candidates;
}

const ModelFigures &bestIn(Year year, const Candidates &candidates)
{
    const auto usable = std::ranges::find_if(candidates.figures, [year](const ModelFigures &figures) {
        return figures.completeRows(year) >= figures.neededRows();
    });
    return usable == candidates.figures.end() ? candidates.figures.back() : *usable;
}

/// The latest year in which half of the municipalities are in the model; failing that the latest (rulings
/// «senaste»). @p years is not empty.
template <class RowCount>
Year latestOf(const std::vector<Year> &years, int municipalities, RowCount rows)
{
    for (auto year = years.rbegin(); year != years.rend(); ++year) {
        if (2 * rows(*year) >= municipalities)
            return *year;
    }
    return years.back();
}

ExpectedRefusal refusalOf(const FitProblem &problem, const ExpectedModel &model)
{
    ExpectedRefusal refusal{.rows = problem.rows, .needed = problem.needed, .indicators = {}};
    switch (problem.why) {
    case FitRefusal::TooFewRows:
        refusal.why = ExpectedProblem::TooFewRows;
        break;
    case FitRefusal::Collinear:
        refusal.why = ExpectedProblem::Collinear;
        break;
    case FitRefusal::ConstantResponse:
        refusal.why = ExpectedProblem::ConstantResponse;
        break;
    }
    for (const int input : problem.dependents)
        refusal.indicators.push_back(model.inputs[static_cast<std::size_t>(input)]);
    return refusal;
}

/// There is no year to show.
void refuse(ExpectedAnswer &answer, const ModelFigures &figures)
{
    answer.year = figures.fullestYear();
    const std::vector<IndicatorId> empty = figures.withoutFigures();
    if (!empty.empty())
        answer.refusal = {.why = ExpectedProblem::NoFigures, .rows = 0, .needed = 0, .indicators = empty};
    else
        answer.refusal = {.why = ExpectedProblem::TooFewRows,
                          .rows = figures.completeRows(answer.year),
                          .needed = figures.neededRows(),
                          .indicators = figures.scarceIn(answer.year)};
}

/// What the focus has of the inputs, and its weight.
struct FocusFigures {
    std::vector<std::optional<double>> inputs;
    std::optional<double> weight;
    std::optional<Eigen::VectorXd> design; ///< its row of the design; empty where an input is missing
};

FocusFigures focusFiguresOf(const ModelColumns &columns, AreaIndex focus)
{
    FocusFigures own{.inputs =
                         std::vector<std::optional<double>>(static_cast<std::size_t>(columns.inputs.cols())),
                     .weight = std::nullopt,
                     .design = std::nullopt};
    if (focus == noArea)
        return own;
    const Eigen::VectorXd inputs = columns.inputs.row(focus).transpose();
    for (Eigen::Index k = 0; k < inputs.size(); ++k) {
        if (!std::isnan(inputs[k]))
            own.inputs[static_cast<std::size_t>(k)] = inputs[k];
    }
    if (columns.weights.size() > 0 && !std::isnan(columns.weights[focus]))
        own.weight = columns.weights[focus];
    if (!inputs.array().isNaN().any()) {
        own.design.emplace(inputs.size() + 1);
        *own.design << 1, inputs;
    }
    return own;
}

void answerByOwnModel(ExpectedAnswer &answer, const ModelQuestion &question, const ModelFigures &figures)
{
    const Catalogue &catalogue = question.dataset.catalogue();
    const ExpectedOptions &options = question.selection.expected;
    answer.model = figures.model();
    answer.withoutGender = figures.withoutGender();
    const ModelColumns columns = figures.columnsOf(answer.year);
    const auto fitted = fitModel(columns, options.robust);
    if (const auto *problem = std::get_if<FitProblem>(&fitted)) {
        answer.refusal = refusalOf(*problem, answer.model);
        return;
    }
    const ModelFit &fit = std::get<ModelFit>(fitted);
    if (fit.r2() > exactFit) {
        answer.refusal = ExpectedRefusal{.why = ExpectedProblem::Determined,
                                         .rows = static_cast<int>(fit.rows().size()),
                                         .needed = 0,
                                         .indicators = answer.model.inputs};
        return;
    }
    const FocusFigures own = focusFiguresOf(columns, question.focus);
    answer.rows = rowsOf(question, figures, fit, answer.year);
    classify(answer, options.fixedClasses, fit.spread());
    answer.fit = summaryOf(catalogue, answer.model, fit);
    answer.influences = influencesOf(answer.rows, fit, own.design);
    answer.whatIf = whatIf(catalogue, answer.model, fit, own.inputs, options.whatIf, own.weight);
    std::size_t next = 0;
    for (AreaIndex area = 0; area < catalogue.municipalityCount(); ++area) {
        if (next < answer.rows.size() && answer.rows[next].area == area)
            ++next;
        else
            exclude(answer, catalogue, area, figures.lackedBy(area, answer.year));
    }
}

AreaIndex municipalityOf(const Catalogue &catalogue, const AreaId &id)
{
    const AreaIndex area = catalogue.indexOf(id);
    return area < catalogue.municipalityCount() ? area : noArea;
}

/// Takes the year chosen, or the nearest one that has figures and says so; false when there is none.
template <class RowCount>
bool settleYear(ExpectedAnswer &answer, std::optional<Year> asked, const Catalogue &catalogue, RowCount rows)
{
    if (answer.years.empty())
        return false;
    answer.year = asked ? *nearestYear(answer.years, *asked)
                        : latestOf(answer.years, catalogue.municipalityCount(), rows);
    if (asked && *asked != answer.year)
        answer.asked = asked;
    return true;
}

void answerOfficially(ExpectedAnswer &answer, const ModelQuestion &question)
{
    const OfficialModel official(question.dataset);
    answer.method = ExpectedMethod::Official;
    answer.years = official.years();
    if (question.selection.gender != Gender::Total)
        answer.withoutGender = official.indicators();
    if (settleYear(answer, question.selection.year, question.dataset.catalogue(),
                   [&](Year year) { return official.rowsIn(year); }))
        official.fill(answer, question);
    else
        answer.refusal = ExpectedRefusal{
            .why = ExpectedProblem::NoFigures, .rows = 0, .needed = 0, .indicators = {officialExpected}};
}

void answerOurselves(ExpectedAnswer &answer, const ModelQuestion &question, const Candidates &candidates)
{
    answer.method =
        question.selection.expected.robust ? ExpectedMethod::Robust : ExpectedMethod::LeastSquares;
    answer.years = candidates.years;
    const bool settled = settleYear(answer, question.selection.year, question.dataset.catalogue(),
                                    [&](Year year) { return bestIn(year, candidates).completeRows(year); });
    if (answer.asked)
        answer.lackedThen = candidates.figures.back().scarceIn(*answer.asked);
    if (settled)
        answerByOwnModel(answer, question, bestIn(answer.year, candidates));
    else
        refuse(answer, candidates.figures.back());
}

ModelQuestion questionOf(const Dataset &dataset, const Selection &selection, const Neighbours &neighbours)
{
    return {.dataset = dataset,
            .selection = selection,
            .neighbours = neighbours,
            .focus = municipalityOf(dataset.catalogue(), selection.focus)};
}

ExpectedYear inShort(const ExpectedAnswer &answer)
{
    ExpectedYear one{.year = answer.year, .r2 = answer.fit.r2, .n = answer.fit.n};
    if (const ExpectedRow *focus = answer.focusRow()) {
        one.actual = focus->actual;
        one.expected = focus->expected;
        one.deviationClass = focus->deviationClass;
    }
    return one;
}

} // namespace

const ExpectedRow *ExpectedAnswer::focusRow() const
{
    const auto found = std::ranges::find(rows, true, &ExpectedRow::isFocus);
    return found == rows.end() ? nullptr : &*found;
}

Result<ExpectedAnswer> expectedValues(const Dataset &dataset, const Selection &selection,
                                      const Neighbours &neighbours)
{
    const Result<Candidates> candidates = candidatesOf(dataset, selection);
    if (!candidates)
        return candidates.error();
    const ModelQuestion question = questionOf(dataset, selection, neighbours);
    ExpectedAnswer answer{.model = candidates->figures.back().model(), .gender = selection.gender};
    answer.officialExists = OfficialModel::exists(dataset, answer.model.response);
    if (selection.expected.official && answer.officialExists)
        answerOfficially(answer, question);
    else
        answerOurselves(answer, question, *candidates);
    const Direction direction = dataset.catalogue().indicator(answer.model.response)->direction;
    if (!answer.refusal)
        answer.similar = similarConditions(question, answer.rows, direction);
    return answer;
}

std::vector<Year> expectedYears(const Dataset &dataset, const Selection &selection)
{
    const Result<Candidates> candidates = candidatesOf(dataset, selection);
    if (!candidates)
        return {};
    const IndicatorId &response = candidates->figures.back().model().response;
    return selection.expected.official && OfficialModel::exists(dataset, response)
               ? OfficialModel(dataset).years()
               : candidates->years;
}

std::vector<ExpectedYear> expectedOverYears(const Dataset &dataset, const Selection &selection)
{
    const Result<Candidates> candidates = candidatesOf(dataset, selection);
    if (!candidates)
        return {};
    const Neighbours unknown;
    const ModelQuestion question = questionOf(dataset, selection, unknown);
    const bool officially = selection.expected.official &&
                            OfficialModel::exists(dataset, candidates->figures.back().model().response);
    std::vector<ExpectedYear> all;
    for (const Year year : officially ? OfficialModel(dataset).years() : candidates->years) {
        ExpectedAnswer answer{.year = year};
        if (officially)
            OfficialModel(dataset).fill(answer, question);
        else
            answerByOwnModel(answer, question, bestIn(year, *candidates));
        if (!answer.refusal)
            all.push_back(inShort(answer));
    }
    return all;
}

} // namespace lagesbild
