#pragma once

#include "core/analysis/figure.h"
#include "core/analysis/groups.h"
#include "core/analysis/selection.h"
#include "core/analysis/standingband.h"
#include "core/data/dataset.h"
#include "core/stats/aggregate.h"
#include "core/stats/trend.h"

#include <QString>

#include <optional>
#include <vector>

namespace lagesbild
{

/// Why a row has no figures at all.
enum class RowState {
    Figures,
    NoIndicator,  ///< the collection names something no source has an indicator for
    NoValues,     ///< the data set has no values of the indicator
    NoneForFocus, ///< others have values, the chosen municipality never had
};

/// The range of all counted municipalities. The mini bar runs from lowEnd to highEnd, so that one Stockholm does
/// not press all others into a corner; values beyond stand at its ends (methods 8).
struct Spread {
    double least = 0;
    double lowEnd = 0; ///< 2.5th percentile
    double lowerQuartile = 0;
    double upperQuartile = 0;
    double highEnd = 0; ///< 97.5th percentile
    double greatest = 0;

    bool operator==(const Spread &) const = default;
};

/// One line of the overview: one indicator as it stands for the chosen municipality.
struct OverviewRow {
    QString area; ///< heading of the collection
    QString subheading;
    IndicatorId indicator;
    QString title; ///< short title, or the collection's own words where there is no indicator
    QString fullTitle;
    bool variant = false;
    RowState state = RowState::Figures;
    std::optional<Year> year; ///< the year shown
    bool older = false; ///< the municipality lacks the year: an older value, dated and unranked; mean, riket
                        ///< and range are those of its own year
    Figure figure;
    std::optional<Figure> women; ///< same year; only when split by gender and the indicator is
    std::optional<Figure> men;
    std::optional<Year> previousYear;
    std::optional<double> previousValue;
    std::optional<double> change;
    Arrow arrow = Arrow::None;
    std::optional<MannKendall> test;
    Trend trend = Trend::Unknown;
    Place place;
    int smallLeftOut = 0; ///< municipalities with fewer than ten persons, not ranked
    int placeholdersLeftOut = 0;
    GroupMean groupMean;
    std::optional<double> national;
    std::optional<Spread> spread;
    std::vector<double> peers; ///< counted values of the group's members
    Measure measure = Measure::Unknown;
    Term term = Term::Unknown;
    Year seriesStart{};
    std::vector<std::optional<double>> series; ///< the focus, one per year from seriesStart
};

/// How many rows of an area stand best, middle and worst.
struct AreaSummary {
    QString area;
    int best = 0;
    int middle = 0;
    int worst = 0;
    int neutral = 0;
    int without = 0; ///< rows without a rank

    bool operator==(const AreaSummary &) const = default;
};

struct Overview {
    ComparisonGroup group;
    std::vector<OverviewRow> rows; ///< in the collection's order
    std::vector<AreaSummary> areas;
    int increasing = 0; ///< trends found; one in twenty of those judged is expected by chance alone
    int decreasing = 0;
    int judged = 0;
};

/// Unweighted mean of the group's counted members in @p year.
GroupMean groupMeanOf(const Figures &figures, const ComparisonGroup &group, Year year);
/// Range of the counted municipalities; empty when there are none.
std::optional<Spread> spreadOf(std::span<const double> counted);
/// Mann–Kendall of the last values of @p area up to @p year (at most trendWindow), placeholders left out.
std::optional<MannKendall> trendTestOf(const Figures &figures, AreaIndex area, Year year);
inline constexpr int trendWindow = 6;

/// How many municipalities are left out of the rank and why. Those of few persons count even when, having
/// nobody to share, they have no share at all.
struct LeftOut {
    int small = 0;
    int placeholders = 0;
};
LeftOut leftOutOf(const Figures &figures, const Catalogue &catalogue, Year year);

/// Every entry of the chosen collection for the chosen municipality or region. NotFound for a focus,
/// collection or group that does not exist.
Result<Overview> overview(const Dataset &dataset, const Selection &selection);

} // namespace lagesbild
