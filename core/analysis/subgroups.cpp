#include "core/analysis/subgroups.h"

#include "core/analysis/overview.h"
#include "core/analysis/subject.h"
#include "core/analysis/years.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <string_view>

namespace lagesbild
{

namespace
{

constexpr std::array<std::string_view, 7> ages{"N01952", "N01953", "N01954", "N02832",
                                               "N02833", "N01956", "N01957"};
/// Indicators that tell of ages without being one of them: the ratio, everyone, and sums of ages.
constexpr std::array<std::string_view, 4> aboutAges{"N00927", "N01951", "N01955", "N01976"};
constexpr std::array<std::string_view, 3> employment{"N00700", "N02268", "N02267"};
constexpr std::array<std::string_view, 3> refugeesEducation{"N00705", "N00706", "N00707"};
constexpr std::array<std::string_view, 3> enrolledEducation{"N00961", "N00962", "N00963"};
constexpr std::array<std::string_view, 7> staff{"N00214", "N09214", "N11214", "N15214",
                                                "N17214", "N20214", "N30214"};

struct Family {
    SubgroupKind kind;
    std::span<const std::string_view> parts;
    std::span<const std::string_view> alsoFor; ///< indicators that lead here without being a part
};
constexpr std::array families{
    Family{SubgroupKind::Age, ages, aboutAges},
    Family{SubgroupKind::Employment, employment, {}},
    Family{SubgroupKind::Education, refugeesEducation, {}},
    Family{SubgroupKind::Education, enrolledEducation, {}},
    Family{SubgroupKind::Staff, staff, {}},
};
constexpr std::array genders{Gender::Total, Gender::Women, Gender::Men};

bool contains(std::span<const std::string_view> ids, const IndicatorId &id)
{
    return std::ranges::find(ids, id.text()) != ids.end();
}

/// The figures of one subgroup; shares of a whole where that is another indicator.
class SubgroupFigures
{
public:
    SubgroupFigures(const Dataset &dataset, const Indicator &indicator, Gender gender, RankOptions options,
                    const Indicator *whole)
        : m_part(dataset, indicator, gender, options)
    {
        if (whole != nullptr)
            m_whole.emplace(dataset, *whole, gender, options);
    }

    const Figures &part() const { return m_part; }

    Figure at(Year year, AreaIndex area) const
    {
        Figure figure = m_part.at(year, area);
        if (!m_whole || !figure.value)
            return figure;
        const Figure whole = m_whole->at(year, area);
        if (whole.value && *whole.value > 0)
            return {.value = 100 * *figure.value / *whole.value, .status = figure.status};
        return {.status = whole.value ? Status::NotApplicable : whole.status};
    }

    GroupMean meanOf(const ComparisonGroup &group, Year year) const
    {
        if (!m_whole)
            return groupMeanOf(m_part, group, year);
        std::vector<double> values;
        values.reserve(group.members.size());
        for (const AreaIndex area : group.members)
            values.push_back(at(year, area).value.value_or(std::nan("")));
        return unweightedMean(values);
    }

    /// Of years with any value, ascending; a share needs those of the whole, which has been counted longest.
    std::vector<Year> years() const { return m_part.yearsWithValues(); }

private:
    Figures m_part;
    std::optional<Figures> m_whole;
};

/// What is set side by side, before any year is chosen.
struct Plan {
    SubgroupKind kind = SubgroupKind::Gender;
    std::vector<std::pair<const Indicator *, Gender>> parts;
    const Indicator *whole = nullptr;
};

/// Whether two of the subgroups have figures: fewer are nothing to compare.
bool isWorthwhile(const Plan &plan)
{
    return std::ranges::count_if(plan.parts, [](const auto &part) { return part.first->hasValues; }) >= 2;
}

std::optional<Plan> familyPlan(const Catalogue &catalogue, const Indicator &indicator, Gender gender)
{
    for (const Family &family : families) {
        if (!contains(family.parts, indicator.id) && !contains(family.alsoFor, indicator.id))
            continue;
        Plan plan{.kind = family.kind};
        for (const std::string_view id : family.parts) {
            if (const Indicator *part = catalogue.indicator(IndicatorId(id)))
                plan.parts.emplace_back(part, gender);
        }
        if (family.kind == SubgroupKind::Age) {
            plan.whole = catalogue.indicator(populationIndicator);
            if (plan.whole == nullptr)
                continue;
        }
        if (isWorthwhile(plan))
            return plan;
    }
    return std::nullopt;
}

std::optional<Plan> genderPlan(const Dataset &dataset, const Indicator &indicator)
{
    Plan plan;
    for (const Gender gender : genders) {
        if (dataset.cube(indicator.id, gender).isEmpty())
            return std::nullopt;
        plan.parts.emplace_back(&indicator, gender);
    }
    return plan;
}

std::vector<Year> yearsOf(const std::vector<SubgroupFigures> &parts)
{
    std::vector<Year> all;
    for (const SubgroupFigures &part : parts) {
        const std::vector<Year> own = part.years();
        all.insert(all.end(), own.begin(), own.end());
    }
    return eachYearOnce(std::move(all));
}

/// The chosen indicator's own latest year where it is one of those shown, else the first's that has one.
std::optional<Year> latestOf(const std::vector<SubgroupFigures> &parts, const IndicatorId &chosen)
{
    for (const SubgroupFigures &part : parts) {
        if (part.part().indicator().id == chosen)
            return part.part().latestYear();
    }
    for (const SubgroupFigures &part : parts) {
        if (const std::optional<Year> latest = part.part().latestYear())
            return latest;
    }
    return std::nullopt;
}

SubgroupRow rowOf(const SubgroupFigures &figures, Gender gender, const Subgroups &shown, AreaIndex country)
{
    SubgroupRow row{.indicator = figures.part().indicator().id, .gender = gender};
    row.focus = figures.at(shown.year, shown.focus);
    if (country != noArea)
        row.national = figures.at(shown.year, country).value;
    row.groupMean = figures.meanOf(shown.group, shown.year);
    if (const std::vector<Year> years = figures.years(); !years.empty() && years.front() > shown.year)
        row.since = years.front();
    return row;
}

} // namespace

Result<Subgroups> subgroups(const Dataset &dataset, const Selection &selection)
{
    const Result<Subject> subject = subjectOf(dataset, selection);
    if (!subject)
        return subject.error();
    const Catalogue &catalogue = dataset.catalogue();
    const Indicator &indicator = *subject->indicator;
    std::optional<Plan> plan = familyPlan(catalogue, indicator, selection.gender);
    if (!plan)
        plan = genderPlan(dataset, indicator);
    if (!plan)
        return Error{
            .kind = ErrorKind::WrongUse, .detail = "it has no subgroups", .place = indicator.id.text()};
    std::vector<SubgroupFigures> figures;
    figures.reserve(plan->parts.size());
    for (const auto &[part, gender] : plan->parts)
        figures.emplace_back(dataset, *part, gender, selection.ranking, plan->whole);

    Subgroups result{.indicator = indicator.id, .kind = plan->kind};
    result.unit = plan->whole != nullptr ? Unit::Percent : plan->parts.front().first->unit;
    result.decimals =
        plan->whole != nullptr ? decimalsOf(Unit::Percent) : plan->parts.front().first->decimals;
    result.gender = selection.gender;
    result.focus = subject->focus;
    result.focusName = catalogue.area(subject->focus).name;
    result.focusIsCountry = subject->focus == catalogue.country();
    result.years = yearsOf(figures);
    const std::optional<Year> latest = latestOf(figures, indicator.id);
    if (result.years.empty() || !latest)
        return Error{.kind = ErrorKind::NotFound, .detail = "no values", .place = indicator.id.text()};
    result.year = selection.year.value_or(*latest);
    Result<ComparisonGroup> group = comparisonGroup(dataset, subject->focus, selection.group, result.year);
    if (!group)
        return group.error();
    result.group = std::move(*group);
    for (std::size_t i = 0; i < figures.size(); ++i)
        result.rows.push_back(rowOf(figures[i], plan->parts[i].second, result, catalogue.country()));
    return result;
}

const SubgroupRow *farthestFromCountry(const Subgroups &subgroups)
{
    const auto distance = [](const SubgroupRow &row) {
        return row.focus.value && row.national ? std::abs(*row.focus.value - *row.national) : -1;
    };
    const auto farthest = std::ranges::max_element(subgroups.rows, {}, distance);
    return farthest == subgroups.rows.end() || distance(*farthest) < 0 ? nullptr : &*farthest;
}

} // namespace lagesbild
