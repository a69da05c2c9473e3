#pragma once

#include "core/base/gender.h"
#include "core/data/dataset.h"
#include "core/stats/intervals.h"

#include "core/analysis/selection.h"

#include <optional>
#include <span>
#include <vector>

namespace lagesbild
{

/// A share of fewer persons than this is shown but neither ranked nor coloured (methods 11, the guide's rule).
inline constexpr double fewestPersons = 10;

/// One figure with everything that decides how far it can be trusted.
struct Figure {
    std::optional<double> value;
    Status status = Status::Absent;   ///< Few and Placeholder keep their value
    std::optional<double> n;          ///< persons or inhabitants behind a share or rate
    bool nIsExact = false;            ///< false: about as many (a proxy), good for no interval
    std::optional<Interval> interval; ///< 95 %, in the indicator's unit; shares with exact n only

    bool operator==(const Figure &other) const
    {
        return value == other.value && status == other.status && n == other.n && nIsExact == other.nIsExact;
    }
};

/// Figures of one indicator and gender, judged: the one place where a value becomes few or placeholder.
///
/// Holds references into the data set, which must outlive it.
class Figures
{
public:
    Figures(const Dataset &dataset, const Indicator &indicator, Gender gender, RankOptions options = {});

    const Indicator &indicator() const { return *m_indicator; }
    const Cube &cube() const { return *m_cube; }

    Figure at(Year year, AreaIndex area) const;
    /// The value if it is good enough to be ranked, averaged and classed; else empty.
    std::optional<double> counted(Year year, AreaIndex area) const;
    /// Whether a share rests on fewer than fewestPersons, as far as the exact number is known; the share itself
    /// may be missing.
    bool hasFewPersons(Year year, AreaIndex area) const;
    /// counted() of every municipality in the catalogue's order, NaN where there is none.
    std::vector<double> countedMunicipalities(Year year) const;

    /// The latest year with values (placeholders are none) for at least half of the municipalities (of the regions for figures about
    /// regions only), or failing that the latest with any value (rulings «senaste»).
    std::optional<Year> latestYear() const;
    /// Years with any value at all, ascending.
    std::vector<Year> yearsWithValues() const;
    /// The latest year up to @p year in which @p area has a value that is no placeholder.
    std::optional<Year> latestYearOf(AreaIndex area, Year year) const;

private:
    std::optional<double> personsAt(Year year, AreaIndex area) const;
    bool isProxy() const;
    bool hasValue(Year year, AreaIndex area) const; ///< a value that is no placeholder
    bool isPlaceholder(Year year, AreaIndex area) const;

    const Indicator *m_indicator;
    const Cube *m_cube;
    const Cube *m_denominator = nullptr;
    std::vector<const Cube *> m_wholeParts; ///< the parts of a hundred this share belongs to, itself included
    std::vector<Year> m_placeholderYears;   ///< years in which most municipalities have an exact zero
    RankOptions m_options;
    int m_municipalityCount = 0;
};

/// Whether an exact zero of one area is suspected to stand for nothing known (methods 13): in at least three
/// other years, and in more years than are zero, the area has twenty per cent or more; and where the persons
/// are known, they are so many that nobody among them would be stranger than one in a thousand.
///
/// @param series all values of the area in the share, the zero among them, any order, per cent
/// @param n      persons behind the zero, if known exactly
bool isSuspectedPlaceholder(std::span<const double> series, std::optional<double> n);

/// Years in which at least half of the municipalities with a value have an exact zero, while in the median
/// other year at most one in ten has: the whole year is unfilled (N18413 2020).
std::vector<Year> unfilledYears(const Cube &share, int municipalityCount);

} // namespace lagesbild
