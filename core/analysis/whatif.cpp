#include "core/analysis/whatif.h"

#include "core/stats/aggregate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string_view>

namespace lagesbild
{

namespace
{

/// Levels that no person has two of. They need not fill the hundred: some people's level is unknown.
using Levels = std::array<std::string_view, 3>;
constexpr std::array exclusiveLevels{
    Levels{"N00705", "N00706", "N00707"}, // refugees by education
    Levels{"N00709", "N00710", ""},       // refugees by length of stay
    Levels{"N00961", "N00962", "N00963"}, // the establishment programme by education
    Levels{"N18406", "N18407", "N18408"}, // sfi by study path
    Levels{"N18409", "N18410", "N18411"}, // sfi by result
};

bool excludeEachOther(const IndicatorId &a, const IndicatorId &b)
{
    const auto has = [](const Levels &levels, const IndicatorId &id) {
        return std::ranges::find(levels, id.text()) != levels.end();
    };
    return a != b && std::ranges::any_of(exclusiveLevels, [&](const Levels &levels) {
               return has(levels, a) && has(levels, b);
           });
}

/// What the others of its whole among @p inputs take of the hundred.
double takenByOthers(std::span<const WhatIfInput> inputs, const IndicatorId &indicator)
{
    double taken = 0;
    for (const WhatIfInput &other : inputs)
        taken += excludeEachOther(other.indicator, indicator) ? other.value : 0;
    return taken;
}

std::vector<double> columnOf(const ModelFit &fit, std::size_t input)
{
    const auto column = fit.plain.design.col(static_cast<Eigen::Index>(input) + 1);
    return {column.begin(), column.end()};
}

WhatIfInput inputOf(const Indicator &indicator, const std::vector<double> &among, std::optional<double> own)
{
    const auto [least, greatest] = std::ranges::minmax(among);
    return {.indicator = indicator.id,
            .own = own,
            .value = own.value_or(medianOf(among).value_or(0)),
            .least = least,
            .greatest = greatest,
            .isShare = indicator.unit == Unit::Percent};
}

void move(std::vector<WhatIfInput> &inputs, std::span<const double> moved)
{
    for (std::size_t k = 0; k < inputs.size(); ++k) {
        WhatIfInput &input = inputs[k];
        input.value = moved[k];
        if (!input.isShare)
            continue;
        const double room = 100 - takenByOthers(std::span(inputs).first(k), input.indicator);
        input.value = std::clamp(input.value, 0.0, std::max(0.0, room));
    }
}

Interval around(double value, double reach, bool isShare)
{
    Interval interval{.low = value - reach, .high = value + reach};
    if (isShare)
        interval = {.low = std::clamp(interval.low, 0.0, 100.0),
                    .high = std::clamp(interval.high, 0.0, 100.0)};
    return interval;
}

void predict(WhatIf &answer, const ModelFit &fit, bool isShare, std::optional<double> focusWeight)
{
    Eigen::VectorXd row(fit.plain.parameters());
    row[0] = 1;
    for (std::size_t k = 0; k < answer.inputs.size(); ++k)
        row[static_cast<Eigen::Index>(k) + 1] = answer.inputs[k].value;
    const double value = row.dot(valuesOf(fit.coefficients()));
    const double variance = fit.varianceAt(row);
    const std::vector<double> weights(fit.plain.weights.begin(), fit.plain.weights.end());
    const double weight = focusWeight.value_or(medianOf(weights).value_or(1));
    const double ownVariance = fit.residualDeviation() * fit.residualDeviation() / weight;
    answer.value = isShare ? std::clamp(value, 0.0, 100.0) : value;
    answer.interval = around(value, fit.point95() * std::sqrt(variance), isShare);
    answer.intervalOfOne = around(value, fit.point95() * std::sqrt(variance + ownVariance), isShare);
}

} // namespace

WhatIf whatIf(const Catalogue &catalogue, const ExpectedModel &model, const ModelFit &fit,
              std::span<const std::optional<double>> own, std::span<const double> moved,
              std::optional<double> focusWeight)
{
    WhatIf answer;
    for (std::size_t k = 0; k < model.inputs.size(); ++k)
        answer.inputs.push_back(inputOf(*catalogue.indicator(model.inputs[k]), columnOf(fit, k), own[k]));
    answer.isMoved = moved.size() == answer.inputs.size();
    if (answer.isMoved)
        move(answer.inputs, moved);
    for (WhatIfInput &input : answer.inputs)
        input.most = input.isShare ? std::max(0.0, 100 - takenByOthers(answer.inputs, input.indicator))
                                   : std::numeric_limits<double>::infinity();
    if (fit.r2() < weakFit) {
        answer.obstacle = WhatIfObstacle::WeakFit;
        return answer;
    }
    predict(answer, fit, catalogue.indicator(model.response)->unit == Unit::Percent, focusWeight);
    return answer;
}

} // namespace lagesbild
