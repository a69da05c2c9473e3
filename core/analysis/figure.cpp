#include "core/analysis/figure.h"

#include "core/analysis/wholes.h"
#include "core/base/missing.h"

#include <algorithm>
#include <cmath>

namespace lagesbild
{

namespace
{

// What "far from zero" means in the placeholder rule.
constexpr double farFromZero = 20;
constexpr int fewestOtherYears = 3;
constexpr double strangerThan = 0.001;
constexpr double mostlyZero = 0.5;
constexpr double rarelyZero = 0.1;

struct ZeroShare {
    Year year{};
    double share = 0;
};

std::optional<double> zeroShareOf(std::span<const double> values)
{
    int zeros = 0;
    int present = 0;
    for (const double value : values) {
        present += std::isnan(value) ? 0 : 1;
        zeros += value == 0 ? 1 : 0;
    }
    return present == 0 ? std::nullopt : std::optional(static_cast<double>(zeros) / present);
}

double medianOfOthers(const std::vector<ZeroShare> &shares, Year without)
{
    std::vector<double> others;
    for (const ZeroShare &share : shares) {
        if (share.year != without)
            others.push_back(share.share);
    }
    if (others.empty())
        return 1;
    const auto middle = others.begin() + static_cast<std::ptrdiff_t>(others.size() / 2);
    std::ranges::nth_element(others, middle);
    return *middle;
}

std::optional<Interval> shareInterval(double percent, double n)
{
    if (n <= 0 || percent < 0 || percent > 100)
        return std::nullopt;
    const Interval proportion = wilsonInterval(std::floor(percent * n / 100 + 0.5), n);
    return Interval{100 * proportion.low, 100 * proportion.high};
}

} // namespace

bool isSuspectedPlaceholder(std::span<const double> series, std::optional<double> n)
{
    double sum = 0;
    int others = 0;
    int zeros = 0;
    for (const double value : series) {
        if (value == 0) {
            ++zeros;
        } else if (value < farFromZero) {
            return false;
        } else {
            sum += value;
            ++others;
        }
    }
    if (others < fewestOtherYears || others <= zeros)
        return false;
    const double usual = sum / others / 100;
    return !n || std::pow(1 - std::min(usual, 1.0), *n) < strangerThan;
}

std::vector<Year> unfilledYears(const Cube &share, int municipalityCount)
{
    std::vector<ZeroShare> shares;
    for (Year year = share.firstYear(); share.hasYear(year); year = yearAfter(year)) {
        const auto zeros =
            zeroShareOf(share.valuesOf(year).first(static_cast<std::size_t>(municipalityCount)));
        if (zeros)
            shares.push_back({year, *zeros});
    }
    std::vector<Year> years;
    for (const ZeroShare &candidate : shares) {
        if (candidate.share >= mostlyZero && medianOfOthers(shares, candidate.year) <= rarelyZero)
            years.push_back(candidate.year);
    }
    return years;
}

Figures::Figures(const Dataset &dataset, const Indicator &indicator, Gender gender, RankOptions options)
    : m_indicator(&indicator),
      m_cube(&dataset.cube(indicator.id, gender)),
      m_options(options),
      m_municipalityCount(dataset.catalogue().municipalityCount())
{
    if (indicator.denominator)
        m_denominator = &dataset.cube(indicator.denominator->indicator, gender);
    if (indicator.unit != Unit::Percent || m_cube->isEmpty())
        return;
    for (const IndicatorId &part : partsOfWhole(indicator.id))
        m_wholeParts.push_back(&dataset.cube(part, gender));
    m_placeholderYears = unfilledYears(*m_cube, m_municipalityCount);
}

std::optional<double> Figures::personsAt(Year year, AreaIndex area) const
{
    if (const auto own = m_cube->n(year, area))
        return own;
    if (m_denominator == nullptr)
        return std::nullopt;
    const bool before = m_indicator->denominator->kind == Denominator::Kind::YearBefore;
    return m_denominator->value(before ? yearBefore(year) : year, area);
}

bool Figures::isPlaceholder(Year year, AreaIndex area) const
{
    if (m_indicator->unit != Unit::Percent || m_cube->value(year, area) != 0.0)
        return false;
    if (std::ranges::find(m_placeholderYears, year) != m_placeholderYears.end())
        return true;
    const auto isZero = [&](const Cube *part) { return part->value(year, area) == 0.0; };
    if (!m_wholeParts.empty() && std::ranges::all_of(m_wholeParts, isZero))
        return true;
    std::vector<double> series;
    for (Year each = m_cube->firstYear(); m_cube->hasYear(each); each = yearAfter(each)) {
        if (const auto value = m_cube->value(each, area))
            series.push_back(*value);
    }
    return isSuspectedPlaceholder(series, isProxy() ? std::nullopt : personsAt(year, area));
}

bool Figures::isProxy() const
{
    return m_indicator->denominator && m_indicator->denominator->kind == Denominator::Kind::Proxy;
}

bool Figures::hasFewPersons(Year year, AreaIndex area) const
{
    if (m_indicator->unit != Unit::Percent || isProxy())
        return false;
    const std::optional<double> n = personsAt(year, area);
    return n && *n < fewestPersons;
}

Figure Figures::at(Year year, AreaIndex area) const
{
    Figure figure{.value = m_cube->value(year, area), .status = m_cube->status(year, area)};
    if (!figure.value)
        return figure;
    figure.n = personsAt(year, area);
    figure.nIsExact = figure.n && !isProxy();
    if (m_indicator->unit == Unit::Percent && figure.nIsExact)
        figure.interval = shareInterval(*figure.value, *figure.n);
    if (hasFewPersons(year, area))
        figure.status = Status::Few;
    if (isPlaceholder(year, area))
        figure.status = Status::Placeholder;
    return figure;
}

std::optional<double> Figures::counted(Year year, AreaIndex area) const
{
    const std::optional<double> value = m_cube->value(year, area);
    if (!value)
        return std::nullopt;
    if (!m_options.keepPlaceholders && isPlaceholder(year, area))
        return std::nullopt;
    return !m_options.keepSmall && hasFewPersons(year, area) ? std::nullopt : value;
}

std::vector<double> Figures::countedMunicipalities(Year year) const
{
    std::vector<double> values(static_cast<std::size_t>(m_municipalityCount), missingValue);
    if (!m_cube->hasYear(year))
        return values;
    for (AreaIndex area = 0; area < m_municipalityCount; ++area)
        values[static_cast<std::size_t>(area)] = counted(year, area).value_or(missingValue);
    return values;
}

bool Figures::hasValue(Year year, AreaIndex area) const
{
    return m_cube->value(year, area) && (m_options.keepPlaceholders || !isPlaceholder(year, area));
}

std::optional<Year> Figures::latestYear() const
{
    const bool regional = m_indicator->coverage == Coverage::Regions;
    const AreaIndex first = regional ? m_municipalityCount : 0;
    const AreaIndex end = regional ? m_cube->areaCount() : m_municipalityCount;
    std::optional<Year> latestWithAny;
    for (int back = 0; back < m_cube->yearCount(); ++back) {
        const Year year{toInt(m_cube->lastYear()) - back};
        int count = 0;
        for (AreaIndex area = first; area < end; ++area)
            count += hasValue(year, area) ? 1 : 0;
        if (count > 0 && 2 * count >= end - first)
            return year;
        const auto values = m_cube->valuesOf(year);
        if (!latestWithAny && std::ranges::any_of(values, [](double value) { return !std::isnan(value); }))
            latestWithAny = year;
    }
    return latestWithAny;
}

std::vector<Year> Figures::yearsWithValues() const
{
    std::vector<Year> years;
    for (Year year = m_cube->firstYear(); m_cube->hasYear(year); year = yearAfter(year)) {
        if (std::ranges::any_of(m_cube->valuesOf(year), [](double value) { return !std::isnan(value); }))
            years.push_back(year);
    }
    return years;
}

std::optional<Year> Figures::latestYearOf(AreaIndex area, Year year) const
{
    if (m_cube->isEmpty())
        return std::nullopt;
    for (Year each = std::min(year, m_cube->lastYear()); m_cube->hasYear(each); each = yearBefore(each)) {
        if (hasValue(each, area))
            return each;
    }
    return std::nullopt;
}

} // namespace lagesbild
