#include "core/sources/owndata/severalrows.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Whether figures of this unit can be added up.
bool isSummable(Unit unit)
{
    return unit == Unit::None || unit == Unit::Count || unit == Unit::Kronor;
}

/// The sum, or mean, of those that can be there; missing as the first that is. Nothing when a figure has no weight.
std::optional<FigureStore::Figure> together(std::span<const ToldFigure> told, bool isMean)
{
    double sum = 0;
    double weights = 0;
    bool any = false;
    std::optional<Status> missing;
    for (const ToldFigure &one : told) {
        if (one.figure.status == Status::NotApplicable)
            continue;
        any = true;
        if (one.figure.status != Status::Ok) {
            missing = missing.value_or(one.figure.status);
            continue;
        }
        if (isMean && std::isnan(one.weight))
            return std::nullopt;
        sum += one.figure.value * (isMean ? one.weight : 1);
        weights += one.weight;
    }
    if (!any)
        return FigureStore::Figure{.status = Status::NotApplicable};
    const double result = isMean ? sum / weights : sum;
    if (missing || !std::isfinite(result)) // all weights are 0, or the sum is no number any more
        return FigureStore::Figure{.status = missing.value_or(Status::Missing)};
    return FigureStore::Figure{result, Status::Ok};
}

/// Settles one place after the other.
class Settling
{
public:
    Settling(RepeatedUse repeated, MonthUse months, const std::function<Unit(int)> &unitOf)
        : m_repeated(repeated), m_months(months), m_unitOf(unitOf)
    {
    }

    SettledRows take() { return std::move(m_result); }

    void settlePlace(std::span<ToldFigure> told)
    {
        const auto number = [](const ToldFigure &one) { return one.part ? one.part->number : 0; };
        std::ranges::stable_sort(told, {}, number);
        std::vector<ToldFigure> settled;
        for (auto first = told.begin(); first != told.end();) {
            const auto last = std::find_if(
                first, told.end(), [&first](const ToldFigure &one) { return one.part != first->part; });
            const auto one = settleRepeated({first, last});
            if (!one) {
                refuse({told.begin(), first}, u"incomplete_year"_s);
                return refuse({last, told.end()}, u"incomplete_year"_s);
            }
            settled.push_back(*one);
            first = last;
        }
        // Without a sum or mean the others were the same once more.
        const auto used = m_repeated == RepeatedUse::Refuse ? std::span<const ToldFigure>(settled) : told;
        if (settled.size() == 1 && !settled.front().part)
            return keep(used, settled.front().figure);
        settleParts(used, settled);
    }

private:
    void refuse(std::span<const ToldFigure> told, const QString &reason)
    {
        for (const ToldFigure &one : told)
            m_result.refused.push_back({one.row, one.column, reason});
    }

    void keep(std::span<const ToldFigure> told, const FigureStore::Figure &figure)
    {
        SettledFigure settled{told.front().place, figure, {}};
        settled.rows.reserve(told.size());
        for (const ToldFigure &one : told)
            settled.rows.push_back(one.row);
        m_result.figures.push_back(std::move(settled));
    }

    bool mayBeSummed(const ToldFigure &one) const { return isSummable(m_unitOf(one.place.indicator)); }

    /// Of one place and part of a year. Nothing when they are refused.
    std::optional<ToldFigure> settleRepeated(std::span<const ToldFigure> told)
    {
        ToldFigure one = told.front();
        if (told.size() == 1)
            return one;
        const bool isSame = std::ranges::all_of(told, [&one](const ToldFigure &other) {
            return other.figure.status == one.figure.status &&
                   (one.figure.status != Status::Ok || other.figure.value == one.figure.value);
        });
        if (isSame && m_repeated == RepeatedUse::Refuse) {
            refuse(told.subspan(1), u"repeated"_s);
            return one;
        }
        m_result.mostRepeated = std::max(m_result.mostRepeated, static_cast<std::int64_t>(told.size()));
        if (m_repeated == RepeatedUse::Refuse) {
            refuse(told, u"several"_s);
            return std::nullopt;
        }
        if (m_repeated == RepeatedUse::Sum && !mayBeSummed(one)) {
            refuse(told, u"sum_of_shares"_s);
            return std::nullopt;
        }
        const auto figure = together(told, m_repeated == RepeatedUse::Mean);
        if (!figure) {
            refuse(told, u"no_weight"_s);
            return std::nullopt;
        }
        one.figure = *figure;
        return one;
    }

    /// A year's figure of its months or quarters: one of each, in their order.
    void settleParts(std::span<const ToldFigure> told, const std::vector<ToldFigure> &settled)
    {
        constexpr std::size_t months = 12;
        constexpr std::size_t quarters = 4;
        const auto kind = settled.back().part->kind;
        const bool isWhole = settled.size() == (kind == PartOfYear::Kind::Month ? months : quarters) &&
                             std::ranges::all_of(settled, [kind](const ToldFigure &one) {
                                 return one.part && one.part->kind == kind;
                             });
        if (!isWhole)
            return refuse(told, u"incomplete_year"_s);
        if (m_months == MonthUse::Last)
            return keep(told, settled.back().figure);
        if (m_months == MonthUse::Sum && !mayBeSummed(settled.front()))
            return refuse(told, u"sum_of_shares"_s);
        std::vector<ToldFigure> equal = settled;
        for (ToldFigure &one : equal)
            one.weight = 1;
        if (const auto figure = together(equal, m_months == MonthUse::Mean))
            keep(told, *figure);
    }

    RepeatedUse m_repeated;
    MonthUse m_months;
    const std::function<Unit(int)> &m_unitOf;
    SettledRows m_result;
};

} // namespace

SettledRows settleRows(std::vector<ToldFigure> told, RepeatedUse repeated, MonthUse months,
                       const std::function<Unit(int indicator)> &unitOf)
{
    Settling settling(repeated, months, unitOf);
    std::ranges::stable_sort(told, {}, &ToldFigure::place);
    for (auto first = told.begin(); first != told.end();) {
        const auto last = std::find_if(first, told.end(),
                                       [&first](const ToldFigure &one) { return one.place != first->place; });
        settling.settlePlace({first, last});
        first = last;
    }
    return settling.take();
}

} // namespace lagesbild
