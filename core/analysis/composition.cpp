#include "core/analysis/composition.h"

#include "core/analysis/subject.h"
#include "core/analysis/wholes.h"
#include "core/analysis/years.h"

#include <algorithm>
#include <cmath>

namespace lagesbild
{

namespace
{

/// Three parts that are each rounded to whole per cent can miss a hundred by this much.
constexpr double roundingOfParts = 1.5;

/// The figures of every part, and how to make a row of them.
class Parts
{
public:
    Parts(const Dataset &dataset, const std::vector<IndicatorId> &parts, Gender gender)
        : m_catalogue(dataset.catalogue())
    {
        for (const IndicatorId &part : parts) {
            if (const Indicator *indicator = m_catalogue.indicator(part)) {
                m_figures.emplace_back(dataset, *indicator, gender);
                m_isDerived.push_back(indicator->formula.has_value());
            }
        }
    }

    std::size_t count() const { return m_figures.size(); }
    const Figures &operator[](std::size_t part) const { return m_figures[part]; }

    bool hasAny(Year year, AreaIndex area) const
    {
        return std::ranges::any_of(
            m_figures, [&](const Figures &part) { return part.at(year, area).value.has_value(); });
    }

    CompositionRow row(Year year, AreaIndex area, AreaIndex focus) const
    {
        const Area &place = m_catalogue.area(area);
        CompositionRow row{.area = area,
                           .code = place.id,
                           .name = place.name,
                           .isFocus = area == focus,
                           .isCountry = area == m_catalogue.country(),
                           .year = year};
        for (const Figures &part : m_figures) {
            row.parts.push_back(part.at(year, area));
            const Figure &figure = row.parts.back();
            if (figure.n && !row.n) {
                row.n = figure.n;
                row.nIsExact = figure.nIsExact;
            }
        }
        judge(row);
        return row;
    }

    std::vector<Year> years() const
    {
        std::vector<Year> all;
        for (const Figures &part : m_figures) {
            const std::vector<Year> own = part.yearsWithValues();
            all.insert(all.end(), own.begin(), own.end());
        }
        return eachYearOnce(std::move(all));
    }

private:
    /// A part that is what the others leave of a hundred makes a whole of zeros that stand for nothing known, too.
    bool restsOnPlaceholder(const CompositionRow &row) const
    {
        if (std::ranges::find(m_isDerived, true) == m_isDerived.end())
            return false;
        for (std::size_t part = 0; part < row.parts.size(); ++part) {
            if (!m_isDerived[part] && row.parts[part].status == Status::Placeholder)
                return true;
        }
        return false;
    }

    /// Sum and status of a row that has its parts.
    void judge(CompositionRow &row) const
    {
        const auto isMissing = [](const Figure &part) { return !part.value; };
        const auto isDoubtful = [](const Figure &part) { return part.status != Status::Ok; };
        const auto missing = std::ranges::find_if(row.parts, isMissing);
        const auto doubtful = std::ranges::find_if(row.parts, isDoubtful);
        if (missing != row.parts.end()) {
            row.status = missing->status;
            return;
        }
        if (doubtful != row.parts.end())
            row.status = doubtful->status;
        if (restsOnPlaceholder(row)) {
            row.status = Status::Placeholder;
            return;
        }
        double sum = 0;
        for (const Figure &part : row.parts)
            sum += *part.value;
        row.sum = sum;
    }

    const Catalogue &m_catalogue;
    std::vector<Figures> m_figures;
    std::vector<bool> m_isDerived; ///< which of them are computed from the others
};

std::vector<CompositionRow> rowsByYear(const Parts &parts, const std::vector<Year> &years, AreaIndex focus)
{
    const auto has = [&](Year year) { return parts.hasAny(year, focus); };
    const auto first = std::ranges::find_if(years, has);
    const auto last = std::find_if(years.rbegin(), years.rend(), has);
    std::vector<CompositionRow> rows;
    if (first == years.end())
        return rows;
    for (Year year = *first; year <= *last; year = yearAfter(year))
        rows.push_back(parts.row(year, focus, focus));
    return rows;
}

std::vector<CompositionRow> rowsByArea(const Parts &parts, const Composition &composition,
                                       const Catalogue &catalogue, AreaIndex focus)
{
    std::vector<AreaIndex> areas = composition.group.members;
    if (std::ranges::find(areas, focus) == areas.end())
        areas.push_back(focus);
    std::erase(areas, catalogue.country());
    std::ranges::sort(areas);
    std::vector<CompositionRow> rows;
    rows.reserve(areas.size());
    for (const AreaIndex area : areas)
        rows.push_back(parts.row(composition.year, area, focus));
    const std::size_t leading = composition.leading;
    std::ranges::stable_sort(rows, [leading](const CompositionRow &a, const CompositionRow &b) {
        if (a.isWhole() != b.isWhole())
            return a.isWhole();
        if (a.isWhole() && *a.parts[leading].value != *b.parts[leading].value)
            return *a.parts[leading].value > *b.parts[leading].value;
        return a.isFocus && !b.isFocus;
    });
    if (composition.country && focus != catalogue.country())
        rows.push_back(*composition.country);
    else if (focus == catalogue.country() && composition.focus)
        rows.push_back(*composition.focus);
    return rows;
}

} // namespace

bool CompositionRow::isWhole() const
{
    return sum && std::abs(*sum - 100) <= roundingOfParts;
}

Result<Composition> composition(const Dataset &dataset, const Selection &selection)
{
    const Result<Subject> subject = subjectOf(dataset, selection);
    if (!subject)
        return subject.error();
    const IndicatorId &indicator = subject->indicator->id;
    Composition result{.indicator = indicator,
                       .parts = partsShownFor(indicator),
                       .along = selection.parts,
                       .gender = selection.gender};
    const Parts parts(dataset, result.parts, selection.gender);
    if (result.parts.empty() || parts.count() != result.parts.size())
        return Error{
            .kind = ErrorKind::WrongUse, .detail = "it is no part of a whole", .place = indicator.text()};
    result.years = parts.years();
    const std::optional<Year> latest = parts[0].latestYear();
    if (result.years.empty() || !latest)
        return Error{.kind = ErrorKind::NotFound, .detail = "no values", .place = indicator.text()};
    result.year = selection.year.value_or(*latest);
    const auto chosen = std::ranges::find(result.parts, indicator);
    if (chosen != result.parts.end())
        result.leading = static_cast<std::size_t>(chosen - result.parts.begin());
    Result<ComparisonGroup> group = comparisonGroup(dataset, subject->focus, selection.group, result.year);
    if (!group)
        return group.error();
    result.group = std::move(*group);
    const Catalogue &catalogue = dataset.catalogue();
    result.focus = parts.row(result.year, subject->focus, subject->focus);
    if (catalogue.country() != noArea && parts.hasAny(result.year, catalogue.country()))
        result.country = parts.row(result.year, catalogue.country(), subject->focus);
    result.rows = result.along == PartsAlong::Years ? rowsByYear(parts, result.years, subject->focus)
                                                    : rowsByArea(parts, result, catalogue, subject->focus);
    return result;
}

bool hasIntervals(const Composition &composition)
{
    return std::ranges::any_of(composition.rows, [](const CompositionRow &row) {
        return std::ranges::any_of(row.parts, [](const Figure &part) { return part.interval.has_value(); });
    });
}

} // namespace lagesbild
