#include "core/data/formula.h"

#include <algorithm>
#include <optional>

namespace lagesbild
{

namespace
{

using Kind = Formula::Kind;

bool needsYearBefore(Kind kind)
{
    return kind == Kind::TwoYears || kind == Kind::TwoYearsPer1000;
}

/// The figures one result is made of, or why it can't be made.
struct Inputs {
    std::vector<double> values;
    Status missing = Status::Ok;

    void take(const Cube &cube, Year year, AreaIndex area)
    {
        const std::optional<double> value = cube.value(year, area);
        if (value)
            values.push_back(*value);
        else if (missing == Status::Ok)
            missing = cube.status(year, area);
    }
};

Inputs inputsOf(const Formula &formula, const std::vector<const Cube *> &parts, Year year, AreaIndex area)
{
    Inputs inputs;
    inputs.take(*parts.front(), year, area);
    if (needsYearBefore(formula.kind))
        inputs.take(*parts.front(), yearBefore(year), area);
    for (std::size_t k = 1; k < parts.size(); ++k)
        inputs.take(*parts[k], year, area);
    return inputs;
}

std::optional<double> combine(Kind kind, const std::vector<double> &x)
{
    switch (kind) {
    case Kind::Difference:
        return x[0] - x[1];
    case Kind::RestOfHundred: {
        double rest = 100;
        for (const double part : x)
            rest -= part;
        return rest;
    }
    case Kind::Ratio:
        return x[1] == 0 ? std::nullopt : std::optional(x[0] / x[1]);
    case Kind::TwoYears:
        return x[0] + x[1];
    case Kind::TwoYearsPer1000:
        return x[2] == 0 ? std::nullopt : std::optional(1000 * (x[0] + x[1]) / x[2]);
    }
    return std::nullopt;
}

} // namespace

Cube evaluate(const Formula &formula, const std::vector<const Cube *> &parts)
{
    const auto usable = [](const Cube *part) { return part != nullptr && !part->isEmpty(); };
    if (parts.empty() || !std::ranges::all_of(parts, usable))
        return {};
    Year first = parts.front()->firstYear();
    Year last = parts.front()->lastYear();
    for (const Cube *part : parts) {
        first = std::max(first, part->firstYear());
        last = std::min(last, part->lastYear());
    }
    if (last < first)
        return {};
    Cube result(first, last, parts.front()->areaCount());
    for (Year year = first; year <= last; year = yearAfter(year)) {
        for (AreaIndex area = 0; area < result.areaCount(); ++area) {
            const Inputs inputs = inputsOf(formula, parts, year, area);
            if (inputs.missing != Status::Ok) {
                result.setMissing(year, area, inputs.missing);
                continue;
            }
            if (const auto value = combine(formula.kind, inputs.values))
                result.setValue(year, area, *value);
            else
                result.setMissing(year, area, Status::NotApplicable);
        }
    }
    return result;
}

} // namespace lagesbild
